import { UPDATE_FLOW } from './aside.ts';
import { withAside } from './asked-besides.ts';
import { chosenAt, type AskedAt, type Answer } from './asked-at.ts';
import type { Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { runsAt, type Ask, type Flow } from './flow.ts';
import type { Hint } from './hint.ts';
import { begunIn, isAnswer } from './half-done.ts';
import { whenDone } from './said-of-step.ts';
import { minutesSince } from './moment.ts';
import { levelOf } from './notice.ts';
import type { Reading } from './reading.ts';
import { isSpan } from './hang-told.ts';
import { runsLong } from './running-since.ts';
import type { Sign } from './sign.ts';
import type { ConversationState, Position } from './state.ts';
import { askAgain, saidAndAsked } from './steer.ts';
import { isOverByWord } from './told-over.ts';
import { withWayBack } from './way-back.ts';
import { understood, type Decision, type World } from './world.ts';

/**
 * ダウンロードが始まりました where the update is to be begun: it is. 80%まで進みました while it runs: it goes on, and no charge was told;
 * what hangs is waited for as long as an update may take (fact `duration`). null: nothing of it.
 */
export function underWay(asked: AskedAt, event: ReadEvent, world: World): Decision | null {
  const { flow, position, step } = asked;
  if (flow.id !== UPDATE_FLOW) return null;
  const { topics, customerWaiting } = event.reading;
  if (topics.includes('handoff') || customerWaiting || isAnswer(step, event)) return null;
  if (beginsUpdate(flow, step))
    return notThere(asked, event.reading, world) ?? begun(asked, event, world);
  return runsAt(flow, position.step) ? running(asked, event, world) : null;
}

/** Whose はじめました leads to where it is waited for. */
function beginsUpdate(flow: Flow, { choices, watch }: Ask): boolean {
  const next = choices['done']?.next;
  if (watch !== undefined || next === undefined) return false;
  return next === begunIn(flow) || runsAt(flow, next);
}

function begun(asked: AskedAt, event: ReadEvent, world: World): Decision | null {
  const { reading } = event;
  // 端末に何も届いてないけど tells it, too.
  const isTold = reading.told !== null || reading.hints.includes('onlyNotArrived');
  if (reading.signs.includes('asks') && !isTold) return null;
  // 始まりました これ触っていい?: what is told counts, and what is asked is answered besides.
  const { signs, hints } = reading.told ?? reading;
  if (hints.includes('willPress')) return whenDone(asked, world);
  const choice = toldAt(asked.step, signs, hints);
  const moved = choice && chosenAt(asked, choice, world);
  return moved && withAside(moved, event, world);
}

/** 画面に何も出てこねえ, えっと画面には何も出てないんだけど sound asked; a screen of the customer's is of a payment. */
function notThere(asked: AskedAt, { hints, signs }: Reading, world: World): Decision | null {
  const isAsked = signs.includes('guessed') || OF_SALE.some((sign) => signs.includes(sign));
  const isGone = hints.includes('notOnScreen') || hints.includes('notArrived');
  const isShown = isGone && (!isAsked || signs.includes('showsNothing'));
  return isShown && 'absent' in asked.step.choices ? chosenAt(asked, 'absent', world) : null;
}

const OF_SALE: readonly Sign[] = ['ofCustomer', 'ofPayment', 'ofHistory'];

type Told = 'absent' | 'done' | null;

function toldAt({ choices }: Ask, signs: Reading['signs'], hints: Reading['hints']): Told {
  if ('absent' in choices && hints.includes('notArrived')) return 'absent';
  const isBegun = signs.includes('hasBegun') || BEGUN.some((hint) => hints.includes(hint));
  return isBegun && !isOnlyCycled(signs, hints) ? 'done' : null;
}

/** 再起動しました: what was asked for before, and no update. */
function isOnlyCycled(signs: Reading['signs'], hints: Reading['hints']): boolean {
  const isElse = signs.includes('hasBegun') || hints.includes('ofUpdate');
  return signs.includes('hasCycled') && !isElse;
}

const BEGUN: readonly Hint[] = ['goesOn', 'pressed', 'showsRunning'];

function running(asked: AskedAt, event: ReadEvent, world: World): Decision | null {
  return over(asked, event, world) ?? runsStill(asked, event, world);
}

function over(asked: AskedAt, { reading }: ReadEvent, world: World): Decision | null {
  const { state, position } = asked;
  if (isOnlyThanks(asked, reading, world)) return understood({ state, effects: [THANKS] });
  if (!isOfHere(position, world)) return null;
  if (tellsEnd(reading)) return chosenAt(asked, 'done', world);
  if (!isBackToUsual(reading)) return null;
  const ran = minutesSince(state.updatingSince ?? position.since, world.now);
  if (ran >= world.facts.notice.updateMinutes.from) return chosenAt(asked, 'done', world);
  // The home screen has words of its own at the step.
  const isHome = reading.hints.includes('atHome');
  return isHome ? null : saidAndAsked('running.seeScreen', state, world);
}

function runsStill(asked: AskedAt, event: ReadEvent, world: World): Decision | null {
  const { state, position } = asked;
  const { battery, signs, hints, timeAsked } = event.reading;
  if (battery !== null) return figureTold(asked, event, world);
  if (isSpan(timeAsked) && !signs.includes('asks')) return spanTold(asked, hints, world);
  const isOn = isSaidOn(event.reading);
  if (isOn) return goesOn(asked, world);
  const isLong = minutesSince(position.stepSince, world.now) >= world.facts.notice.updateMinutes.to;
  const isOpen = isLong && !signs.includes('asks');
  return hints.includes('hangs') && !isOpen ? said(state, 'running.keepPower') : null;
}

/** 終わってますって ホーム出てるんで, はい1台目は終わってますよ: where its end is waited for. */
function tellsEnd({ hints, signs, topics }: Reading): boolean {
  if (OF_NO_END.some((sign) => signs.includes(sign)) || hints.includes('endDoubted')) return false;
  if (hints.includes('overAtHome')) return true;
  const isTold = hints.includes('isOver') && hints.includes('doneBefore');
  return isTold && topics.join() === 'fleet.status' && !hints.includes('asksIfOver');
}

/** なんか普通の画面に戻りました, ホーム画面になってます: an end is seen by that, once it may have run to it (fact `duration`); not where the power was off meanwhile. */
function isBackToUsual({ hints, signs }: Reading): boolean {
  const isShown = signs.includes('usualScreen') || hints.includes('atHome');
  return isShown && !OF_NO_RUN.some((sign) => signs.includes(sign)) && !isOfPower(hints);
}

function isOfPower(hints: readonly Hint[]): boolean {
  return OF_POWER.some((hint) => hints.includes(hint));
}

/** レジ2は終わってますよ, where another one is waited for. */
function isOfHere({ terminalId }: Position, { about }: World): boolean {
  return terminalId === null || about.length === 0 || about.some(({ id }) => id === terminalId);
}

const OF_NO_END: readonly Sign[] = ['asks', 'denied', 'guessed', 'ofPayment'];
const OF_NO_RUN: readonly Sign[] = [
  ...OF_NO_END,
  'powerLost',
  'switchesOff',
  'brokenDown',
  'isOff',
];
const OF_POWER: readonly Hint[] = ['ofPower', 'namesRestart', 'ofSale', 'showsError', 'hangs'];

/** やった ありがとうございます, once the end was told: not that it has ended once more. */
function isOnlyThanks({ state, position }: AskedAt, { hints, signs }: Reading, world: World) {
  const isKind = hints.includes('saysThanks') && !hints.includes('isOver');
  return isKind && !signs.includes('asks') && isOverByWord(state, position, world);
}

const THANKS: Say = { type: 'say', message: 'topic.thanks' };

function isSaidOn({ signs, hints }: Reading): boolean {
  if (signs.includes('tellsHowFar') && !signs.includes('asks')) return true;
  return (
    BEGINS.some((sign) => signs.includes(sign)) || GOES_ON.some((hint) => hints.includes(hint))
  );
}

/** 15分たちました goes on; 18分経ったけど終わらない hears how long it may take. */
function spanTold(asked: AskedAt, hints: readonly Hint[], world: World): Decision {
  const isLong = runsLong(asked.state, world) || hints.includes('hangs');
  return isLong ? said(asked.state, 'running.keepPower') : goesOn(asked, world);
}

/** 2台目始めたよ, where one runs: nothing is left to be done. */
const BEGINS: readonly Sign[] = ['begun', 'hasBegun'];

/** To whether it is over, まだです says so. */
const GOES_ON: readonly Hint[] = ['notYetOver', 'goesOn', 'endDoubted'];

/** 80% is of the update, 電池が15% of the charge; and 18%でした takes back what was told of that before. */
const figureTold: Answer = (asked, { reading: { battery, signs, hints } }, world) => {
  const { state } = asked;
  if (isOverBesides(signs)) return chosenAt(asked, 'done', world);
  if (battery !== null && hints.includes('ofBattery')) {
    const isLow = levelOf(battery, world.facts.notice) === 'low';
    return isLow ? said(state, 'running.plugIn') : understood(askAgain(state, world));
  }
  if (signs.includes('corrects') || hints.includes('wasSo')) return null;
  return hints.includes('hangs') ? said(state, 'running.keepPower') : goesOn(asked, world);
};

/** It says update complete and battery 77: the figure is said besides. */
function isOverBesides(signs: Reading['signs']): boolean {
  return signs.includes('updateOver') && !NO_END.some((sign) => signs.includes(sign));
}

const NO_END: readonly Sign[] = ['asks', 'denied', 'corrects', 'ofPayment'];

function goesOn(told: AskedAt, world: World): Decision {
  // まだ終わってなかった takes back that it was over.
  const isBack = isOverByWord(told.state, told.position, world);
  const asked = isBack ? { ...told, state: { ...told.state, updatedAt: undefined } } : told;
  return chosenAt(asked, 'running', world) ?? understood(askAgain(asked.state, world));
}

function said(state: ConversationState, message: string): Decision {
  return withWayBack(understood({ state, effects: [{ type: 'say', message }] }));
}
