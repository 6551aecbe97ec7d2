export interface GroupCommit<Item> {
  /** Settles when the items are kept, or fails when they could not be. */
  keep(items: readonly Item[]): Promise<void>;
  /** Waits for what is under way; from now on nothing is accepted. */
  close(): Promise<void>;
}

export interface GroupLimits {
  /** Items that may wait; past them the caller is told to come back (LINE redelivers). */
  readonly waiting: number;
  readonly perCommit: number;
  /** Whether a group failed of something that none of it has done, so that each alone would fail of it again. */
  readonly failsAll?: (error: unknown) => boolean;
}

/** What one item brought upon itself: those beside it are kept all the same. */
export class OneFailed extends Error {}

interface Request<Item> {
  readonly items: readonly Item[];
  readonly kept: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Keeps in one commit whatever arrived while the last commit ran. No timer: a lone request waits for nothing.
 */
export function groupCommit<Item>(
  write: (items: readonly Item[]) => Promise<void>,
  limits: GroupLimits,
): GroupCommit<Item> {
  let waiting: Request<Item>[] = [];
  let waitingItems = 0;
  let running: Promise<void> | null = null;
  let isClosed = false;

  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      // SQLite answers within one macrotask: without this pause each request would be a commit of its own.
      await new Promise((resume) => setImmediate(resume));
      const group = takeGroup(waiting, limits.perCommit);
      waiting = waiting.slice(group.length);
      waitingItems -= countItems(group);
      await keepGroup(write, group, limits);
    }
    running = null;
  };

  return {
    keep: (items) => {
      if (items.length === 0) return Promise.resolve();
      if (isClosed) return Promise.reject(new Error('The store is closed'));
      if (waitingItems + items.length > limits.waiting) {
        return Promise.reject(new Error(`The store is behind: ${waitingItems} arrivals wait`));
      }
      waitingItems += items.length;
      return new Promise((kept, failed) => {
        waiting.push({ items, kept, failed });
        running ??= run();
      });
    },
    close: async () => {
      isClosed = true;
      await running;
    },
  };
}

/** As many requests as fit, at least one. */
function takeGroup<Item>(waiting: readonly Request<Item>[], perCommit: number): Request<Item>[] {
  let items = 0;
  const end = waiting.findIndex((request, index) => {
    items += request.items.length;
    return index > 0 && items > perCommit;
  });
  return waiting.slice(0, end === -1 ? waiting.length : end);
}

const countItems = <Item>(group: readonly Request<Item>[]): number =>
  group.reduce((sum, request) => sum + request.items.length, 0);

async function keepGroup<Item>(
  write: (items: readonly Item[]) => Promise<void>,
  group: readonly Request<Item>[],
  limits: GroupLimits,
): Promise<void> {
  try {
    await write(group.flatMap((request) => request.items));
    for (const request of group) request.kept();
  } catch (error) {
    if (group.length === 1 || limits.failsAll?.(error)) {
      for (const request of group) request.failed(error);
      return;
    }
    // One at a time, so that one bad request does not fail its neighbours.
    for (const request of group) await keepGroup(write, [request], limits);
  }
}
