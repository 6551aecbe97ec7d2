import { expect, test } from '@jest/globals';
import { inDoubt, paymentsOf } from '../../src/web/desk/payments-in-doubt.ts';
import { readAt } from '../../src/web/desk/read-at.ts';
import { terminalsNow } from '../../src/web/wire/talk.ts';

const layer = { state: 'AVAILABLE', startedAt: null, error: null };
const terminal = {
  label: 'レジ横',
  serialEnd: '4049',
  lifecycle: 'ACTIVE',
  online: 'ONLINE',
  seenAt: null,
  battery: null,
  bootAt: null,
  firmware: layer,
  os: layer,
  app: layer,
};
const payment = { serialEnd: '4049', at: '2025-08-18T22:51:00.000Z', amountYen: 3410 };
const told = (changes: object) =>
  terminalsNow.parse({
    kind: 'known',
    askedAt: '2025-08-19T00:19:00.000Z',
    terminals: [terminal],
    payments: [
      { ...payment, outcome: 'captured' },
      { ...payment, outcome: 'unknown' },
    ],
    ...changes,
  });

test('a payment in doubt is told with its terminal and how it was paid', () => {
  expect(inDoubt(told({ methods: ['credit', 'qr'] }))).toEqual([
    { ...payment, outcome: 'unknown', method: 'qr', terminal: 'レジ横' },
  ]);
});

test('every payment beside the talk is told so, to tell two of the same amount apart', () => {
  const fleet = told({ methods: ['credit', 'qr'] });
  const all = fleet.kind === 'known' ? paymentsOf(fleet) : null;
  expect(all).toEqual([
    { ...payment, outcome: 'captured', method: 'credit', terminal: 'レジ横' },
    { ...payment, outcome: 'unknown', method: 'qr', terminal: 'レジ横' },
  ]);
});

test('what is not told is left out', () => {
  expect(inDoubt(told({}))).toMatchObject([{ method: null }]);
  expect(inDoubt(told({ terminals: [] }))).toMatchObject([{ terminal: null }]);
  expect(inDoubt(told({ payments: null }))).toEqual([]);
  expect(inDoubt(terminalsNow.parse({ kind: 'unlinked' }))).toEqual([]);
  expect(inDoubt(null)).toEqual([]);
});

function read(seenAt: string): string | null {
  const fleet = told({ terminals: [{ ...terminal, seenAt }] });
  return fleet.kind === 'known' ? readAt(fleet) : null;
}

test('nothing is told of a later time than that of its reading', () => {
  expect(read('2025-08-19T00:20:00.000Z')).toBe('2025-08-19T00:20:00.000Z');
  expect(read('2025-08-19T00:18:00.000Z')).toBe('2025-08-19T00:19:00.000Z');
});
