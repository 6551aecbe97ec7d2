import { setTimeout as pause } from 'node:timers/promises';
import { NOTHING_SEEN, type PictureAnswer, type Screen } from '../core/picture.ts';
import type { Log } from '../engine/log.ts';
import type { LookAt } from '../engine/means.ts';
import type { FetchPicture, SentPicture } from '../engine/picture-ports.ts';
import { lookTurned } from './look-turned.ts';
import { sizeOf } from './picture-size.ts';
import type { ReadingThread } from './reading-thread.ts';

export interface LookMeans {
  readonly fetchPicture: FetchPicture;
  readonly thread: ReadingThread;
  readonly screens: Readonly<Record<string, Screen>>;
  /** Keeps what was looked at for the desk. */
  readonly keep: (looked: {
    readonly messageId: string;
    readonly conversation: string;
    /** null: a card number stands on it. */
    readonly picture: SentPicture | null;
    readonly isDoubtful: boolean;
  }) => Promise<void>;
  /** Has the merchant told of a card number that was found behind what they were answered. Never throws. */
  readonly tellCard: (messageId: string, conversation: string) => Promise<void>;
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
      const told = Promise.withResolvers<PictureAnswer>();
      const answered = within(means.withinMs, told.promise);
      const sent = { messageId, conversation, tell: told.resolve, answered };
      const looking = look(sent, until, means, closing.signal);
      underWay.add(looking);
      void looking.then(told.resolve).finally(() => underWay.delete(looking));
      return await answered;
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

interface SentMessage {
  readonly messageId: string;
  readonly conversation: string;
  /** Before the end, as soon as it is known what the merchant is answered. */
  readonly tell: (answer: PictureAnswer) => void;
  /** What they are answered: that, or nothing where it came too late. */
  readonly answered: Promise<PictureAnswer>;
}

/** Never throws. What comes of it is logged, without a word of the picture. */
async function look(
  { messageId, conversation, tell, answered }: SentMessage,
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
    const { answer, isDoubtful } = await lookTurned(picture.bytes, until, means, tell);
    // Whoever waits has their answer: a search for malware before the keeping may take its time.
    tell(answer);
    // Before the keeping, which may fail: a card on it is the merchant's to know.
    if (answer.kind === 'card' && (await answered).kind !== 'card')
      await means.tellCard(messageId, conversation);
    const shown = answer.kind === 'card' ? null : picture;
    await kept({ messageId, conversation, picture: shown, isDoubtful }, means);
    told(answer.kind);
    return answer;
  } catch (error) {
    means.log.warn({ because: reasonOf(error) }, 'a picture could not be read');
    return NOTHING_SEEN;
  }
}

/** What was read is answered all the same where the desk cannot have it. */
async function kept(
  looked: Parameters<LookMeans['keep']>[0],
  { keep, log }: Pick<LookMeans, 'keep' | 'log'>,
): Promise<void> {
  try {
    await keep(looked);
  } catch (error) {
    log.warn({ because: reasonOf(error) }, 'a picture that was read could not be kept');
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
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
