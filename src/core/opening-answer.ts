import type { Say } from './effect.ts';
import { firstDay, phaseAt } from './notice.ts';
import { nextOpen, openingAsked } from './opening-asked.ts';
import { latestFor } from './room-left.ts';
import type { ConversationState } from './state.ts';
import type { AskedOfTime } from './time-reading.ts';
import { PUTS_OFF, tooLate } from './too-late.ts';
import type { World } from './world.ts';

/** 明日8時半に開けるけど間に合う: from when the update can be begun, until the shop opens. */
export function ofOpening(
  topic: string,
  asked: AskedOfTime,
  { closedDays = [] }: ConversationState,
  world: World,
): Say | null {
  const { facts, now } = world;
  const { notice } = facts;
  const opened = openingAsked(asked, closedDays, world);
  if (opened === null || !PUTS_OFF.has(topic)) return null;
  const { at, isGuessed } = opened;
  const isBlocked = phaseAt(notice, now) === 'blocked';
  if (at >= notice.skipEnds && !isBlocked) return tooLate(at, asked);
  if (topic === 'os.skip' || at < firstDay(notice)) return null;
  const from = now > notice.updateOpens ? now : notice.updateOpens;
  const guessed = isGuessed ? 'yes' : 'no';
  const values = { at, guessed, ...latestFor(at, from, notice) };
  return { type: 'say', message: 'deadline.opening', values };
}

/** 定休の火曜 is the first day of the update: nobody is sent to that day (fact `when to do it`). */
export function onOpenDay(
  topic: string,
  { time, shopTold }: AskedOfTime,
  { closedDays = [] }: ConversationState,
  { facts: { notice }, now }: World,
): Say | null {
  // 定休日は火曜です names no day on which anything is to be done.
  const isOpen = time === null || shopTold.closed.length > 0;
  if (topic !== 'update.timing' || !isOpen || now >= notice.updateOpens) return null;
  const first = firstDay(notice);
  const that = nextOpen(first, closedDays);
  return that.hasSame(first, 'day')
    ? null
    : { type: 'say', message: 'deadline.openDay', values: { that } };
}
