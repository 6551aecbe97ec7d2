import type { Say } from './effect.ts';
import type { Sign } from './reading.ts';

/** はい to 飛ばせない? says two things: who asks in the negative is answered without it. Who asks whether somebody answers now hears the hours first. */
export function withoutYes(say: Say, signs: readonly Sign[]): Say {
  if (say.message === 'topic.hotline' && signs.includes('asksIfAnswered')) {
    return { ...say, message: 'hotline.now' };
  }
  const isOfSkip = say.message === 'topic.os.skip';
  const isForever = signs.includes('asksForever');
  // ずっと飛ばしていい?, 飛ばし続けたらどうなる?: what is true now would be half of it.
  if (isOfSkip && (isForever || signs.includes('asksFate'))) {
    return { ...say, message: 'putOff.notForever', values: { forever: isForever ? 'yes' : 'no' } };
  }
  const isNegative = NEGATIVE.some((sign) => signs.includes(sign));
  return isNegative && isOfSkip ? { ...say, message: 'putOff.plainly' } : say;
}

const NEGATIVE: readonly Sign[] = ['denied', 'asksNo'];
