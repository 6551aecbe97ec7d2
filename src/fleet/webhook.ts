import express, { type Request, type RequestHandler, type Router } from 'express';
import type { DateTime } from 'luxon';
import { z } from 'zod';
import type { Log } from '../engine/log.ts';
import { isAllKeepable } from '../engine/keepable.ts';
import { tooOften } from '../engine/knocks.ts';
import { fleetEventSchema, type FleetEvent } from './contract-event.ts';
import { isSigned } from './signature.ts';

export interface FleetWebhookMeans {
  /** What events are signed with: one secret, and the next one while it is being exchanged. */
  readonly secrets: readonly string[];
  readonly now: () => DateTime;
  readonly log: Log;
  /** Keeps what follows from an event. The same id may come again, and an older event after a newer one. */
  readonly onEvent: (event: FleetEvent, id: string) => Promise<void>;
}

/** So many unsigned bodies of one address are told of in the log. */
const REFUSED_A_MINUTE = 60;

/** What the contract allows (`src/fleet/contract-event.ts`). */
const LONGEST_ID = 255;

/** Verifies, keeps, and answers 204. What has changed is read from the fleet later: an event only says that it has. */
export function fleetWebhook(means: FleetWebhookMeans): Router {
  const router = express.Router();
  const comesTooOften = tooOften(REFUSED_A_MINUTE);
  router.use(readBytes());
  router.post('/', async (request, response) => {
    response.sendStatus(await answer(request, means, comesTooOften));
  });
  return router;
}

function readBytes(): RequestHandler {
  // The signature covers the bytes as sent: no parser may come before, nothing may be unpacked.
  return express.raw({ type: () => true, limit: '64kb', inflate: false });
}

async function answer(
  request: Request,
  means: FleetWebhookMeans,
  comesTooOften: ReturnType<typeof tooOften>,
): Promise<number> {
  const { secrets, now, log, onEvent } = means;
  const body: unknown = request.body;
  const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
  const id = request.get('webhook-id') ?? '';
  const timestamp = request.get('webhook-timestamp');
  const signature = request.get('webhook-signature');
  if (!isSigned(bytes, { id, timestamp, signature }, secrets, now())) {
    if (comesTooOften(request.ip)) return 429;
    log.warn({ from: request.ip, bytes: bytes.length }, 'refused an unsigned event of the fleet');
    return 401;
  }
  const told = parse(bytes);
  const event = fleetEventSchema.safeParse(told).data;
  if (event === undefined) return unknownEvent(told, log);
  // Asked of the store as they stand.
  if (id.length > LONGEST_ID || !isAllKeepable([id, event])) return 400;
  try {
    await onEvent(event, id);
    return 204;
  } catch (cause) {
    // Not kept, so not accepted: the fleet sends it again.
    log.error({ err: cause }, 'an event of the fleet could not be kept');
    return 503;
  }
}

/** A later version of the fleet may tell of more than we wait for. */
function unknownEvent(told: unknown, log: Log): number {
  const { data } = z.object({ type: z.string() }).safeParse(told);
  const isNew = data !== undefined && !KNOWN.has(data.type);
  if (!isNew) log.warn({}, 'a signed event of the fleet was not readable');
  return isNew ? 204 : 400;
}

const KNOWN: ReadonlySet<string> = new Set(
  fleetEventSchema.options.map(({ shape }) => shape.type.value),
);

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}
