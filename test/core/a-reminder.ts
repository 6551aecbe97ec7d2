import type { DateTime } from 'luxon';
import { Talk, type TalkGiven, type Turned } from './a-talk.ts';
import { tokyo } from './the-shop.ts';

/** The afternoon before the update opens. */
export const AFTERNOON = tokyo('2025-08-18T15:00');

export function talkAt(now: DateTime, given: TalkGiven = {}): Talk {
  return new Talk({ now, ...given });
}

/** The moments that are set, as the shop's clock shows them. */
export function setIn({ state }: Talk): readonly string[] {
  return state.reminders.set.map((at) => shown(tokyo(at)));
}

export function shown(at: DateTime): string {
  return at.setZone('Asia/Tokyo').toFormat('M/d H:mm');
}

/** When the next one rings, if any. */
export function timerOf({ timers }: Talk): string | null {
  const timer = timers.find((one) => one.timer === 'reminder');
  return timer === undefined ? null : shown(timer.at);
}

/** A shop with a reminder at 7:30 of the morning of the update. */
export function withOne(given: TalkGiven = {}): Talk {
  const talk = talkAt(AFTERNOON, given);
  talk.write('明日の朝7時半にリマインドして', { topics: ['reminder'] });
  talk.write('はい');
  return talk;
}

/** 7:30 of that morning comes. */
export function due(talk: Talk): Turned {
  talk.now = tokyo('2025-08-19T07:30');
  return talk.ring('reminder', 'update');
}
