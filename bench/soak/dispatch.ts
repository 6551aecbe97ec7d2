import { setTimeout as pause } from 'node:timers/promises';
import { type Chance, createChance } from '../../src/drill/chance.ts';
import { newEventId, newMessageId } from '../../src/simulator/line-ids.ts';
import type { ReplyTokens } from '../../src/simulator/line-tokens.ts';
import type { PlannedEvent } from './plan.ts';
import { post } from './post.ts';

/** One event on its way, with all that LINE itself knows about when it got through. */
export interface Sent {
  readonly planned: PlannedEvent;
  readonly event: object;
  readonly replyToken: string;
  /** As LINE's timestamp tells it, however late it comes. */
  readonly writtenAt: number;
  /** When its first copy left. */
  firstPostAt: number | null;
  /** When it was first answered with 200. */
  acceptedAt: number | null;
}

interface DispatchCounts {
  copies: number;
  bodies: number;
  /** Bodies that were not answered with 200, and came again. */
  failed: number;
  doubled: number;
  heldBack: number;
  redeliveredApart: number;
}

export interface Dispatch {
  readonly sent: readonly Sent[];
  readonly counts: DispatchCounts;
  /** Delivers all events, at about `perSecond`; ends when each was accepted and each second copy too. */
  run(perSecond: number): Promise<void>;
  /** Delivers one event at once, until it is accepted. */
  now(planned: PlannedEvent): Promise<Sent>;
}

export interface DispatchMeans {
  readonly url: string;
  readonly seed: number;
  readonly events: readonly PlannedEvent[];
  readonly replyTokens: ReplyTokens;
  /** Tells whose the reply token is that was just given out. */
  readonly onToken: (replyToken: string, planned: PlannedEvent) => void;
}

const MOST_IN_A_BODY = 6;
const HELD_BACK_SHARE = 0.05;
/** LINE would wait for nobody; here more would only fill the memory. */
const MOST_UNDER_WAY = 400;
/** A body that failed comes back in one piece or event by event. */
const APART_SHARE = 0.3;

/** LINE's side of the webhooks: merged and split bodies, second copies, bodies out of order, and again what failed. */
export function createDispatch(means: DispatchMeans): Dispatch {
  const chance = createChance(means.seed, 2_000_000);
  const sent: Sent[] = [];
  const counts = { copies: 0, bodies: 0, failed: 0, doubled: 0, heldBack: 0, redeliveredApart: 0 };
  const route = { means, counts, chance };
  const make = (planned: PlannedEvent): Sent => {
    const replyToken = means.replyTokens.issue(planned.userId);
    means.onToken(replyToken, planned);
    const writtenAt = Date.now();
    const event = toEvent(planned, replyToken, writtenAt);
    const one = { planned, replyToken, event, writtenAt, firstPostAt: null, acceptedAt: null };
    sent.push(one);
    return one;
  };
  return {
    sent,
    counts,
    async now(planned) {
      const one = make(planned);
      await deliverUntilAccepted([one], route);
      return one;
    },
    async run(perSecond) {
      const underWay = new Set<Promise<void>>();
      const begun = performance.now();
      for (let at = 0; at < means.events.length;) {
        const body = means.events.slice(at, at + chance.between(1, MOST_IN_A_BODY)).map(make);
        const one = deliverBody(body, route).finally(() => underWay.delete(one));
        underWay.add(one);
        at += body.length;
        const due = begun + (at / perSecond) * 1000;
        if (due > performance.now()) await pause(due - performance.now());
        if (underWay.size >= MOST_UNDER_WAY) await Promise.race(underWay);
      }
      await Promise.all(underWay);
    },
  };
}

interface Route {
  readonly means: DispatchMeans;
  readonly counts: DispatchCounts;
  readonly chance: Chance;
}

/** One body, maybe late, and then the second copies of some of it. */
async function deliverBody(body: readonly Sent[], route: Route): Promise<void> {
  const { counts, chance } = route;
  if (chance.isOne(HELD_BACK_SHARE)) {
    counts.heldBack += 1;
    await pause(chance.between(300, 3000));
  }
  await deliverUntilAccepted(body, route);
  const again = body.filter(({ planned }) => planned.isDoubled);
  if (again.length === 0) return;
  counts.doubled += again.length;
  await pause(chance.between(0, 4000));
  await deliverUntilAccepted(again, route);
}

async function deliverUntilAccepted(body: readonly Sent[], route: Route): Promise<void> {
  const { means, counts, chance } = route;
  const at = performance.now();
  for (const one of body) {
    // A token's minute begins anew when its event is delivered again.
    if (one.firstPostAt !== null) means.replyTokens.redeliver(one.replyToken);
    one.firstPostAt ??= at;
  }
  counts.bodies += 1;
  counts.copies += body.length;
  if (
    await post(
      means.url,
      body.map(({ event }) => event),
    )
  ) {
    for (const one of body) one.acceptedAt ??= performance.now();
    return;
  }
  counts.failed += 1;
  await pause(chance.between(500, 2500));
  const isApart = body.length > 1 && chance.isOne(APART_SHARE);
  if (isApart) counts.redeliveredApart += 1;
  const parts = isApart ? body.map((one) => [one]) : [body];
  await Promise.all(parts.map((part) => deliverUntilAccepted(part, route)));
}

function toEvent({ userId, act }: PlannedEvent, replyToken: string, timestamp: number): object {
  return {
    ...fieldsOf(act),
    mode: 'active',
    timestamp,
    source: { type: 'user', userId },
    webhookEventId: newEventId(timestamp),
    deliveryContext: { isRedelivery: false },
    replyToken,
  };
}

function fieldsOf(act: PlannedEvent['act']): object {
  const id = newMessageId();
  switch (act.kind) {
    case 'tap':
      return { type: 'postback', postback: { data: `menu:${act.topic}` } };
    case 'text':
      return {
        type: 'message',
        message: { type: 'text', id, text: act.text, quoteToken: `q${id}` },
      };
    case 'sticker':
      return {
        type: 'message',
        message: { type: 'sticker', id, packageId: '1', stickerId: '1', quoteToken: `q${id}` },
      };
  }
}
