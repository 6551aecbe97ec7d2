import type { Hint } from './hint.ts';
import { isOfUpdate } from './of-update.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';

/** 今始めていい? is of the update, where no payment is spoken of: its charge, a wish to put it off, and a payment, were only guessed. */
export function toBegin(
  { topics: heard, suggested, signs, hints, battery, timeAsked, customerWaiting }: Reading,
  isMoney: boolean,
): readonly string[] | null {
  if (timeAsked.leave !== 'now' || isMoney || OF_PAYMENT.some((sign) => signs.includes(sign))) {
    return null;
  }
  const topics = withoutRestart(heard, hints);
  if (topics.every((topic) => topic === 'os.skip')) {
    const isNear = suggested.some((one) => isOfUpdate(one));
    return topics.length > 0 || isNear ? ['update.timing'] : null;
  }
  const isOpen = battery === null && !customerWaiting;
  const isOfIt = topics.some((one) => GUESSED.has(one));
  // いま何%?もう更新していい?: how it stands is told with it.
  const isAll = topics.every((one) => GUESSED.has(one) || (isOfIt && one === 'fleet.status'));
  return isOpen && isAll ? ['update.timing'] : besides(topics);
}

/** 8時過ぎたので始めていい? sounds like the restart that comes before it. */
function withoutRestart(topics: readonly string[], hints: readonly Hint[]): readonly string[] {
  return hints.includes('namesRestart')
    ? topics
    : topics.filter((one) => one !== 'prep.powercycle');
}

/** いま何%?もう更新していい? */
function besides(topics: readonly string[]): readonly string[] | null {
  return topics.includes('update.when')
    ? topics.map((one) => (one === 'update.when' ? 'update.timing' : one))
    : null;
}

/** 失敗と載ってたので今一度頂戴していい? */
const OF_PAYMENT: readonly Sign[] = ['ofHistory', 'ofPayment', 'mayBeOfPayment', 'wantsPayment'];

const GUESSED: ReadonlySet<string> = new Set([
  'greeting',
  'prep.charge',
  'update.when',
  'flow.update',
  'payment.retry',
]);
