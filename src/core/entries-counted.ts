import { minutesSince, isoOf } from './moment.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { isBegunOpen } from './doubt.ts';
import type { ConversationState } from './state.ts';
import { saidAndAsked } from './steer.ts';
import type { Decision, World } from './world.ts';

/** もう一回押した: a payment may have been begun, and twice. What was told of one before it counts for nothing of these; a denial drops it. */
export function pressedNow(state: ConversationState, world: World): ConversationState {
  const pressedAgainAt = isoOf(world.now);
  const from = { ...state, pressedAgainAt, toldCapturedAt: null, doubtOverAt: undefined };
  if (isBegunOpen(state, world)) return from;
  return { ...from, paymentBegunAt: pressedAgainAt, isBegunGuessed: true };
}

/**
 * 成功, or 失敗, of a sale that was run twice: what one entry shows tells nothing of the other, so all of them are to be looked at. Asked
 * about once; the next answer counts. null: it was not run twice, or is of another question.
 */
export function countAsked(
  state: ConversationState,
  choice: string,
  world: World,
): Decision | null {
  const { position, pressedAgainAt } = state;
  if (position?.flow !== MONEY_FLOW || pressedAgainAt === undefined) return null;
  if (position.step !== 'history' || !OF_ONE.has(choice)) return null;
  const asked = { ...state, pressedAgainAt: undefined };
  if (minutesSince(pressedAgainAt, world.now) >= A_DAY) return null;
  return saidAndAsked('payment.countThem', asked, world);
}

const OF_ONE: ReadonlySet<string> = new Set(['success', 'failed']);
const A_DAY = 24 * 60;
