import type { Values } from '../core/effect.ts';

/** Values that a message may name though a turn need not know them. */
export const UNSAID: Values = {
  known: 'no',
  hasBattery: 'no',
  hasBoot: 'no',
  hasSeen: 'no',
  charging: 'no',
  appOld: 'no',
  watched: 'no',
  passed: 'no',
  lastDay: 'no',
  linked: 'no',
  waits: 'no',
  long: 'no',
  span: { message: 'running.usual' },
  end: 'unknown',
  hasTime: 'yes',
  hasNone: 'no',
  again: 'no',
  // A moment that a merchant has named (`that`), and its day.
  thatTime: { message: 'thatTime.date' },
  thatDay: { message: 'thatDay.date' },
  said: 'hour',
  hasAttempt: 'no',
  hasMethod: 'no',
  hasOthers: 'no',
  attemptOn: 'one',
  attemptOutcome: 'unknown',
  attemptTerminal: '',
  method: '',
};
