import type { Log } from './engine/deliver.ts';

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
