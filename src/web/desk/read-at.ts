import type { TerminalsNow } from '../wire/talk.ts';

type Known = Extract<TerminalsNow, { kind: 'known' }>;

/** When the terminals were read: not before what is told of them, which may have been seen while they were asked. */
export function readAt({ askedAt, terminals }: Pick<Known, 'askedAt' | 'terminals'>): string {
  const seen = terminals.flatMap(({ seenAt, battery }) => [seenAt, battery?.at ?? null]);
  const times = seen.flatMap((at) => (at === null ? [] : [Date.parse(at)]));
  const latest = Math.max(Date.parse(askedAt), ...times);
  return latest === Date.parse(askedAt) ? askedAt : new Date(latest).toISOString();
}
