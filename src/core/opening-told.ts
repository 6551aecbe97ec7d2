import { withoutOwnPlan } from './half-wish.ts';
import { isOfUpdate } from './of-update.ts';
import type { Reading } from './reading.ts';
import type { TimeAsked } from './time-reading.ts';

/** 明日7時に開ける tells when there is time, and wishes no reminder; 開店10時だから9時半に知らせて wishes one, and says why it is then. */
export function besideOpening(reading: Reading): readonly string[] {
  const { timeAsked } = reading;
  const topics = withoutOwnPlan(reading);
  if (isClosing(topics, reading)) return ['update.timing'];
  if (!tellsOpening(topics, timeAsked)) return topics;
  if (isPlanBeside(reading)) return ['reminder'];
  if (isOnlyOfOpening(reading) || isOfBoth(topics)) return ['update.timing'];
  if (topics.join() === 'update.how') return ['update.timing', ...topics];
  const isWhy = topics.includes('reminder') && !timeAsked.isInTime;
  return isWhy ? topics.filter((topic) => topic !== 'update.timing') : topics;
}

function tellsOpening(topics: readonly string[], timeAsked: TimeAsked): boolean {
  if (timeAsked.shopOpens !== null) return true;
  return (topics.length === 0 || isOfDayOff(topics, timeAsked)) && tellsHours(timeAsked);
}

/** チェックインは15時からだから昼にやります: of noon. */
function isPlanBeside({ hints, time, signs, topics }: Reading): boolean {
  const isPart = time?.kind === 'at' && time.clock !== null && 'part' in time.clock;
  const isPlan = hints.includes('plansIt') && !signs.includes('asks');
  return isPart && isPlan && topics.every((topic) => topic === 'reminder' || isOfUpdate(topic));
}

/** うち火曜定休やねん。どないしたらええ? */
function isOfDayOff(topics: readonly string[], { shopTold }: TimeAsked): boolean {
  return shopTold.closed.length > 0 && topics.join() === 'update.how';
}

/** We open at 7, before 8. So when?: when it comes is no answer to that. */
function isOfBoth(topics: readonly string[]): boolean {
  return (
    topics.length === 2 && ['update.timing', 'update.when'].every((one) => topics.includes(one))
  );
}

/** What time do you suggest? I close at 10pm; 22時に閉める sounds like the hours of the phone. */
function isClosing(topics: readonly string[], { signs, timeAsked }: Reading): boolean {
  if (timeAsked.shopTold.closes === null) return false;
  return isOfBoth(topics) || (topics.join() === 'hotline' && !signs.includes('asks'));
}

/** 深夜2時までやってます, 月火定休です, and nothing else that is known. */
function tellsHours({ shopTold, isToRemind }: TimeAsked): boolean {
  return !isToRemind && (shopTold.closes !== null || shopTold.closed.length > 0);
}

/** 12時からランチ, 診療が14時からです; えっと明日の朝…うち朝7時に開けるんですけど: nothing is to be told of then. */
function isOnlyOfOpening({ topics, suggested, timeAsked, signs }: Reading): boolean {
  if (topics.length > 0 && topics.every((topic) => topic === 'reminder')) {
    return !timeAsked.isToRemind;
  }
  const isOfTime = suggested.includes('reminder') || suggested.includes('update.timing');
  const isOnlyTold = !signs.includes('asks') && topics.every((topic) => OF_OPENING.has(topic));
  return isOfTime && (topics.length === 0 || isOnlyTold);
}

const OF_OPENING: ReadonlySet<string> = new Set(['oos', 'update.when']);

/** エラーが出た、あと40分で開店なのに: whether there is time is told beside it. */
export function untilOpening(
  topics: readonly string[],
  { timeAsked, suggested, battery }: Reading,
): readonly string[] {
  // 10時開店で間に合う?電池は30%です
  const isBeside = battery !== null && timeAsked.isInTime && timeAsked.shopOpens !== null;
  const isTold = (timeAsked.untilOpening !== null || isBeside) && !timeAsked.isToRemind;
  const isOpen = topics.length > 0 || suggested.some((one) => OF_TIME.has(one));
  const isOfIt = isOpen && topics.every((topic) => isOfUpdate(topic) && !OF_TIME.has(topic));
  return isTold && isOfIt ? ['update.timing'] : [];
}

/** Answers that tell of a time already. */
export const OF_TIME: ReadonlySet<string> = new Set([
  'update.timing',
  'update.duration',
  'os.deadline',
]);
