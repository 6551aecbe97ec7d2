import { isGuessable } from '../../src/desk/guessable.ts';
import { ROLES } from '../../src/desk/ports.ts';
import { openDesk } from './a-desk.ts';

const OWN = ['yamamoto', '山本'];

test.each([
  'passwordpassword',
  'p@ssw0rdp@ssw0rd',
  'P-A-S-S-W-O-R-D-2025-1234',
  '123456789012345',
  '1234567890qwerty',
  'qwertyuiopasdfg',
  '1qaz2wsx3edc4rfv5',
  'welcome12345678',
  'aaaaabbbbbcccccddd',
  'さくらさくらさくらさくらさくら',
  'tokyotokyotokyo1',
  'ｔｏｋｙｏｔｏｋｙｏｔｏｋｙｏ１',
  'yamamoto-taro-2025',
  '山本山本山本山本yamamoto1',
  'madoguchi-usen-pay',
  'jp-desk-admin-password',
  'abcdefghijklmnop',
])('%j is among the first that are tried', (password) => {
  expect(isGuessable(password, OWN)).toBe(true);
});

test.each([
  'correct horse battery staple',
  'a pass phrase that nobody may see',
  'zT8!kd02Lm#qPw9',
  'かんだの朝いちばんのパン屋さん',
  '正しい馬の電池とホチキスの針',
  'kanda no asa ichiban pan',
])('%j is nobody’s guess', (password) => {
  expect(isGuessable(password, OWN)).toBe(false);
});

test('the longest password that may be set is looked at in a moment', () => {
  const began = performance.now();
  isGuessable('ab1'.repeat(66), OWN);
  isGuessable('窓x9'.repeat(10).padEnd(200, 'qwertz'), OWN);
  expect(performance.now() - began).toBeLessThan(2000);
});

test('whoever joins or changes a password is told to choose another, and keeps the one they have', async () => {
  const desk = await openDesk();
  try {
    const made = await desk.post('/people', 'admin', { name: '岡', role: ROLES[1] });
    const secret = made.body['secret'];
    const join = (password: string) =>
      desk.post('/invitation/password', null, { secret, signInName: 'oka-misaki', password });
    const refused = await join('oka-misaki-2025-1234');
    expect(refused.status).toBe(400);
    expect(String(refused.body['detail'])).toContain('よく使われる');
    const right = 'かんだの朝いちばんのパン屋さん';
    expect((await join(right)).status).toBe(204);
    const session = await desk.post('/session/password', null, {
      signInName: 'oka-misaki',
      password: right,
    });
    const who = /desk=([^;]+)/.exec(session.cookies.join())?.[1] ?? '';
    const next = 'passwordpassword1';
    const change = await desk.post('/account/password', who, { current: right, next });
    expect(change.status).toBe(400);
    const again = { signInName: 'oka-misaki', password: right };
    expect((await desk.post('/session/password', null, again)).status).toBe(204);
  } finally {
    await desk.close();
  }
});
