import type { ReadEvent } from './event.ts';
import type { Hint } from './hint.ts';
import type { Reading, Sentence } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { askedNow, type World } from './world.ts';

/** Of a sentence: that it tells how far somebody is. */
export function tellsStep({ hints }: Pick<Sentence, 'hints'>): boolean {
  return isRunningIn(hints) || OF_A_STEP.some((hint) => hints.includes(hint));
}

/** 個室のだけの話ね。いま充電器つないだ: it is on the charger, whatever else is said. */
export function tellsPlugged({ signs, hints, sentences }: Reading): boolean {
  const isIn = sentences.some((sentence) => sentence.hints.includes('plugged'));
  return isIn || signs.includes('hasPlugged') || hints.includes('plugged');
}

/** もう更新始まってます, in a sentence that asks nothing. */
export function tellsRunning({ reading: { sentences, hints, signs } }: ReadEvent): boolean {
  if (sentences.length === 0) return !signs.includes('asks') && isRunningIn(hints);
  return sentences.some((one) => isRunningIn(one.hints));
}

/** Whether the message tells, beside what it asks, how far somebody is with a terminal: レジ横、入れ直しました。更新しますか?と出てます. */
export function tellsOfIt({ reading: { told, signs, hints } }: ReadEvent): boolean {
  if (RUNS.some((sign) => signs.includes(sign))) return true;
  if (told === null) return false;
  return isRunningIn(told.hints) || OF_A_STEP.some((hint) => hints.includes(hint));
}

function isRunningIn(hints: readonly Hint[]): boolean {
  return RUNNING.every((hint) => hints.includes(hint));
}

/** The same of what the talk asks for where it stands now. A restart is no answer to any other question. */
export function tellsOfStep(state: ConversationState, event: ReadEvent, world: World): boolean {
  const { told, command, signs, hints } = event.reading;
  const asked = askedNow(state, world);
  if (asked === null) return false;
  if (RUNS.some((sign) => signs.includes(sign))) return true;
  const isOfPower = hints.includes('namesRestart') || signs.includes('isOff');
  if (isOfPower) return asked.picture === 'power' || asked.since !== undefined;
  const isDone = command === 'done' || told?.command === 'done';
  return isDone || OF_A_STEP.some((hint) => hints.includes(hint));
}

const RUNS: readonly Sign[] = ['updating', 'hasBegun'];

/** もう更新始まってます. */
const RUNNING: readonly Hint[] = ['ofUpdate', 'goesOn'];

const OF_A_STEP: readonly Hint[] = [
  'namesRestart',
  'startsUp',
  'plugged',
  'pressed',
  'showsRunning',
  'isOver',
];
