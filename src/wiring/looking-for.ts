import type { Registry } from 'prom-client';
import type { Config } from '../config.ts';
import type { Content } from '../content/load.ts';
import type { Log } from '../engine/log.ts';
import type { Clock, LookAt } from '../engine/means.ts';
import { CARD_TIMER } from '../core/picture.ts';
import type { Store } from '../engine/ports.ts';
import type { PictureStore } from '../engine/picture-ports.ts';
import type { LineMeans } from '../line/call.ts';
import { fetchSent } from '../engine/fetch-sent.ts';
import { searchedContent, searchedPictures, type Search } from '../engine/searched.ts';
import { contentOfMessages, sentContentOf } from '../line/content.ts';
import { createLooking, type Looking, type LookMeans } from '../ocr/look.ts';
import { createReadingThread } from '../ocr/reading-thread.ts';
import { searchFor } from './searching-for.ts';

/** Below the lease of a turn, with room for all else that it asks for. */
const LOOK_MS = 9000;
const CLEAN_EVERY_MS = 10 * 60_000;

interface LookingGiven {
  readonly config: Pick<Config, 'readsPictures' | 'pictureDays' | 'role' | 'clamd' | 'line'>;
  readonly content: Pick<Content, 'screens'>;
  readonly client: LineMeans;
  readonly store: Pick<Store, 'receive'>;
  readonly pictures: PictureStore;
  readonly lookMs?: number | undefined;
  readonly now: Clock;
  readonly log: Log;
  /** Where searches are counted. */
  readonly figures: Registry;
}

interface MaybeLooking extends Pick<Looking, 'close'> {
  /** null: pictures are not looked at, or not by this process. */
  readonly lookAt: LookAt | null;
}

/** How merchants' pictures are looked at, and how long they are kept. */
export function lookingFor(given: LookingGiven): MaybeLooking {
  const { config, content, client, log } = given;
  if (config.role === 'web') return { lookAt: null, close: () => Promise.resolve() };
  // Also where none is kept any more: the older ones have their end.
  const stopCleaning = cleanUp(given);
  const { pictures, now } = given;
  const { wishes } = pictures;
  const days = config.pictureDays;
  const search = searchFor(config, given.figures, log);
  const fetchContent = searchedContent(sentContentOf(client), search);
  const fetching = fetchSent({ wishes, fetchContent, days, now, log });
  const close = async () => {
    stopCleaning();
    await fetching.stop();
  };
  if (!config.readsPictures) return { lookAt: null, close };
  const looking = createLooking({
    fetchPicture: contentOfMessages(client),
    thread: createReadingThread(),
    screens: content.screens,
    keep: keeper(given, search),
    tellCard: cardTeller(given),
    withinMs: given.lookMs ?? LOOK_MS,
    log,
  });
  return { lookAt: looking.lookAt, close: () => close().then(looking.close) };
}

function keeper({ config, pictures, now }: LookingGiven, search: Search | null): LookMeans['keep'] {
  const { pictureDays: days } = config;
  if (days === 0) return () => Promise.resolve();
  const keep = searchedPictures(pictures, search);
  return (looked) => keep({ ...looked, endsAt: now().plus({ days }) });
}

/** The talk hears of it as of a timer: also a version that does not know this one goes on. */
function cardTeller({ store, now, log }: LookingGiven): LookMeans['tellCard'] {
  return async (messageId, conversation) => {
    const event = { type: 'timeCame', timer: CARD_TIMER, about: messageId } as const;
    const arrival = { conversation, event, receivedAt: now(), replyToken: null } as const;
    try {
      await store.receive([{ ...arrival, eventId: `card:${messageId}`, mode: 'active' }]);
    } catch (err) {
      log.error({ err }, 'a merchant was not told of a card number on a picture');
    }
  };
}

function cleanUp({ pictures, now, log }: LookingGiven): () => void {
  const clean = () => {
    pictures.dropOld(now()).catch((err: unknown) => {
      log.error({ err }, 'old pictures could not be deleted');
    });
  };
  clean();
  const timer = setInterval(clean, CLEAN_EVERY_MS).unref();
  return () => clearInterval(timer);
}
