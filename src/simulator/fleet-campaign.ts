import type { DateTime } from 'luxon';
import type { FleetCampaign } from '../fleet/contract-campaign.ts';
import type { DeviceRules } from './fleet-device.ts';

/** The update as whoever builds the simulator describes it. */
export interface CampaignRules extends DeviceRules {
  readonly id: string;
  readonly skipEnds: DateTime;
}

/** The update as the contract tells it. */
export function toCampaign(rules: CampaignRules): FleetCampaign {
  return {
    id: rules.id,
    startsAt: toIso(rules.updateOpens),
    appUpdateFrom: toIso(rules.appUpdateOpens),
    skipUntil: toIso(rules.skipEnds),
    minBatteryPercent: rules.chargeFloorPercent,
    estimatedMinutes: { min: rules.updateMinutes.from, max: rules.updateMinutes.to },
    targets: { firmware: 'new', os: 'new', paymentApp: 'new' },
  };
}

const toIso = (at: DateTime): string => at.toJSDate().toISOString();
