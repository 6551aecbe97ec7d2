import { CANCEL, PERSON, stepChoices, terminalChoice } from './choices.ts';
import type { Choice, Effect, Say } from './effect.ts';
import type { Ask, Flow } from './flow.ts';
import { asksOfDoubt, doubtValues } from './in-doubt.ts';
import { countedName } from './counted.ts';
import { isCycledTold } from './cycled-twice.ts';
import { nextOnes } from './next-terminal.ts';
import { attemptChoices } from './payment-attempts.ts';
import { notOfPaymentAt, notOfPaymentValues } from './not-of-payment.ts';
import { progressOf } from './progress.ts';
import { runsAlready } from './runs-already.ts';
import { isSaleOpen } from './sale-open.ts';
import { isBreakOpen } from './stall-open.ts';
import type { ConversationState } from './state.ts';
import { nameOf } from './terminal.ts';
import { saidAhead } from './told-ahead.ts';
import { isOverByWord } from './told-over.ts';
import { lateChoice, withoutLate } from './late-reminder.ts';
import { timeChoices, timeValues } from './wanted-time.ts';
import { watchTimer } from './watch.ts';
import {
  mustAskFleet,
  terminalInTalk,
  terminalValues,
  type TerminalInTalk,
  type World,
} from './world.ts';

/** The question the flow stands at, asked (again), and looked at by itself where it has a watch. */
export function questionOf(
  state: ConversationState,
  flow: Flow,
  step: Ask,
  world: World,
): readonly Effect[] {
  // Where there are several, a question says which one it is about: only the fleet knows its name, and what was paid.
  const isOfPayment = step.reads === 'attempt' || asksOfDoubt(state);
  const isNameless = state.position?.terminalId != null || isOfPayment;
  if (isNameless && mustAskFleet(world)) return [{ type: 'askFleet' }];
  return [askSay(state, flow, step, world), ...watchTimer(state, flow, step, world)];
}

/** Back at the question just asked: what was said tells why, and its own words are not said twice in a row. */
export function withQuestion(
  effects: readonly Effect[],
  asked: readonly Effect[],
): readonly Effect[] {
  const last = effects.at(-1);
  const [question, ...rest] = asked;
  if (last?.type !== 'say' || question?.type !== 'say') return [...effects, ...asked];
  const { message, values = {} } = last;
  return [...effects.slice(0, -1), { ...last, ...question, message, values }, ...rest];
}

export function askSay(state: ConversationState, flow: Flow, step: Ask, world: World): Say {
  const found = terminalInTalk(state, world);
  const progress = progressOf(flow, state.position?.step ?? '');
  const own = stepChoices(flow, step.ask, Object.keys(step.choices));
  const choices = madeOf(step, state, own, world);
  const none = notOfPaymentAt(state, flow, world);
  return {
    type: 'say',
    message: saidInstead(state, step, world) ?? `flow.${flow.id}.${step.ask}.text`,
    values: {
      ...doneOf(flow, step),
      ...terminalValues(found.kind === 'one' ? found.terminal : null),
      ...timeValues(state.position),
      ...doubtValues(state.position, world),
      ...notOfPaymentValues(none),
      hasTime: choices.some(({ id }) => id.startsWith('flow:')) ? 'no' : 'yes',
      // Nothing had to be asked before it: all else is seen to be done.
      passed: passedOver(state, found),
      // Whether the bot can see by itself how it goes on.
      watched: found.kind === 'one' || found.kind === 'notAsked' ? 'yes' : 'no',
    },
    choices: [...choices, ...none, ...meanwhile(state, step, world), PERSON, CANCEL],
    numbered: step.reads !== 'battery',
    ...headOf(state, found),
    ...(progress === null ? {} : { progress }),
    ...(step.picture === undefined ? {} : { picture: step.picture }),
  };
}

/** Half done already, told to be done, or to be over: nobody is asked for it as if nothing had been said. */
function saidInstead(
  state: ConversationState,
  { picture }: Pick<Ask, 'picture'>,
  world: World,
): string | null {
  const { position } = state;
  if (position !== null && picture === 'power' && isCycledTold(position)) return 'flow.whenCycled';
  const isOver = position !== null && isOverByWord(state, position, world);
  return saidAhead(state) ?? (isOver && runsAlready(state, world) ? 'flow.overTold' : null);
}

function passedOver({ position }: ConversationState, found: TerminalInTalk): 'yes' | 'no' {
  const hasCharge = found.kind === 'one' && found.terminal.battery !== null;
  if (position === null || !hasCharge) return 'no';
  const isFirst = position.trail.length === 0 && Object.keys(position.answers).length === 0;
  return isFirst ? 'yes' : 'no';
}

/** What `flow.whenOn` asks to send. */
function doneOf(flow: Flow, { ask, choices }: Ask): Say['values'] {
  return 'done' in choices ? { done: { message: `flow.${flow.id}.${ask}.choices.done` } } : {};
}

/** Buttons that say what only this turn knows. */
function madeOf(
  { reads }: Ask,
  state: ConversationState,
  own: readonly Choice[],
  world: World,
): readonly Choice[] {
  if (reads === 'time')
    return [...timeChoices(state, withoutLate(own), world), ...lateChoice(state, own, world)];
  return reads === 'attempt' ? attemptChoices(own, world) : own;
}

/** While one terminal updates or charges, another can be begun. */
function meanwhile(state: ConversationState, step: Ask, world: World): readonly Choice[] {
  const isWait = step.watch !== undefined || step.picture === 'charging';
  if (!isWait || state.position?.terminalId == null) return [];
  if (isSaleOpen(state, world) || isBreakOpen(state, world)) return [];
  return nextOnes(state, world).map((one) => ({
    ...terminalChoice('meanwhile', one),
    isAside: true,
  }));
}

function headOf({ position }: ConversationState, found: TerminalInTalk): Pick<Say, 'terminal'> {
  const counted = countedName(position?.terminalId ?? null);
  if (counted !== null) return { terminal: counted };
  const isOneOfMany = found.kind === 'one' && position?.terminalId === found.terminal.id;
  return isOneOfMany ? { terminal: nameOf(found.terminal) } : {};
}
