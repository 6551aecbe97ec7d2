import { DateTime } from 'luxon';
import type { Notice } from '../core/notice.ts';
import type { FleetCampaign } from './contract-campaign.ts';
import { isPathId } from './contract-reading.ts';
import type { FleetLine } from './line.ts';
import type { FleetSource } from './source.ts';

/** The fleet's figures of an update; null: it tells none, is silent, or answers with another. */
export async function campaignOf(
  id: string,
  { readCampaign }: FleetSource,
  line: FleetLine,
): Promise<FleetCampaign | null> {
  if (readCampaign === undefined || !isPathId(id)) return null;
  const heard = await readCampaign(id, line);
  return heard.kind === 'heard' && heard.value.id === id ? heard.value : null;
}

/** The figures of the update in which the fleet says something else than the notice; what it does not tell is none. */
export function differencesFrom(notice: Notice, campaign: FleetCampaign): readonly string[] {
  const { startsAt, appUpdateFrom, skipUntil, minBatteryPercent, estimatedMinutes } = campaign;
  const pairs: readonly (readonly [string, number | null, number])[] = [
    ['startsAt', msOf(startsAt), notice.updateOpens.toMillis()],
    ['appUpdateFrom', msOf(appUpdateFrom), notice.appUpdateOpens.toMillis()],
    ['skipUntil', msOf(skipUntil), notice.skipEnds.toMillis()],
    ['minBatteryPercent', minBatteryPercent, notice.chargeFloorPercent],
    ['estimatedMinutes.min', estimatedMinutes.min, notice.updateMinutes.from],
    ['estimatedMinutes.max', estimatedMinutes.max, notice.updateMinutes.to],
  ];
  return pairs.flatMap(([name, told, ours]) => (told === null || told === ours ? [] : [name]));
}

function msOf(iso: string | null): number | null {
  return iso === null ? null : DateTime.fromISO(iso).toMillis();
}
