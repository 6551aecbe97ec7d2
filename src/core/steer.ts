import { CHARGE_FLOW, UPDATE_FLOW } from './aside.ts';
import { CANCEL, MAIN_CHOICES, RESUME } from './choices.ts';
import type { Effect } from './effect.ts';
import { asOfNow, isOld } from './long-ago.ts';
import { isLastDay, isPastDeadline } from './notice.ts';
import { isOfUpdate } from './of-update.ts';
import type { ConversationState } from './state.ts';
import { questionOf } from './question.ts';
import { leftNow, MONEY_FLOW } from './money-flow.ts';
import { goTo, startFlow } from './walk.ts';
import { withNextWish } from './wished.ts';
import {
  isAllUpdated,
  mustAskFleet,
  saidFirst,
  standing,
  understood,
  type Decision,
  type World,
} from './world.ts';

/** The present question once more; without a flow, the help. */
export function askAgain(state: ConversationState, world: World): Decision {
  const at = standing(state, world);
  if (at === null) return help(state);
  const { flow, position, step } = at;
  // A deploy took the step away: told in one sentence, and begun anew.
  if (step === undefined) {
    const begun = goTo(state, flow, flow.start, world);
    return saidFirst({ type: 'say', message: 'flow.changed' }, begun);
  }
  if (!('ask' in step)) return goTo(state, flow, position.step, world);
  return { state, effects: questionOf(state, flow, step, world) };
}

/** Something said before the same question: it was understood, though it is no answer. */
export function saidAndAsked(message: string, state: ConversationState, world: World): Decision {
  return understood(saidFirst({ type: 'say', message }, askAgain(state, world)));
}

export function help(state: ConversationState): Decision {
  return { state, effects: [{ type: 'say', message: 'help', choices: MAIN_CHOICES }] };
}

/** Stops the flow; what it interrupted, or what was wished for beside it, is offered, never taken up unasked. */
export function cancel(state: ConversationState, { now }: Pick<World, 'now'>): Decision {
  const { position, interrupted } = state;
  const stopped = position ?? interrupted;
  if (stopped === null) return nothingToStop({ ...state, wished: [] });
  const values = { flow: { message: `name.flow.${stopped.flow}` } };
  const isBehind = position !== null && interrupted !== null;
  const after: ConversationState = {
    ...state,
    position: null,
    stopped,
    ...(stopped.flow === MONEY_FLOW ? leftNow(now) : {}),
    interrupted: isBehind ? interrupted : null,
    misunderstandings: 0,
  };
  const done: readonly Effect[] = [
    { type: 'cancelTimer', timer: 'watch' },
    {
      type: 'say',
      message: stopped.flow === MONEY_FLOW ? 'payment.left' : 'cancel.done',
      values,
      choices: isBehind ? [RESUME, CANCEL] : [],
    },
  ];
  return isBehind ? { state: after, effects: done } : withNextWish(after, done);
}

/** じゃあいいです, behind an answer, is no more than that it was read. */
function nothingToStop(state: ConversationState): Decision {
  const message = state.topics.length > 0 ? 'reminder.noted' : 'cancel.nothing';
  return { state, effects: [{ type: 'say', message, choices: MAIN_CHOICES }] };
}

/** Takes the present flow up again, or the one that was interrupted, or stopped a moment ago. */
export function resume(state: ConversationState, world: World): Decision {
  if (state.position !== null) return askAgain(state, world);
  if (state.interrupted === null) return reopen(state, world) ?? help(state);
  const position = asOfNow(state.interrupted, world);
  const taken = { ...state, position, interrupted: null };
  // What was read of a payment on another morning may be another payment.
  return position === state.interrupted ? askAgain(taken, world) : takenUpAnew(taken, world);
}

/** The stop is taken back (やっぱりやめない); null when nothing was stopped in this session. */
export function reopen(state: ConversationState, world: World): Decision | null {
  const { position, stopped } = state;
  if (position !== null) return askAgain(state, world);
  if (stopped === null || isOld(stopped, world)) return null;
  return takenUpAnew({ ...state, position: stopped, stopped: null }, world);
}

/** A payment is looked at from its beginning: meanwhile something may have been done about it. */
function takenUpAnew(state: ConversationState, world: World): Decision {
  const money = world.facts.flows[MONEY_FLOW];
  return state.position?.flow === MONEY_FLOW && money
    ? startFlow(state, money, world)
    : askAgain(state, world);
}

/** To the question before this one. */
export function back(state: ConversationState, world: World): Decision {
  const at = standing(state, world);
  const before = at?.position.trail.at(-1);
  const step = before === undefined ? undefined : at?.flow.steps[before];
  if (!at || before === undefined || step === undefined || !('ask' in step)) {
    return askAgain(state, world);
  }
  const { [before]: _taken, ...answers } = at.position.answers;
  const trail = at.position.trail.slice(0, -1);
  const earlier = { ...state, position: { ...at.position, step: before, answers, trail } };
  return {
    state: earlier,
    effects: [
      { type: 'cancelTimer', timer: 'watch' },
      ...questionOf(earlier, at.flow, step, world).filter(({ type }) => type !== 'setTimer'),
    ],
  };
}

/** The merchant is busy: nothing is asked until they write again. What waiting costs is said where the deadline is near, or past. */
export function pause(state: ConversationState, world: World): Decision {
  const choices = state.position ? [RESUME, CANCEL] : [];
  if (!isNearDeadline(state, world)) {
    return { state, effects: [{ type: 'say', message: 'pause', choices }] };
  }
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const message = isAllUpdated(world) ? 'pause' : 'pauseUpdate';
  return { state, effects: [{ type: 'say', message, choices }] };
}

/** It may be the update that is put off, in the last day before the deadline; after it, only where it surely is. */
function isNearDeadline({ position, topics }: ConversationState, { facts, now }: World): boolean {
  const isInUpdate = position !== null && UPDATES.has(position.flow);
  if (isPutOff({ position, topics })) return true;
  if (isLastDay(facts.notice, now)) return isInUpdate || position === null;
  return isPastDeadline({ facts, now }) && isInUpdate;
}

const UPDATES: ReadonlySet<string> = new Set([UPDATE_FLOW, CHARGE_FLOW]);

/** じゃあ後で, after the update was spoken of: there is nothing else to go on with. */
export function isPutOff({
  position,
  topics,
}: Pick<ConversationState, 'position' | 'topics'>): boolean {
  return position === null && isOfUpdate(topics.at(-1) ?? '');
}

export function explainWhy(state: ConversationState, world: World): Decision {
  if (state.position === null) return help(state);
  const message = `flow.${state.position.flow}.why`;
  return saidFirst({ type: 'say', message }, askAgain(state, world));
}
