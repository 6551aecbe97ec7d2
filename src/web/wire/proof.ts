import { z } from 'zod';
import { reason, status, ticketsPath } from './desk.ts';
import { line } from './talk.ts';

/** What a merchant was told, with all that stands behind it. */
export const proof = z.object({
  number: z.string(),
  merchant: z.object({ merchantId: z.string(), storeName: z.string() }).nullable(),
  madeAt: z.string(),
  madeBy: z.string(),
  lines: z.array(line),
  tickets: z.array(
    z.object({
      number: z.string(),
      reason,
      status,
      openedAt: z.string(),
      claimedBy: z.string().nullable(),
    }),
  ),
  acts: z.array(
    z.object({
      at: z.string(),
      by: z.string().nullable(),
      act: z.string(),
      after: z.string().nullable(),
    }),
  ),
});
export type Proof = z.infer<typeof proof>;

const of = (number: string, what: string) => `${ticketsPath}/${encodeURIComponent(number)}/${what}`;
export const proofPath = (number: string) => of(number, 'proof');
export const proofFilePath = (number: string) => of(number, 'proof?as=file');
export const transcriptPath = (number: string) => of(number, 'transcript');
export const erasePath = (number: string) => of(number, 'erase');
/** The page of a ticket's proof. */
export const proofPage = (number: string) => `/desk/proof?ticket=${encodeURIComponent(number)}`;
