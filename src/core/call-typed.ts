import type { DateTime } from 'luxon';
import { CALL, CALL_ME, callOffer, soonest } from './call-back.ts';
import { dueTime } from './due-time.ts';
import type { ReadEvent } from './event.ts';
import { isKindTopic } from './kind-topics.ts';
import { isoOf, momentOf } from './moment.ts';
import { isReceptionOnly, staffBackAt } from './notice.ts';
import type { Sign } from './sign.ts';
import type { ConversationState, OpenHandOff } from './state.ts';
import { namesOnlyToday } from './moments-named.ts';
import type { TimeReading } from './time-reading.ts';
import type { World } from './world.ts';
import { TOKYO } from './zone.ts';

const MOST_DAYS = 7;

/** 明日の10時に電話ください, or 10時 while the times are on offer: the choice that it stands for, or the times once more where staff are not there then; null: it is of no call. */
export function callTyped(
  state: ConversationState,
  event: Pick<ReadEvent, 'reading'>,
  world: World,
): string | null {
  if (isRefused(state, event, world)) return CALL_ME;
  const { time, signs } = event.reading;
  const isAnswer = isOnlyTime(state, event) || isMoved(state, event);
  if (time === null || !(isAnswer || isWished(state, event.reading))) return null;
  // 今日電話ください, 店長が今日は休みなので電話で: staff are there before the evening.
  if (namesOnlyToday(time)) return soonest(world)?.id ?? CALL_ME;
  return callAt(state, { time: onDayBooked(state, time, world), isAnswer, signs }, world);
}

interface Wished {
  readonly time: TimeReading;
  readonly isAnswer: boolean;
  readonly signs: readonly Sign[];
}

function callAt(state: ConversationState, wished: Wished, world: World): string | null {
  const { time, isAnswer, signs } = wished;
  const at = atStaffHour(time, isOpenHour(time, isAnswer, signs), world);
  if (at === undefined) return isAnswer ? CALL_ME : null;
  return unsuited(state, at, signs) ? CALL_ME : `${CALL}${isoOf(at)}`;
}

/** やっぱり5時に, of the call that is booked for tomorrow: on that day, as long as no other is named. */
function onDayBooked(
  { handOff }: Pick<ConversationState, 'handOff'>,
  time: TimeReading,
  { now }: World,
): TimeReading {
  const at = handOff?.callAt && !handOff.isCallSoon ? momentOf(handOff.callAt) : null;
  if (at === null || time.kind !== 'at' || time.day !== null) return time;
  const today = now.setZone(TOKYO).startOf('day');
  const days = Math.round(at.setZone(TOKYO).startOf('day').diff(today, 'days').days);
  return days < 0 ? time : { ...time, day: { kind: 'fromToday', days } };
}

/** 15時だと出られないかも, of the very time that is booked. */
function unsuited({ handOff }: ConversationState, at: DateTime, signs: readonly Sign[]): boolean {
  return isoOf(at) === handOff?.callAt && signs.includes('denied');
}

/** 11時なら電話つながる? wishes for none. */
function isWished(state: ConversationState, { topics, signs }: ReadEvent['reading']): boolean {
  if (signs.includes('wantsCall')) return true;
  const isOfCall = topics.some((topic) => ASKS_CALL.has(topic)) && isCallOffered(state);
  return isOfCall && !signs.includes('asksIfReached');
}

/** 10時だとお店混んでるから無理, where the times are or were on offer: another is to be chosen. */
function isRefused(
  state: ConversationState,
  { reading: { signs, hints, topics } }: Pick<ReadEvent, 'reading'>,
  world: World,
): boolean {
  const { handOff } = state;
  if (!signs.includes('refusesTime') || handOff === null || handOff.reason === 'paymentUnknown')
    return false;
  const isOfCall = isCallOffered(state) || callOffer(handOff, world) !== null;
  return (
    isOfCall && !hints.includes('ofElseThanCall') && topics.every((one) => SOUNDS_OF_TIME.has(one))
  );
}

/** なるべく早く, 何時でもいい, while the times are on offer or with the wish for a call: now, or the first that there is; null: of no call. */
export function callSoonest(
  state: ConversationState,
  { reading: { signs, topics, hints } }: Pick<ReadEvent, 'reading'>,
  world: World,
): string | null {
  const isOfCall = isOnOffer(state) || signs.includes('wantsCall');
  // なるべく早くお願いいたします sounds like a greeting.
  const isOther = topics.some((one) => !SOUNDS_OF_TIME.has(one) && !isKindTopic(one));
  const isElse = hints.includes('ofElseThanCall') || isOther;
  if (!signs.includes('wantsSoon') || !isOfCall || isElse) return null;
  return soonest(world)?.id ?? null;
}

