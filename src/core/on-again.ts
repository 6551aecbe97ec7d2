import type { Hint } from './hint.ts';
import { isOfRestart } from './of-update.ts';
import { NOT_PLAIN } from './powered-since.ts';
import type { Reading } from './reading.ts';
import { hasSaid } from './said-of.ts';
import type { ConversationState } from './state.ts';

/** またつけました, 電源入れました, もうやっちゃいました, where the terminal is to be switched off and on; 充電器つけた is of the charger. */
export function tellsOn({ signs, hints, topics, past }: Reading): boolean {
  // 7時に入れ直した: the hour decides.
  if (past !== null) return false;
  const isTold = hints.includes('hasHappened') && ON.some((hint) => hints.includes(hint));
  if (!isTold || ELSE.some((hint) => hints.includes(hint))) return false;
  return topics.every(isOfRestart) && !NOT_PLAIN.some((sign) => signs.includes(sign));
}

const ON: readonly Hint[] = ['switchedOn', 'ranIt'];
const ELSE: readonly Hint[] = ['ofBattery', 'ofUpdate', 'ofSale', 'tellsSpot', 'opensNot'];

/** It was told to be off, or on its way up. */
export function awaitsOn({ said }: ConversationState): boolean {
  return hasSaid(said, AWAITS);
}

const AWAITS: ReadonlySet<string> = new Set(['flow.whenOn', 'flow.whenDone']);

/** 画面出ました, ホーム画面でた, right after it was switched off: it is on again, whatever the examples make of a screen. */
export function showsScreen({ signs, hints }: Reading): boolean {
  if (!SHOWN.some((hint) => hints.includes(hint))) return false;
  const isOfIt = hints.includes('ofUpdate') || hints.includes('ofDialog');
  return !isOfIt && !NOT_PLAIN.some((sign) => signs.includes(sign));
}

const SHOWN: readonly Hint[] = ['appearedNow', 'atHome', 'lightsUp'];
