import { isSaleKnown } from './known-sale.ts';
import { stillCounts } from './moment.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { isStated, type Reading } from './reading.ts';
import { hasSaid } from './said-of.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/**
 * スキップしてもう一回やる, さっき止まった人, 打ち直したら止まりました。3200円です, いや更新じゃないです behind 失敗した: what is told is of a sale that has stopped,
 * whatever else is named with it, and how it is read then (fact `payment`). null: it is not.
 */
export function asOfStopped(
  state: ConversationState,
  reading: Reading,
  world: World,
): Partial<Reading> | null {
  if (reading.topics.includes('unsafe')) return null;
  if (reading.hints.includes('skipsAndRunsAgain')) return withoutSkip(reading);
  const isOfIt =
    isOfStopped(state, reading, world) ||
    isNoUpdate(state, reading, world) ||
    stopsWithAmount(reading) ||
    isRunAmid(reading);
  return isOfIt ? { confidence: 1 } : null;
}

/** 止まったお客さんは2台目でいい?: whatever else is asked or named with that sale, unless what came of one is known. */
function isOfStopped(state: ConversationState, reading: Reading, world: World): boolean {
  const { position, handOff } = state;
  const { hints } = reading;
  const isNamed = hints.includes('stoppedGuest') || asksBesideLeave(state, reading);
  if (!isNamed || hints.includes('ofUpdate')) return false;
  if (handOff !== null || position?.flow === MONEY_FLOW || isSaleKnown(state, world)) return false;
  return !isElse(reading);
}

function isElse({ signs, payment, topics }: Reading): boolean {
  const isDenied = signs.includes('noneBegun') || signs.includes('denied');
  return isDenied || isStated(payment) || topics.includes('handoff');
}

/** 途中のやつも大丈夫ですよね?, behind the leave for those to come. */
function asksBesideLeave({ said }: ConversationState, { signs, hints }: Reading): boolean {
  const isAsked = signs.includes('asks') && hints.includes('ofThatSale');
  return isAsked && hasSaid(said, LEAVES);
}

const LEAVES: ReadonlySet<string> = new Set([
  'topic.os.skip',
  'putOff.plainly',
  'counter.payFirst',
  'terminal.mayPay',
  'terminal.mayPayOther',
  'finished.mayPay',
  'finished.mayPaySeen',
  'finished.mayPayTold',
  'finished.mayUse',
]);

/** What is asked of the dialog itself is none of it. */
function withoutSkip(reading: Reading): Partial<Reading> {
  const hints = reading.hints.filter((hint) => hint !== 'ofPuttingOff');
  const signs = reading.signs.filter((sign) => sign !== 'asksSkip');
  return { hints, signs, confidence: 1 };
}

/** やり直したら止まりました。3200円です, エラー出た クレジットで: what has an amount or a means is no update. */
function stopsWithAmount({ signs, hints, topics }: Reading): boolean {
  // カードが通りませんでした: it was not taken, and perhaps never begun.
  if (signs.includes('asks') || signs.includes('denied') || hints.includes('ofUpdate'))
    return false;
  const isStopped = signs.includes('brokenDown') && hints.includes('hasHappened');
  const isOfSale = hints.includes('tellsAmount') || hints.includes('tellsMethod');
  return isStopped && isOfSale && topics.every((one) => one === ERROR);
}

/** レジ1が更新中、カード通したとこ。レジ2で通していい?: that one was begun, and its history is looked at first. */
function isRunAmid({ signs }: Reading): boolean {
  return RUN_AMID.every((sign) => signs.includes(sign)) && !signs.includes('denied');
}

const RUN_AMID: readonly Sign[] = [
  'cardPresented',
  'mayHaveBegun',
  'duringUpdate',
  'wantsPayment',
  'asks',
];

/** 失敗した, taken for the update's, and then いや更新じゃないです: what else can have failed? */
function isNoUpdate(
  { failedUnnamedAt, position, handOff }: ConversationState,
  { hints, signs }: Reading,
  { now }: World,
): boolean {
  if (position !== null || handOff !== null || signs.includes('noneBegun')) return false;
  return hints.includes('deniesUpdate') && stillCounts(failedUnnamedAt, now);
}

const ERROR = 'update.error';
