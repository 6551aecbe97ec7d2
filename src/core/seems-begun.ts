import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';

/** もう始まってるっぽい 10分くらい経った: of the update, outside of talks, and what stands behind it tells nothing else. */
export function seemsBegun({ first, signs, topics, customerWaiting }: Reading): boolean {
  const isHeard = first?.signs.includes('hasBegun') === true && !customerWaiting;
  return isHeard && topics.every(isOfRun) && !NOT_ONLY_BEGUN.some((sign) => signs.includes(sign));
}

function isOfRun(topic: string): boolean {
  return topic === 'update.error' || topic === 'update.when' || topic === 'update.duration';
}

const NOT_ONLY_BEGUN: readonly Sign[] = [
  'asks',
  'denied',
  'ofPayment',
  'mayBeOfPayment',
  'brokenDown',
  'stillFails',
];
