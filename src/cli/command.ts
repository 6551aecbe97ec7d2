import { toldOf } from '../told-error.ts';

/** A command was called in a way that it does not know: its usage is told with why. */
export class MisusedError extends Error {
  override readonly name = 'MisusedError';
}

/**
 * Runs a command. `--help` tells its usage and does nothing else. What goes wrong is told, with the usage where the call was
 * wrong.
 */
export async function command(usage: string, work: () => Promise<void>): Promise<void> {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    process.stdout.write(usage);
    return;
  }
  try {
    await work();
  } catch (error) {
    const isMisused = error instanceof MisusedError || isUnreadable(error);
    const because = toldOf(error);
    process.stderr.write(isMisused ? `${because}\n\n${usage}` : `${because}\n`);
    process.exit(isMisused ? 2 : 1);
  }
}

/** Thrown by `parseArgs`. */
function isUnreadable(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_')
  );
}
