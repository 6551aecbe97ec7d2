import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { PhoneEvent } from '../simulator/line-event.ts';
import { link } from './act-link.ts';
import { drawScreen } from './draw-screen.ts';
import { settle, Unplayable, type PastTurn, type Scene } from './scene.ts';
import { tellDesk } from './tell-desk.ts';
import { choiceFor } from './tap.ts';
import type { TranscriptTurn } from './transcript.ts';

/** What a turn sent, so that later turns can take it back or send it again. */
export interface Acted extends Pick<PastTurn, 'entryId' | 'eventId'> {
  readonly kind: string;
}

const NOTHING_SENT = { entryId: null, eventId: null };
// One grey pixel: most transcripts do not care what a picture shows.
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

/** Lets the turn's event happen, and everything that follows from it. */
export async function act(given: TranscriptTurn, scene: Scene): Promise<Acted> {
  const acted = await happen(given, scene);
  await settle(scene);
  return acted;
}

async function happen(given: TranscriptTurn, scene: Scene): Promise<Acted> {
  // Its time has passed already.
  if (given.wait !== undefined) return { kind: 'wait', ...NOTHING_SENT };
  if (given.link !== undefined) {
    await link(given.link, given.from_turn, scene);
    return { kind: 'accountLink', ...NOTHING_SENT };
  }
  if (given.redeliver !== undefined) return redeliver(given.redeliver, scene);
  if (given.staff !== undefined) return atDesk('reply', { text: given.staff }, scene);
  if (given.staff_return) return atDesk('return', {}, scene);
  if (given.user !== undefined && typeof given.user !== 'string') return burst(given.user, scene);
  return send(phoneEvent(given, scene), scene);
}

function phoneEvent(given: TranscriptTurn, scene: Scene): PhoneEvent {
  if (typeof given.user === 'string') return { type: 'text', text: given.user };
  if (given.tap !== undefined) return tap(given.tap, given.from_turn, scene);
  if (given.unsend !== undefined) return unsend(given.unsend, scene);
  if (given.follow) return { type: 'follow' };
  if (given.unfollow) return { type: 'unfollow' };
  return sentThing(given, scene);
}

function sentThing(given: TranscriptTurn, { folder }: Scene): PhoneEvent {
  if (given.drawn !== undefined) {
    return { type: 'image', bytes: drawScreen(given.drawn), contentType: 'image/png' };
  }
  if (given.image !== undefined) return image(given.file, folder);
  if (given.sticker !== undefined) return { type: 'sticker', packageId: '446', stickerId: '1988' };
  if (given.voice !== undefined) return { type: 'audio', durationMs: 12_000 };
  if (given.location !== undefined) {
    return { type: 'location', title: 'お店', latitude: 35.6655, longitude: 139.7123 };
  }
  const fileName = basename(given.file ?? 'file');
  return { type: 'file', fileName, fileSize: 1024 };
}

function image(file: string | undefined, folder: string): PhoneEvent {
  if (file === undefined) return { type: 'image', bytes: PIXEL, contentType: 'image/png' };
  const contentType = extname(file).toLowerCase() === '.png' ? 'image/png' : 'image/jpeg';
  return { type: 'image', bytes: readFileSync(join(folder, file)), contentType };
}

function tap(label: string, fromTurn: number | undefined, { past, offered }: Scene): PhoneEvent {
  const all = fromTurn === undefined ? offered : (past[fromTurn - 1]?.offered ?? []);
  const choice = choiceFor(label, all);
  if (choice !== null) return { type: 'postback', data: choice.data, displayText: choice.label };
  // A person who finds no such button writes it.
  if (fromTurn === undefined) return { type: 'text', text: label };
  const labels = all.map((one) => `「${one.label}」`).join('') || 'no button';
  throw new Unplayable(`turn ${fromTurn} offered ${labels}, not 「${label}」`);
}

function unsend(turn: number, { past }: Scene): PhoneEvent {
  const entryId = past[turn - 1]?.entryId ?? null;
  if (entryId === null) throw new Unplayable(`turn ${turn} sent no message to take back`);
  return { type: 'unsend', entryId };
}

async function send(event: PhoneEvent, { stage, person }: Scene): Promise<Acted> {
  const { status, event: told, entry } = await stage.demo.line.sendEvent(person.userId, event);
  if (status !== 200) throw new Error(`the webhook answered ${status} to a ${event.type}`);
  const kind = event.type === 'audio' ? 'voice' : event.type;
  return { kind, entryId: entry?.id ?? null, eventId: told.webhookEventId };
}

/** Of all its messages the last one is what later turns can take back or send again. */
async function burst(texts: readonly string[], { stage, person }: Scene): Promise<Acted> {
  const last = (await stage.demo.line.sendBurst(person.userId, texts)).at(-1);
  if (last?.status !== 200) throw new Error(`the webhook answered ${last?.status ?? 0} to a burst`);
  return { kind: 'text', entryId: last.entry?.id ?? null, eventId: last.event.webhookEventId };
}

async function redeliver(turn: number, { stage, past }: Scene): Promise<Acted> {
  const eventId = past[turn - 1]?.eventId ?? null;
  if (eventId === null) throw new Unplayable(`turn ${turn} was no event of LINE`);
  const status = await stage.demo.line.redeliver(eventId);
  if (status !== 200) throw new Error(`the webhook answered ${String(status)} to a redelivery`);
  return { kind: 'redelivery', ...NOTHING_SENT };
}

async function atDesk(what: 'reply' | 'return', body: object, scene: Scene): Promise<Acted> {
  await tellDesk(scene.stage.product.url, scene.person.userId, what, body);
  return { kind: 'desk', ...NOTHING_SENT };
}
