import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { drawScreen } from '../../src/replay/draw-screen.ts';
import type { PhoneEvent } from '../../src/simulator/line-event.ts';
import { openStore } from '../../src/store/store.ts';
import { listen } from '../fleet/listen.ts';
import { ANA, BEN, CHANNEL, simulatedLine, type SimulatedLine } from '../line/simulated-line.ts';
import { startOverheard, type Overheard } from './private-process.ts';

const SECRETS = {
  FLEET_API_TOKEN: 'fleet-token-that-nobody-may-see',
  FLEET_WEBHOOK_SECRET: `whsec_${Buffer.alloc(32, 'f').toString('base64')}`,
  METRICS_TOKEN: 'metrics-token-that-nobody-may-see',
};
const PASSWORD = 'a pass phrase that nobody may see';
const STAFF = '窓口のもちづき';
/** What merchants and staff write, and what must not be told of them. */
const ODD = 'むらさきいろのレシートが出ました';
const WORDS = [
  ODD,
  '4111 1111 1111 1111',
  '090-1234-5678',
  'shop@merchant.example',
  'もちづきがうかがいます',
];
const PICTURED = ['更新エラー', 'バッテリー残量不足'];
const MESSAGES = [
  `${ODD}。更新はいつですか`,
  `カードは ${WORDS[1]} です。電話は ${WORDS[2]}、メールは ${WORDS[3]}`,
  '二重に決済されたかもしれません',
  '端末の状態を教えて',
  '人と話したい',
];

let folder: string;
let line: SimulatedLine;
let fleet: Awaited<ReturnType<typeof listen>>;
let product: Overheard;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'madoguchi-logs-'));
  line = await simulatedLine();
  let asked = 0;
  // Refuses, breaks, answers nonsense with names in it, in turn.
  fleet = await listen((_request, response) => {
    asked += 1;
    response.writeHead([401, 500, 200][asked % 3] ?? 200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ data: [{ label: ODD }], asOf: ODD }));
  });
  const store = await openStore({ databaseUrl: null, dataDir: folder });
  await store.bind(ANA, { merchantId: 'M-1', storeName: '喫茶こもれび', role: 'owner' });
  await store.close();
  product = await startOverheard({
    ...SECRETS,
    DATA_DIR: folder,
    QUIET_MS: '0',
    // There is no finer one.
    LOG_LEVEL: 'debug',
    LINE_CHANNEL_SECRET: CHANNEL.channelSecret,
    LINE_CHANNEL_ID: CHANNEL.channelId,
    LINE_API_BASE_URL: line.url,
    LINE_DATA_API_BASE_URL: line.url,
    FLEET_API_BASE_URL: fleet.url,
    // Its admin joins and works at once.
    DESK_SECOND_FACTOR: 'nobody',
    PUBLIC_URL: 'http://127.0.0.1',
  });
}, 60_000);
afterAll(async () => {
  await product.end();
  await line.close();
  await fleet.close();
  rmSync(folder, { recursive: true, force: true });
});

/** One fact, when on the clock of the world (UTC), and how grave it is. */
const lineOfLog = z.looseObject({
  level: z.enum(['debug', 'info', 'warn', 'error']),
  at: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  msg: z.string().min(1),
});

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

const told = z.object({
  events: z.array(
    z.object({ replyToken: z.string().optional(), webhookEventId: z.string().optional() }),
  ),
});
const tickets = z.object({ tickets: z.array(z.object({ number: z.string() })) });

