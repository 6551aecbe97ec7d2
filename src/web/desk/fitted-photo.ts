import { Refused } from '../wire/exchange.ts';

const LONGEST_SIDE = 1600;
const MOST_BYTES = 1_000_000;
const QUALITIES = [0.85, 0.7, 0.5, 0.3] as const;

/** The photo as a JPEG of at most 1 MB, without what cameras write beside it (place and time). */
export async function fitted(file: File, refusal: string): Promise<Blob> {
  const picture = await createImageBitmap(file).catch(() => null);
  const canvas = document.createElement('canvas');
  const drawn = canvas.getContext('2d');
  if (picture === null || drawn === null) throw new Refused(400, refusal);
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  drawn.drawImage(picture, 0, 0, canvas.width, canvas.height);
  for (const quality of QUALITIES) {
    const blob = await new Promise<Blob | null>((resolve) => {
      canvas.toBlob(resolve, 'image/jpeg', quality);
    });
    if (blob !== null && blob.size <= MOST_BYTES) return blob;
  }
  throw new Refused(400, refusal);
}
