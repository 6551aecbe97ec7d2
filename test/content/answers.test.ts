import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Talk } from '../core/a-talk.ts';
import { root, tokyo } from '../core/the-shop.ts';
import { answerAt, answersAt, CARDS, LIMITS } from './answers.ts';

const BEFORE = '2025-08-18T23:59:59';
const APP_ONLY = ['2025-08-19T00:00:00', '2025-08-19T07:59:59'] as const;
const OPEN = ['2025-08-19T08:00:00', '2025-08-25T23:59:59'] as const;
const BLOCKED = '2025-08-26T00:00:00';

const EVERY = CARDS.flatMap((topic) => LIMITS.map((at) => [topic, at] as const));

test('the cards are there', () => {
  expect(CARDS.length).toBeGreaterThan(20);
});

test.each(EVERY)('%s is answered at %s, in full and in a bubble’s length', (topic, at) => {
  const text = answerAt(topic, at);
  expect(text).not.toMatch(/[{}]|undefined|Invalid|NaN/);
  expect(text.length).toBeGreaterThan(5);
  expect(text.length).toBeLessThanOrEqual(170);
});

test('os.skip has opposite answers on the two sides of the deadline', () => {
  expect(answerAt('os.skip', OPEN[1])).toMatch(/^はい、いまは更新をあとに回して決済できます/);
  expect(answerAt('os.skip', BLOCKED)).toMatch(/^いいえ、もうあとに回せません/);
});

test.each(CARDS)('%s: after the deadline nothing is put off', (topic) => {
  const text = answerAt(topic, BLOCKED);
  expect(text).not.toMatch(/あとに回して決済できます|まではあとに回せ|あとに回して決済で/);
});

test.each(CARDS)('%s: before the deadline payments are not said to be stopped', (topic) => {
  for (const at of [BEFORE, ...APP_ONLY, ...OPEN]) {
    const now = answerAt(topic, at).replaceAll(
      /(?:その後は|8月26日[^。]*からは)[^。]*。|その間は決済できません。/g,
      '',
    );
    expect(now).not.toMatch(/決済でき(?:ません|ない)/);
  }
});

test.each(CARDS)('%s: before the opening nobody is told to update now', (topic) => {
  for (const at of [BEFORE, ...APP_ONLY]) {
    expect(answerAt(topic, at)).not.toMatch(/いま更新してください|いますぐ/);
  }
});

test.each(['update.when', 'update.how', 'update.timing', 'prep.powercycle', 'prep.charge'])(
  '%s: before the opening its time is said',
  (topic) => {
    for (const at of [BEFORE, ...APP_ONLY]) expect(answerAt(topic, at)).toMatch(/8:00/);
  },
);

test('the deadline is said both ways: the midnight, and the evening before it', () => {
  for (const at of [BEFORE, ...APP_ONLY, ...OPEN]) {
    expect(answerAt('os.deadline', at)).toMatch(
      /8月25日\(月\)の夜まで\(8月26日\(火\)\s?0:00まで\)/,
    );
  }
});

test.each([
  ['2025-08-19T21:59:59', /いまは相談できる時間帯です\(22:00〜翌9:00は受付のみ\)/],
  ['2025-08-19T22:00:00', /ご相談は9:00からです\(いまは受付のみ\)/],
  ['2025-08-19T08:00:00', /ご相談は9:00からです/],
  ['2025-08-19T09:00:00', /いまは相談できる時間帯です/],
])('at %s the hotline’s hours are true', (at, hours) => {
  expect(answerAt('hotline', at)).toMatch(hours);
});

test.each([
  ['os.skip', OPEN[1], /はい/],
  ['os.skip', BLOCKED, /いいえ/],
  ['os.deadline', OPEN[1], /今夜まで\(8月26日/],
  ['os.deadline', BLOCKED, /過ぎました/],
  ['update.when', APP_ONLY[1], /まだ始まりません/],
  ['update.when', OPEN[0], /もう始まっています/],
] as const)('a merchant who asks %s at %s is told the truth of that second', (topic, at, words) => {
  expect(new Talk({ now: tokyo(at) }).ask(topic).texts.join()).toMatch(words);
});

test.each(['America/Los_Angeles', 'UTC'])('the words are the same on a host in %s', async (TZ) => {
  const script = fileURLToPath(new URL('print-answers.ts', import.meta.url));
  const args = ['--disable-warning=ExperimentalWarning', script, 'print'];
  const env = { PATH: process.env['PATH'], TZ };
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, env });
  expect(JSON.parse(stdout)).toEqual(LIMITS.map((at) => [at, answersAt(at)]));
});
