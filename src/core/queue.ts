import type { DateTime } from 'luxon';
import { URGENCIES, type HandOffReason, type Urgency, type Values } from './effect.ts';
import { minutesSince } from './moment.ts';
import { isReceptionOnly, staffBackAt, type Hotline } from './notice.ts';
import type { World } from './world.ts';

/** How the queue of the desk stands for one talk at this moment; `unknown`: nobody could tell. */
export type QueueAnswer = { readonly kind: 'unknown' } | Queue;

/** What a place in the queue goes by, worst first: people in danger come before all others. */
export type Harm = 'danger' | Urgency;
const HARMS: readonly Harm[] = ['danger', ...URGENCIES];

export const harmOf = (reason: HandOffReason, urgency: Urgency): Harm =>
  reason === 'unsafe' ? 'danger' : urgency;

interface Queue {
  readonly kind: 'known';
  /** Tickets of other talks that nobody has taken. */
  readonly others: readonly Waiting[];
  /** The ticket of this talk that nobody has taken; null: there is none yet. */
  readonly own: { readonly harm: Harm; readonly openedAt: DateTime } | null;
  /** The last first answers of staff. */
  readonly replies: readonly FirstReply[];
}

interface Waiting {
  readonly harm: Harm;
  readonly count: number;
  /** Of them those that the desk puts before the talk's own ticket, were it as harmful. */
  readonly earlier: number;
}

interface FirstReply {
  readonly openedAt: DateTime;
  readonly repliedAt: DateTime;
}

/** A talk of which nobody could tell how the queue stands. */
export const NO_QUEUE: QueueAnswer = { kind: 'unknown' };

/** What a merchant is told of the queue: `place` in it, and the `wait`. Never a time that was not measured. */
export function queueValues(opening: Harm | null, { facts, now }: World): Values {
  const queue = facts.queue ?? NO_QUEUE;
  const { hotline } = facts.notice;
  const ahead = queue.kind === 'known' ? aheadIn(queue, opening) : null;
  const place = placeOf(ahead);
  if (isReceptionOnly(hotline, now)) return { ...place, ...backAt('queue.night', hotline, now) };
  const minutes =
    queue.kind === 'known' && ahead !== null ? waitIn(queue, ahead, hotline, now) : null;
  if (minutes === null) return { ...place, wait: { message: 'queue.unknown' } };
  const then = now.plus({ minutes });
  return isReceptionOnly(hotline, then)
    ? { ...place, ...backAt('queue.late', hotline, then) }
    : { ...place, minutes, wait: { message: 'queue.wait' } };
}

function placeOf(ahead: number | null): Values {
  if (ahead === null) return { place: { message: 'queue.inTurn' } };
  return ahead === 0
    ? { place: { message: 'queue.next' } }
    : { ahead, place: { message: 'queue.ahead' } };
}

function backAt(message: string, hotline: Hotline, from: DateTime): Values {
  return { wait: { message }, staffAt: staffBackAt(hotline, from) };
}

/** As the desk puts them: by harm, then who waits longest. A ticket that is opened now comes after its equals. */
function aheadIn({ others, own }: Queue, opening: Harm | null): number | null {
  const mine = opening ?? own?.harm;
  if (mine === undefined) return null;
  const rank = HARMS.indexOf(mine);
  return others
    .map(({ harm, count, earlier }) => {
      const theirs = HARMS.indexOf(harm);
      if (theirs === rank) return opening === null ? earlier : count;
      return theirs < rank ? count : 0;
    })
    .reduce((sum, one) => sum + one, 0);
}

/** Fewer than that are chance. */
const LEAST_REPLIES = 5;
/** So many of ten were answered within what is told. */
const MOST_OF = 0.8;
const ROUNDED_TO = 5;

/** In how many minutes staff are likely to answer, by how they did lately; null: too little is known. */
function waitIn(
  { replies, own }: Queue,
  ahead: number,
  hotline: Hotline,
  now: DateTime,
): number | null {
  // Who wrote at night waited for the morning: that says nothing of now.
  const seen = replies.filter(({ openedAt }) => !isReceptionOnly(hotline, openedAt));
  const pace = ahead === 0 ? 0 : paceOf(seen);
  if (seen.length < LEAST_REPLIES || pace === null) return null;
  const waits = seen
    .map((one) => minutesSince(one.openedAt, one.repliedAt))
    .toSorted((a, b) => a - b);
  const usual = waits[Math.ceil(waits.length * MOST_OF) - 1] ?? 0;
  const left = usual - (own === null ? 0 : minutesSince(own.openedAt, now));
  const minutes = Math.max(left, (ahead + 1) * pace);
  // They wait longer than most did: nobody knows how much longer.
  if (minutes <= 0) return null;
  return Math.max(ROUNDED_TO, Math.ceil(minutes / ROUNDED_TO) * ROUNDED_TO);
}

/** Minutes from one first answer to the next, while somebody was waiting for it; null: nobody had to. */
function paceOf(replies: readonly FirstReply[]): number | null {
  const inOrder = replies.toSorted((a, b) => a.repliedAt.toMillis() - b.repliedAt.toMillis());
  const gaps = inOrder.flatMap(({ openedAt, repliedAt }, i) => {
    const before = inOrder[i - 1]?.repliedAt;
    return before !== undefined && openedAt < before ? [minutesSince(before, repliedAt)] : [];
  });
  if (gaps.length === 0) return null;
  return gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
}
