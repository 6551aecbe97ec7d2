import { hashPassword, isGoodPassword, isPassword } from '../../src/desk/password.ts';

test('a password is known again by its hash, and no other is', async () => {
  const hash = await hashPassword('正しい馬の電池とホチキスの針');
  expect(hash).toMatch(/^scrypt-16384-8-5\$[\w-]{22}\$[\w-]{43}$/);
  expect(await isPassword('正しい馬の電池とホチキスの針', hash)).toBe(true);
  expect(await isPassword('正しい馬の電池とホチキスの芯', hash)).toBe(false);
  expect(await isPassword('', hash)).toBe(false);
});

test('the same password has another hash each time', async () => {
  expect(await hashPassword('the same')).not.toBe(await hashPassword('the same'));
});

test('letters that look alike on a Japanese keyboard are the same', async () => {
  const hash = await hashPassword('ﾊﾟｽﾜｰﾄﾞ １２３');
  expect(await isPassword('パスワード 123', hash)).toBe(true);
});

test.each([null, '', 'x', 'scrypt-16384-8-5$$', 'plain$a$b'])(
  'nothing matches what is no hash of ours: %j',
  async (hash) => {
    expect(await isPassword('', hash)).toBe(false);
    expect(await isPassword('anything', hash)).toBe(false);
  },
);

test.each([
  ['fourteen chars', false],
  ['fifteen chars!!', true],
  ['これは十五文字ある合言葉です。', true],
  ['abababababababab', false],
  ['a b c d e a b c d e', true],
  ['0123456789'.repeat(20), true],
  [`${'0123456789'.repeat(20)}x`, false],
])('%j is long enough and no row of few letters: %s', (password, isGood) => {
  expect(isGoodPassword(password)).toBe(isGood);
});
