import { counterTold } from './counter-open.ts';
import { paymentNamed } from './turns-from-check.ts';
import type { ReadEvent } from './event.ts';
import { isSeenStopped } from './failed-update.ts';
import { isInDoubtOrOpen, isPaymentGuessed } from './doubt.ts';
import { withFailureMeant } from './fails-unnamed.ts';
import { dayTold } from './day-after.ts';
import { withUpdate } from './heard-of-run.ts';
import { showsError, withHangTold } from './hang-told.ts';
import { tellsNoPayment } from './harm.ts';
import { isSaleKnown } from './known-sale.ts';
import { isoOf } from './moment.ts';
import { isChecking, isMoneyTopic } from './money-flow.ts';
import { begunTold } from './begun-guessed.ts';
import { tookCashInstead } from './cash-asked.ts';
import { choiceOf } from './choice-of.ts';
import { isPlainlyBegun, tellsBegun } from './payment-begun.ts';
import { withPreparedTold } from './prepared-kept.ts';
import type { Language, Reading } from './reading.ts';
import { besideTold } from './success-of-else.ts';
import { withRunningSince } from './running-since.ts';
import { withSeveralTold } from './several-told.ts';
import { isSoldNoMore } from './sale-open.ts';
import { withShopTold } from './shop-told.ts';
import { hasSaid } from './said-of.ts';
import type { ConversationState } from './state.ts';
import { endsRun, tellsEndBeside } from './told-over.ts';
import { runsAlready } from './runs-already.ts';
import { withTicketTold } from './ticket-told.ts';
import { stallTold } from './stall-open.ts';
import { doubtTold } from './told-doubt.ts';
import { brokeTold } from './trouble-at-sale.ts';
import { tryTold } from './try-told.ts';
import { askedNow, asksOfPayment, type World } from './world.ts';

/** The talk with what a message tells besides what it asks: its language, that somebody stands at the counter, that nothing can be paid, that an update runs, and when the shop is open. */
export function heard(
  before: ConversationState,
  event: ReadEvent,
  world: World,
): ConversationState {
  const { now } = world;
  const meant = withFailureMeant(before, event.reading);
  const spoken = { ...meant, language: languageOf(before, event, world) };
  const isStopped = hasStopped(event.reading, world);
  const told = isStopped ? withoutUpdate(spoken) : withUpdate(spoken, event, world);
  const running = withRunningSince(before, told, event.reading, world);
  const shop = withShopTold(running, event.reading, world);
  const several = withSeveralTold(before, shop, event.reading, world);
  const state = withTicketTold(several, event.reading, world);
  const { signs, hints } = event.reading;
  return {
    ...state,
    ...counterTold(event.reading, world),
    ...(tellsNoPayment(event.reading) ? { noPaymentAt: isoOf(now) } : {}),
    ...withHangTold(state, event.reading, world),
    ...brokeTold(before, event.reading, world),
    ...stallTold(before, event.reading, world),
    ...tryTold(before, event.reading, isoOf(now)),
    ...(hints.includes('nextStopped') ? { nextStoppedAt: isoOf(now) } : {}),
    ...withPreparedTold(state, event, world),
    ...begunHere(before, event, world),
    besidePayment: besideTold(state, event.reading, world),
    ...(namesUpdate(event.reading) ? { updateNamedAt: isoOf(now) } : {}),
    ...dayTold(event.reading, world),
    // ひとつだけ成功: all of them were looked at.
    ...(hints.includes('oneEntry') ? { pressedAgainAt: undefined } : {}),
    ...darkTold(event.reading, isoOf(now)),
    ...phoneWished(signs),
    ...paymentNamed(event.reading, world),
  };
}

/** 真っ暗です; and 起動した, 電池30%って出てる end it. */
function darkTold({ signs, hints, battery }: Reading, at: string) {
  if (signs.includes('darkScreen')) return { darkAt: at };
  return hints.includes('lightsUp') || battery !== null ? { darkAt: undefined } : {};
}

/** 会計中ではないです, asked whether somebody pays, tells of none; カード通したけど会計中ではない of one. */
function begunHere(state: ConversationState, event: ReadEvent, world: World) {
  const { reading } = event;
  if (!tellsBegun(reading) || isNoneHere(state, reading, world)) return {};
  if (endsBeside(state, reading, world) || isSlipOfKnown(state, reading, world)) return {};
  const asked = asksOfPayment(state, world) ? askedNow(state, world) : null;
  const choice = asked && choiceOf(asked, event);
  if (choice === 'no' && tellsOfNone(reading)) return {};
  const isUnderWay = choice === 'yes' && !reading.hints.includes('hasHappened');
  return { ...begunTold(state, reading, world), ...doubtTold(state, isUnderWay, world) };
}

