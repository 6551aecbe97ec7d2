import { realNow } from '../clock.ts';
import type { Config } from '../config.ts';
import type { Content } from '../content/load.ts';
import type { Log } from '../engine/log.ts';
import type { Read } from '../engine/means.ts';
import type { TurnMeans } from '../engine/turn.ts';
import { keptModels, keptTraining, phonesOf } from '../reader.ts';
import type { WholeStore } from '../store/store.ts';
import { createLearner, type Learner } from '../teaching/learner.ts';

/** So much later than it was published, the next version is seen by every process. */
const LOOK_EVERY_MS = 5000;

interface LearnerGiven {
  readonly root: string;
  readonly config: Pick<Config, 'role' | 'dataDir'>;
  readonly content: Content;
  readonly read: Read;
  readonly log: Log;
}

/** Keeps this process at what the desk has published. A web process reads no messages, and trains nothing. */
export function startLearner(
  { root, config, content, read, log }: LearnerGiven,
  { learning }: Pick<WholeStore, 'learning'>,
): Learner {
  const learner = createLearner({
    base: { content, read },
    models: () => keptModels(root),
    published: learning,
    keepPhones: phonesOf(content.notice),
    isReading: config.role !== 'web',
    kept: keptTraining(root, config.dataDir),
    tookOver: (version) => learning.tookOver(version),
    now: realNow,
    log,
  });
  const timer = setInterval(() => void learner.look(), LOOK_EVERY_MS).unref();
  void learner.look();
  return {
    ...learner,
    stop: async () => {
      clearInterval(timer);
      await learner.stop();
    },
  };
}

/** What a turn reads and says with. */
export function currentOf(learner: Learner): Pick<TurnMeans, 'read' | 'locales' | 'facts'> {
  const { content, read } = learner.now();
  return { read, locales: content.locales, facts: content };
}
