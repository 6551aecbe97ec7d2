import { z } from 'zod';

export const ACTS = [
  'signedIn',
  'signInRefused',
  'signedOut',
  'signedOutEverywhere',
  'changedPassword',
  'setFactor',
  'removedFactor',
  'usedRecoveryCode',
  'saw',
  'claimed',
  'wrote',
  'overruledMoney',
  'sentAgain',
  'returned',
  'noted',
  'changedNote',
  'erased',
  'tookOver',
  'passed',
  'released',
  'closed',
  'reopened',
  'promisedCall',
  'ledOn',
  'sentPhoto',
  'askedRefresh',
  'keptReply',
  'removedReply',
  'added',
  'invited',
  'joined',
  'renamed',
  'changedRole',
  'disabled',
  'enabled',
  'exported',
  'taught',
  'published',
  'rejected',
  'tookBack',
  'dismissed',
] as const;
export type Act = (typeof ACTS)[number];

const person = z.object({ id: z.string(), name: z.string() }).nullable();
const line = z.object({
  number: z.number(),
  at: z.string(),
  by: person,
  /** One that is newer than this page is shown as it came: the record says nothing else than it does. */
  act: z.string(),
  ticket: z.string().nullable(),
  member: person,
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type AuditLine = z.infer<typeof line>;
export const auditLines = z.object({ lines: z.array(line), hasMore: z.boolean() });

/** What is wanted of the record; an empty text wants everything. */
export interface AuditWish {
  readonly member: string;
  readonly act: string;
  readonly ticket: string;
  /** Days such as 2025-08-19. */
  readonly from: string;
  readonly until: string;
}

export function auditPath(wish: AuditWish, before: number | null): string {
  const given = Object.entries(wish).filter(([, value]) => value !== '');
  const query = new URLSearchParams(given);
  if (before !== null) query.set('before', String(before));
  return `/desk/api/audit?${query.toString()}`;
}
