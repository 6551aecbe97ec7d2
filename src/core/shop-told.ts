import type { DateTime } from 'luxon';
import { openingAsked } from './opening-asked.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import type { AskedOfTime } from './time-reading.ts';
import { closing } from './wanted-time.ts';
import type { World } from './world.ts';
import { TOKYO } from './zone.ts';

/** The talk with what a shop tells of its hours, and of the weekdays on which it is closed. */
export function withShopTold(
  state: ConversationState,
  { time, timeAsked, signs }: Reading,
  world: World,
): ConversationState {
  const { closes, closed } = timeAsked.shopTold;
  const opens = openingTold({ time, ...timeAsked }, world);
  if (opens === null && closes === null && closed.length === 0) return state;
  const { reminders } = state;
  const { closed: known = [] } = reminders.hours;
  const isInstead = signs.includes('corrects') || signs.includes('denied');
  const hours = {
    ...reminders.hours,
    ...(opens === null ? {} : { opens: minuteOfDay(opens) }),
    ...(closes === null ? {} : { closes: closing(closes) }),
    // 水曜も休みです comes to what was told before, 火曜じゃなくて水曜定休 in its place.
    ...(closed.length > 0
      ? { closed: [...new Set([...(isInstead ? [] : known), ...closed])] }
      : {}),
  };
  return { ...state, reminders: { ...reminders, hours } };
}

/** 9時開店; あと40分で開店. */
function openingTold(asked: AskedOfTime, world: World): DateTime | null {
  const { shopTold, untilOpening } = asked;
  if (untilOpening !== null) return world.now.plus({ minutes: untilOpening });
  return openingAsked({ ...asked, shopOpens: shopTold.opens }, NOT_TOLD, world)?.at ?? null;
}

const NOT_TOLD = { opens: null, closes: null };

/** Shops open at a full five minutes: who says あと40分 counts no seconds. */
function minuteOfDay(at: DateTime): number {
  const { hour, minute } = at.setZone(TOKYO);
  return hour * 60 + Math.round(minute / FIVE) * FIVE;
}

const FIVE = 5;

/** 開店まで間に合うかな; じゃあ間に合いますか, after 9時開店: of the hour at which the shop opens, as it was told before. */
export function timedOf(
  state: ConversationState,
  { time, timeAsked, hints }: Reading,
): AskedOfTime {
  // 22時は?, behind the number of the hotline.
  const isOfNumber = state.topics.at(-1) === 'hotline' && hints.includes('namesTimeOnly');
  const isOfCharge = timeAsked.isInTime && hints.includes('ofBattery');
  const isOfCalling = timeAsked.isOfCalling || isOfNumber;
  const asked = { time, ...timeAsked, isOfCalling, isOfCharge };
  return isOfOpening(asked) ? withOpening(asked, state) : asked;
}

/** The same, of when the shop opens, where it told that before. */
export function withOpening(asked: AskedOfTime, { reminders }: ConversationState): AskedOfTime {
  const { opens } = reminders.hours;
  if (opens === null || asked.shopOpens !== null) return asked;
  const shopOpens = { hour: Math.floor(opens / 60), minute: opens % 60, isCertain: true };
  return { ...asked, shopOpens };
}

function isOfOpening({
  isOfOpening: isNamed,
  isInTime,
  isOfLatest,
  isOfNow,
  within,
  time,
}: AskedOfTime): boolean {
  if (isNamed) return true;
  return (isInTime || isOfLatest) && !isOfNow && within === null && time === null;
}
