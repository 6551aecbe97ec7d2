import { toldOf } from '../told-error.ts';

/** Runs what builds. What goes wrong is told as it is told everywhere, and ends it with 1. */
export async function building(work: () => Promise<void> | void): Promise<void> {
  try {
    await work();
  } catch (error) {
    process.stderr.write(`${toldOf(error)}\n`);
    process.exit(1);
  }
}
