import type { Log } from './log.ts';

/** Ends with the next kick: there may be more work than there was. */
export type News = () => Promise<void>;

export interface Repeat {
  /** Work has come: begin at once, or again as soon as the present run ends. */
  readonly kick: () => void;
  /** How long it has shown no life, in ms of real time. */
  readonly silentMs: () => number;
  /** Ends after the present run. */
  readonly stop: () => Promise<void>;
}

/** Runs `work` when kicked and every `everyMs`, never twice at once. What it throws is logged here, once. */
export function repeat(
  name: string,
  work: (news: News) => Promise<unknown>,
  everyMs: number,
  log: Log,
): Repeat {
  const wish = { isWanted: false, isStopped: false };
  let next = Promise.withResolvers<void>();
  let running: Promise<void> | null = null;
  let aliveAt = performance.now();
  const beat = () => {
    aliveAt = performance.now();
  };

  const run = async () => {
    while (wish.isWanted) {
      wish.isWanted = false;
      beat();
      try {
        // Work that goes on and on asks for news at each of its looks.
        await work(() => {
          beat();
          return next.promise;
        });
      } catch (cause) {
        log.error({ err: cause, loop: name }, 'a loop failed and goes on');
      }
    }
  };
  const kick = () => {
    if (wish.isStopped) return;
    wish.isWanted = true;
    next.resolve();
    next = Promise.withResolvers();
    running ??= run().finally(() => {
      running = null;
      // A kick between the last look and here would otherwise wait for the timer.
      if (wish.isWanted) kick();
    });
  };
  const timer = setInterval(kick, everyMs);
  return {
    kick,
    silentMs: () => performance.now() - aliveAt,
    stop: async () => {
      wish.isStopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