/** 払えた, and no more, where none was told to have stopped: no sale is open for it. */
function wentWellAlone(state: ConversationState, reading: Reading, world: World): boolean {
  const isSaid = reading.hints.includes('wellBesides') && reading.signs.includes('wentWell');
  const isAlone = isSaid && !isPlainlyBegun(reading) && !reading.signs.includes('asks');
  const isFree = state.position === null && state.handOff === null;
  return isAlone && isFree && !isInDoubtOrOpen(state, world) && !isPaymentGuessed(state, world);
}

/** でもレシート出てない, of one that was told to have gone through, or to be taken again. */
function isSlipOfKnown(state: ConversationState, reading: Reading, world: World): boolean {
  const isMissing = reading.hints.includes('slipMissing') && !isPlainlyBegun(reading);
  return isMissing && isSaleKnown(state, world);
}

/** 終わりました。もう会計しても大丈夫?: what has happened is that the update which runs has ended. */
function endsBeside(state: ConversationState, reading: Reading, world: World): boolean {
  const isOfRun = runsAlready(state, world) || endsRun(state, reading, world);
  return isOfRun && tellsEndBeside(reading) && !isPlainlyBegun(reading);
}

function isNoneHere(state: ConversationState, reading: Reading, world: World): boolean {
  const isEnded = isPlainEnd(state, reading, world) || wentWellAlone(state, reading, world);
  return isEnded || tookCashInstead(state, reading);
}

/** お客さん帰りました, once a sale was told to be going on, and nothing since that it has stopped. */
function isPlainEnd(state: ConversationState, reading: Reading, world: World): boolean {
  return isSoldNoMore(state, reading, world) && !isPlainlyBegun(reading);
}

function tellsOfNone(reading: Reading): boolean {
  const { signs, hints } = reading;
  const isDenied = signs.includes('denied') && !signs.includes('cardPresented');
  return (isDenied || !isPlainlyBegun(reading)) && !hints.includes('hasHappened');
}

/** 失敗した is at most placed there; なんで失敗したの asks of what was just shown. */
function namesUpdate({ hints, topics }: Reading): boolean {
  if (hints.includes('failsUnnamed') && !hints.includes('wondersWhy')) return false;
  if (hints.includes('deniesUpdate')) return false;
  return hints.includes('ofUpdate') && !hints.includes('ofSale') && !topics.some(isMoneyTopic);
}

function phoneWished(signs: Reading['signs']): Pick<ConversationState, 'isWithoutPhone'> {
  if (signs.includes('wantsNoCall') || signs.includes('cannotPhone'))
    return { isWithoutPhone: true };
  return signs.includes('wantsCall') ? { isWithoutPhone: undefined } : {};
}

/** エラーって出て止まってました, and the fleet sees so: nothing runs any more. */
function hasStopped(reading: Reading, world: World): boolean {
  const { signs, battery } = reading;
  const isTold = showsError(reading) || signs.includes('networkError');
  if (!isTold || battery !== null || signs.includes('asks')) return false;
  return isSeenStopped(world);
}

function withoutUpdate(state: ConversationState): ConversationState {
  return state.updatingAt === undefined ? state : { ...state, updatingAt: undefined };
}

/** battery 40 or AI?, in the midst of a talk; or the words of a screen. */
function staysIn(before: ConversationState, { hints }: Reading, isJapanese: boolean): boolean {
  const isUnderWay =
    before.position !== null || before.topics.length > 0 || before.said !== undefined;
  return (isUnderWay && hints.includes('ofAnyTongue')) || (!isJapanese && asksOfScreen(before));
}

/** Asked for the words of a screen, these are written as they stand there. */
function asksOfScreen({ said }: ConversationState): boolean {
  return hasSaid(said, OF_SCREEN);
}

const OF_SCREEN: ReadonlySet<string> = new Set(['notInNotice.foreign', 'worry.whichScreen']);

/** Update レジ2: a terminal is named as it is named, in whatever language. */
function withoutNames(text: string, { language }: ConversationState, { facts }: World): string {
  if (language === 'ja' || facts.fleet?.kind !== 'known') return text;
  const names = facts.fleet.terminals.map(({ label }) => label).filter((label) => label !== null);
  return names.reduce((rest, name) => (name === '' ? rest : rest.replaceAll(name, '')), text);
}

/** The message decides; figures, marks and "ok" are of every language, and leave it as it was. */
function languageOf(
  before: ConversationState,
  { reading, text: typed }: ReadEvent,
  world: World,
): Language {
  const text = withoutNames(typed, before, world);
  // 好的 and 不知道 are of either language: without kana a Chinese talk stays Chinese.
  const hasKana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
  // 失敗 is what the history was asked to be read for, in whatever language.
  const mayBeHan = before.language !== 'zh-Hans' && !isChecking(before);
  const isJapanese = hasKana || (mayBeHan && /\p{Script=Han}/u.test(text));
  if (staysIn(before, reading, isJapanese)) return before.language;
  return reading.language === 'ja' && !isJapanese ? before.language : reading.language;
}
