import { paymentPageSchema } from '../../src/fleet/contract-payment.ts';
import { terminalPageSchema, terminalSchema } from '../../src/fleet/contract.ts';

const least = { id: 'T-1', merchantId: 'M-1', serialNumber: 'UP-1' };

test('a terminal of which only the name is known can be read, and the rest is not known', () => {
  const terminal = terminalSchema.parse(least);
  expect(terminal).toMatchObject({
    label: null,
    model: null,
    lifecycle: 'UNKNOWN',
    connectivity: { state: 'UNKNOWN', lastSeenAt: null, networkType: 'UNKNOWN', signal: null },
    battery: null,
    power: { lastBootAt: null },
    paymentReadiness: { state: 'UNKNOWN', reasons: null },
  });
  expect(terminal.software.firmware).toMatchObject({
    updateState: 'UNKNOWN',
    skippable: null,
    lastError: null,
  });
});

test('a word that a later fleet invents is read as not known, and hides nothing else', () => {
  const terminal = terminalSchema.parse({
    ...least,
    lifecycle: 'HIBERNATING',
    connectivity: { state: 'DREAMING', networkType: 'SATELLITE', signal: { quality: 'DIVINE' } },
    battery: { levelPercent: 40, charging: 'WIRELESSLY' },
    software: {
      firmware: { updateState: 'PONDERING', lastError: { code: 'GREMLINS' } },
      os: { updateState: 'UP_TO_DATE' },
    },
  });
  expect(terminal.lifecycle).toBe('UNKNOWN');
  expect(terminal.connectivity).toMatchObject({
    state: 'UNKNOWN',
    networkType: 'UNKNOWN',
    signal: { quality: 'UNKNOWN', dbm: null },
  });
  expect(terminal.battery).toMatchObject({ levelPercent: 40, charging: 'UNKNOWN' });
  expect(terminal.software.firmware).toMatchObject({
    updateState: 'UNKNOWN',
    lastError: { code: 'OTHER' },
  });
  expect(terminal.software.os.updateState).toBe('UP_TO_DATE');
});

test('what the contract does not know is left out', () => {
  expect(terminalSchema.parse({ ...least, colour: 'white' })).not.toHaveProperty('colour');
});

test.each([
  [25, 25],
  [24.9, 24],
  [24.999_999, 24],
  [0, 0],
  [100, 100],
])('a battery of %p percent is read as %p: never rounded up', (told, read) => {
  const terminal = terminalSchema.parse({ ...least, battery: { levelPercent: told } });
  expect(terminal.battery?.levelPercent).toBe(read);
});

test.each([[-1], [101], ['57'], [null]])('a battery of %p percent is no battery level', (told) => {
  const read = terminalSchema.safeParse({ ...least, battery: { levelPercent: told } });
  expect(read.success).toBe(false);
});

test.each([
  ['no merchant', { merchantId: undefined }],
  ['an empty id', { id: '' }],
  ['an id that climbs out of its path', { id: '..' }],
  ['a time without an offset', { power: { lastBootAt: '2025-08-19T08:00:00' } }],
  ['a time that is none', { power: { lastBootAt: 'this morning' } }],
])('a terminal with %s is not read', (_what, change) => {
  expect(terminalSchema.safeParse({ ...least, ...change }).success).toBe(false);
});

test('a page says when it was made, and may leave out that it is the last', () => {
  const page = { data: [least], asOf: '2025-08-19T08:00:00+09:00' };
  expect(terminalPageSchema.parse(page).nextCursor).toBeNull();
  expect(terminalPageSchema.safeParse({ data: [least] }).success).toBe(false);
});

test('a payment in another currency is not read as yen', () => {
  const payment = {
    id: 'P-1',
    terminalId: 'T-1',
    amountMinor: 3300,
    currency: 'JPY',
    status: 'SETTLING',
    createdAt: '2025-08-19T08:31:00+09:00',
  };
  const asOf = '2025-08-19T08:32:00+09:00';
  const read = paymentPageSchema.parse({ data: [payment], asOf });
  expect(read.data[0]).toMatchObject({ status: 'UNKNOWN', method: 'OTHER', isOffline: null });
  const foreign = { data: [{ ...payment, currency: 'USD' }], asOf };
  expect(paymentPageSchema.safeParse(foreign).success).toBe(false);
});
