import type { Say } from './effect.ts';
import type { Sign } from './reading.ts';

/** はい to 飛ばせない? says two things: who asks in the negative is answered without it. */
export function withoutYes(say: Say, signs: readonly Sign[]): Say {
  const isNegative = NEGATIVE.some((sign) => signs.includes(sign));
  return isNegative && say.message === 'topic.os.skip'
    ? { ...say, message: 'putOff.plainly' }
    : say;
}

const NEGATIVE: readonly Sign[] = ['denied', 'asksNo'];
