import type { Log } from './engine/log.ts';

/** A terminal tells npm and us, and npm passes it on: what comes so soon after the first is the same wish. */
const SAME_WISH_MS = 1000;

/** Ends in order when it is told to; told again later, it ends at once. */
export function onceTold(
  inOrder: () => void,
  atOnce: (number: number) => void,
  now: () => number = () => performance.now(),
): (signal: NodeJS.Signals, number: number) => void {
  let toldAt: number | null = null;
  return (_signal, number) => {
    if (toldAt === null) {
      toldAt = now();
      inOrder();
    } else if (now() - toldAt > SAME_WISH_MS) atOnce(number);
  };
}

/** With which code the process ends: 0 once all has ended in order, 1 where it has not, and then the log says why. */
export async function exitCodeOf(stop: () => Promise<unknown>, log: Log): Promise<0 | 1> {
  try {
    await stop();
    return 0;
  } catch (err) {
    log.error({ err }, 'Madoguchi could not close in order');
    return 1;
  }
}
