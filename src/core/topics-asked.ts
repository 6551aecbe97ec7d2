import { isOfMoney } from './doubt.ts';
import { byOneSign, putOffToday } from './by-one-sign.ts';
import { beginningNow } from './begins-now.ts';
import { dialogAtSale } from './dialog-at-sale.ts';
import type { ReadEvent } from './event.ts';
import { ofOwnState } from './of-end.ts';
import { isOnlyOver } from './money-flow.ts';
import { levelOf } from './notice.ts';
import { halfWish } from './half-wish.ts';
import { showsError } from './hang-told.ts';
import { isOfUpdate } from './of-update.ts';
import { puttingOff } from './put-off-asked.ts';
import type { Reading } from './reading.ts';
import { besideOpening, OF_TIME, untilOpening } from './opening-told.ts';
import type { ConversationState } from './state.ts';
import { ofRungPayment } from './rung-payment.ts';
import { tellsOfRun, withoutCharge } from './tells-of-run.ts';
import { toBegin } from './to-begin.ts';
import { ofProposal } from './proposal.ts';
import { untilSomebody } from './time-left.ts';
import { whatToDo } from './what-to-do.ts';
import type { World } from './world.ts';

/** A battery reading with a wish to update leads into the update, at the charge; 電池20%です。何分かかりますか? asks for more than that. */
export function topicsOf(
  state: ConversationState,
  reading: ReadEvent['reading'],
  hasBattery: boolean,
): readonly string[] {
  const topics = meantTopics(state, reading) ?? withoutChargeDone(state, reading);
  // To a person a time may be said of anything.
  const wished = state.handOff === null ? halfWish({ ...reading, topics }, isOfMoney(state)) : null;
  if (wished !== null) return wished;
  const timed = untilOpening(topics, reading);
  if (!hasBattery) return [...topics, ...timed];
  if (tellsOfRun(reading)) return [...withoutCharge(topics), ...timed];
  // 充電40%でエラー出た: what may be done of it comes before it is begun once more.
  if (showsError(reading) && !topics.includes('flow.update')) return ['update.error'];
  const isAsked = reading.sentences.some(({ asks }) => asks);
  const leading = topics.filter((topic) => !isOfUpdate(topic) || (isAsked && OF_TIME.has(topic)));
  return [...leading, ...timed, 'flow.update'];
}

/** あとどのくらいで使える?, once the charge was found to do: it is no question of the charge, which is not named. */
function withoutChargeDone({ position }: ConversationState, reading: Reading): readonly string[] {
  const topics = besideOpening(reading);
  const isDone = position !== null && Object.values(position.answers).includes('enough');
  const isNamed = reading.hints.includes('ofBattery') || reading.battery !== null;
  if (!isDone || isNamed || topics.length < 2) return topics;
  return topics.filter((topic) => topic !== 'prep.charge');
}

/** それもそこに電話?, behind the number of the other services. */
function numberGiven({ topics }: ConversationState, reading: Reading): readonly string[] | null {
  const isThere = reading.signs.includes('callsThere') || reading.hints.includes('numberAgain');
  const isOfOther = topics.at(-1) === OTHER_SERVICE && isThere;
  return isOfOther && reading.topics.every((one) => OF_NUMBER.has(one)) ? [OTHER_SERVICE] : null;
}

const OTHER_SERVICE = 'other_service';
const OF_NUMBER: ReadonlySet<string> = new Set(['hotline', OTHER_SERVICE]);

function meantTopics(state: ConversationState, reading: Reading): readonly string[] | null {
  return (
    ofRungPayment(reading) ??
    plainlyMeant(state, reading) ??
    ofProposal(state, reading, isOfMoney(state)) ??
    withoutThatDay(reading) ??
    puttingOff(reading, isOfMoney(state)) ??
    planned(state, reading) ??
    ofDay(reading) ??
    ofOwnState(state, reading) ??
    whatToDo(state, reading, isOfMoney(state)) ??
    byOneSign(reading, state)
  );
}

/** 更新まだなんです、今からでも間に合いますか, where nothing was sure; and 明日の朝やったらあかん? is no wish to be reminded. */
function inTimeNow(state: ConversationState, reading: Reading): readonly string[] | null {
  if (reading.customerWaiting || isOfMoney(state)) return null;
  if (asksOfThen(reading))
    return [reading.hints.includes('namesRestart') ? 'prep.powercycle' : 'os.deadline'];
  return reading.topics.every((one) => one === 'update.when') && asksIfInTime(reading)
    ? ['update.timing']
    : null;
}

function asksOfThen({ topics, time, signs, timeAsked }: Reading): boolean {
  const isReminder = topics.length === 1 && topics[0] === 'reminder' && time !== null;
  const isQuestion = signs.includes('asksNo') || timeAsked.isSaidBack || timeAsked.isOfPaying;
  return isReminder && isQuestion && !timeAsked.isToRemind;
}

function asksIfInTime({ suggested, timeAsked, hints }: Reading): boolean {
  if (!timeAsked.isInTime || timeAsked.isToRemind || suggested.includes('hotline')) return false;
  const isOfNow = timeAsked.isOfNow && /^(?:update|os)\./.test(suggested.at(0) ?? '');
  return !hints.includes('asksIfOver') && (isOfNow || suggested.some((one) => OF_TIME.has(one)));
}

