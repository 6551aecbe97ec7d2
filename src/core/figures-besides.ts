import { allSays, type Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { isOfMoney } from './doubt.ts';
import { isMoneyTopic } from './money-flow.ts';
import { textOf } from './topics.ts';
import type { Decision } from './world.ts';

/** 何パーまで充電すればいい?レジ1はもう使っていい?, 何分?その間スクエアで会計していい?: what was heard beside a question of a terminal is not left out where that alone was answered. */
export function withFigures(decided: Decision, event: ReadEvent): Decision {
  return withAtOnce(besideTerminal(decided, event), event);
}

function besideTerminal(decided: Decision, { reading }: ReadEvent): Decision {
  const { topics, customerWaiting } = reading;
  const { state, effects } = decided;
  const says = allSays(effects);
  const isOfTerminal = says.length > 0 && says.length === effects.length && says.every(isAlone);
  if (!isOfTerminal || customerWaiting || topics.some(isMoneyTopic)) return decided;
  const left = topics.length > 1 ? topics.filter((one) => FIGURES.has(one)) : [];
  const cards: readonly Say[] = left.map((topic) => ({ type: 'say', message: textOf(topic) }));
  return { state, effects: [...cards, ...effects] };
}

/** 2台同時に更新してよいですか?片方で決済できますか?: that nobody knows the first is told beside the answer to the second. */
function withAtOnce(decided: Decision, { reading }: ReadEvent): Decision {
  const { state, effects } = decided;
  const says = allSays(effects);
  if (!reading.hints.includes('asksAtOnce') || says.length === 0 || says.length > MOST_BESIDE)
    return decided;
  const isTold = says.some(({ message }) => TELLS_AT_ONCE.test(message));
  const isElse = reading.customerWaiting || reading.topics.some(isMoneyTopic) || isOfMoney(state);
  if (isTold || isElse) return decided;
  return { state, effects: [{ type: 'say', message: 'deadline.eachTakes' }, ...effects] };
}

const MOST_BESIDE = 2;
const TELLS_AT_ONCE =
  /^(?:notInNotice\.atOnce|deadline\.(?:forAll|eachTakes)|payment\.|flow\.verify)/;

const FIGURES: ReadonlySet<string> = new Set(['prep.charge', 'update.duration']);

/** It tells of one terminal, and no figure but its own. */
function isAlone({ message, values }: Say): boolean {
  const advice = values?.['advice'];
  const told = typeof advice === 'object' && 'message' in advice ? advice.message : '';
  return ALONE.has(message) && !/charge/iu.test(told);
}

const ALONE: ReadonlySet<string> = new Set([
  'fleet.terminal',
  'terminal.mayPay',
  'terminal.mayPayOther',
  'terminal.isDone',
  'terminal.notDone',
]);
