import { validateSignature } from '@line/bot-sdk';
import express, { type Request, type RequestHandler, type Router } from 'express';
import type { Arrival } from '../engine/ports.ts';
import { tooOften } from '../engine/knocks.ts';
import { type IncomingMeans, toArrivals } from './incoming.ts';
import { webhookTally } from './webhook-tally.ts';

export interface WebhookMeans extends IncomingMeans {
  /** The channel secret, and the next one while it is being exchanged. */
  readonly secrets: readonly string[];
  readonly receive: (arrivals: readonly Arrival[]) => Promise<void>;
  /** How often the log is told how many came. */
  readonly tellEveryMs?: number;
}

/** So many unsigned bodies of one address are told of in the log. What is signed is never refused for where it comes from. */
const REFUSED_A_MINUTE = 60;

/** Verifies, keeps, and answers 200. Deciding happens later, in the engine. */
export function lineWebhook(means: WebhookMeans): Router {
  const router = express.Router();
  const comesTooOften = tooOften(REFUSED_A_MINUTE);
  const count = webhookTally(means.log, means.tellEveryMs);
  router.use(readBytes(means, count));
  router.post('/', async (request, response) => {
    const status = await answer(request, means, comesTooOften);
    count(request.ip, status);
    // LINE reads the status alone: words beside it would be a second piece to send.
    response.status(status).end();
  });
  return router;
}

function readBytes({ log }: WebhookMeans, count: ReturnType<typeof webhookTally>): RequestHandler {
  // The signature covers the bytes as sent: no parser may come before, nothing may be unpacked.
  const read = express.raw({ type: () => true, limit: '1mb', inflate: false });
  return (request, response, next) => {
    // Asked now: a connection that has broken off tells no address any more.
    const from = request.ip;
    read(request, response, (error: unknown) => {
      const status = statusOf(error);
      if (status === null) {
        next(error);
        return;
      }
      // Too large, cut off, or packed: the parser's own status, and not a word about why.
      log.warn({ from, status }, 'refused an unreadable webhook');
      count(from, status);
      response.sendStatus(status);
    });
  };
}

async function answer(
  request: Request,
  means: WebhookMeans,
  comesTooOften: ReturnType<typeof tooOften>,
): Promise<number> {
  const body: unknown = request.body;
  const bytes = Buffer.isBuffer(body) ? body : Buffer.alloc(0);
  if (!isSigned(bytes, request.get('x-line-signature'), means.secrets)) {
    if (comesTooOften(request.ip)) return 429;
    means.log.warn({ from: request.ip, bytes: bytes.length }, 'refused an unsigned webhook');
    return 401;
  }
  const arrivals = toArrivals(parse(bytes), means);
  if (arrivals === null) {
    means.log.warn({ bytes: bytes.length }, 'a signed webhook was not readable');
    return 400;
  }
  if (arrivals.length === 0) return 200;
  try {
    await means.receive(arrivals);
    return 200;
  } catch (cause) {
    // Not kept, so not accepted: LINE sends it again.
    means.log.error({ err: cause, events: arrivals.length }, 'webhook events could not be kept');
    return 503;
  }
}

function isSigned(
  bytes: Buffer,
  signature: string | undefined,
  secrets: readonly string[],
): boolean {
  if (signature === undefined) return false;
  return secrets.some((secret) => validateSignature(bytes, secret, signature));
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

function statusOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('status' in error)) return null;
  return typeof error.status === 'number' ? error.status : null;
}
