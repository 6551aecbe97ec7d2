import * as fc from 'fast-check';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import {
  loadAndroidShops,
  loadPaxShops,
  loadServiceAccount,
  loadSquareShops,
} from '../../src/wiring/fleet-shops.ts';

const folder = mkdtempSync(join(tmpdir(), 'shops-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(text: string): string {
  const path = join(folder, `${globSync('*', { cwd: folder }).length}.yaml`);
  writeFileSync(path, text);
  return path;
}

const LOADERS = {
  PAXSTORE: loadPaxShops,
  Android: loadAndroidShops,
  Square: loadSquareShops,
} as const;
const docs = readFileSync(
  fileURLToPath(new URL('../../docs/fleet-adapters.md', import.meta.url)),
  'utf8',
);

test.each(Object.entries(LOADERS))('the example for %s can be loaded', (heading, load) => {
  const section = docs.split('\n## ').find((part) => part.startsWith(heading)) ?? '';
  const [, example = ''] = /```yaml\n([^]*?)```/.exec(section) ?? [];
  expect(load(file(example)).shops.size).toBe(2);
});

test('what is left out of the update has no target', () => {
  const { target } = loadPaxShops(file('shops: {}'));
  expect(target).toEqual({ firmware: null, os: null, paymentApp: null });
});

test.each([
  ['shops: { M-1: { merchant: A } }', /:1:15 shops\.M-1\.reseller: /],
  ['shops: { M-1: { reseller: R, merchant: A, token: t } }', /Unrecognized key: "token"/],
  ['update: { firmwear: x }\nshops: {}', /Unrecognized key: "firmwear"/],
  ['update: {}', /shops: /],
])('%j is refused, with the place', (text, told) => {
  expect(() => loadPaxShops(file(text))).toThrow(told);
});

test('a device bound to two shops, or twice to one, is refused', () => {
  const shops = '{ M-1: { devices: [a, b] }, M-2: { devices: [b] } }';
  const text = `enterprise: enterprises/LC01\nshops: ${shops}`;
  expect(() => loadAndroidShops(file(text))).toThrow(/shops\.M-2: b is bound to M-1 already/);
});

test.each(['..', '.', 'a/b', ''])('%j is no device', (id) => {
  const text = stringify({ enterprise: 'enterprises/LC01', shops: { 'M-1': { devices: [id] } } });
  expect(() => loadAndroidShops(file(text))).toThrow(/is no device id/);
});

test('a service account is read from the key file of Google, and a mistake repeats no key', () => {
  const key = { client_email: 'bot@x', private_key: '-----BEGIN PRIVATE KEY-----', type: 'x' };
  expect(loadServiceAccount(file(JSON.stringify(key)))).toEqual({
    client_email: 'bot@x',
    private_key: key.private_key,
    token_uri: 'https://oauth2.googleapis.com/token',
  });
  const wrong = file(JSON.stringify({ private_key: 'very-secret' }));
  expect(() => loadServiceAccount(wrong)).toThrow(/client_email: .*\n.*private_key: is no PEM key/);
  expect(() => loadServiceAccount(wrong)).not.toThrow(/very-secret/);
});

test('no merchant of the vendor is bound to two shops', () => {
  const few = fc.constantFrom('a', 'b', 'c');
  const shop = fc.record({ reseller: few, merchant: few });
  const someShops = fc.dictionary(fc.stringMatching(/^M-\d$/), shop);
  fc.assert(
    fc.property(someShops, (shops) => {
      const path = file(stringify({ shops }));
      const named = Object.values(shops).map((one) => `${one.reseller} / ${one.merchant}`);
      const isTwice = new Set(named).size < named.length;
      expect(isRefused(path)).toBe(isTwice);
    }),
    { numRuns: 60 },
  );
});

function isRefused(path: string): boolean {
  try {
    loadPaxShops(path);
    return false;
  } catch (error) {
    return error instanceof Error && /is bound to M-\d already/.test(error.message);
  }
}
