import { visibleText } from '../line/visible.ts';
import type { DeskRoute, StaffVisit } from './gate.ts';
import type { DeskMeans } from './means.ts';

/** Older ones help nobody any more. */
export const UNKNOWN_SHOWN_FOR = { hours: 24 } as const;

/** Words of the last day of which LINE never told whether they arrived; whoever reads this can ask the merchant. */
export function unknownRoutes(means: DeskMeans): readonly DeskRoute[] {
  return [
    {
      method: 'get',
      path: '/unknown-deliveries',
      for: 'viewer',
      answer: (visit) => list(visit, means),
    },
  ];
}

async function list({ response }: StaffVisit, { store, now }: DeskMeans): Promise<void> {
  const unknown = await store.unknownDeliveries(now().minus(UNKNOWN_SHOWN_FOR));
  response.json({
    total: unknown.length,
    deliveries: unknown.map(({ at, messages, ...words }) => ({
      ...words,
      at: at.toISO(),
      texts: messages.map(visibleText),
    })),
  });
}
