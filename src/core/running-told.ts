import type { Values } from './effect.ts';
import { levelOf } from './notice.ts';
import { isNearUpdate } from './of-update.ts';
import type { Reading } from './reading.ts';
import { runsAlready } from './runs-already.ts';
import { hasSaid } from './said-of.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** 更新中だけど電池が15%しかない: too late to charge first. */
export function isLow({ battery, hints, signs }: Reading, world: World): boolean {
  // 更新中だけど充電挿していい?
  const isAsked = signs.includes('duringUpdate') && hints.includes('asksIfMay');
  if (isAsked && hints.includes('ofBattery') && !hints.includes('ofSale')) return true;
  if (battery === null || !hints.includes('ofBattery')) return false;
  return levelOf(battery, world.facts.notice) === 'low';
}

/** 40分たっても終わらん: nobody is asked what stopped it, as it may run. */
export function takesLong(reading: Reading, world: World): boolean {
  return tellsLong(reading, world) && !reading.topics.includes('handoff');
}

/** Longer than an update takes (fact `duration`), and that it is over is not told. */
export function tellsLong(reading: Reading, world: World): boolean {
  const { signs, hints, timeAsked } = reading;
  if (signs.includes('takesLong')) return true;
  const { ranFor } = timeAsked;
  if (ranFor === null || ranFor < world.facts.notice.updateMinutes.to) return false;
  return (
    isNamed(reading) && !hints.includes('hasEnded') && !OF_ELSE.some((sign) => signs.includes(sign))
  );
}

/** 70%で止まってる, and no word of a sale, but where a walk is about to begin it: that goes on from there. */
export function isStuckMidway(
  state: Pick<ConversationState, 'position'>,
  { signs, hints, topics }: Reading,
  world: World,
): boolean {
  if (state.position !== null && !runsAlready(state, world)) return false;
  if (!signs.includes('updating') || !hints.includes('hangs') || signs.includes('ofPayment'))
    return false;
  return signs.includes('tellsHowFar') && topics.join() === 'update.error';
}

function isNamed({ topics, hints }: Reading): boolean {
  return hints.includes('ofUpdate') || hints.includes('hangs') || topics.some(isNearUpdate);
}

const OF_ELSE: readonly Sign[] = ['ofPayment', 'networkError', 'angry', 'stillFails', 'tellsDone'];

/** アプリ開いていい?, it's asking to open USEN PAY+ again, should I?: not before its end. */
export function asksToOpen({ signs, hints }: Reading): boolean {
  const isAsked = signs.includes('asks') && OPENS.some((sign) => signs.includes(sign));
  return isAsked && !signs.includes('updateOver') && !hints.includes('isOver');
}

const OPENS: readonly Sign[] = ['asksToOpen', 'asksOpenAnyway'];

/** 決済できない: as long as it runs. */
export function cannotPay({ signs, hints }: Reading): boolean {
  const isTold = signs.includes('takesNoPayment') && !signs.includes('updateOver');
  return isTold && !hints.includes('hasHappened') && !signs.includes('mayHaveBegun');
}

/** 更新して10分たつけど大丈夫?, 3分たった、待つしかない?: within the time that one takes, it is told until when. */
export function waitsYet(
  { signs, hints, timeAsked: { ranFor }, topics }: Reading,
  _: unknown,
  { facts: { notice } }: World,
): boolean {
  const isTold = ranFor !== null && ranFor < notice.updateMinutes.to && hints.includes('ofUpdate');
  return isTold && signs.includes('asks') && topics.every((topic) => OF_WAIT.has(topic));
}

const OF_WAIT: ReadonlySet<string> = new Set(['update.error', 'update.duration']);

/** Until when, by how long it was told to have run. */
export function endTold(_: unknown, { facts, now }: World, { timeAsked }: Reading): Values {
  const since = now.minus({ minutes: timeAsked.ranFor ?? 0 });
  const { from, to } = facts.notice.updateMinutes;
  const [endFrom, endTo] = [since.plus({ minutes: from }), since.plus({ minutes: to })];
  return { end: now < endFrom ? 'span' : 'by', endFrom, endTo };
}

/**
 * あと何分, 何時ごろ終わる感じ?, 遅くね?, outside of walks, which know when it was begun: of the one that runs, and nobody knows how far that is
 * (fact `duration`). A time that is named, or a sale, makes it of something else.
 */
export function asksRest(reading: Reading, { position }: ConversationState): boolean {
  const { signs, topics, time, customerWaiting } = reading;
  if (position !== null || customerWaiting || time !== null) return false;
  if (!topics.every((topic) => OF_REST.has(topic)) && !isOverdue(reading)) return false;
  return !NO_REST.some((sign) => signs.includes(sign)) && isOfRest(reading);
}

/** The same, right behind its answer: it is not said in the same words. */
export function asksRestAgain(reading: Reading, state: ConversationState): boolean {
  return hasSaid(state.said, SAID_REST) && asksRest(reading, state);
}

const SAID_REST: ReadonlySet<string> = new Set(['topic.update.duration']);

/** まだ終わらないの？長くない？ */
function isOverdue({ topics, hints }: Reading): boolean {
  const isLeft = hints.includes('hangs') && hints.includes('isOver');
  return isLeft && topics.join() === 'update.error,update.duration';
}

function isOfRest({ signs, hints, topics, suggested }: Reading): boolean {
  if (signs.includes('asksLeftOnly') || signs.includes('asksMinutes')) return true;
  if (hints.includes('isOver')) return hints.includes('wondersWhen') || hints.includes('hangs');
  // 遅いなあ: it is no more than long.
  const isLong = topics.length === 0 && hints.includes('unspoken') && hints.includes('hangs');
  return isLong && suggested.includes('update.duration');
}

const OF_REST: ReadonlySet<string> = new Set([
  'update.duration',
  'update.when',
  'update.timing',
  'fleet.status',
]);
const NO_REST: readonly Sign[] = [
  'ofPayment',
  'mayBeOfPayment',
  'brokenDown',
  'wantsPayment',
  'otherMeans',
];

export function restUnseen(): Values {
  return { end: 'unseen' };
}

/** そうですね、動いてはいるので待ちます: it is waited for, and nothing is asked. */
export function waitsOn(
  { signs, hints, topics, battery }: Reading,
  { position }: ConversationState,
): boolean {
  if (position !== null || topics.length > 0 || battery !== null) return false;
  if (signs.includes('asks')) return false;
  if (hints.includes('ofUpdate') || BEGINS.some((sign) => signs.includes(sign))) return false;
  // まだや, of one that is seen to run.
  const isOn = hints.includes('goesOn') || hints.includes('stillAtIt');
  return isOn && hints.includes('unspoken');
}

const BEGINS: readonly Sign[] = ['begun', 'hasBegun', 'beganBesides', 'updating', 'tellsHowFar'];

/** なんで勝手に始まったの: no notice tells it (fact `opens`). */
export function asksWhyNow({ hints, signs }: Reading): boolean {
  return hints.includes('whyBegan') && !signs.includes('switchesOff');
}

/** Wi-Fi弱いせい?, アンテナ1本なんだけど. */
export function isOfNetwork({ signs, topics }: Reading): boolean {
  return signs.includes('asksIfWeak') || topics.includes('prep.network');
}