function plainlyMeant(state: ConversationState, reading: Reading): readonly string[] | null {
  return (
    numberGiven(state, reading) ??
    putOffToday(state, reading) ??
    onlyToUpdate(state, reading) ??
    dialogAtSale(reading, isOfMoney(state)) ??
    ofLatest(reading)
  );
}

/** 会計は何も問題ないですよ、更新したいだけ: nothing is to be put off. */
function onlyToUpdate(state: ConversationState, reading: Reading): readonly string[] | null {
  const isMeant = reading.hints.includes('meansUpdate') && !isOfMoney(state);
  return isMeant && reading.topics.includes('os.skip') ? ['flow.update'] : null;
}

/** 何時までに始めればいい?, 何時までかかる? is of no phone. */
function ofLatest({ topics, timeAsked }: Reading): readonly string[] | null {
  const others = topics.filter(
    (topic) => topic !== 'hotline' && (topic !== 'reminder' || timeAsked.isToRemind),
  );
  const isBeside = others.length > 0 && others.length < topics.length;
  const isAsked = timeAsked.isOfLatest || timeAsked.isOfEnd === true;
  return isAsked && isBeside ? others : null;
}

/** 明日の朝の話!25日じゃなくて says which day was meant, and wishes no reminder. */
function withoutThatDay({ topics, timeAsked }: Reading): readonly string[] | null {
  const isOfDay = timeAsked.isOfThatDay && !timeAsked.isToRemind && topics.length > 0;
  return isOfDay && topics.every(isOfPlan) ? ['os.deadline'] : null;
}

/** When it is to be begun. */
function planned(state: ConversationState, reading: Reading): readonly string[] | null {
  return (
    beginningNow(state, reading, isOfMoney(state)) ??
    beginningLater(reading) ??
    putOffTillClosing(reading) ??
    toBegin(reading, isOfMoney(state) && !isOnlyOver(state)) ??
    inTimeNow(state, reading) ??
    untilSomebody(reading)
  );
}

/** じゃあ夜やります, 25日の夜にやります is a plan for then: nothing begins now. */
function beginningLater(reading: Reading): readonly string[] | null {
  const { time, past, signs } = reading;
  if (!wishesUpdate(reading) || time === null || past !== null || signs.includes('beginsNow'))
    return null;
  const isLater = time.kind !== 'at' || time.clock !== null;
  return isLater && !signs.includes('asks') ? ['reminder'] : null;
}

function wishesUpdate({ topics, hints, timeAsked }: Reading): boolean {
  const [topic = '', another] = topics;
  if (another !== undefined) return false;
  const isPlan = hints.includes('plansIt') && !timeAsked.isClosed;
  return topic === 'flow.update' || (isPlan && PUT_OFF.has(topic));
}

const PUT_OFF: ReadonlySet<string> = new Set(['os.skip', 'os.deadline']);

/** スキップして閉店後にやってもいい?: one answer to both. */
function putOffTillClosing({ topics, timeAsked }: Reading): readonly string[] | null {
  const isOfBoth = topics.length > 1 && topics.every((topic) => OF_CLOSING.has(topic));
  return isOfBoth && timeAsked.leave === 'closed' ? ['update.timing'] : null;
}

const OF_CLOSING: ReadonlySet<string> = new Set(['os.skip', 'update.timing']);

/** 今日が期限?, 24日はカード使えますか, 26は休みだから27日にやる, where it was not sure or heard several things. */
function ofDay({ topics, suggested, timeAsked }: Reading): readonly string[] | null {
  const { isOfLastDay, isOfPaying, isOfStopping, isOfAfterwards } = timeAsked;
  const isOtherDay = timeAsked.isClosed && !timeAsked.isToRemind;
  if (topics.length > 0) return isOtherDay && topics.every(isOfPlan) ? ofPlan(topics) : null;
  if (isOtherDay && suggested.some(isOfPlan)) return ['os.deadline'];
  const isOfUse = (isOfPaying || isOfStopping) && suggested.includes('os.deadline');
  return [isOfLastDay, isOfAfterwards, isOfUse].includes(true) ? ['os.deadline'] : null;
}

/** 18日は定休なので17日に満充電にしとけば足りる?: of what is prepared. */
function ofPlan(topics: readonly string[]): readonly string[] {
  const prepared = topics.filter((topic) => topic.startsWith('prep.'));
  return prepared.length > 0 ? prepared : ['os.deadline'];
}

function isOfPlan(topic: string): boolean {
  return topic === 'reminder' || isOfUpdate(topic);
}

/** Whether the charge that is told will do, where the message is of nothing else. */
export function batteryOf(
  state: ConversationState,
  { reading }: Pick<ReadEvent, 'reading'>,
  { facts }: World,
): 'enough' | 'low' | null {
  const { battery, topics, signs } = reading;
  if (battery === null || state.position !== null || signs.includes('updating')) return null;
  if (topics.length > 0 && !topics.some(isOfUpdate)) return null;
  return levelOf(battery, facts.notice);
}
