import { createHmac } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { nowMs } from './clock.ts';
import { type LoadJob, loadJob } from './job.ts';
import { TALK } from './talk.ts';
import { percentiles } from './percentiles.ts';

// Sends signed webhooks, one event each, at a fixed rate or as fast as they are answered. Bare sockets: what the
// sender costs is taken from whoever is measured.

const job: LoadJob = loadJob.parse(JSON.parse(process.argv[2] ?? '{}'));
const { hostname, port, pathname } = new URL(job.url);
const DESTINATION = `U${'5'.repeat(32)}`;

interface Line {
  readonly socket: Socket;
  /** Ends with the status of the request under way. */
  onStatus: ((status: number) => void) | null;
}

/** When each event was due, in ms of the shared clock, by its number. */
const dueAt: number[] = [];
const ackMs: number[] = [];
const waiting: number[] = [];
let refused = 0;
let sent = 0;

function requestFor(number: number): Buffer {
  const body = JSON.stringify({ destination: DESTINATION, events: [eventFor(number)] });
  const signature = createHmac('sha256', job.secret).update(body).digest('base64');
  return Buffer.from(
    `POST ${pathname} HTTP/1.1\r\nhost: ${hostname}:${port}\r\ncontent-type: application/json\r\n` +
      `x-line-signature: ${signature}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}

function eventFor(number: number): object {
  const id = `${job.name}-${number}`;
  const common = {
    mode: 'active',
    timestamp: Date.now(),
    source: { type: 'user', userId: userIdOf(number) },
    webhookEventId: id,
    deliveryContext: { isRedelivery: false },
    replyToken: id,
  };
  return job.kind === 'tap'
    ? { ...common, type: 'postback', postback: { data: 'menu:update.scope' } }
    : {
        ...common,
        type: 'message',
        message: { type: 'text', id, text: textOf(number), quoteToken: 'q' },
      };
}

function textOf(number: number): string {
  const round = Math.floor(number / job.conversations);
  return (job.kind === 'talk' && TALK[round % TALK.length]) || '更新は何分くらいかかりますか?';
}

/** Spread over all that are stored, by a step that meets each once. */
const userIdOf = (number: number): string =>
  `U${((number * 7919) % job.conversations).toString(16).padStart(32, '0')}`;

function openLine(): Promise<Line> {
  const socket = connect(Number(port), hostname);
  socket.setNoDelay(true);
  const line: Line = { socket, onStatus: null };
  let heard = '';
  socket.on('data', (bytes: Buffer) => {
    heard += bytes.toString('latin1');
    const end = heard.indexOf('\r\n\r\n');
    if (end === -1) return;
    const [, length = '0'] = /content-length: (\d+)/i.exec(heard) ?? [];
    if (heard.length < end + 4 + Number(length)) return;
    const status = Number(heard.slice(9, 12));
    heard = '';
    line.onStatus?.(status);
  });
  socket.on('error', () => line.onStatus?.(0));
  return new Promise((ready, fail) => {
    socket.once('connect', () => ready(line));
    socket.once('error', fail);
  });
}

async function send(line: Line, number: number, due: number): Promise<void> {
  dueAt[number] = due;
  const status = await new Promise<number>((answered) => {
    line.onStatus = answered;
    line.socket.write(requestFor(number));
  });
  if (status === 200) ackMs.push(nowMs() - due);
  else refused += 1;
}

/** Events are due at their time, whether or not a line is free: waiting for one counts as waiting for the bot. */
async function atRate(lines: readonly Line[], perSecond: number, from: number): Promise<void> {
  const free = [...lines];
  const work = async (line: Line) => {
    for (let number = waiting.shift(); number !== undefined; number = waiting.shift()) {
      await send(line, number, from + (number * 1000) / perSecond);
    }
    free.push(line);
  };
  const running: Promise<void>[] = [];
  const all = Math.floor(perSecond * job.seconds);
  while (sent < all) {
    const dueNow = Math.min(all, Math.floor(((nowMs() - from) * perSecond) / 1000) + 1);
    for (; sent < dueNow; sent += 1) waiting.push(sent);
    while (waiting.length > 0) {
      // In turn: a line that rests for five seconds is closed by the other side.
      const line = free.shift();
      if (line === undefined) break;
      running.push(work(line));
    }
    await pause(1);
  }
  await Promise.all(running);
}

async function asFastAsAnswered(lines: readonly Line[], from: number): Promise<void> {
  const until = from + job.seconds * 1000;
  await Promise.all(
    lines.map(async (line) => {
      while (nowMs() < until && sent < job.most) await send(line, sent++, nowMs());
    }),
  );
}

const lines = await Promise.all(Array.from({ length: job.connections }, openLine));
const before = process.cpuUsage();
const from = nowMs();
await (job.perSecond === null ? asFastAsAnswered(lines, from) : atRate(lines, job.perSecond, from));
const seconds = (nowMs() - from) / 1000;
const { user, system } = process.cpuUsage(before);
for (const { socket } of lines) socket.destroy();
writeFileSync(
  job.out,
  JSON.stringify({
    sent,
    refused,
    seconds,
    from,
    ack: percentiles(ackMs),
    cpuMs: (user + system) / 1000,
    dueAt,
  }),
);
