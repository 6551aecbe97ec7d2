import { setTimeout as pause } from 'node:timers/promises';
import { NOTHING_SEEN, screensWith, type PictureAnswer, type Screen } from '../core/picture.ts';
import type { Log } from '../engine/deliver.ts';
import type { LookAt } from '../engine/means.ts';
import type { FetchPicture, SentPicture } from '../engine/picture-ports.ts';
import { showsCardNumber } from './card-seen.ts';
import { sizeOf } from './picture-size.ts';
import type { ReadingThread } from './reading-thread.ts';

export interface LookMeans {
  readonly fetchPicture: FetchPicture;
  readonly thread: ReadingThread;
  readonly screens: Readonly<Record<string, Screen>>;
  /** Keeps what was looked at for the desk; null: a card number stands on it. */
  readonly keep: (
    messageId: string,
    conversation: string,
    picture: SentPicture | null,
  ) => Promise<void>;
  /** So long a merchant waits for what a picture shows. */
  readonly withinMs: number;
  readonly log: Log;
}

export interface Looking {
  readonly lookAt: LookAt;
  /** Ends what is under way. */
  readonly close: () => Promise<void>;
}

/** Pictures in hand at a time; who sends another meanwhile is answered without. */
const MOST_AT_ONCE = 12;
/** Phones are held askew: each angle is tried as long as nothing was read well, and time is left. */
const ANGLES = [0, -6, 6, -12, 12] as const;
const ASK_AGAIN_MS = 400;
/** A side below this holds no words, and a file above that many points is a trap. */
const SMALLEST_SIDE = 64;
const MOST_POINTS = 40_000_000;

/** Looks at merchants' pictures, on this machine only. */
export function createLooking(means: LookMeans): Looking {
  const underWay = new Set<Promise<unknown>>();
  const closing = new AbortController();
  return {
    async lookAt(messageId, conversation) {
      if (underWay.size >= MOST_AT_ONCE || closing.signal.aborted) return NOTHING_SEEN;
      const until = performance.now() + means.withinMs;
      const looking = look({ messageId, conversation }, until, means, closing.signal);
      underWay.add(looking);
      void looking.finally(() => underWay.delete(looking));
      return await within(means.withinMs, looking);
    },
    async close() {
      closing.abort();
      await means.thread.close();
      await Promise.all(underWay);
    },
  };
}

async function within(ms: number, looking: Promise<PictureAnswer>): Promise<PictureAnswer> {
  const late = new AbortController();
  const tooLate = pause(ms, NOTHING_SEEN, { signal: late.signal, ref: false });
  tooLate.catch(() => undefined);
  try {
    return await Promise.race([looking, tooLate]);
  } finally {
    late.abort();
  }
}

/** Never throws. What comes of it is logged, without a word of the picture. */
async function look(
  { messageId, conversation }: { readonly messageId: string; readonly conversation: string },
  until: number,
  means: LookMeans,
  closing: AbortSignal,
): Promise<PictureAnswer> {
  const began = performance.now();
  const told = (saw: string) => {
    means.log.info({ saw, ms: Math.round(performance.now() - began) }, 'looked at a picture');
  };
  try {
    const picture = await fetched(messageId, until, means, closing);
    if (picture === null || !isReadable(picture)) {
      told('no picture');
      return NOTHING_SEEN;
    }
    const answer = await seenOn(picture, until, means);
    await means.keep(messageId, conversation, answer.kind === 'card' ? null : picture);
    told(answer.kind);
    return answer;
  } catch (error) {
    const because = error instanceof Error ? error.message : String(error);
    means.log.warn({ because }, 'a picture could not be read');
    return NOTHING_SEEN;
  }
}

async function fetched(
  messageId: string,
  until: number,
  { fetchPicture }: LookMeans,
  closing: AbortSignal,
): Promise<SentPicture | null> {
  while (performance.now() < until && !closing.aborted) {
    const answer = await fetchPicture(messageId);
    if (answer.kind === 'ready') return answer.picture;
    if (answer.kind !== 'preparing') return null;
    await pause(ASK_AGAIN_MS);
  }
  return null;
}

function isReadable({ bytes }: SentPicture): boolean {
  const size = sizeOf(bytes);
  if (size === null) return false;
  const { width, height } = size;
  return Math.min(width, height) >= SMALLEST_SIDE && width * height <= MOST_POINTS;
}

async function seenOn(
  { bytes }: SentPicture,
  until: number,
  { thread, screens }: LookMeans,
): Promise<PictureAnswer> {
  for (const angle of ANGLES) {
    // What nobody waits for any more is looked at once, not five times.
    if (angle !== 0 && performance.now() > until) break;
    const words = await thread.read({ bytes, angle });
    if (showsCardNumber(words)) return { kind: 'card' };
    const found = screensWith(words, screens);
    if (found.length > 0) return { kind: 'screens', screens: found };
  }
  return NOTHING_SEEN;
}
