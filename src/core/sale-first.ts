import type { Hint } from './hint.ts';
import { namesOnlyToday } from './moments-named.ts';
import type { Reading } from './reading.ts';
import { withSaleOver } from './sale-ahead.ts';
import { isAheadInDoubt, isEndAwaited, isSaleAhead, isSaleOpen } from './sale-open.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { asksToBegin } from './update-left.ts';
import type { World } from './world.ts';

/** 更新していい?, 電源切っていい?, じゃあ更新する: leave is asked for, or it is set about, now and on no other terminal. */
export function startsNow(state: ConversationState, reading: Reading, world: World): boolean {
  if (isOfElse(reading)) return false;
  const { signs, hints } = reading;
  if (!signs.includes('asks') && reading.language === 'ja') return setsAbout(reading);
  if (hints.includes('startsAnew') || signs.includes('switchesOff')) return true;
  const isDoubted = isAheadInDoubt(state, world);
  return asksToBegin(reading) || asksOfUpdate(reading) || asksNext(reading, isDoubted);
}

function setsAbout({ hints, topics }: Reading): boolean {
  if (topics.includes('flow.restart')) return false;
  const isSetAbout = ABOUT.some((hint) => hints.includes(hint)) && hints.includes('ofUpdate');
  const isWished = topics.length === 1 && topics.includes('flow.update');
  return isSetAbout || isWished || hints.includes('startsAnew');
}

const ABOUT: readonly Hint[] = ['setsAbout', 'willPress'];

/** はじめていい?, in a walk; 次は?, once the sale may have stopped. */
function asksNext({ signs, hints, timeAsked, topics }: Reading, isDoubted: boolean): boolean {
  const isOfUpdate = hints.includes('ofUpdate') || timeAsked.leave === 'now';
  const mayBe = (isOfUpdate || isDoubted) && signs.includes('asksNext');
  return mayBe && topics.every((one) => MAY_BE_IT.has(one));
}

/** このまま更新しちゃっていい?, 今日更新していい? */
function asksOfUpdate({ hints, timeAsked, topics }: Reading): boolean {
  const isLeave = timeAsked.leave !== null;
  return isLeave && hints.includes('ofUpdate') && topics.every((one) => MAY_BE_IT.has(one));
}

const MAY_BE_IT: ReadonlySet<string> = new Set([
  'update.timing',
  'update.when',
  'update.required',
  'os.skip',
  'flow.update',
]);

/** 会計終わったので更新していい?, お客さんもういません, 明日更新します, 隣の端末は更新していい?, 更新の案内は閉じていい? */
export function isOfElse(reading: Reading): boolean {
  const { signs, hints, topics, time } = reading;
  const isOther = OTHER.some((hint) => hints.includes(hint)) || isOfDialog(hints);
  const isNotIt = NOT_IT.some((sign) => signs.includes(sign)) || topics.includes('handoff');
  // 現金でもらって電源切っていい?
  const isCash = signs.includes('otherMeans') && !signs.includes('switchesOff');
  return (
    isOther || isNotIt || isCash || isSaleDone(reading) || (time !== null && !namesOnlyToday(time))
  );
}

/** この案内押していい? begins it. */
function isOfDialog(hints: readonly Hint[]): boolean {
  return hints.includes('ofDialog') && !hints.includes('asksToPress');
}

/** 終わったから, 会計中じゃないけど; 充電終わったので電源切っていい? and まだ終わってないけど tell nothing of the kind. */
export function isSaleDone({ signs, hints }: Reading): boolean {
  const isOfSale = hints.includes('ofSale');
  if (signs.includes('denied')) return isOfSale && !hints.includes('isOver');
  const isOfIt = isOfSale || !NAMED.some((hint) => hints.includes(hint));
  const isTold = hints.includes('hasEnded') || ENDED.every((hint) => hints.includes(hint));
  return isOfIt && isTold && !UNSURE.some((hint) => hints.includes(hint));
}

/** 現金で終わらせたから: what became of the card is not told. */
const UNSURE: readonly Hint[] = ['halfSure', 'turnedToCash'];
const ENDED: readonly Hint[] = ['isOver', 'doneBefore'];
const NAMED: readonly Hint[] = ['ofUpdate', 'ofBattery'];
const OTHER: readonly Hint[] = [
  'nobodyThere',
  'freeNow',
  'onceFree',
  'onceOver',
  'ofPuttingOff',
  'asksToClose',
  'asksToHide',
  'byPlace',
  'ofAnother',
  'ofOtherSale',
];
const NOT_IT: readonly Sign[] = ['noneBegun', 'otherTerminal', 'asksSkip'];

/** 更新始まった, and in a walk はじめました, while a sale was told to be going on; whoever let a customer go first may have served them since. */
export function hasBegunAmid(state: ConversationState, reading: Reading, world: World): boolean {
  if (!isSaleOpen(state, world) || !tellsBegun(reading)) return false;
  const { signs, hints } = reading;
  if (hints.includes('ofUpdate') || signs.includes('updating')) return true;
  const isOfWalk = state.position !== null && state.saleAhead?.isComer !== true;
  return isOfWalk && !hints.includes('ofSale');
}

/** 入れ直しました, 再起動終わりました, while one was told to be going on: it was cut off by that. 今朝入れ直しました is of before it. */
export function hasCycledAmid(state: ConversationState, reading: Reading, world: World): boolean {
  const { signs, hints, past } = reading;
  const isLetGo = state.position !== null && state.saleAhead?.isComer === true;
  if (!isSaleOpen(state, world) || isLetGo || past !== null) return false;
  if (NOT_CYCLED.some((one) => signs.includes(one)) || OF_OTHER.some((one) => hints.includes(one)))
    return false;
  const isOn = hints.includes('switchedOn') && hints.includes('hasHappened');
  return isOn || signs.includes('hasCycled');
}

const OF_OTHER: readonly Hint[] = ['ofOtherSale', 'servedFirst'];
const NOT_CYCLED: readonly Sign[] = ['asks', 'otherTerminal', 'denied', 'noneBegun'];

function tellsBegun({ signs, hints, topics }: Reading): boolean {
  if (NOT_BEGUN.some((sign) => signs.includes(sign)) || topics.includes('handoff')) return false;
  const isTold = BEGUN.some((sign) => signs.includes(sign)) || hints.includes('pressed');
  return isTold && !hints.includes('hasEnded') && !hints.includes('servedFirst');
}

const BEGUN: readonly Sign[] = ['hasBegun', 'begun', 'beganBesides', 'updating'];
const NOT_BEGUN: readonly Sign[] = [
  'asks',
  'appUpdating',
  'otherTerminal',
  'noneBegun',
  'denied',
  'updateOver',
];

/** 会計終わったので更新していい?: what is asked is asked once it is over. */
export function withSaleEnded(
  state: ConversationState,
  { hints }: Reading,
  world: World,
): ConversationState {
  const isPlain = isSaleAhead(state, world) && state.saleAhead?.isDoubted !== true;
  // お客さん帰ったので tells nothing of a sale's end.
  const isEnd = hints.includes('isOver') || isEndAwaited(state);
  return isPlain && isEnd && hints.includes('freeNow') ? withSaleOver(state, world) : state;
}
