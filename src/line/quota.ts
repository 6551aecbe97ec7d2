import { z } from 'zod';
import { callLine, type LineMeans } from './call.ts';

/** What LINE tells of the pushes of this month. `limit` null: without a limit. */
export interface PushQuota {
  readonly limit: number | null;
  readonly used: number;
}

const ASKED_AGAIN_AFTER_MS = 60_000;

const count = z.number().int().nonnegative();
/** As LINE documents it; of anything else nothing is believed. */
const quotaBody = z.union([
  z.object({ type: z.literal('none') }).transform(() => null),
  z.object({ type: z.string(), value: count }).transform(({ value }) => value),
]);
const consumptionBody = z.object({ totalUsage: count });

/** Asks LINE for its count of pushes, at most once a minute; null when it does not tell. Never throws. */
export function pushQuota(means: LineMeans): () => Promise<PushQuota | null> {
  let asked: { readonly atMs: number; readonly answer: Promise<PushQuota | null> } | null = null;
  return async () => {
    const nowMs = performance.now();
    if (asked === null || nowMs - asked.atMs > ASKED_AGAIN_AFTER_MS) {
      asked = { atMs: nowMs, answer: ask(means) };
    }
    return await asked.answer;
  };
}

async function ask(means: LineMeans): Promise<PushQuota | null> {
  try {
    const [quota, consumption] = await Promise.all([
      callLine(means, 'getMessageQuota', ({ api }) => api.getMessageQuotaWithHttpInfo()),
      callLine(means, 'getMessageQuotaConsumption', ({ api }) =>
        api.getMessageQuotaConsumptionWithHttpInfo(),
      ),
    ]);
    return { limit: quotaBody.parse(quota), used: consumptionBody.parse(consumption).totalUsage };
  } catch {
    // The call has logged why, or the answer makes no sense; the page says that LINE tells nothing.
    return null;
  }
}
