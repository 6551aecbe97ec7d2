import { UPDATE_FLOW } from './aside.ts';
import { flowChoice, topicChoice } from './choices.ts';
import { asksToSkipError } from './error-kept.ts';
import { isBeforeOut } from './done-before.ts';
import type { Choice } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { daysNamed } from './moments-named.ts';
import { hotlineValues } from './notice.ts';
import type { Hint } from './hint.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { TimeReading } from './time-reading.ts';
import { statusSays } from './status.ts';
import { asksWhatIsLeft, saysLeft } from './time-left.ts';
import { LOOKED_AT, askedAs, ownToTell, seenInstead, topicOf } from './asked-as.ts';
import { answerTopics } from './topic-answer.ts';
import { REMINDER_FLOW } from './reminders.ts';
import { MONEY_FLOW, wishesPayment } from './money-flow.ts';
import { withWayBack } from './way-back.ts';
import { isOut, mustAskFleet, understood, type Decision, type World } from './world.ts';
import { asksOfThen, IN_TALKS, isFirstWord, OF_DAYS, isOutOfPlace } from './worry-place.ts';
import { TOKYO } from './zone.ts';

/** What is plainly asked of the update, or told of it, and has one answer of the notice's facts. null: nothing of the kind; a person wished for and a payment in doubt come first. */
export function worried(state: ConversationState, event: ReadEvent, world: World): Decision | null {
  const { signs, hints } = event.reading;
  if (asksToSkipError(state, event, world))
    return answerTopics(state, ['os.skip'], world, { signs });
  if (isOfMore(state, event.reading)) return null;
  const worry = WORRIES.find(({ sign }) => isHeard(sign, event.reading, world));
  if (worry === undefined) return null;
  if (LOOKED_AT.has(worry.sign) && mustAskFleet(world))
    return { state, effects: [{ type: 'askFleet' }] };
  if (!mayBeSaid(worry.sign, state, world)) return null;
  return said(state, worry, hints, world);
}

function isHeard(sign: Sign, reading: Reading, world: World): boolean {
  return reading.signs.includes(sign) && (ONLY_WHERE[sign]?.(reading, world) ?? true);
}

/** 明日まで?, of a day, is answered by yes or no of it; and of a day behind the deadline it is not told that payments go on. */
const ONLY_WHERE: Partial<Record<Sign, (reading: Reading, world: World) => boolean>> = {
  // 先週更新しました: before this one was out.
  updatedBefore: (reading, world) => isOut(world) && isBeforeOut(reading, world),
  // 今日は充電だけでいい?, once the update is out, is of putting it off.
  asksPartOnly: ({ time }, world) => !isOut(world) || time === null,
  // Wi-Fiつながってない is of the Wi-Fi alone.
  networkError: ({ topics }) => topics.join() === 'update.error',
  // 1台だけ残ったら明日でいい? is of tomorrow, and 2台とも終わってる? of how they stand.
  asksEach: (reading) => !asksOfThen(reading) && !reading.hints.includes('asksIfOver'),
  asksOpenAnyway: (reading, world) => !isOfBlockedDay(reading, world),
  asksOnlyUntil: (reading, world) => !isOfDayBefore(reading, world),
  asksIfUntil: ({ timeAsked }) => !timeAsked.isOfLastDay,
};

/** 明日からレジ使えないってこと?, on the last day; fact `skipEnds`. */
function isOfBlockedDay({ time, signs }: Reading, { facts, now }: World): boolean {
  const day = signs.includes('asksIfBlocked') ? dayOf(time, { facts, now }) : undefined;
  return day !== undefined && day >= facts.notice.skipEnds;
}

/** 25日でも更新できる? is answered of that day. */
function isOfDayBefore({ time }: Reading, { facts, now }: World): boolean {
  const day = dayOf(time, { facts, now });
  return day !== undefined && day < facts.notice.skipEnds;
}

function dayOf(time: TimeReading | null, { facts, now }: Pick<World, 'facts' | 'now'>) {
  if (time?.kind !== 'at' || time.day === null) return undefined;
  return daysNamed(time.day, now.setZone(TOKYO), facts.notice).at(0);
}

interface Worry {
  readonly sign: Sign;
  readonly message: string;
  readonly offers: readonly Choice[];
  /** A linked merchant is told of their own terminals, too. */
  readonly isLive?: boolean;
}

