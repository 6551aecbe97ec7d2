import { createHmac, randomUUID } from 'node:crypto';
import type { DateTime } from 'luxon';
import type { FleetEvent } from '../fleet/contract-event.ts';
import type { FleetTerminal } from '../fleet/contract.ts';

/** Where events are sent, and what they are signed with. */
export interface EventAddress {
  readonly url: string;
  /** `whsec_` and the key in Base64, as Standard Webhooks writes it. */
  readonly secret: string;
}

/** What happened, without its time and number. */
export type Happening =
  | { readonly type: 'terminal.status.changed' | 'terminal.update.changed' }
  | { readonly type: 'terminal.command.completed'; readonly commandId: string }
  | { readonly type: 'payment.updated'; readonly paymentId: string };

export interface FleetEvents {
  /** Sends it, one after the other; what nobody takes is tried again a few times. */
  readonly tell: (terminal: Pick<FleetTerminal, 'id' | 'merchantId'>, what: Happening) => void;
  /** When all that was told so far is sent, or given up. */
  readonly sent: () => Promise<void>;
}

const TRIES = 4;
const AGAIN_MS = 150;

/** null: nobody wants to know. */
export function createFleetEvents(address: EventAddress | null, now: () => DateTime): FleetEvents {
  let sequence = 0;
  let last = Promise.resolve();
  return {
    tell: ({ id: terminalId, merchantId }, what) => {
      if (address === null) return;
      sequence += 1;
      const occurredAt = now().toJSDate().toISOString();
      const event: FleetEvent = { ...what, occurredAt, sequence, merchantId, terminalId };
      last = last.then(() => send(address, event, now));
    },
    sent: () => last,
  };
}

async function send(address: EventAddress, event: FleetEvent, now: () => DateTime): Promise<void> {
  const id = `msg_${randomUUID()}`;
  for (let tried = 0; tried < TRIES; tried += 1) {
    if (await sendOnce(address, id, JSON.stringify(event), now())) return;
    await new Promise((ready) => setTimeout(ready, AGAIN_MS));
  }
}

async function sendOnce(
  { url, secret }: EventAddress,
  id: string,
  body: string,
  now: DateTime,
): Promise<boolean> {
  const timestamp = String(Math.floor(now.toSeconds()));
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  const signed = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
  const headers = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${signed}`,
  };
  try {
    return (await fetch(url, { method: 'POST', headers, body })).status < 300;
  } catch {
    return false;
  }
}

/** What a fleet would tell of the change from one report to the next; null: nothing. */
export function changeOf(before: FleetTerminal, after: FleetTerminal): Happening | null {
  if (updateOf(before) !== updateOf(after)) return { type: 'terminal.update.changed' };
  return statusOf(before) === statusOf(after) ? null : { type: 'terminal.status.changed' };
}

function updateOf({ software }: FleetTerminal): string {
  const layers = [software.firmware, software.os, software.paymentApp];
  const told = layers.map(({ updateState, lastError }) => [updateState, lastError]);
  return JSON.stringify(told);
}

function statusOf({ connectivity, battery, power, label }: FleetTerminal): string {
  const { levelPercent, charging } = battery ?? {};
  const { state, networkType } = connectivity;
  return JSON.stringify([state, networkType, levelPercent, charging, power.lastBootAt, label]);
}
