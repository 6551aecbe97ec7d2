/** Milliseconds that pass. */
export function spentIn(work: () => void): number {
  const since = performance.now();
  work();
  return performance.now() - since;
}

/** Milliseconds of work: the least of three, and of this thread alone, whatever else the machine does. */
export function workIn(work: () => void): number {
  const times = [0, 1, 2].map(() => {
    const since = process.threadCpuUsage().user;
    const spent = spentIn(work);
    return Math.min(spent, (process.threadCpuUsage().user - since) / 1000);
  });
  return Math.min(...times);
}
