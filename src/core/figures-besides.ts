import { allSays, type Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { isMoneyTopic } from './money-flow.ts';
import { textOf } from './topics.ts';
import type { Decision } from './world.ts';

/** 何パーまで充電すればいい?レジ1はもう使っていい?, 何分?その間スクエアで会計していい?: what was heard beside a question of a terminal is not left out where that alone was answered. */
export function withFigures(decided: Decision, { reading }: ReadEvent): Decision {
  const { topics, customerWaiting } = reading;
  const { state, effects } = decided;
  const says = allSays(effects);
  const isOfTerminal = says.length > 0 && says.length === effects.length && says.every(isAlone);
  if (!isOfTerminal || customerWaiting || topics.some(isMoneyTopic)) return decided;
  const left = topics.length > 1 ? topics.filter((one) => FIGURES.has(one)) : [];
  const cards: readonly Say[] = left.map((topic) => ({ type: 'say', message: textOf(topic) }));
  return { state, effects: [...cards, ...effects] };
}

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
