import type { ReadEvent } from './event.ts';
import type { Hint } from './hint.ts';
import { isMoneyTopic } from './money-flow.ts';
import { isNearUpdate } from './of-update.ts';
import type { Reading } from './reading.ts';
import type { World } from './world.ts';

/** Nothing is named, or no more than what would stop it. */
export function isVague(
  { reading, text }: ReadEvent,
  { isWalked, world }: { readonly isWalked: boolean; readonly world: World },
): boolean {
  const { signs, topics, suggested, hints } = reading;
  const asks = signs.includes('asks') || hints.includes('onlyWhatNow');
  if (!asks || text.length > LONGEST) return false;
  if (topics.length === 0)
    return suggested.every((one) => mayBeOfIt(one) || (isWalked && OF_TERMINAL.has(one)));
  return topics.every((topic) => STOPS.has(topic) || asksOnlyHow(topic, reading, world));
}

/** 画面触っていい?: whatever it may be of besides, the terminal is left as it is. */
const OF_TERMINAL: ReadonlySet<string> = new Set([
  'app.closes',
  'fleet.status',
  'flow.restart',
  'flow.battery',
  'prep.powercycle',
]);

function asksOnlyHow(topic: string, { signs, hints }: Reading, { facts }: World): boolean {
  if (NAMED.some((hint) => hints.includes(hint))) return false;
  // まだ?, and not いつから?
  if (topic === 'update.when') return signs.includes('asksAnswer');
  return VAGUE.has(topic) || (topic === STATUS && facts.merchant === null);
}

const NAMED: readonly Hint[] = ['ofUpdate', 'namesElse'];
const LONGEST = 24;
const STOPS: ReadonlySet<string> = new Set(['flow.restart', 'prep.powercycle']);
const VAGUE: ReadonlySet<string> = new Set(['update.how', 'flow.update']);
/** Where nobody sees it. */
const STATUS = 'fleet.status';

function mayBeOfIt(topic: string): boolean {
  return isNearUpdate(topic) || isMoneyTopic(topic) || topic === 'app.auto_update';
}
