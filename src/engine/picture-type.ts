import type { SentPicture } from './picture-ports.ts';

/** By what the bytes are, not by what a header or a name says of them; null: neither. */
export function pictureTypeOf(bytes: Uint8Array): SentPicture['contentType'] | null {
  const begin = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  if (begin === '89504e470d0a1a0a') return 'image/png';
  return begin.startsWith('ffd8ff') ? 'image/jpeg' : null;
}