const QUIET_OFFERS = [flowChoice(UPDATE_FLOW), flowChoice(REMINDER_FLOW)];
const OF_APP = [topicChoice('app.auto_update')];
const OF_LIMIT = [flowChoice(UPDATE_FLOW), topicChoice('os.deadline')];

const WORRIES: readonly Worry[] = [
  {
    sign: 'triedAll',
    message: 'worry.triedAll',
    offers: [topicChoice('firmware.launched_early')],
    isLive: true,
  },
  {
    sign: 'stillShown',
    message: 'worry.stillShown',
    offers: [flowChoice(UPDATE_FLOW)],
    isLive: true,
  },
  {
    sign: 'updatesAgain',
    message: 'worry.again',
    offers: [flowChoice(UPDATE_FLOW), topicChoice('payment.check_history')],
    isLive: true,
  },
  { sign: 'asksRestartOnly', message: 'worry.restartOnly', offers: [flowChoice(UPDATE_FLOW)] },
  { sign: 'asksPartOnly', message: 'worry.partOnly', offers: [flowChoice(UPDATE_FLOW)] },
  { sign: 'appClosed', message: 'worry.appClosed', offers: [topicChoice('app.auto_update')] },
  { sign: 'asksAgainSo', message: 'worry.earlier', offers: [flowChoice(UPDATE_FLOW)] },
  { sign: 'updatedBefore', message: 'worry.earlier', offers: [flowChoice(UPDATE_FLOW)] },
  { sign: 'asksByTurns', message: 'worry.oneByOne', offers: QUIET_OFFERS },
  { sign: 'asksTogether', message: 'worry.oneByOne', offers: QUIET_OFFERS },
  { sign: 'asksIfLasts', message: 'worry.lasts', offers: [topicChoice('prep.charge')] },
  { sign: 'asksIfOverSo', message: 'worry.gone', offers: [topicChoice('fleet.status')] },
  { sign: 'asksSame', message: 'worry.sameEnd', offers: [flowChoice(UPDATE_FLOW)] },
  { sign: 'asksApart', message: 'worry.both', offers: [topicChoice('app.auto_update')] },
  { sign: 'asksIfUntil', message: 'topic.os.deadline', offers: [flowChoice(UPDATE_FLOW)] },
  { sign: 'asksAtMidnight', message: 'worry.atMidnight', offers: [topicChoice('os.deadline')] },
  { sign: 'tellsClosed', message: 'worry.closed', offers: [topicChoice('os.deadline')] },
  { sign: 'asksIfOurs', message: 'plainly.ours', offers: [topicChoice('os.deadline')] },
  { sign: 'alwaysOpen', message: 'worry.quietTime', offers: QUIET_OFFERS },
  { sign: 'asksOpenAnyway', message: 'worry.openAnyway', offers: QUIET_OFFERS },
  { sign: 'asksToPrepare', message: 'topic.update.how', offers: QUIET_OFFERS },
  { sign: 'fewerLinked', message: 'worry.fewerLinked', offers: [topicChoice('fleet.status')] },
  { sign: 'asksToWait', message: 'worry.itself', offers: [topicChoice('update.how')] },
  { sign: 'networkError', message: 'worry.networkError', offers: [flowChoice(UPDATE_FLOW)] },
  { sign: 'cashless', message: 'worry.cashless', offers: QUIET_OFFERS },
  { sign: 'asksAmongGuests', message: 'worry.quietTime', offers: QUIET_OFFERS },
  { sign: 'asksNoSaleTime', message: 'worry.noSaleTime', offers: QUIET_OFFERS },
  { sign: 'asksOnEarly', message: 'worry.onEarly', offers: [topicChoice('os.deadline')] },
  { sign: 'asksHowToSpeak', message: 'worry.howToSpeak', offers: QUIET_OFFERS },
  { sign: 'wishedEarlier', message: 'worry.wishedEarlier', offers: [flowChoice(REMINDER_FLOW)] },
  { sign: 'fearsScolding', message: 'worry.scolding', offers: [flowChoice(UPDATE_FLOW)] },
  { sign: 'asksThis', message: 'worry.whichScreen', offers: [] },
  { sign: 'asksTurn', message: 'topic.update.scope', offers: [topicChoice('fleet.status')] },
  { sign: 'asksBoth', message: 'worry.both', offers: [topicChoice('app.auto_update')] },
  { sign: 'asksOpenEarly', message: 'worry.openEarly', offers: [flowChoice(UPDATE_FLOW)] },
  { sign: 'asksEach', message: 'worry.each', offers: [flowChoice(UPDATE_FLOW)] },
  { sign: 'asksItself', message: 'worry.itself', offers: [topicChoice('os.deadline')] },
  { sign: 'notToldBefore', message: 'worry.untold', offers: QUIET_OFFERS },
  { sign: 'asksOnlyUntil', message: 'deadline.usableAfter', offers: QUIET_OFFERS },
  { sign: 'asksNoLonger', message: 'deadline.updatesAfter', offers: QUIET_OFFERS },
  { sign: 'asksMorningOn', message: 'worry.morningOn', offers: [topicChoice('prep.charge')] },
  { sign: 'asksOffTonight', message: 'worry.offTonight', offers: [topicChoice('prep.charge')] },
  { sign: 'dailyEnough', message: 'worry.cyclesDaily', offers: [topicChoice('prep.charge')] },
  { sign: 'cyclesDaily', message: 'worry.cyclesDaily', offers: [topicChoice('prep.charge')] },
  { sign: 'asksIfFails', message: 'worry.ifFails', offers: QUIET_OFFERS },
  { sign: 'asksIfUnfinished', message: 'worry.openAnyway', offers: QUIET_OFFERS },
  { sign: 'asksCashOnly', message: 'worry.cashOnly', offers: [flowChoice(UPDATE_FLOW)] },
  { sign: 'asksNothingLeft', message: 'worry.nothingLeft', offers: OF_APP },
  { sign: 'asksIfAll', message: 'worry.nothingLeft', offers: OF_APP },
  { sign: 'asksByLater', message: 'worry.byLater', offers: QUIET_OFFERS },
  { sign: 'shownBlocked', message: 'worry.shownBlocked', offers: QUIET_OFFERS },
  { sign: 'asksLeft', message: 'deadline.left', offers: OF_LIMIT },
  { sign: 'asksLeftOnly', message: 'deadline.left', offers: [flowChoice(UPDATE_FLOW)] },
];

