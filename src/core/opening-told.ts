import { withoutOwnPlan } from './half-wish.ts';
import type { Reading } from './reading.ts';

/** 明日7時に開ける tells when there is time, and wishes no reminder; 開店10時だから9時半に知らせて wishes one, and says why it is then. */
export function besideOpening(reading: Reading): readonly string[] {
  const { timeAsked } = reading;
  const topics = withoutOwnPlan(reading);
  if (timeAsked.shopOpens === null) return topics;
  if (isOnlyOfOpening(reading)) return ['update.timing'];
  const isWhy = topics.includes('reminder') && !timeAsked.isInTime;
  return isWhy ? topics.filter((topic) => topic !== 'update.timing') : topics;
}

/** 12時からランチ, 診療が14時からです; えっと明日の朝…うち朝7時に開けるんですけど: nothing is to be told of then. */
function isOnlyOfOpening({ topics, suggested, timeAsked, signs }: Reading): boolean {
  if (topics.length > 0 && topics.every((topic) => topic === 'reminder')) {
    return !timeAsked.isToRemind;
  }
  const isOfTime = suggested.includes('reminder') || suggested.includes('update.timing');
  const isTold = !signs.includes('asks') && topics.every((topic) => OF_OPENING.has(topic));
  return isOfTime && (topics.length === 0 || isTold);
}

const OF_OPENING: ReadonlySet<string> = new Set(['oos', 'update.when']);
