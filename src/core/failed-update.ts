import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import { isBegunTold } from './payment-begun.ts';
import type { ConversationState } from './state.ts';
import { terminalsNow, type World } from './world.ts';

/**
 * さっきから2回やってるけどエラーで終わる, and no payment in it, of a shop whose update is seen to have failed: what was done twice is
 * the update. null: it may be of a payment.
 */
export function ofFailedUpdate(
  state: ConversationState,
  reading: Reading,
  world: World,
): Reading | null {
  const { signs, topics } = reading;
  const isTwice = signs.includes('takenTwice') && topics.includes(ERROR);
  if (!isTwice || topics.length > 1 || signs.some((sign) => NAMES.has(sign))) return null;
  if (isBegunTold(state, world) || !hasFailed(world)) return null;
  return { ...reading, signs: signs.filter((sign) => !OF_TWICE.has(sign)) };
}

const ERROR = 'update.error';
const NAMES: ReadonlySet<Sign> = new Set([
  'ofPayment',
  'ofCustomer',
  'cardPresented',
  'mayHaveBegun',
]);
const OF_TWICE: ReadonlySet<Sign> = new Set(['takenTwice', 'takenAgain', 'tellsPaid']);

function hasFailed(world: World): boolean {
  return terminalsNow(world).some(({ situation }) => situation.firmware === 'FAILED');
}