/** The deadline of the update is none of a call; of two hours as likely it is the one when staff are there. */
function atStaffHour(time: TimeReading, isOpen: boolean, world: World): DateTime | undefined {
  const { now, facts } = world;
  const { hotline } = facts.notice;
  const moments = momentsOf(time, world);
  return (isOpen ? moments.map((at) => onceBack(at, world)) : moments).find(
    (at) => at > now && at < now.plus({ days: MOST_DAYS }) && !isReceptionOnly(hotline, at),
  );
}

/** 明日の朝電話ください: no hour of it is named; 朝は何時から返事くれる? wishes for no call. */
function isOpenHour(time: TimeReading, isAnswer: boolean, signs: readonly Sign[]): boolean {
  if (!isAnswer && !signs.includes('wantsCall')) return false;
  return time.kind === 'at' && !(time.clock && 'hour' in time.clock);
}

/** The first half hour of that morning on which staff are there. */
function onceBack(at: DateTime, { facts: { notice } }: World): DateTime {
  if (!isReceptionOnly(notice.hotline, at)) return at;
  const back = staffBackAt(notice.hotline, at).plus({ minutes: 30 });
  return back.hasSame(at.setZone(TOKYO), 'day') ? back : at;
}

/** The soonest moment that may be meant; null: none is named. */
export function soonestNamed(time: TimeReading, world: World): DateTime | null {
  return momentsOf(time, world)[0] ?? null;
}

function momentsOf(time: TimeReading, { facts: { notice }, now }: World): readonly DateTime[] {
  const hours = { opens: null, closes: null };
  const due = dueTime(time, { now, notice, hours, instead: null });
  if (due.kind === 'either') return [due.at, due.other];
  return due.kind === 'clear' || due.kind === 'tooLate' ? [due.at] : [];
}

/** Without one of these a time may be that of a payment, which was asked for. */
const ASKS_CALL: ReadonlySet<string> = new Set(['handoff', 'hotline']);

function isCallOffered(state: ConversationState): boolean {
  return isOnOffer(state) || state.handOff?.callAt !== undefined;
}

function isOnOffer({ offer }: ConversationState): boolean {
  return offer?.choices.some(({ id }) => id.startsWith(CALL) && id !== CALL_ME) ?? false;
}

/** やっぱり11時過ぎで, 11時に変えて: of the call that is booked. */
function isMoved(
  { handOff }: Pick<ConversationState, 'handOff'>,
  { reading: { time, signs, hints, topics, reminderWish } }: Pick<ReadEvent, 'reading'>,
): boolean {
  if (time === null || !handOff?.callAt || mayBeOfSale(handOff, signs)) return false;
  // 明日の電話、開店で忙しいから5時にして names the call itself.
  if (signs.includes('movesCall')) return reminderWish === null;
  if (!isPut(signs) || reminderWish !== null) return false;
  return !hints.includes('ofElseThanCall') && topics.every((topic) => SOUNDS_OF_TIME.has(topic));
}

/** まちがえた、12:02でした is of the payment that staff look into; 11時にして is of the call. */
function mayBeOfSale({ reason }: OpenHandOff, signs: readonly Sign[]): boolean {
  const isOfCall = signs.includes('wantsMoved') || signs.includes('movesCall');
  return reason === 'paymentUnknown' && !isOfCall;
}

function isPut(signs: readonly Sign[]): boolean {
  const isSaid = signs.includes('corrects') || signs.includes('callsShop');
  return signs.includes('wantsMoved') || (isSaid && !signs.includes('asks'));
}

/** Said to the times on offer, and of nothing else; about a payment in doubt it may be when that was. */
function isOnlyTime(
  state: ConversationState,
  { reading: { time, topics, signs, hints } }: Pick<ReadEvent, 'reading'>,
): boolean {
  if (time === null || !isOnOffer(state) || state.handOff?.reason === 'paymentUnknown')
    return false;
  if (signs.includes('asks') || hints.includes('ofElseThanCall')) return false;
  return topics.every((topic) => SOUNDS_OF_TIME.has(topic));
}

/** What a time alone is taken for. */
const SOUNDS_OF_TIME: ReadonlySet<string> = new Set([
  ...ASKS_CALL,
  'reminder',
  'update.timing',
  'update.when',
]);

/** Of the one that is booked, and of no sale beside it: to another time, もっと遅くできる?, or さっき電話出れなかった. */
export function isOfBooked(
  { handOff }: ConversationState,
  { signs, hints, topics }: ReadEvent['reading'],
): boolean {
  const isMissed = hints.includes('missedCall') && topics.length === 0;
  const isOther = signs.includes('movesCall') || signs.includes('movesSomewhat');
  const isOfSale = signs.includes('ofPayment') || signs.includes('ofCustomer');
  return Boolean(handOff?.callAt) && !isOfSale && (isOther || isMissed);
}
