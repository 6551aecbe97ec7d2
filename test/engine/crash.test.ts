import { mkdtempSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PEOPLE } from '../../src/simulator/demo-world.ts';
import { startProcess, type Running } from '../../src/drill/own-process.ts';
import { root } from '../core/the-shop.ts';

const [PERSON] = DEMO_PEOPLE;
const dataDir = mkdtempSync(join(tmpdir(), 'madoguchi-crash-'));
const running: Running[] = [];

afterAll(async () => {
  for (const product of running) await product.end();
  rmSync(dataDir, { recursive: true });
});

test('killed in the middle of a turn, the product answers it once after the restart', async () => {
  const first = await open();
  await order(first, 'PUT', '/simulator/fleet/mood', { mood: 'slow' });
  const person = `/simulator/line/people/${PERSON?.userId ?? ''}/events`;
  await order(first, 'POST', person, { type: 'text', text: 'うちの端末は更新できてる?' });
  await until(() => look('select lease from mailbox where lease is not null').length === 1);
  await first.crash();
  expect(look('select status from inbox')).toEqual([{ status: 'waiting' }]);
  expect(look('select id from outbox')).toEqual([]);

  await open();
  await until(() => look("select id from outbox where status <> 'waiting'").length > 0);
  // Long enough for a second decision to show.
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(look('select status, trace is not null as isTraced from inbox')).toEqual([
    { status: 'done', isTraced: 1 },
  ]);
  const said = look('select turn, messages, attempts from outbox');
  expect(said).toMatchObject([{ turn: 1 }]);
  expect(JSON.stringify(said)).toContain('レジ横');
}, 30_000);

async function open(): Promise<Running> {
  const product = await startProcess(root, { DATA_DIR: dataDir });
  running.push(product);
  return product;
}

async function order({ url }: Running, method: string, path: string, body: object): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url + path, { method, headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** What is kept, read beside the running process. */
function look(query: string): readonly unknown[] {
  const file = new DatabaseSync(join(dataDir, 'madoguchi.sqlite'), { readOnly: true });
  try {
    return file
      .prepare(query)
      .all()
      .map((row) => ({ ...row }));
  } finally {
    file.close();
  }
}
