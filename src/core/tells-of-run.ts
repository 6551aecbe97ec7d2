import type { ReadEvent } from './event.ts';
import type { Ask } from './flow.ts';
import type { Hint } from './hint.ts';
import type { Reading } from './reading.ts';

/** 充電62あります。押しました。, 進んでない。電池は半分: it was begun, hangs, goes on or was pressed in vain; the charge beside it is kept, and no walk begins of it. */
export function tellsOfRun({ signs, hints }: Pick<Reading, 'signs' | 'hints'>): boolean {
  if (signs.includes('beganBesides') || hints.includes('startsNot')) return true;
  // まだ20%のまま is of the charge itself.
  return hints.includes('ofBattery') && OF_RUN.some((hint) => hints.includes(hint));
}

const OF_RUN: readonly Hint[] = ['hangs', 'goesOn', 'pressed', 'beginsNot', 'allAlong', 'noChange'];

/** 動いてます、30%って出てます is how far the update is, and 押したけど始まらない、電池は40% how it stands. */
export function tellsCharge({ reading }: ReadEvent, step: Ask | null): boolean {
  const { battery, signs } = reading;
  if (battery === null || signs.includes('updating')) return false;
  return step?.reads === 'battery' || !tellsOfRun(reading);
}

/** Nothing is asked of the charge beside it, where it is not all that was heard. */
export function withoutCharge(topics: readonly string[]): readonly string[] {
  return topics.length > 1 ? topics.filter((topic) => topic !== 'prep.charge') : topics;
}
