import type { DateTime } from 'luxon';
import type { Content } from '../content/load.ts';
import type { Reading } from '../core/reading.ts';
import type { Taught } from '../core/taught.ts';
import type { Model } from '../understanding/model.ts';
import { modelFromBytes } from '../understanding/model-bytes.ts';
import { languageOf } from '../understanding/language.ts';
import type { Models } from '../understanding/examples.ts';
import { createReader } from '../understanding/read.ts';
import { failedOnce, mayTry, type FailedVersion } from './failed-version.ts';
import { withExamples, withTaught } from './overlay.ts';
import { trainApart } from './train-apart.ts';

/** The understanding of one message. */
type ReadInTalk = (
  text: string,
  context: { readonly expects: 'battery' | 'time' | null; readonly lastTopics: readonly string[] },
) => Reading;

/** Content and understanding that belong together. */
interface Understood {
  readonly content: Content;
  readonly read: ReadInTalk;
  /** Of what the desk has published; 0: the repository alone. */
  readonly version: number;
}

export interface LearnerMeans {
  /** Told of each version that is in force here, so that the desk knows when all have it. */
  readonly tookOver: (version: number) => void;
  readonly base: Pick<Understood, 'content' | 'read'>;
  /** The weights that the repository's own examples gave. */
  readonly models: () => Models;
  readonly published: {
    publishedVersion(): Promise<number>;
    published(): Promise<{ readonly version: number; readonly taught: Taught }>;
  };
  readonly keepPhones: readonly string[];
  /** false: a process that reads no messages only takes the words over. */
  readonly isReading: boolean;
  /** Weights of an earlier run; null: there are none. */
  readonly kept: {
    read(which: keyof Models, taught: Taught): Uint8Array<ArrayBuffer> | null;
    /** Throws where this process may not write. */
    write(which: keyof Models, taught: Taught, bytes: Uint8Array): void;
  };
  /** The world's clock: pauses are real time. */
  readonly now: () => DateTime;
  readonly log: {
    info(facts: object, message: string): void;
    warn(facts: object, message: string): void;
    error(facts: object, message: string): void;
  };
}

export interface Learner {
  readonly now: () => Understood;
  /** Looks for a newer version, and learns it; done when it is in force. */
  readonly look: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Takes over what the desk publishes, without a restart: what was known before answers until the new is learnt. */
export function createLearner(means: LearnerMeans): Learner {
  let known: Understood = { ...means.base, version: 0 };
  let looking: Promise<void> | null = null;
  const ending = new AbortController();
  const isEnding = () => ending.signal.aborted;
  let failed: FailedVersion | null = null;
  const look = async () => {
    if (isEnding()) return;
    const version = await means.published.publishedVersion();
    if (isEnding() || version <= known.version || !mayTry(failed, version, means.now())) return;
    try {
      const learnt = await learn(means, ending.signal);
      // The store closes as soon as we have ended.
      ending.signal.throwIfAborted();
      known = learnt;
      means.tookOver(known.version);
      means.log.info({ version }, 'learnt what the desk has taught');
    } catch (err) {
      if (isEnding()) return;
      failed = failedOnce(failed, version, means.now());
      tellFailed(err, failed, means);
    }
  };
  const lookOnce = () =>
    look()
      .catch((err: unknown) => {
        means.log.error({ err }, 'it could not be asked what the desk has taught');
      })
      .finally(() => {
        looking = null;
      });
  return {
    now: () => known,
    // One at a time: whoever asks while it learns waits for it, and looks once more.
    look: async () => {
      await looking;
      looking ??= lookOnce();
      await looking;
    },
    stop: async () => {
      ending.abort();
      await looking;
    },
  };
}

function tellFailed(
  err: unknown,
  { version, tries, againAt }: FailedVersion,
  { log }: LearnerMeans,
): void {
  const next = againAt === null ? 'and is not tried again' : 'and is tried again';
  const facts = { err, version, tries, againAt: againAt?.toUTC().toISO() ?? null };
  log.error(facts, `what the desk has taught was not learnt, ${next}`);
}

async function learn(means: LearnerMeans, end: AbortSignal): Promise<Understood> {
  const { base, published, keepPhones } = means;
  const { version, taught } = await published.published();
  const content = withTaught(base.content, taught, version);
  if (!means.isReading) return { content, read: base.read, version };
  const ja = await modelOf('ja', taught, means, end);
  const others = await modelOf('others', taught, means, end);
  return { content, read: createReader({ ja, others }, { keepPhones }), version };
}

async function modelOf(
  which: keyof Models,
  taught: Taught,
  means: LearnerMeans,
  end: AbortSignal,
): Promise<Model> {
  const { base, kept, models } = means;
  if (!isTaughtIn(which, taught)) return models()[which];
  const before = kept.read(which, taught);
  const known = before === null ? null : modelFromBytes(before);
  if (known !== null) return known;
  const bytes = await trainApart(which, withExamples(base.content.utterances(), taught), end);
  const model = modelFromBytes(bytes);
  if (model === null) throw new Error('the training gave no model of this version');
  keepFor(which, taught, bytes, means);
  return model;
}

/** For the next start. What was learnt answers all the same where it cannot be kept. */
function keepFor(
  which: keyof Models,
  taught: Taught,
  bytes: Uint8Array,
  { kept, log }: LearnerMeans,
): void {
  try {
    kept.write(which, taught, bytes);
  } catch (err) {
    log.warn(
      { err, which },
      'what was learnt could not be kept, and is learnt again at the next start',
    );
  }
}

function isTaughtIn(which: keyof Models, { examples }: Taught): boolean {
  const lines = Object.values(examples).flat();
  return lines.some((line) => (languageOf(line) === 'ja') === (which === 'ja'));
}
