import type { Values } from '../../src/core/effect.ts';
import { factValues } from '../../src/core/words.ts';
import { notice, tokyo } from '../core/the-shop.ts';

const SEEN = tokyo('2025-08-19T08:05:00');
const TIMES = ['at', 'that', 'first', 'second', 'third', 'seenAt', 'batteryAt', 'bootAt', 'toldAt'];
const OF_TERMINAL = ['known', 'hasSeen', 'hasBattery', 'charging', 'hasBoot', 'watched', 'hasDone'];
const FLAGS = [
  ...OF_TERMINAL,
  'canLink',
  'isFirst',
  'hasSecond',
  'hasThird',
  'hasTime',
  'may',
  'guessed',
  'isLast',
];

/** What turns know besides the facts, all of it at once. */
export const KNOWN: Values = {
  ...factValues(notice),
  ...Object.fromEntries(FLAGS.map((name) => [name, 'yes'])),
  ...Object.fromEntries(TIMES.map((name) => [name, SEEN])),
  named: 'yes',
  linked: 'no',
  emergency: '119',
  attemptAt: SEEN,
  amount: 3300,
  hasAttempt: 'yes',
  hasMethod: 'yes',
  hasOthers: 'yes',
  method: { message: 'payment.method.felica' },
  attemptOutcome: 'failed',
  attemptOn: 'several',
  attemptTerminal: 'レジ横',
  outcome: 'silent',
  terminal: 'レジ横',
  battery: 18,
  minutes: 10,
  fact: { message: 'again.fact.error' },
  without: 'yes',
  one: 'yes',
  number: '0819-7',
  text: 'かしこまりました',
  staff: '山本',
  all: 5,
  room: 'tight',
  said: 'hour',
  left: 15,
  unit: 'hours',
  count: 6,
  forever: 'yes',
  asked: 'all',
  stops: 'yes',
  apart: 'yes',
  latest: SEEN,
  ahead: 12,
  staffAt: SEEN,
  place: { message: 'queue.ahead' },
  wait: { message: 'queue.late' },
  updated: 2,
  told: 'failed',
  store: '喫茶こもれび',
  role: 'owner',
  hours: { message: 'hotline.hours.receptionOnly' },
  flow: { message: 'name.flow.restart-terminal' },
  current: { message: 'name.flow.update-terminal' },
  other: { message: 'name.flow.restart-terminal' },
  screen: { message: 'screen.batteryLow' },
  topic: { message: 'choice.topic.update.when' },
  state: { message: 'summary.state.start' },
  done: { message: 'flow.update-terminal.charge.choices.done' },
  advice: { message: 'diagnosis.start' },
  note1: { message: 'diagnosis.note.checkBattery' },
  note2: { message: 'diagnosis.note.checkNetwork' },
  note3: '',
};
/** The same, when the fleet told nothing of the terminal. */
export const UNSEEN: Values = {
  ...KNOWN,
  ...Object.fromEntries(FLAGS.map((name) => [name, 'no'])),
};
