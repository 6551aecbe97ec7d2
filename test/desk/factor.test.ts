import { DateTime } from 'luxon';
import { newFactor, newRecoveryCodes, recoveryDigest, stepOf } from '../../src/desk/factor.ts';
import { MORNING } from '../core/the-shop.ts';
import { codeAt } from './totp.ts';

const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';

const shifted = (seconds: number) =>
  stepOf(SECRET, codeAt(SECRET, MORNING.plus({ seconds })), MORNING);

describe('codes of an app', () => {
  // The first lines of the table in RFC 6238, the last six digits of eight.
  test.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
  ])('at second %i of the RFC its code counts', (second, code) => {
    const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
    const at = DateTime.fromSeconds(second);
    expect(stepOf(secret, code, at)).toBe(Math.floor(second / 30));
    expect(codeAt(secret, at)).toBe(code);
  });

  test('one step early or late counts as its own step, two do not', () => {
    const step = Math.floor(MORNING.toSeconds() / 30);
    expect([-30, 0, 30].map(shifted)).toEqual([step - 1, step, step + 1]);
    expect([-90, 90].map(shifted)).toEqual([null, null]);
  });

  test.each(['', '12345', '1234567', 'abcdef', '000000000000'])('%j is no code', (typed) => {
    expect(stepOf(SECRET, typed, MORNING)).toBeNull();
  });

  test('wide digits and spaces are the same code', () => {
    const code = codeAt(SECRET, MORNING);
    const wide = Array.from(code, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    const step = stepOf(SECRET, code, MORNING);
    expect(stepOf(SECRET, `${wide.slice(0, 3).join('')} ${wide.slice(3).join('')}`, MORNING)).toBe(
      step,
    );
  });

  test('a recovery code has 120 bits, and is known however it is typed', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    const [code = ''] = codes;
    expect(code).toMatch(/^(?:[a-z2-7]{4}-){5}[a-z2-7]{4}$/);
    expect(recoveryDigest(code.toUpperCase().replaceAll('-', ' '))).toBe(recoveryDigest(code));
  });

  test('each secret is another one of 160 bits', () => {
    expect(newFactor()).toMatch(/^[A-Z2-7]{32}$/);
    expect(newFactor()).not.toBe(newFactor());
  });
});
