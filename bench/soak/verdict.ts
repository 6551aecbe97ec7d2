import type { Arrival, Attempt } from './ledger.ts';
import type { Sent } from './dispatch.ts';

/** Words of which the product says at the desk that it does not know whether they arrived. */
interface Listed {
  readonly userId: string;
  readonly marks: readonly string[];
}

export interface Seen {
  readonly sent: readonly Sent[];
  readonly attempts: readonly Attempt[];
  readonly arrivals: readonly Arrival[];
  /** When a process was killed, or the database. */
  readonly cuts: readonly number[];
  readonly listed: readonly Listed[];
}

export interface Verdict {
  readonly events: number;
  /** Events whose answer arrived, with those that were answered together. */
  readonly answered: number;
  readonly lost: number;
  readonly doubled: number;
  readonly outOfOrder: number;
  /** Messages that answer nothing that was asked. */
  readonly unexpected: number;
  /** Replies that LINE never answered so that the product could know: as many must be at the desk. */
  readonly unknown: number;
  readonly unknownListed: number;
  /** Listed though the product could know, or not listed though it could not. */
  readonly unknownWrong: number;
  /** What is behind the figures that are not 0: who and what, with every call about it. */
  readonly troubles: readonly string[];
}

/** Answered so shortly before a kill that the answer may not have been heard. */
const CUT_OFF_MS = 2000;

/** Counts by what LINE itself saw. */
export function judge({ sent, attempts, arrivals, cuts, listed }: Seen): Verdict {
  const places = placesOf(arrivals);
  const { must, may } = unknownOf(attempts, cuts);
  const isExcused = keysOf([...must, ...may]);
  const found = sent.map((one) => {
    const key = keyOf(one.planned.userId, one.planned.act.topic);
    return { one, key, places: places.get(key) ?? [] };
  });
  const missing = found.filter((it) => it.places.length === 0);
  const lost = missing.filter(({ key }) => !isExcused.has(key));
  const doubled = found.filter((it) => it.places.length > 1);
  const listedKeys = keysOf(listed);
  const mustKeys = keysOf(must);
  const wrong = [
    ...[...listedKeys].filter((key) => !isExcused.has(key)),
    ...[...mustKeys].filter((key) => !listedKeys.has(key)),
  ];
  return {
    events: sent.length,
    answered: found.length - missing.length,
    lost: lost.length,
    doubled: doubled.reduce((sum, it) => sum + it.places.length - 1, 0),
    outOfOrder: outOfOrder(found),
    unexpected: arrivals.filter(({ marks }) => marks.length === 0).length,
    unknown: mustKeys.size,
    unknownListed: listedKeys.size,
    unknownWrong: wrong.length,
    troubles: [
      ...lost.map(({ key }) => `lost: ${story(key, attempts)}`),
      ...doubled.map(({ key }) => `doubled: ${story(key, attempts)}`),
      ...wrong.map((key) => `wrongly listed or missing: ${story(key, attempts)}`),
    ],
  };
}

/** Every call that carried these words, with its age against the first one. */
function story(key: string, attempts: readonly Attempt[]): string {
  const calls = attempts.filter(({ userId, marks }) =>
    marks.some((mark) => keyOf(userId, mark) === key),
  );
  const [first] = calls;
  const told = calls.map(({ way, status, at }) => {
    const seconds = ((at - (first?.at ?? at)) / 1000).toFixed(1);
    return `${way} +${seconds} s: ${status ?? 'no answer'}`;
  });
  return `${key}: ${told.join(', ')}`;
}

const keyOf = (userId: string, topic: string): string => `${userId} ${topic}`;

function keysOf(list: readonly Listed[]): ReadonlySet<string> {
  return new Set(list.flatMap(({ userId, marks }) => marks.map((mark) => keyOf(userId, mark))));
}

/** For each user and topic, where among the arrivals its words stand. */
function placesOf(arrivals: readonly Arrival[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { userId, marks }] of arrivals.entries()) {
    for (const mark of marks) {
      const key = keyOf(userId, mark);
      places.set(key, [...(places.get(key) ?? []), at]);
    }
  }
  return places;
}

interface Found {
  readonly one: Sent;
  readonly places: readonly number[];
}

/** What was written, and accepted, before something else of the same merchant was first sent must be answered before it. */
function outOfOrder(found: readonly Found[]): number {
  const ofUser = Map.groupBy(
    found.filter(({ places }) => places.length > 0),
    ({ one }) => one.planned.userId,
  );
  let wrong = 0;
  for (const all of ofUser.values()) {
    for (const earlier of all) {
      for (const later of all) {
        if (isBefore(earlier.one, later.one) && (earlier.places[0] ?? 0) > (later.places[0] ?? 0))
          wrong += 1;
      }
    }
  }
  return wrong;
}

function isBefore(earlier: Sent, later: Sent): boolean {
  const isAccepted = (earlier.acceptedAt ?? Infinity) <= (later.firstPostAt ?? 0);
  return isAccepted && earlier.writtenAt <= later.writtenAt;
}

/** 200: taken now. 400: taken before. Everything else leaves the question open. */
const DECISIVE: ReadonlySet<number | null> = new Set([200, 400]);

interface Unknown {
  readonly must: readonly Listed[];
  /** Answered, but maybe into the void: the product was killed just then. */
  readonly may: readonly Listed[];
}

function unknownOf(attempts: readonly Attempt[], cuts: readonly number[]): Unknown {
  const pushed = keysOf(attempts.filter(({ way }) => way === 'push'));
  const replies = Map.groupBy(
    attempts.filter(({ way }) => way === 'reply'),
    ({ key }) => key,
  );
  const must: Listed[] = [];
  const may: Listed[] = [];
  for (const tries of replies.values()) {
    const last = tries.at(-1);
    if (last === undefined) continue;
    const wasPushed = last.marks.some((mark) => pushed.has(keyOf(last.userId, mark)));
    const isCut = cuts.some((at) => at >= last.at && at - last.at < CUT_OFF_MS);
    if (wasPushed) continue;
    if (!tries.some(({ status }) => DECISIVE.has(status))) must.push(last);
    else if (isCut) may.push(last);
  }
  return { must, may };
}
