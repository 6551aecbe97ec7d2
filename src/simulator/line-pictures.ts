import { keepLatest } from './line-ids.ts';

export interface Picture {
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** LINE may still be preparing a picture when the bot asks, or have none any more. */
export type PictureFate = 'ok' | 'preparing' | 'gone';

/** What merchants have sent, by message id. */
export interface Pictures {
  keep(id: string, picture: Picture): void;
  find(id: string): Picture | 'gone' | null;
  /** The same as the bot gets it. */
  ask(id: string): Picture | 'preparing' | 'gone' | null;
  /** What becomes of all of them until said otherwise. */
  setFate(fate: PictureFate): void;
  /** An unsent message: LINE answers 410 from now on. */
  drop(id: string): void;
}

const BYTES_KEPT = 64_000_000;
const GONE_KEPT = 1000;

export function createPictures(): Pictures {
  const kept = new Map<string, Picture>();
  const gone = new Map<string, true>();
  let fate: PictureFate = 'ok';
  const find = (id: string) => kept.get(id) ?? (gone.has(id) ? 'gone' : null);
  return {
    keep(id, picture) {
      kept.set(id, picture);
      let size = [...kept.values()].reduce((sum, one) => sum + one.bytes.length, 0);
      for (const [oldest, one] of kept) {
        if (size <= BYTES_KEPT) break;
        kept.delete(oldest);
        size -= one.bytes.length;
      }
    },
    find,
    ask: (id) => (fate === 'ok' ? find(id) : fate),
    setFate(next) {
      fate = next;
    },
    drop(id) {
      kept.delete(id);
      gone.set(id, true);
      keepLatest(gone, GONE_KEPT);
    },
  };
}
