import { validateSignature } from '@line/bot-sdk';
import express from 'express';
import { DateTime } from 'luxon';
import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { FRESH_STATE } from '../../../src/core/state.ts';
import { runTurn } from '../../../src/engine/turn.ts';
import { createLineClient } from '../../../src/line/client.ts';
import { toArrivals } from '../../../src/line/incoming.ts';
import { toMessages } from '../../../src/line/outgoing.ts';
import { staticToken } from '../../../src/line/token.ts';
import { loadContentAndReader, maskFor } from '../../../src/reader.ts';

// The same turn through pg-boss: its queue in order for each conversation, our reading, deciding and sending;
// the state in a table beside it. A crash between the words and the end of the job says them again.

const { PORT, SECRET, LINE, DATABASE_URL, ROOT } = process.env;
const log = { info() {}, warn() {}, error() {} };
const now = () => DateTime.now().setZone('Asia/Tokyo');
const { content, read } = loadContentAndReader(ROOT);
const pool = new pg.Pool({ connectionString: DATABASE_URL, max: 10 });
await pool.query('create table if not exists talk (conversation text primary key, state text)');
const boss = new PgBoss({ connectionString: DATABASE_URL, max: 10 });
boss.on('error', (error) => process.stderr.write(`${error.message}\n`));
await boss.start();
await boss.createQueue('events', { policy: 'key_strict_fifo' });

const courier = createLineClient({
  tokens: staticToken('good'),
  apiBaseUrl: LINE,
  dataApiBaseUrl: LINE,
  now,
  callMs: 10_000,
  log,
});

function means(commit) {
  return {
    store: { commit },
    fleet: { askTerminals: async () => null },
    courier,
    read,
    askModel: null,
    offerLink: null,
    locales: content.locales,
    facts: content,
    toMessages: (reply) => toMessages(reply, () => null),
    now,
    log,
  };
}

let number = 0;
async function work({ data }) {
  const { rows } = await pool.query('select state from talk where conversation = $1', [
    data.conversation,
  ]);
  number += 1;
  const turn = {
    ...data,
    lease: '',
    number,
    numbers: [number],
    takenBack: [],
    receivedAt: DateTime.fromISO(data.receivedAt),
    state: rows[0] === undefined ? FRESH_STATE : JSON.parse(rows[0].state),
    merchant: null,
    attempts: 0,
  };
  await runTurn(
    turn,
    means(async (_turn, { state, messages }) => {
      await pool.query(
        'insert into talk values ($1, $2) on conflict (conversation) do update set state = $2',
        [data.conversation, JSON.stringify(state)],
      );
      const row = {
        ...turn,
        id: number,
        messages,
        retryKey: '',
        attempts: 0,
        lastWay: null,
        saidAt: turn.receivedAt,
      };
      await courier.deliver({ ...row, isSaidLater: false, isAmbiguous: false }, async () => {});
      return true;
    }),
  );
}

// Without fresh statistics the look for the next jobs of each key takes a plan that stalls the queue.
setInterval(() => pool.query('analyze pgboss.job').catch(() => undefined), 3000).unref();

// Each worker takes one batch every half second, which is the least: so batches are large enough not to be the limit.
await boss.work(
  'events',
  { batchSize: 250, localConcurrency: 4, pollingIntervalSeconds: 0.5 },
  (jobs) => Promise.all(jobs.map(work)),
);

const app = express();
app.get('/readyz', (_request, response) => {
  response.json({ ok: true });
});
app.post('/webhook', express.raw({ type: () => true }), async (request, response) => {
  const signature = request.get('x-line-signature') ?? '';
  if (!validateSignature(request.body, SECRET, signature)) return response.sendStatus(401);
  const body = JSON.parse(request.body.toString('utf8'));
  const arrivals = toArrivals(body, { now, mask: maskFor(content.notice), log }) ?? [];
  const jobs = arrivals.map((data) => ({ data, singletonKey: data.conversation }));
  await boss.insert('events', jobs);
  return response.sendStatus(200);
});
app.listen(Number(PORT), '127.0.0.1');
