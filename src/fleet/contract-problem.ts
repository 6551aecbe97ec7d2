import { z } from 'zod';
import { maybe } from './contract-reading.ts';

/** An error as RFC 9457 puts it. `detail` is for staff: a merchant never sees it. */
export const problemSchema = z.object({
  type: z.string(),
  title: maybe(z.string()),
  status: maybe(z.int()),
  detail: maybe(z.string()),
  instance: maybe(z.string()),
  code: maybe(z.string()),
  retryable: maybe(z.boolean()),
  traceId: maybe(z.string()),
});

export type Problem = z.infer<typeof problemSchema>;

/** The fleet tells of terminals only; payments live in a system that it does not know. */
export const PAYMENTS_NOT_AVAILABLE = 'payments-not-available';