test('nothing that merchants or staff wrote, no secret and no person stands in a log or a figure', async () => {
  const secrets = [...Object.values(SECRETS), CHANNEL.channelSecret, PASSWORD];
  const paths = ['message/reply', 'message/push', 'chat/loading'];
  line.line.setFaults(
    paths.map((path) => {
      return { kind: 'status', path: `/v2/bot/${path}`, status: 500, message: ODD } as const;
    }),
  );
  for (const text of MESSAGES) await say(ANA, { type: 'text', text });
  await say(BEN, { type: 'follow' });
  await say(BEN, { type: 'postback', data: ODD });
  await post(`{"events":[{"type":"${ODD}","mode":1}]}`);
  await post(`{"events":["${ODD}"`);
  await post(`{"events":[],"x":"${ODD}"}`, 'a wrong signature');
  await post(ODD.repeat(100_000));
  await say(ANA, {
    type: 'image',
    bytes: drawScreen({ lines: PICTURED }),
    contentType: 'image/png',
  });
  await untilTold('looked at a picture');
  const cookies = await staffAtWork();
  await pause(1500);

  const figures = await fetch(`${product.url}/metrics`, {
    headers: { authorization: `Bearer ${SECRETS.METRICS_TOKEN}` },
  });
  expect(figures.status).toBe(200);
  await fetch(`${product.url}/metrics`, { headers: { authorization: 'Bearer wrong' } });

  const [link = 'none', invitation = 'none'] = /http\S+#(\S+)/.exec(product.err()) ?? [];
  const accessTokens = line.accessTokens();
  expect(accessTokens.length).toBeGreaterThan(0);
  const replyTokens = line.heard.flatMap(({ body }) =>
    told.parse(JSON.parse(body)).events.flatMap(({ replyToken = [] }) => replyToken),
  );
  expect(replyTokens.length).toBeGreaterThan(4);
  const hidden = [
    ...WORDS,
    ...MESSAGES,
    ...secrets,
    ...cookies,
    ...replyTokens,
    ...accessTokens,
    ...PICTURED.map((words) => words.slice(0, 5)),
    STAFF,
    'あな',
    'べん',
    ANA,
    BEN,
    invitation,
    'Bearer ',
    // Two groups of the card number: one alone may stand in a port or an id by chance.
    ...['', ' ', '-'].map((between) => `4111${between}1111`),
    '喫茶こもれび',
  ];
  // The first admin's link stands there once, and only there.
  const errors = product.err().replace(link, '');
  const written = `${product.out()}${errors}${await figures.text()}`;
  // It was a talkative hour, and no line of it is missing here.
  const talkative = [
    'a call to LINE failed',
    'the fleet told nothing',
    'refused an unsigned webhook',
  ];
  expect(talkative.filter((one) => !written.includes(one))).toEqual([]);
  expect(hidden.filter((one) => written.includes(one))).toEqual([]);
  const lines = product.out().trim().split('\n');
  expect(lines.filter((text) => !lineOfLog.safeParse(readJson(text)).success)).toEqual([]);
}, 150_000);

async function untilTold(message: string): Promise<void> {
  for (const until = performance.now() + 60_000; performance.now() < until; await pause(200)) {
    if (product.out().includes(message)) return;
  }
  throw new Error(`it was never told: ${message}`);
}

/** An admin joins, signs in wrongly and rightly, reads a talk and writes. Gives the cookies. */
async function staffAtWork(): Promise<readonly string[]> {
  const [, secret = ''] = /#(\S+)/.exec(product.err()) ?? [];
  const joined = await desk('POST', '/invitation/password', {
    secret,
    signInName: 'mochizuki',
    password: PASSWORD,
  });
  expect(joined.status).toBe(204);
  const cookie = joined.headers.get('set-cookie')?.split(';')[0] ?? '';
  await desk('POST', '/session/password', { signInName: PASSWORD, password: 'mochizuki' });
  expect((await desk('POST', '/people', { name: STAFF, role: 'agent' }, cookie)).status).toBe(201);
  const waiting = tickets.parse(await (await desk('GET', '/tickets', null, cookie)).json());
  const number = waiting.tickets[0]?.number ?? '';
  expect((await desk('GET', `/tickets/${number}/talk`, null, cookie)).status).toBe(200);
  await desk('POST', `/tickets/${number}/reply`, { act: 'act-00001', text: WORDS[4] }, cookie);
  await desk('POST', '/session/end', {}, cookie);
  return [cookie.split('=')[1] ?? 'none'];
}

function desk(method: string, path: string, body: object | null, cookie = ''): Promise<Response> {
  return fetch(`${product.url}/desk/api${path}`, {
    method,
    headers: { 'content-type': 'application/json', origin: product.url, cookie },
    ...(body && { body: JSON.stringify(body) }),
  });
}

/** As LINE would tell it. */
async function say(userId: string, event: PhoneEvent): Promise<void> {
  await line.line.sendEvent(userId, event);
  await post(line.heard.at(-1)?.body ?? '');
  await pause(150);
}

async function post(body: string, signed = body): Promise<void> {
  const signature = createHmac('sha256', CHANNEL.channelSecret).update(signed).digest('base64');
  await fetch(`${product.url}/line/webhook`, {
    method: 'POST',
    headers: { 'x-line-signature': signature },
    body,
  });
}
