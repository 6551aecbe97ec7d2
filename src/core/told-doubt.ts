import { isBegunOpen, isCheckLeft } from './doubt.ts';
import { beginIn, questionAt, type Ask, type Flow } from './flow.ts';
import { asksOfDoubt, IN_DOUBT, isAskedOver } from './in-doubt.ts';
import { mayBeOn } from './left-on.ts';
import { lookedAt } from './money-flow.ts';
import { isoOf, momentOf } from './moment.ts';
import type { ConversationState } from './state.ts';
import { asksOfPayment, terminalInTalk, type World } from './world.ts';

/*
 * A payment that was told to have stopped, or whose check was left, ahead of an update and of switching off: asked about as one that
 * the fleet shows (`in-doubt.ts`), at the beginning of the walk and wherever it would have the terminal started anew. It is over when
 * what came of it is told, when staff have closed it, and after an hour; one whose check was left, or that staff have given back, not
 * before the next evening.
 */

/** One is open that may be on the terminal of the walk. */
export function isDoubtTold(state: ConversationState, world: World): boolean {
  return isDoubtOpen(state, world) && mayBeHere(state, world);
}

/** One is open, wherever it is. */
export function isDoubtOpen(state: ConversationState, world: World): boolean {
  return isStopTold(state, world) || isCheckLeft(state, world);
}

function isStopTold(state: ConversationState, world: World): boolean {
  return isBegunOpen(state, world) && !isOverSince(state.paymentBegunAt, state);
}

function isOverSince(since: string | undefined, { doubtOverAt }: ConversationState): boolean {
  if (since === undefined || doubtOverAt === undefined) return false;
  return momentOf(doubtOverAt) >= momentOf(since);
}

/** What a message that tells of one leaves behind; at the question whether somebody pays it may be under way, and is over with the next no. */
export function doubtTold(
  before: ConversationState,
  isUnderWay: boolean,
  world: World,
): Pick<ConversationState, 'doubtSince' | 'doubtOverAt' | 'underWayAt'> {
  const at = isoOf(world.now);
  const isOpen = isDoubtOpen(before, world);
  const isOnlySale = !isOpen || isSaleUnderWay(before, world);
  return {
    doubtSince: isOpen ? before.doubtSince : at,
    doubtOverAt: undefined,
    underWayAt: isUnderWay && isOnlySale ? at : before.underWayAt,
  };
}

function isSaleUnderWay(state: ConversationState, world: World): boolean {
  const { underWayAt, paymentBegunAt } = state;
  return underWayAt !== undefined && underWayAt === paymentBegunAt && !isCheckLeft(state, world);
}

/** Only supposed by the message in hand (決済中に更新が始まったら?), and none was in doubt before. */
export function withoutSupposed(state: ConversationState, world: World): ConversationState {
  return state.doubtSince === isoOf(world.now) ? overNow(state, world) : state;
}

function overNow(state: ConversationState, { now }: World): ConversationState {
  return { ...state, ...lookedAt(now) };
}

/** As long as nobody knows which terminal is walked with, one that is told to be of a terminal waits until that is known. */
function mayBeHere(state: ConversationState, world: World): boolean {
  const found = terminalInTalk(state, world);
  if (found.kind === 'several') return found.terminals.every(({ id }) => mayBeOn(id, state, world));
  return mayBeOn(found.kind === 'one' ? found.terminal.id : null, state, world);
}

/** Where a walk waits instead of having the terminal switched off, or its update begun. null: it may go there. */
export function heldBefore(
  state: ConversationState,
  flow: Flow,
  step: Ask,
  world: World,
): string | null {
  const asks = questionAt(flow, IN_DOUBT);
  return asks !== null && startsAnew(flow, step) && isDoubtTold(state, world) ? IN_DOUBT : null;
}

/** By hand, from afar, or by the update. */
export function startsAnew(flow: Flow, step: Ask): boolean {
  const isOrder = step.orders !== undefined || consentsTo(flow, step);
  return step.picture === 'power' || isOrder || beginIn(flow) === step;
}

/** 再起動してもよいですか: one of its answers sends an order from afar. */
export function consentsTo(flow: Flow, { choices }: Ask): boolean {
  return Object.values(choices).some(({ next }) => questionAt(flow, next)?.orders !== undefined);
}

/** もう確認した of one that was told: what it showed is asked. Of a check that was only left it is an answer. */
export function asksWhatCame(state: ConversationState, choice: string, world: World): boolean {
  return asksOfDoubt(state) && choice === CHECKED && isStopTold(state, world);
}

/** Among the answers of a walk: one that was told is asked about. */
const ASKED = 'asked:told';

/** Standing at the question: whether it is of one that was told. */
export function withToldAsked(state: ConversationState, world: World): ConversationState {
  const { position } = state;
  if (position === null || !asksOfDoubt(state)) return state;
  const { [ASKED]: _before, ...others } = position.answers;
  const answers = isDoubtTold(state, world) ? { ...others, [ASKED]: 'yes' } : others;
  return { ...state, position: { ...position, answers } };
}

/** Of what is asked about here nothing is in doubt any more: what came of the one that was told has been told since. */
export function isDoubtGone(state: ConversationState, world: World): boolean {
  const isAsked = asksOfDoubt(state) && state.position?.answers[ASKED] !== undefined;
  return isAsked && isAskedOver(state) && !isDoubtTold(state, world);
}

/** What an answer ends: a check that was only left and was looked at, a sale that was under way. */
export function withToldAnswered(
  state: ConversationState,
  choice: string,
  world: World,
): ConversationState {
  const isLooked = asksOfDoubt(state) && choice === CHECKED && !isStopTold(state, world);
  const isPaid = asksOfPayment(state, world) && choice === 'no' && isSaleUnderWay(state, world);
  return isLooked || isPaid ? overNow(state, world) : state;
}

const CHECKED = 'checked';
