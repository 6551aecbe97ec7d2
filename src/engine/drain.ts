import type { News } from './repeat.ts';

export interface Drain<Item> {
  /** Gives up to `limit` items of waiting work; none when nothing waits. */
  readonly take: (limit: number) => Promise<readonly Item[]>;
  /** Works on one item. What it throws ends the drain: it must catch for itself. */
  readonly run: (item: Item) => Promise<void>;
  /** Kept by the caller: a look that fails ends the drain, and what is in hand then counts on, and is waited for at the end. */
  readonly inHand: Set<Promise<void>>;
  readonly atOnce: number;
  /** Most that one look may take; while they are worked on, the next look is under way. As many as `atOnce` unless told. */
  readonly perLook?: number;
  /** How long a slow item may keep us from looking for others. */
  readonly lookAgainMs: number;
  /** Then new work is looked for, though what is in hand is not done. */
  readonly news: News;
  /** Once stopped nothing new is taken; what is in hand is ended. */
  readonly wish: { readonly isStopped: boolean };
}

/** Far below what anybody feels. */
const GATHER_MS = 5;

/** Works until nothing waits and nothing is in hand, many at once; gives how many items were taken. */
export async function drain<Item>(means: Drain<Item>): Promise<number> {
  const { take, run, inHand, atOnce, perLook = atOnce, lookAgainMs, news, wish } = means;
  let taken = 0;
  for (;;) {
    // Before the look: what comes during it is news already.
    const more = news();
    const free = wish.isStopped ? 0 : Math.min(perLook, atOnce - inHand.size);
    const items = free > 0 ? await take(free) : [];
    taken += items.length;
    for (const item of items) {
      const one = run(item).finally(() => inHand.delete(one));
      inHand.add(one);
    }
    if (inHand.size === 0) return taken;
    // As many as were asked for: more is likely to wait.
    const isBehind = free > 0 && items.length === free;
    if (isBehind && inHand.size < atOnce) continue;
    await firstOf([...inHand, more], lookAgainMs);
    await gathered(inHand, isBehind);
  }
}

/** What ends together is followed by one look, not by one each. Where more is likely to wait, nobody stands idle for it. */
async function gathered(inHand: ReadonlySet<Promise<void>>, isBehind: boolean): Promise<void> {
  const all = isBehind ? [Promise.all(inHand).then(() => undefined)] : [];
  await firstOf(all, GATHER_MS);
}

/** Ends with the first of them, or when so much time has passed. */
async function firstOf(ends: readonly Promise<void>[], ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([...ends, patience]);
  clearTimeout(timer);
}
