import { pictureTypeOf } from './picture-type.ts';

const latin = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1');

/** By how a file begins, the ending that it is saved under. A browser or a viewer shows these, and runs nothing of them. */
const HARMLESS: readonly (readonly [string, (bytes: Uint8Array) => boolean])[] = [
  ['png', (bytes) => pictureTypeOf(bytes) === 'image/png'],
  ['jpg', (bytes) => pictureTypeOf(bytes) === 'image/jpeg'],
  ['gif', (bytes) => /^GIF8[79]a/.test(latin(bytes, 0, 6))],
  ['webp', (bytes) => isRiff(bytes, 'WEBP')],
  ['wav', (bytes) => isRiff(bytes, 'WAVE')],
  ['mp3', (bytes) => latin(bytes, 0, 3) === 'ID3'],
  ['heic', (bytes) => isMedia(bytes, /^(?:heic|heix|mif1)$/)],
  ['mov', (bytes) => isMedia(bytes, /^qt {2}$/)],
  ['m4a', (bytes) => isMedia(bytes, /^M4A $/)],
  ['mp4', isMpeg4],
  ['pdf', (bytes) => latin(bytes, 0, 5) === '%PDF-'],
];

const isRiff = (bytes: Uint8Array, kind: string): boolean =>
  latin(bytes, 0, 4) === 'RIFF' && latin(bytes, 8, 12) === kind;

const isMedia = (bytes: Uint8Array, kind: RegExp): boolean =>
  isMpeg4(bytes) && kind.test(latin(bytes, 8, 12));

/** Sound or film in the box of MPEG-4, whichever it calls itself. */
export function isMpeg4(bytes: Uint8Array): boolean {
  return latin(bytes, 4, 8) === 'ftyp';
}

/**
 * The ending of a picture, sound, film or PDF, by its bytes and never by its name; null: anything else. Programs,
 * scripts, pages, archives and office files, which are archives that may hold macros, are all anything else.
 */
export function harmlessEnding(bytes: Uint8Array): string | null {
  return HARMLESS.find(([, isIt]) => isIt(bytes))?.[0] ?? null;
}