function mayBeSaid(sign: Sign, state: ConversationState, world: World): boolean {
  if (isOutOfPlace(sign, state, world)) return false;
  if (OF_LEFT.has(sign)) return asksWhatIsLeft(sign, state, world);
  if (sign === 'asksThis') return state.position === null && state.topics.length === 0;
  if (sign === 'asksToWait') return isFirstWord(state);
  return state.position === null || IN_TALKS.has(sign) || isNoMoreReminded(sign, state);
}

const OF_LEFT: ReadonlySet<Sign> = new Set(['asksLeft', 'asksLeftOnly']);

/** 明日は休みやねん, asked when to be reminded: nothing has to be done before. */
function isNoMoreReminded(sign: Sign, { position, interrupted }: ConversationState): boolean {
  return OF_DAYS.has(sign) && position?.flow === REMINDER_FLOW && interrupted === null;
}

/** もういいや。今夜しとくことある? wishes for nobody. */
function isOfMore(
  { position }: ConversationState,
  { topics, told, customerWaiting }: Reading,
): boolean {
  const isForPerson = topics.includes('handoff') && told?.command !== 'cancel';
  const isOfPayment = position?.flow === MONEY_FLOW || wishesPayment(topics);
  return customerWaiting || isForPerson || isOfPayment;
}

function said(
  state: ConversationState,
  { sign, message, offers, isLive }: Worry,
  hints: readonly Hint[],
  world: World,
): Decision {
  const left = OF_LEFT.has(sign) ? saysLeft(world) : { message: seenInstead(sign, message, world) };
  const values = { ...hotlineValues(world), ...left.values, ...askedAs(sign, hints) };
  const own = isLive && world.facts.merchant !== null ? statusSays(world) : ownToTell(sign, world);
  const position = isNoMoreReminded(sign, state) ? null : state.position;
  const choices = position === null && own.length === 0 ? offers : [];
  return withWayBack(
    understood({
      state: { ...state, position, topics: [topicOf(sign)] },
      effects: [{ type: 'say', ...left, values, choices }, ...own],
    }),
  );
}
