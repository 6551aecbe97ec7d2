import { NOTHING_SEEN, screensWith, type PictureAnswer, type Screen } from '../core/picture.ts';
import { mayShowCard, showsCardNumber } from './card-seen.ts';
import type { Reading, ReadingThread } from './reading-thread.ts';

/** What a picture turned out to be, whichever way it was held. */
export interface Looked {
  readonly answer: PictureAnswer;
  /** Nothing on it could be read well, or something on it is like a card: one may be in it. */
  readonly isDoubtful: boolean;
}

/** Cards and phones lie on their sides: in all four ways each picture is read, however long it takes. */
const QUARTERS: ReadonlySet<number> = new Set([0, 90, 180, 270]);
/** And held askew. Figures are read up to five degrees off. */
const ANGLES = [0, -6, 6, 90, 270, 180, -12, 12, -18, 18] as const;
/** Of words that are there; what is no writing at all is read with less. Set by the drawn pictures of `test/ocr`. */
const READ_WELL = 70;
const FEWEST_LETTERS = 6;

/**
 * Reads a picture at one angle after the other. The first screen that is found is told at once: then the merchant has
 * an answer, and the search for a card goes on before anybody is shown the picture.
 */
export async function lookTurned(
  bytes: Uint8Array,
  until: number,
  means: {
    readonly thread: Pick<ReadingThread, 'read'>;
    readonly screens: Readonly<Record<string, Screen>>;
  },
  tell: (answer: PictureAnswer) => void,
): Promise<Looked> {
  const readings: Reading[] = [];
  let screens: readonly string[] = [];
  for (const angle of ANGLES) {
    const isLate = performance.now() > until;
    if (isLate && !QUARTERS.has(angle)) continue;
    const isPatient = isLate || screens.length > 0;
    const reading = await means.thread.read({ bytes, angle, isPatient });
    if (showsCardNumber(reading.words)) return { answer: { kind: 'card' }, isDoubtful: false };
    readings.push(reading);
    if (screens.length > 0) continue;
    screens = screensWith(reading.words, means.screens);
    if (screens.length > 0) tell({ kind: 'screens', screens });
  }
  return concluded(readings, screens);
}

function concluded(readings: readonly Reading[], screens: readonly string[]): Looked {
  const isKnown = screens.length > 0;
  const isRead = isKnown || readings.some(isReadWell);
  const isDoubtful = !isRead || readings.some(({ words }) => mayShowCard(words));
  return { answer: isKnown ? { kind: 'screens', screens } : NOTHING_SEEN, isDoubtful };
}

function isReadWell({ words, confidence }: Reading): boolean {
  return confidence >= READ_WELL && (words.match(/[\p{L}\p{N}]/gu) ?? []).length >= FEWEST_LETTERS;
}
