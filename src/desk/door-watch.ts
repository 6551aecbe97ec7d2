import type { Log } from '../engine/log.ts';
import { networkOf, tooOften } from '../engine/knocks.ts';
import type { StaffMember } from './ports.ts';

/** Why somebody got no further at the desk. */
export const REFUSALS = [
  'otherSite',
  'noSession',
  'role',
  'noFactor',
  'tooOften',
  'unknownName',
  'wrongPassword',
  'wrongCode',
  'tooManyTries',
] as const;

export type Refusal = (typeof REFUSALS)[number];

/** What of a request is told. */
interface Knocking {
  readonly ip?: string | undefined;
  readonly method: string;
  /** Of the table of ways. */
  readonly route?: { readonly path: string } | undefined;
}

/** Who is told of everybody who was refused at the desk. */
export interface DoorWatch {
  /** Counted always; in the log as long as one network does not fill it. `member`: whose account it was about. */
  refused(why: Refusal, request: Knocking, member?: Pick<StaffMember, 'id'>): void;
  /** Whether a line for an unknown name still goes into the record, which nobody can shorten. */
  mayRecordUnknown(): boolean;
}

const LINES_A_MINUTE = { ofNetwork: 30, together: 600 } as const;
const UNKNOWN_A_MINUTE = 60;

/** Pages that are left open over night ask on and on; nobody's rights were tried with that. */
const ONLY_COUNTED: ReadonlySet<Refusal> = new Set(['noSession']);

/**
 * Tells the log what was refused, to whom and from where: the way of the table, never the address as it was typed, and
 * the number of a member, never a name that was typed. `count` hears of each.
 */
export function createDoorWatch(log: Log, count: (why: Refusal) => void): DoorWatch {
  const [ofNetwork, together] = [
    tooOften(LINES_A_MINUTE.ofNetwork),
    tooOften(LINES_A_MINUTE.together),
  ];
  const unknownTooOften = tooOften(UNKNOWN_A_MINUTE);
  return {
    refused(why, request, member) {
      count(why);
      if (ONLY_COUNTED.has(why) || ofNetwork(request.ip) || together('')) return;
      const { method, route } = request;
      const facts = { why, method, route: route?.path, from: networkOf(request.ip) };
      log.warn(member ? { ...facts, member: member.id } : facts, 'refused somebody at the desk');
    },
    mayRecordUnknown: () => !unknownTooOften(''),
  };
}
