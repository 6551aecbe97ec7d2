import { leavingCheck, MONEY_FLOW, withoutLeft } from './money-flow.ts';
import { isoOf } from './moment.ts';
import { careLater } from './care-timer.ts';
import { UPDATE_FLOW, withoutAside } from './aside.ts';
import { CANCEL, RESUME } from './choices.ts';
import type { Effect } from './effect.ts';
import { firstPosition, type Known } from './first-position.ts';
import { runsAt, stepOf, type Ask, type End, type Flow } from './flow.ts';
import { tellSay } from './flow-words.ts';
import { waitingForCheck, withDoubtAsked, withDoubtChecked } from './in-doubt.ts';
import { lookedUpByStaff } from './in-danger.ts';
import { leftOn } from './left-on.ts';
import { look } from './look.ts';
import { withVerdict } from './money.ts';
import { afterTerminal } from './next-terminal.ts';
import { notYetAt } from './payment-told.ts';
import { withoutAhead } from './prepared-kept.ts';
import { questionOf, withQuestion } from './question.ts';
import { withOrder } from './remote-order.ts';
import { endReminder } from './reminders.ts';
import { saleInstead } from './sale-open.ts';
import type { ConversationState, Position } from './state.ts';
import { heldBefore, withToldAsked } from './told-doubt.ts';
import {
  isVerdictOfTwo,
  passedOver,
  personAt,
  toPersonAtOnce,
  withoutWarning,
} from './taken-twice.ts';
import { terminalToBegin } from './which-terminal.ts';
import { withNextWish } from './wished.ts';
import type { Decision, World } from './world.ts';
import { withoutReminders, withUpdateNext, withUpdateOver } from './update-over.ts';

/** No flow goes through more steps than this without a question; more is a ring in the content. */
const MOST_STEPS = 30;

/** Begins a flow, with what the merchant has told already. Of several payments that have stopped the check could look at one alone: a person looks at them. */
export function startFlow(
  before: ConversationState,
  flow: Flow,
  world: World,
  known: Known = {},
): Decision {
  const state = leavingCheck(before, world, flow.id);
  if (flow.id === MONEY_FLOW && state.handOff?.isSeveral)
    return toPersonAtOnce(state, 'several', world);
  const byStaff = lookedUpByStaff(flow.id, known, state, world);
  if (byStaff !== null) return byStaff;
  const { terminalId, effects } = terminalOf(state, flow, world, known);
  const instead = leftOn(flow.id, terminalId, state, world) ?? saleInstead(flow.id, state, world);
  if (instead !== null) return { state, effects: [instead] };
  const position: Position = { ...firstPosition(state, flow, world, known), terminalId };
  const rest = flow.id === UPDATE_FLOW ? withoutAhead(state) : state;
  const from = { ...withoutAside(rest, terminalId), position, stopped: null };
  const begun = goTo(from, flow, flow.start, world);
  return { ...begun, effects: [...effects, ...begun.effects] };
}

/** A reading in the middle of a walk is one of its terminal. */
function terminalOf(state: ConversationState, flow: Flow, world: World, known: Known) {
  const isReading = known.answers !== undefined && flow.id !== MONEY_FLOW;
  const terminalId = isReading ? (state.position?.terminalId ?? null) : null;
  return terminalId !== null && world.about.length === 0
    ? { terminalId, effects: [] }
    : terminalToBegin(state, flow.id, world);
}

/** Goes to `name` and on through every step that needs no answer. */
export function goTo(from: ConversationState, flow: Flow, name: string, world: World): Decision {
  const effects: Effect[] = [];
  const asked = from.position?.step;
  let here = name;
  let current = from;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const step = stepOf(flow, here);
    current = standAt(current, here, world);
    if ('ask' in step) {
      const stated = passedBy(current, flow, step, world);
      if (stated === null) return askedAt(current, flow, step, { asked, effects }, world);
      current = stated.state;
      here = stated.next;
      effects.push(...stated.says);
      continue;
    }
    if ('handOff' in step || isVerdictOfTwo(step, current, world)) {
      const called = personAt(step, current, world);
      return { ...called, effects: [...withoutWarning(effects), ...called.effects] };
    }
    if ('end' in step) return ended(current, step.end, effects, world);
    if ('say' in step) {
      const said = tellSay(current, flow, step, world);
      effects.push(said);
      current = withVerdict(current, said.message, world.now);
      here = step.next;
      continue;
    }
    const looked = look(current, step, world);
    effects.push(...looked.effects);
    if (looked.next === null) return { state: current, effects };
    here = looked.next;
  }
  throw new Error(`flow ${flow.id} goes round without a question from step "${name}"`);
}

/** A question that is not asked: where it is held for a payment in doubt, or was answered before. */
function passedBy(state: ConversationState, flow: Flow, step: Ask, world: World) {
  const held = heldBefore(state, flow, step, world);
  if (held !== null) return { state, next: held, says: [] };
  const stated = passedOver(state, step, world);
  return stated && { ...stated, says: notYetAt(stepOf(flow, stated.next)) };
}

function askedAt(
  state: ConversationState,
  flow: Flow,
  step: Ask,
  before: { readonly asked: string | undefined; readonly effects: readonly Effect[] },
  world: World,
): Decision {
  const asking = withToldAsked(withDoubtAsked(state, world), world);
  const ordered = withOrder(asking, step, world);
  const question = questionOf(ordered.state, flow, step, world);
  const isSame = isBackAt(ordered.state.position?.step, before.asked, flow);
  const said = isSame ? withQuestion(before.effects, question) : [...before.effects, ...question];
  return { state: ordered.state, effects: [...said, ...ordered.effects] };
}

/** At the same question, or where the same end is waited for: behind ならそのまま使えます nobody is told that it runs. */
function isBackAt(here: string | undefined, asked: string | undefined, flow: Flow): boolean {
  if (here === undefined || asked === undefined) return here === asked;
  return here === asked || (runsAt(flow, here) && runsAt(flow, asked));
}

/** What was interrupted is offered again; it goes on only with consent. */
function ended(
  before: ConversationState,
  end: End['end'],
  said: readonly Effect[],
  world: World,
): Decision {
  const from = withDoubtChecked(withoutLeft(before), world);
  const next = withUpdateNext(from, said, end, world);
  const over = endReminder(withUpdateOver(from, end, world), end, next, world);
  const { state, effects } = withoutReminders(from, over, end, world);
  const { interrupted } = state;
  const money = world.facts.flows[MONEY_FLOW];
  if (end === 'verifyPayment' && money) {
    const begun = startFlow(waitingForCheck(state), money, world);
    return { state: begun.state, effects: [...effects, ...begun.effects] };
  }
  const care = end === 'byWord' && state.position ? [careLater(state.position.flow, world)] : [];
  const after = afterTerminal(state, end, [...care, ...effects], world);
  if (interrupted === null) return withNextWish(after.state, after.effects);
  const values = { flow: { message: `name.flow.${interrupted.flow}` } };
  return {
    state: after.state,
    effects: [
      ...after.effects,
      { type: 'say', message: 'flow.resumeOffer', values, choices: [RESUME, CANCEL] },
    ],
  };
}

function standAt(state: ConversationState, step: string, world: World): ConversationState {
  if (state.position === null) return state;
  return {
    ...state,
    position: { ...state.position, step, stepSince: isoOf(world.now) },
  };
}
