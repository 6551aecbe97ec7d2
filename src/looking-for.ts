import type { Config } from './config.ts';
import type { Content } from './content/load.ts';
import type { Log } from './engine/deliver.ts';
import type { LookAt } from './engine/means.ts';
import type { LineMeans } from './line/call.ts';
import { contentOfMessages } from './line/content.ts';
import { createLooking, type Looking } from './ocr/look.ts';
import { createReadingThread } from './ocr/reading-thread.ts';

const NOT_AT_ALL: MaybeLooking = { lookAt: null, close: () => Promise.resolve() };
/** Below the lease of a turn, with room for all else that it asks for. */
const LOOK_MS = 9000;

interface LookingGiven {
  readonly config: Pick<Config, 'readsPictures' | 'role'>;
  readonly content: Pick<Content, 'screens'>;
  readonly client: LineMeans;
  readonly withinMs?: number | undefined;
  readonly log: Log;
}

interface MaybeLooking extends Pick<Looking, 'close'> {
  /** null: pictures are not looked at, or not by this process. */
  readonly lookAt: LookAt | null;
}

/** How merchants' pictures are looked at. */
export function lookingFor(given: LookingGiven): MaybeLooking {
  const { config, content, client, withinMs = LOOK_MS, log } = given;
  if (!config.readsPictures || config.role === 'web') return NOT_AT_ALL;
  return createLooking({
    fetchPicture: contentOfMessages(client),
    thread: createReadingThread(),
    screens: content.screens,
    withinMs,
    log,
  });
}
