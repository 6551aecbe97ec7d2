import { Webhook } from 'standardwebhooks';
import { isSigned } from '../../src/fleet/signature.ts';
import { tokyo } from './hand-clock.ts';

const now = tokyo('2025-08-19T08:40:00');
const KEY = `whsec_${Buffer.alloc(32, 'k').toString('base64')}`;
const NEXT_KEY = `whsec_${Buffer.alloc(24, 'n').toString('base64')}`;
const BODY = '{"type":"terminal.update.changed","wörter":"更新"}';
const ID = 'msg_1';

/** As the people who wrote Standard Webhooks sign. */
function sign(key = KEY, { id = ID, at = now, body = BODY } = {}): string {
  return new Webhook(key).sign(id, at.toJSDate(), body);
}

interface Given {
  readonly id?: string | undefined;
  readonly timestamp?: string | undefined;
  readonly signature?: string | undefined;
  readonly body?: string;
}

const seconds = (at = now) => String(Math.floor(at.toSeconds()));

function isTaken(given: Given = {}, secrets: readonly string[] = [KEY]): boolean {
  const headers = { id: ID, timestamp: seconds(), signature: sign(), ...given };
  return isSigned(Buffer.from(given.body ?? BODY), headers, secrets, now);
}

test('an event that the other side signed by the book is taken', () => {
  expect(isTaken()).toBe(true);
});

test.each([
  ['another secret', { signature: sign(NEXT_KEY) }],
  ['another body', { body: `${BODY} ` }],
  ['another id', { id: 'msg_2' }],
  ['another time', { timestamp: seconds(now.plus({ seconds: 1 })) }],
  ['no id', { id: undefined }],
  ['no time', { timestamp: undefined }],
  ['no signature', { signature: undefined }],
  ['an empty signature', { signature: '' }],
  ['a signature of no version', { signature: sign().slice(3) }],
  ['a signature of another version', { signature: sign().replace('v1,', 'v2,') }],
  ['half a signature', { signature: sign().slice(0, 20) }],
  ['no number for a time', { timestamp: 'now' }],
  ['a time with a sign', { timestamp: `-${seconds()}` }],
])('with %s it is not', (_what, given) => {
  expect(isTaken(given)).toBe(false);
});

test.each([
  [-301, false],
  [-300, true],
  [300, true],
  [301, false],
])('a signature of %p seconds from now is taken: %p', (off, isGood) => {
  const at = now.plus({ seconds: off });
  const given = { timestamp: seconds(at), signature: sign(KEY, { at }) };
  expect(isTaken(given)).toBe(isGood);
});

test('while a secret is exchanged both count, ours and theirs in any order', () => {
  const both = `${sign(NEXT_KEY)} v1a,other ${sign(KEY)}`;
  expect(isTaken({ signature: both }, [KEY])).toBe(true);
  expect(isTaken({ signature: sign(NEXT_KEY) }, [KEY, NEXT_KEY])).toBe(true);
  expect(isTaken({ signature: sign(KEY) }, [KEY, NEXT_KEY])).toBe(true);
  expect(isTaken({}, [])).toBe(false);
});
