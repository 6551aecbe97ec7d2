import { isAboutUpdate } from './at-counter.ts';
import type { ReadEvent } from './event.ts';
import { levelOf } from './notice.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** A battery reading with a wish to update leads into the update, at the charge. */
export function topicsOf(
  { handOff }: ConversationState,
  reading: ReadEvent['reading'],
  hasBattery: boolean,
): readonly string[] {
  const { suggested, time } = reading;
  const topics = ofDay(reading) ?? besideOpening(reading);
  // 明日の朝 alone is half a wish: with the time it is a whole one. To a person it may be said of anything.
  const isHalfWish = topics.length === 0 && time !== null && suggested.includes('reminder');
  if (isHalfWish && handOff === null) return ['reminder'];
  if (!hasBattery) return topics;
  const leading = topics.filter((topic) => !isAboutUpdate([topic]));
  return [...leading, 'flow.update'];
}

/** 今日が期限?, 24日はカード使えますか, 今やってもいい? where it was not sure, or took the last for a wish to put it off. */
function ofDay({ topics, suggested, timeAsked }: Reading): readonly string[] | null {
  const { isOfLastDay, isOfPaying, leave } = timeAsked;
  const isOf = (topic: string) => [...topics, ...suggested].includes(topic);
  const isSkip = topics.every((topic) => topic === 'os.skip');
  if (leave === 'now' && isSkip && (topics.length > 0 || suggested.some(isOfUpdate))) {
    return ['update.timing'];
  }
  if (topics.length > 0) return null;
  return isOfLastDay || (isOfPaying && isOf('os.deadline')) ? ['os.deadline'] : null;
}

function isOfUpdate(topic: string): boolean {
  return topic.startsWith('update.');
}

/** 明日7時に開ける tells when there is time, and wishes no reminder; 開店10時だから9時半に知らせて wishes one, and says why it is then. */
function besideOpening({ topics, suggested, timeAsked }: Reading): readonly string[] {
  if (timeAsked.shopOpens === null) return topics;
  const isOfTime = suggested.includes('reminder') || suggested.includes('update.timing');
  if (topics.length === 0) return isOfTime ? ['update.timing'] : topics;
  const isWhy = topics.includes('reminder') && !timeAsked.isInTime;
  return isWhy ? topics.filter((topic) => topic !== 'update.timing') : topics;
}

/** Whether the charge that is told will do, where the message is of nothing else. */
export function batteryOf(
  state: ConversationState,
  { reading }: Pick<ReadEvent, 'reading'>,
  { facts }: World,
): 'enough' | 'low' | null {
  const { battery, topics } = reading;
  if (battery === null || state.position !== null) return null;
  if (topics.length > 0 && !isAboutUpdate(topics)) return null;
  return levelOf(battery, facts.notice);
}
