import { draftKey } from '../../src/desk/draft-key.ts';
import { seal, toDraftKey, unseal, type DraftKey } from '../../src/web/desk/sealed-draft.ts';
import { session } from '../../src/web/wire/staff.ts';

const WORDS = 'いまお調べしています。';

async function keyOf(member: string, secret = 'a secret'): Promise<DraftKey> {
  const key = await toDraftKey(draftKey(secret, member));
  if (key === null) throw new Error('no WebCrypto');
  return key;
}

test('a draft is read with the key of who wrote it, also when it is handed out again', async () => {
  const sealed = await seal(await keyOf('yamamoto'), WORDS);
  expect(await unseal(await keyOf('yamamoto'), sealed)).toBe(WORDS);
});

test('sealed twice it is not the same, and neither tells a word', async () => {
  const key = await keyOf('yamamoto');
  const [one, two] = [await seal(key, WORDS), await seal(key, WORDS)];
  expect(one).not.toBe(two);
  expect(Buffer.from(one, 'base64').includes(Buffer.from('調べ'))).toBe(false);
});

test.each([
  ['another person', 'sasaki', 'a secret'],
  ['a server with another secret', 'yamamoto', 'another secret'],
])('with the key of %s nothing is read', async (_, member, secret) => {
  const sealed = await seal(await keyOf('yamamoto'), WORDS);
  expect(await unseal(await keyOf(member, secret), sealed)).toBeNull();
});

test('what was changed, and what was never sealed, is nothing', async () => {
  const key = await keyOf('yamamoto');
  const sealed = await seal(key, WORDS);
  const changed = Buffer.from(sealed, 'base64').map((byte, at) => (at === 20 ? byte ^ 1 : byte));
  const clear = '{"owner":"yamamoto","texts":{"reply 0819-7":"いま"}}';
  for (const kept of [Buffer.from(changed).toString('base64'), clear, '', 'AAAA']) {
    expect(await unseal(key, kept)).toBeNull();
  }
});

test('a long draft is sealed whole', async () => {
  const key = await keyOf('yamamoto');
  const long = WORDS.repeat(20_000);
  expect(await unseal(key, await seal(key, long))).toBe(long);
});

test('no key comes of what is none, and the page can be used without', async () => {
  expect(await toDraftKey('AAAA')).toBeNull();
});

test('the key cannot be taken out again', async () => {
  const taken = crypto.subtle.exportKey('raw', await keyOf('yamamoto'));
  await expect(taken).rejects.toThrow('not extractable');
});

test('a server of the version before hands out no key, and the page works without', async () => {
  const me = { id: 'm1', name: '佐藤', role: 'agent', wayIn: null, lacksFactor: false };
  const ways = { password: null, provider: false, demo: [] };
  const given = session.parse({ me, ways }).me?.draftKey;
  expect(given).toBe('');
  expect(await toDraftKey(given ?? 'none')).toBeNull();
});
