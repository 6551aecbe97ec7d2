import { createAndroidClient } from '../android/client.ts';
import type { FleetConfig } from '../config/fleet.ts';
import { NO_REMOTE } from '../core/remote.ts';
import type { Log } from '../engine/log.ts';
import type { Clock } from '../engine/means.ts';
import type { Store } from '../engine/ports.ts';
import type { Care, FleetClient } from '../fleet/client.ts';
import { createFleetClient } from '../fleet/contract-client.ts';
import {
  loadAndroidShops,
  loadPaxShops,
  loadServiceAccount,
  loadSquareShops,
} from './fleet-shops.ts';
import { createPaxstoreClient } from '../paxstore/client.ts';
import { createSquareClient } from '../square/client.ts';
import type { FleetWebhookMeans } from '../fleet/webhook.ts';

export interface FleetMeans {
  readonly store: Pick<Store, 'takeCall' | 'pauseCalls'>;
  readonly now: Clock;
  readonly isDemoClock: boolean;
  readonly log: Log;
  readonly onRest?: (isResting: boolean) => void;
  readonly limits?: FleetLimits | undefined;
}

/** Other times than the client's own. */
export interface FleetLimits {
  readonly callMs: number;
  readonly turnMs: number;
  readonly restMs: number;
}

/** The fleet to ask. Without one every merchant is asked instead. Throws with every mistake in the file of its shops. */
export function fleetFor(config: FleetConfig | null, means: FleetMeans): FleetClient {
  if (config === null) {
    return NO_FLEET;
  }
  const { store, now, isDemoClock, log, limits, onRest } = means;
  const care: Care = {
    ...limits,
    ...(onRest && { onRest }),
    now,
    isDemoClock,
    budget: { take: () => store.takeCall(config.callsPerMinute), pause: store.pauseCalls },
    onForeign: (facts) => log.error(facts, 'the fleet answered with a terminal of another shop'),
    onSilence: (because) => log.warn({ because }, 'the fleet told nothing'),
  };
  switch (config.kind) {
    case 'contract':
      return createFleetClient({ ...config, ...care });
    case 'paxstore':
      return createPaxstoreClient({ ...config, ...care, ...loadPaxShops(config.shopsFile) });
    case 'android': {
      const account = loadServiceAccount(config.serviceAccountFile);
      const shops = loadAndroidShops(config.shopsFile);
      return createAndroidClient({ ...config, ...care, ...shops, account });
    }
    case 'square':
      return createSquareClient({ ...config, ...care, ...loadSquareShops(config.shopsFile) });
  }
}

const NO_FLEET: FleetClient = {
  askTerminals: async () => ({ kind: 'silent', because: 'down' }),
  can: NO_REMOTE.can,
  order: async () => ({ kind: 'silent' }),
  askOrder: async () => ({ kind: 'silent' }),
  askCampaign: async () => null,
  forget: () => {},
};

/** What an event of the fleet leads to: nothing is believed of it but that something has changed. */
export function fleetEventsFor(
  config: FleetConfig | null,
  fleet: Pick<FleetClient, 'forget'>,
  store: Pick<Store, 'wakeWatches'>,
  { now, log }: Pick<FleetMeans, 'now' | 'log'>,
): Pick<FleetWebhookMeans, 'secrets' | 'onEvent'> {
  return {
    // A vendor's own events are not signed like this; it is asked once a minute.
    secrets: config?.kind === 'contract' ? config.webhookSecrets : [],
    onEvent: async (event, id) => {
      if (event.type === 'campaign.changed') {
        // The facts are the notice's: somebody has to look whether it still holds.
        log.warn({ campaign: event.campaignId }, 'the fleet changed its campaign');
        return;
      }
      fleet.forget(event.merchantId);
      const woken = await store.wakeWatches(event.merchantId, id, now());
      log.info({ event: event.type, woken }, 'an event of the fleet');
    },
  };
}
