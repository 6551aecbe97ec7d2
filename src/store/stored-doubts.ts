import { z } from 'zod';
import { MONEY_FLOW, STATED } from '../core/money-flow.ts';
import type { ConversationState, Position } from '../core/state.ts';

type Against = ConversationState['against'];
/** What was said, and when. */
type Said = readonly (readonly [what: string, at: string | null | undefined])[];

const moment = z.string().nullish().catch(null);
const heldApart = z.looseObject({
  toldCapturedAt: moment,
  takenBesidesAt: moment,
  leftInDoubt: z.looseObject({ at: moment }).nullish().catch(null),
});

/**
 * What speaks against taking a payment again, with what the version before kept of it in fields of their own and in the walk:
 * during a deploy it takes turns of the same talk.
 */
export function withOldDoubts(state: ConversationState): ConversationState {
  const { toldCapturedAt, takenBesidesAt, leftInDoubt } = heldApart.parse(state);
  const said: Said = [
    ['captured', toldCapturedAt],
    ['besides', takenBesidesAt],
    ['unread', leftInDoubt?.at],
    ...[state.position, state.interrupted, state.stopped].flatMap(saidInWalk),
  ];
  return { ...state, against: said.reduce(withLater, state.against) };
}

function saidInWalk(walk: Position | null): Said {
  if (walk?.flow !== MONEY_FLOW) return [];
  const { answers, stepSince } = walk;
  const isPaid = [answers[`${STATED}customer`], answers['customer']].includes('paid');
  return [
    ['paid', isPaid ? stepSince : null],
    ['unread', `${STATED}unread` in answers ? stepSince : null],
  ];
}

/** The later moment counts: said once more, it speaks against it for longer. */
function withLater(against: Against, [what, at]: Said[number]): Against {
  const known = Object.entries(against).find(([key]) => key === what)?.[1];
  return at && (known === undefined || known < at) ? { ...against, [what]: at } : against;
}
