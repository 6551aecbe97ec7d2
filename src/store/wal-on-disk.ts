import { close, fdatasync, open } from 'node:fs';
import { promisify } from 'node:util';

const opened = promisify(open);
const closed = promisify(close);

/** SQLite's log, brought to the disk by a thread of Node's own while the one that works goes on. */
export interface WalOnDisk {
  /**
   * All that was committed until now is on the disk. Those who come while the disk works wait for its next turn, together.
   * Once it has failed it fails for ever: a system may call written what it could not write.
   */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** The log is one file for as long as a connection is open. SQLite's locks are on other ones: no handle here lets go of any. */
export function walOnDisk(path: string, sync = promisify(fdatasync)): WalOnDisk {
  let handle: Promise<number> | null = null;
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  const afterTheLast = async (): Promise<void> => {
    await running;
    // What is committed from here on may come too late for this turn.
    running = next ?? running;
    next = null;
    handle ??= opened(`${path}-wal`, 'r+');
    await sync(await handle);
  };
  return {
    settled: () => (next ??= afterTheLast()),
    close: async () => {
      await (next ?? running).catch(() => undefined);
      if (handle !== null) await closed(await handle);
    },
  };
}
