import type { Hint } from './hint.ts';
import { MONEY_FLOW, STATED, RECOGNISED } from './money-flow.ts';
import type { ConversationState, Position } from './state.ts';

/** Kept among the answers of the check: what of the sale was told on the way that staff would else ask for. */
export const DETAILS_TOLD = `${STATED}details`;

/** Its time by the clock, its amount, and how it was paid. */
const DETAILS: readonly (readonly [string, Hint])[] = [
  ['time', 'tellsTime'],
  ['amount', 'tellsAmount'],
  ['method', 'tellsMethod'],
];

/** 一番上に12:10で3,200円ってある: neither its time nor its amount is asked for any more. */
export function withDetailsTold(
  state: ConversationState,
  hints: readonly Hint[],
): ConversationState {
  const { position } = state;
  const told = DETAILS.filter(([, hint]) => hints.includes(hint)).map(([name]) => name);
  if (position?.flow !== MONEY_FLOW || told.length === 0) return state;
  const all = [...new Set([...detailsOf(position), ...told])].join(' ');
  return {
    ...state,
    position: { ...position, answers: { ...position.answers, [DETAILS_TOLD]: all } },
  };
}

/** What staff still have to be told: `time`, `timeAmount`, `none`. */
export function detailsNeeded(position: Position | null): string {
  const { which, [RECOGNISED]: seen } = position?.answers ?? {};
  const isSeen = which === 'thisOne' && seen !== undefined;
  const told = new Set([...detailsOf(position), ...(isSeen ? SEEN : [])]);
  const [first, ...others] = DETAILS.map(([name]) => name).filter((name) => !told.has(name));
  return first === undefined ? 'none' : [first, ...others.map(capital)].join('');
}

function detailsOf(position: Position | null): readonly string[] {
  return position?.answers[DETAILS_TOLD]?.split(' ') ?? [];
}

/** Of one that the fleet tells of, and that was named, nobody is asked for its time and its amount. */
const SEEN: readonly string[] = ['time', 'amount'];

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
