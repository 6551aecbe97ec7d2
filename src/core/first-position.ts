import { isBesideSale } from './against.ts';
import { UPDATE_FLOW } from './aside.ts';
import type { Flow } from './flow.ts';
import { mindedAnswers } from './minded-answers.ts';
import { isoOf } from './moment.ts';
import { MONEY_FLOW, STATED } from './money-flow.ts';
import { preparedAnswers } from './prepared-kept.ts';
import type { ConversationState, Position } from './state.ts';
import type { World } from './world.ts';

/** What a walk begins with, where it was told already. */
export type Known = Partial<Pick<Position, 'answers' | 'reminder'>>;

/** Where a walk begins. */
export function firstPosition(
  state: ConversationState,
  flow: Flow,
  world: World,
  known: Known,
): Omit<Position, 'terminalId'> {
  const { now } = world;
  const at = isoOf(now);
  const { id, version, start } = flow;
  const told = id === UPDATE_FLOW ? preparedAnswers(state, world) : {};
  const answers = id === MONEY_FLOW ? ofPayment(state, known, now) : { ...told, ...known.answers };
  return { flow: id, version, step: start, since: at, stepSince: at, trail: [], ...known, answers };
}

/** Whose the outcome is that was told in words, nobody knows where another sale was told of: the history is asked for. */
function ofPayment(
  state: ConversationState,
  { answers = {} }: Known,
  now: World['now'],
): Position['answers'] {
  const { [`${STATED}history`]: told, ...others } = answers;
  const isAsked = told === undefined || isBesideSale(state, now);
  return { ...mindedAnswers(state, now), ...(isAsked ? others : answers) };
}
