import type { Registry } from 'prom-client';
import { withForgetting } from '../engine/forget.ts';
import { startLoop } from '../engine/loop.ts';
import type { AskModel, Clock } from '../engine/means.ts';

import { unwatched, watchedPorts } from '../engine/within.ts';
import { createLineClient, type LineClientMeans } from '../line/client.ts';
import { toMessages } from '../line/outgoing.ts';
import { linkOfferer } from '../linking/offer-link.ts';
import { countModel } from '../metrics.ts';
import { modelFor } from './model-for.ts';
import { pictureAddresses } from '../drawing/pictures.ts';
import { STAFF_ICON } from '../drawing/staff-icon.ts';
import type { ProductMeans } from '../product.ts';
import type { WholeStore } from '../store/store.ts';
import type { Surroundings } from './surroundings.ts';

/** The loop that takes turns, and forgets what was kept long enough; null where another process does. */
export async function loopFor(
  means: ProductMeans,
  store: WholeStore,
  around: Surroundings,
  outside: Outside,
  figures: Registry,
): Promise<ReturnType<typeof withForgetting> | null> {
  const { config, log } = means;
  if (config.role === 'web') return null;
  const { now } = around;
  store.whenUnreadable((facts) => log.error(facts, 'what was kept could not be read'));
  const askModel = await modelOf(means, now, figures);
  const loop = startLoop(loopMeans(means, store, around, outside, askModel));
  return withForgetting(loop, { store, keep: config.keep, now, log });
}

type LoopMeans = Parameters<typeof startLoop>[0];
type Ports = Pick<LoopMeans, 'fleet' | 'lookAt' | 'current'>;
/** What turns reach outside of the process. */
export type Outside = Ports & { readonly client: LineClientMeans };

function loopMeans(
  { root, config, content, read, log, within = unwatched }: ProductMeans,
  store: WholeStore,
  { now, base, linking }: Surroundings,
  { client, ...outside }: Outside,
  askModel: AskModel | null,
): LoopMeans {
  const addressOf = pictureAddresses({ root, pictures: content.pictures, base, log });
  const plain: LoopMeans = {
    store,
    quietMs: config.quietMs,
    ...outside,
    courier: createLineClient(client),
    read,
    askModel,
    offerLink: linking && linkOfferer(client, linking.base),
    staffSeeSent: config.pictureDays > 0,
    locales: content.locales,
    facts: content,
    toMessages: (reply) => toMessages(reply, addressOf, addressOf(STAFF_ICON)),
    now,
    log,
  };
  return within === unwatched ? plain : watchedPorts(plain, within);
}

async function modelOf(
  { config, content, log }: ProductMeans,
  now: Clock,
  figures: Registry,
): Promise<AskModel | null> {
  const model = await modelFor(config.model, content, now, log);
  if (model) countModel(figures, model);
  return model?.ask ?? null;
}
