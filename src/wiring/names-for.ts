import type { Config } from '../config.ts';
import type { Content } from '../content/load.ts';
import type { Log } from '../engine/log.ts';
import { fetchNames } from '../engine/fetch-names.ts';
import type { AskName } from '../engine/name-ports.ts';
import type { LineMeans } from '../line/call.ts';
import { namesAtLine } from '../line/display-name.ts';
import { maskFor } from '../reader.ts';
import type { WholeStore } from '../store/store.ts';

interface NamesGiven {
  readonly config: Pick<Config, 'role' | 'showsLineNames'>;
  readonly content: Pick<Content, 'notice'>;
  readonly client: LineMeans;
  readonly store: Pick<WholeStore, 'names'>;
  readonly log: Log;
}

/** Asks LINE how those are called who wait for staff, where that is wished for; by the processes that speak to LINE. */
export function namesFor({ config, content, client, store, log }: NamesGiven) {
  if (config.role === 'web') return { stop: () => Promise.resolve() };
  // Switched off, what was asked for before has its end all the same.
  const askName: AskName = config.showsLineNames
    ? namesAtLine({ ...client, mask: maskFor(content.notice) })
    : () => Promise.resolve({ kind: 'none' });
  return fetchNames({ names: store.names, askName, log });
}
