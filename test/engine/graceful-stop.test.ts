import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createChaos } from '../../bench/soak/chaos.ts';
import { createDispatch } from '../../bench/soak/dispatch.ts';
import { openFarSide } from '../../bench/soak/far-side.ts';
import { createLedger, marksOf } from '../../bench/soak/ledger.ts';
import { drawPlan, type PlannedEvent } from '../../bench/soak/plan.ts';
import { learnAnswers, STRANGERS } from '../../bench/soak/quiet-day.ts';
import { buildStage, type Stage } from '../../bench/soak/stage.ts';
import { judge } from '../../bench/soak/verdict.ts';
import { root } from '../core/the-shop.ts';
import { findBinaries } from '../store/private-postgres.ts';

const folder = mkdtempSync(join(tmpdir(), 'madoguchi-graceful-'));
afterAll(() => rmSync(folder, { recursive: true }));

const STORES = findBinaries() === null ? (['sqlite'] as const) : (['sqlite', 'postgres'] as const);

test.each(STORES)(
  'on %s SIGTERM under load ends every turn and every word in hand, and the next start answers the rest once',
  async (store) => {
    const plan = drawPlan({ seed: 7, merchants: 40, events: 160, unknown: 0 });
    const ledger = createLedger();
    const owners = new Map<string, PlannedEvent>();
    const people = [...plan.people, ...STRANGERS];
    const chaos = createChaos(7, () => null, false);
    const ownerOf = (token: string) => owners.get(token)?.userId ?? '';
    const line = await openFarSide(people, chaos, ledger, ownerOf);
    const stage = await buildStage({ root, store, folder, lineUrl: line.url, seed: 7, kills: 0 });
    const dispatch = createDispatch({
      url: stage.webhookUrl,
      seed: 7,
      events: plan.events,
      replyTokens: line.replyTokens,
      onToken: (token, planned) => owners.set(token, planned),
    });
    try {
      await stage.open();
      ledger.setMarks(marksOf(await learnAnswers(line, stage.webhookUrl, ledger)));
      const learnt = ledger.arrivals.length;
      const sending = dispatch.run(400);
      await until(() => ledger.arrivals.length > learnt + 5);
      await Promise.all(stage.deciding.map((one) => one.kill('SIGTERM')));
      const look = (query: string) => lookInto(stage, query);
      expect(await look('select conversation from mailbox where lease is not null')).toEqual([]);
      expect(await look('select id from outbox where lease is not null')).toEqual([]);
      // No call to LINE was cut: of each it is known what became of it.
      expect(await look('select id from outbox where is_ambiguous = 1')).toEqual([]);
      await Promise.all(stage.deciding.map((one) => one.start()));
      await sending;
      const verdict = () =>
        judge({
          sent: dispatch.sent,
          attempts: ledger.attempts,
          arrivals: ledger.arrivals.slice(learnt),
          cuts: [],
          listed: [],
        });
      await until(() => verdict().lost === 0);
      expect(verdict()).toMatchObject({ answered: 160, doubled: 0, outOfOrder: 0, troubles: [] });
    } finally {
      await stage.close();
      await line.close();
    }
  },
  120_000,
);

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** What is kept, while nobody works on it. */
async function lookInto({ databaseUrl }: Stage, query: string): Promise<readonly unknown[]> {
  if (databaseUrl !== null) {
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    const { rows } = await client.query<object>(query);
    await client.end();
    return rows;
  }
  const file = new DatabaseSync(join(folder, 'madoguchi.sqlite'), { readOnly: true });
  try {
    return file.prepare(query).all();
  } finally {
    file.close();
  }
}
