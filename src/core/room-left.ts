import type { DateTime } from 'luxon';
import type { Say } from './effect.ts';
import type { Notice } from './notice.ts';
import type { ConversationState } from './state.ts';
import { mustCharge } from './to-tell.ts';
import { askedNow, type World } from './world.ts';

/** Whether so many updates, one after the other, that are begun at `from` are over by `end`, and when they have to begin for that. */
export function latestFor(end: DateTime, from: DateTime, notice: Notice, count: number = 1) {
  const most = count * notice.updateMinutes.to;
  const room = roomIn(minutesTo(end, from) / count, notice);
  return { latest: end.minus({ minutes: most }), room };
}

function minutesTo(end: DateTime, from: DateTime): number {
  return Math.floor(end.diff(from).as('minutes'));
}

/** 今から更新して間に合う, on the last day: as long as an update takes, held against what is left (fact `OS: deadline`). */
export function roomLeft(state: ConversationState, world: World, isOfCharge = false): Say {
  const { facts, now } = world;
  const { skipEnds } = facts.notice;
  const left = minutesTo(skipEnds, now);
  const reckoned = { left, ...latestFor(skipEnds, now, facts.notice) };
  // 23:40までに, said at 23:40.
  const isNow = left === facts.notice.updateMinutes.to;
  const values = isNow ? { ...reckoned, room: 'now' } : reckoned;
  if (!isOfCharge && !isCharging(state, world))
    return { type: 'say', message: 'deadline.room', values };
  const hours = Math.floor(left / 60);
  const until = hours >= 2 ? { unit: 'hours', count: hours } : { unit: 'minutes', count: left };
  return { type: 'say', message: 'deadline.roomCharging', values: { ...values, ...until } };
}

/** 20%しかない, in the last hours before the deadline: until when the charge has to be there (fact `OS: deadline`). */
export function isToHurry({ facts: { notice }, now }: World): boolean {
  return now < notice.skipEnds && now >= notice.skipEnds.minus({ hours: LAST_HOURS });
}

const LAST_HOURS = 6;

/** The talk stands where the terminal has to be charged first, or the fleet sees it. */
function isCharging(state: ConversationState, world: World): boolean {
  return askedNow(state, world)?.picture === 'charging' || mustCharge(world);
}

/** もう始めていい?, where the terminal has to be charged first. */
export function chargedFirst(said: Say, state: ConversationState, world: World): Say {
  const isTooLow = said.message === 'deadline.now' && isCharging(state, world);
  return isTooLow ? { type: 'say', message: 'deadline.charging' } : said;
}

/** お客さん来るまであと30分, 15分で終わる?: as long as an update takes, held against that (fact `duration`). */
export function withinMinutes(minutes: number, { facts }: World): Say {
  const values = { minutes, room: roomIn(minutes, facts.notice) };
  return { type: 'say', message: 'deadline.within', values };
}

/** Whether an update that is begun with so many minutes left is over by then. */
export function roomIn(left: number, { updateMinutes }: Notice): 'none' | 'tight' | 'enough' {
  const { from: least, to: most } = updateMinutes;
  if (left < least) return 'none';
  return left < most ? 'tight' : 'enough';
}
