import { choiceOf } from './choice-of.ts';
import type { ReadEvent } from './event.ts';
import type { Hint } from './hint.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { askedNow, type World } from './world.ts';

/** 触ったら消えた, 変な画面になった, where the walk waits for its end: of what runs, and of no payment that is named. */
export function isTroubleOfRun(state: ConversationState, event: ReadEvent, world: World): boolean {
  if (state.position === null || !tellsTrouble(event.reading)) return false;
  // back to home screen answers whether it is over.
  const asked = askedNow(state, world);
  return asked === null || choiceOf(asked, event) === null;
}

function tellsTrouble(reading: Reading): boolean {
  const { signs, hints, topics, battery, notInNotice, customerWaiting, command } = reading;
  if (command !== null || battery !== null || notInNotice !== null) return false;
  if (customerWaiting || topics.length === 0 || !topics.every((one) => OF_TROUBLE.has(one)))
    return false;
  const isElse = NOT_TROUBLE.some((sign) => signs.includes(sign));
  return !isElse && ![...OF_ELSE, ...OF_ITS_RUN].some((hint) => hints.includes(hint));
}

const OF_TROUBLE: ReadonlySet<string> = new Set(['update.error', 'app.closes']);
/** What is told of how it goes has answers of its own. */
const OF_ITS_RUN: readonly Hint[] = [
  'goesOn',
  'hangs',
  'showsRunning',
  'letsWait',
  'lightsUp',
  'noErrorShown',
];
const NOT_TROUBLE: readonly Sign[] = [
  'asks',
  'denied',
  'begun',
  'hasBegun',
  'updating',
  'restartsItself',
  'ofPayment',
  'wantsPayment',
  'updateOver',
  'tellsDone',
  'usualScreen',
  'hasCycled',
  'powerLost',
  'networkError',
  'tellsHowFar',
  'corrects',
  'notThat',
  'stillFails',
  'angry',
];
const OF_ELSE: readonly Hint[] = ['hasEnded', 'showsError', 'ofSale', 'sellsNow', 'wondersWhy'];
