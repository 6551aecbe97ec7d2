import { networkOf, tooOften } from '../../src/engine/knocks.ts';

test('so many are let through in a minute, and in the next one again', () => {
  let now = 0;
  const comesTooOften = tooOften(2, () => now);
  expect([1, 2, 3].map(() => comesTooOften('192.0.2.1'))).toEqual([false, false, true]);
  expect(comesTooOften('192.0.2.2')).toBe(false);
  now = 60_000;
  expect(comesTooOften('192.0.2.1')).toBe(false);
});

test('a server with a whole IPv6 network is one caller', () => {
  const comesTooOften = tooOften(1);
  expect(comesTooOften('2001:db8:1:2::1')).toBe(false);
  expect(comesTooOften('2001:db8:1:2:ffff::77')).toBe(true);
});

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '::ffff:192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::5', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  [undefined, ''],
])('the network of %s is %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test('callers without number cost no memory without end', () => {
  const comesTooOften = tooOften(1);
  for (let at = 0; at <= 100_000; at += 1) comesTooOften(`192.0.2.${at}`);
  // The counting began anew.
  expect(comesTooOften('192.0.2.0')).toBe(false);
});
