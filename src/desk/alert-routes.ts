import { levelOf } from '../engine/quota.ts';
import type { DeskRoute, StaffVisit } from './gate.ts';
import type { DeskMeans } from './means.ts';
import { UNKNOWN_SHOWN_FOR } from './unknown-routes.ts';

/** What staff must know about the channel itself: pushes that run out, and words that may not have arrived. */
export function alertRoutes(means: DeskMeans): readonly DeskRoute[] {
  return [{ method: 'get', path: '/alerts', for: 'viewer', answer: (visit) => tell(visit, means) }];
}

async function tell({ response }: StaffVisit, { store, now }: DeskMeans): Promise<void> {
  const at = now();
  const [quota, unknown] = await Promise.all([
    store.quota(at),
    store.unknownDeliveries(at.minus(UNKNOWN_SHOWN_FOR)),
  ]);
  response.json({
    pushes: quota && {
      level: levelOf(quota),
      used: quota.used,
      limit: quota.limit,
      at: quota.at.toISO(),
    },
    unknownDeliveries: unknown.length,
  });
}
