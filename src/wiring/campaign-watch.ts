import { Gauge, type Registry } from 'prom-client';
import type { Notice } from '../core/notice.ts';
import type { Log } from '../engine/log.ts';
import { differencesFrom } from '../fleet/campaign.ts';
import type { FleetClient } from '../fleet/client.ts';

const EVERY_MS = 60 * 60_000;

interface CampaignWatch {
  /** Ends with the look that is under way. */
  readonly stop: () => Promise<void>;
}

/**
 * Holds the fleet's figures of the update against the notice's, at the start and every hour. What merchants
 * are told stays the notice's; a fleet that says otherwise is logged and counted, for a person to look at.
 */
export function watchCampaign(
  fleet: Pick<FleetClient, 'askCampaign'>,
  notice: Notice,
  figures: Registry,
  log: Log,
): CampaignWatch {
  const gauge = new Gauge({
    name: 'madoguchi_campaign_differences',
    help: 'Figures of the update in which the fleet and the notice differ',
    registers: [figures],
  });
  const look = async () => {
    const campaign = await fleet.askCampaign(notice.id);
    if (campaign === null) return;
    const differ = differencesFrom(notice, campaign);
    gauge.set(differ.length);
    if (differ.length > 0)
      log.warn({ campaign: campaign.id, differ }, "the fleet's figures differ from the notice's");
  };
  const lookSafely = () =>
    look().catch((err: unknown) => log.warn({ err }, 'the campaign could not be looked at'));
  let looking = lookSafely();
  const timer = setInterval(() => {
    looking = lookSafely();
  }, EVERY_MS).unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await looking;
    },
  };
}
