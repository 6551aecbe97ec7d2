import { isAboutUpdate } from './at-counter.ts';
import type { ReadEvent } from './event.ts';
import { levelOf } from './notice.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** A battery reading with a wish to update leads into the update, at the charge. */
export function topicsOf(
  { handOff }: ConversationState,
  reading: ReadEvent['reading'],
  hasBattery: boolean,
): readonly string[] {
  const { topics, suggested, time, timeAsked } = reading;
  // 明日7時に開ける tells when there is time, and wishes no reminder.
  const isOfTime = suggested.includes('reminder') || suggested.includes('update.timing');
  if (topics.length === 0 && timeAsked.shopOpens !== null && isOfTime) return ['update.timing'];
  // 明日の朝 alone is half a wish: with the time it is a whole one. To a person it may be said of anything.
  const isHalfWish = topics.length === 0 && time !== null && suggested.includes('reminder');
  if (isHalfWish && handOff === null) return ['reminder'];
  if (!hasBattery) return topics;
  const leading = topics.filter((topic) => !isAboutUpdate([topic]));
  return [...leading, 'flow.update'];
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
