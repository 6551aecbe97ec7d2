import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Registry } from 'prom-client';
import { EICAR } from '../../src/guard/clamd-check.ts';
import { loadConfig } from '../../src/config.ts';
import { searchedPictures } from '../../src/engine/searched.ts';
import { lookingFor } from '../../src/wiring/looking-for.ts';
import { searchFor } from '../../src/wiring/searching-for.ts';
import { openStore, type WholeStore } from '../../src/store/store.ts';
import { aClamd } from '../guard/a-clamd.ts';
import { content } from '../core/the-content.ts';
import { heardLog, type HeardLog } from '../line/quiet-log.ts';
import { ANA, lineMeansFor, simulatedLine, type SimulatedLine } from '../line/simulated-line.ts';
import { wrote } from '../store/given.ts';

const LINE = { LINE_CHANNEL_ID: '1234567890', LINE_CHANNEL_SECRET: 'secret' } as const;
const PDF = Buffer.from('%PDF-1.7 売上');
const BAD_PDF = Buffer.concat([PDF, EICAR]);

let folder: string;
let world: SimulatedLine;
let store: WholeStore;
let log: HeardLog;
let figures: Registry;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'madoguchi-searching-'));
  world = await simulatedLine();
  store = await openStore({ databaseUrl: null, dataDir: folder });
  log = heardLog();
  figures = new Registry();
});
afterEach(async () => {
  await store.close();
  await world.close();
  rmSync(folder, { recursive: true, force: true });
});

const path = () => join(folder, 'clamd.sock');
const config = () =>
  loadConfig({ ...LINE, CLAMD_ADDRESS: `unix:${path()}`, PICTURE_READING: 'off' });
const now = () => world.clock.now();

/** Sent from a phone, and arrived; gives its message. */
async function sentFile(bytes: Buffer): Promise<string> {
  const { entry } = await world.line.sendEvent(ANA, {
    type: 'file',
    fileName: '売上.pdf',
    fileSize: bytes.length,
    content: { bytes, contentType: 'application/pdf' },
  });
  const messageId = entry?.id ?? '';
  const event = { type: 'merchantSent', kind: 'file', messageId } as const;
  await store.receive([wrote('', { event, conversation: ANA })]);
  return messageId;
}

const startFetching = () =>
  lookingFor({
    config: config(),
    content,
    client: lineMeansFor(world),
    store,
    pictures: store.pictures,
    now,
    log,
    figures,
  });

const stateOf = async (messageId: string) =>
  (await store.pictures.of(ANA, now())).get(messageId) ?? null;

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + 15_000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error('it did not come to that');
    await pause(50);
  }
}

const NOT_SEARCHED = 'what a merchant sent could not be searched for malware';
const isSaid = (message: string) => log.lines.some((one) => one.message === message);

test('a file in which malware is found is not kept, and nobody is offered it', async () => {
  const clamd = await aClamd({ path: path() });
  const [bad, good] = [await sentFile(BAD_PDF), await sentFile(PDF)];
  const { close } = startFetching();
  await until(async () => (await stateOf(bad)) !== null && (await stateOf(good)) !== null);
  await close();
  await clamd.close();
  expect([await stateOf(bad), await stateOf(good)]).toEqual(['notOffered', 'kept']);
  expect(await store.pictures.find(bad, now())).toBeNull();
  expect(Buffer.from((await store.pictures.find(good, now()))?.bytes ?? [])).toEqual(PDF);
  expect(log.lines.filter(({ message }) => message.includes('malware'))).toEqual([
    {
      level: 'warn',
      facts: { messageId: bad, signature: 'Win.Test.EICAR_HDB-1' },
      message: 'malware in what a merchant sent: it is not kept',
    },
  ]);
  const told = await figures.metrics();
  expect(told).toContain('madoguchi_searches_total{result="found"} 1');
  expect(told).toContain('madoguchi_searches_total{result="clean"} 1');
}, 30_000);

test('while nobody searches nothing is kept, and it is fetched again until somebody does', async () => {
  const [bad, good] = [await sentFile(BAD_PDF), await sentFile(PDF)];
  const { close } = startFetching();
  await until(async () => isSaid(NOT_SEARCHED));
  expect([...(await store.pictures.of(ANA, now()))]).toEqual([]);
  const clamd = await aClamd({ path: path() });
  await until(async () => (await stateOf(bad)) !== null && (await stateOf(good)) !== null);
  await close();
  await clamd.close();
  expect([await stateOf(bad), await stateOf(good)]).toEqual(['notOffered', 'kept']);
}, 30_000);

test('a picture is kept when it was searched, and of one with malware only that there was one', async () => {
  const keep = searchedPictures(store.pictures, searchFor(config(), figures, log));
  const endsAt = now().plus({ days: 3 });
  const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const keepAs = async (messageId: string, bytes: Buffer | null) => {
    const picture = bytes && ({ contentType: 'image/png', bytes } as const);
    const event = { type: 'merchantSent', kind: 'image', messageId } as const;
    await store.receive([wrote('', { event, conversation: ANA })]);
    await keep({ messageId, conversation: ANA, picture, isDoubtful: false, endsAt });
    return await stateOf(messageId);
  };
  expect(await keepAs('nobody searches', PNG)).toBeNull();
  // Of it there is nothing to search.
  expect(await keepAs('card', null)).toBe('withheld');
  const clamd = await aClamd({ path: path() });
  expect(await keepAs('good', PNG)).toBe('kept');
  expect(await keepAs('bad', Buffer.concat([PNG, EICAR]))).toBe('notOffered');
  expect(await store.pictures.find('bad', now())).toBeNull();
  await clamd.close();
});

test('what clamd searches in part only is not kept either, and is not called malware', async () => {
  const signature = 'Heuristics.Limits.Exceeded.MaxFileSize';
  const clamd = await aClamd({ path: path(), answer: () => `stream: ${signature} FOUND\0` });
  const search = searchFor(config(), figures, log);
  expect(await search?.('large', PDF)).toBe('found');
  await clamd.close();
  expect(log.lines).toContainEqual({
    level: 'warn',
    facts: { messageId: 'large', signature },
    message: 'a merchant sent more than clamd searches: it is not kept',
  });
  const told = await figures.metrics();
  expect(told).toContain('madoguchi_searches_total{result="beyond"} 1');
  expect(told).toContain('madoguchi_searches_total{result="found"} 0');
});

test.each<readonly [Readonly<Record<string, string>>, boolean]>([
  [LINE, true],
  [{ ...LINE, CLAMD_ADDRESS: '127.0.0.1:3310' }, false],
  // Nothing is kept, so nothing is offered.
  [{ ...LINE, PICTURE_DAYS: '0' }, false],
  // The demo has nothing to lose.
  [{}, false],
])('with %j production says at start that nothing searches: %j', (env, isWarned) => {
  const search = searchFor(loadConfig(env), figures, log);
  expect(search === null).toBe(env['CLAMD_ADDRESS'] === undefined);
  const said = ['files of merchants are not searched for malware: CLAMD_ADDRESS is unset'];
  expect(log.lines.map(({ message }) => message)).toEqual(isWarned ? said : []);
});
