import { loadContent } from '../../src/content/load.ts';
import { factValues } from '../../src/core/words.ts';
import type { CitedFacts } from '../../src/understanding/check-facts.ts';
import { checkWords } from '../../src/understanding/check-words.ts';
import { root } from '../core/the-shop.ts';
import { APP_ONLY, BEFORE, BLOCKED, factsAt, OPEN } from '../model/figures-of-the-notice.ts';

const LABELS = ['担当者に相談', 'やめる'];

function objectionsTo(text: string, at = OPEN): readonly string[] {
  return checkWords(text, factsAt(at), LABELS).map(({ about }) => about);
}

/** The facts of some ids only, as a text cites them. */
function cited(...ids: readonly string[]): CitedFacts {
  return Object.fromEntries(Object.entries(factsAt(OPEN)).filter(([id]) => ids.includes(id)));
}

const CLEAN: readonly string[] = [
  'はい、必要です。8月26日(火)0:00までに済まないと、その後は決済できません。',
  '更新の前に、充電が25%以上あるか画面で確かめてください。',
  'Wi-Fiが不安定だと、20分より長くかかることがあります。',
  '更新が始まる8月19日(火)8:00より前に入れ直しただけでは足りません。',
  '8月19日8:00を過ぎてから電源を切って入れ直し、更新をはじめてください。',
  '案内は決済のたびに出ますが、8月26日0:00まではスキップできます。',
  'アプリの方法は、8月4日にお送りしたメールにあります。',
  '機能を良くし、決済を安定させるための更新です。詳しくは0120-126-440へお問い合わせください。',
  '分からないことは、USEN決済サポートセンター0120-126-440へお電話ください。',
  'USEN PAY+のことなら0120-126-440、ほかのUSENのサービスなら0120-125-440へお願いします。',
  '申し訳ありません、そこまではお知らせにありません。0120-126-440で確認できます。',
  '更新は開店前の準備のときに、10〜20分ほどみておいてください。',
  '8月25日(月)の夜までにお済ませください。',
  '充電が25%未満のときは、先に充電してから更新してください。',
  '更新は8月19日(火)8:00から順番に届きます。',
  '端末の更新は8月19日火曜日の午前8時から順番に届きます。',
  '８月１９日（火）８：００から順番に届きます。',
  '八月十九日の八時から順番に届きます。',
  '2025年8月19日(火)8:00から順番に届きます。',
  '8/19(火)の朝8時から順番に届きます。',
  '2025-08-19の8:00から順番に届きます。',
  '火曜日の8月19日8:00から順番に届きます。',
  '8月26日(火)0:00までは、スキップして決済できます。',
  '8月26日(火)0:00まで、つまり8月25日(月)の夜まで、あとに回せます。',
  '8月25日24時までスキップできます。',
  '8月26日の午前0時までは、あとに回して決済できます。',
  '8月26日0:00からは、更新が終わるまで決済できません。',
  '26日からは、更新が終わるまで決済できません。',
  '25日の夜までに更新してください。',
  '期限を過ぎても、更新が終われば決済できます。',
  '充電は25%以上必要です。25%ちょうどは足ります。',
  '充電が25%以上あるのを確かめてください。',
  '25％以上ないと更新はエラーになります。',
  '充電が25パーセントに足りないとエラーで止まります。',
  '充電が二十五パーセント未満だとエラーになります。',
  '充電が25 %を下回ると更新は失敗します。',
  '更新は10〜20分ほどです。',
  '更新は10分から20分ほどかかります。',
  '更新には１０～２０分ほどかかります。通信が不安定なら、もっとかかります。',
  '更新は十分から二十分ほどです。',
  '20分より長いときは、通信が原因のことがあります。',
  '充電は十分にしておいてください。',
  'サポートセンターは0120-126-440です。',
  'お電話は０１２０－１２６－４４０へどうぞ。',
  '電話は0120 126 440で、24時間つながります。',
  '番号は〇一二〇-一二六-四四〇です。',
  '年中無休で24時間つながります。22:00から翌9:00は受付のみです。',
  '夜10時から朝9時までは受付のみです。',
  'BGMのことは0120-125-440へお願いします。',
  'アプリの方法は8月4日(月)のメールにあります。',
  'アプリは8月19日0:00から、入れ直すと自動で新しくなります。',
  '更新中は電源を切らないでください。',
  '更新が終わるまでUSEN PAY+は開かないでください。',
  '決済履歴を必ず見てください。分かるまで、その会計はやり直さないでください。',
  '結果が分かるまで、もう一度決済しないでください。',
  '再決済はお控えください。先に「決済履歴」を見てください。',
  '安定したWi-Fiにつないで、もう一度更新してください。',
  'ホーム画面に戻り、端末の更新を最後まで行ってください。',
  '人と話したいときは「担当者に相談」と送ってください。',
  '先に充電してください。\n更新は火曜日からです。',
  'お知らせにないため分かりません。お電話ください。',
];

test.each(CLEAN)('it may be said: %s', (text) => {
  expect(checkWords(text, factsAt(OPEN), LABELS)).toEqual([]);
});

test.each([
  ['before', BEFORE, 'もう始まっています。'],
  ['appOnly', APP_ONLY, 'いますぐ更新できます。'],
  ['open', OPEN, 'まだ始まっていません。'],
  ['open', OPEN, '期限は過ぎました。'],
  ['open', OPEN, '端末の更新はスキップできません。'],
  ['blocked', BLOCKED, 'まだスキップできます。'],
  ['blocked', BLOCKED, 'あとに回して決済できます。'],
  ['blocked', BLOCKED, 'まだ間に合います。'],
  ['blocked', BLOCKED, 'これまでどおり決済できます。'],
])('in the phase %s (%s) it is no longer, or not yet, true: %s', (_, at, text) => {
  expect(objectionsTo(text, at)).toContain('contradiction');
});

test.each([
  [BEFORE, 'まだ始まっていません。'],
  [APP_ONLY, 'まだ端末の更新は始まっていません。'],
  [OPEN, 'もう始まっています。あとに回すこともできます。'],
  [BLOCKED, '期限は過ぎました。更新が終わるまで決済できません。'],
])('at %s it is true: %s', (at, text) => {
  expect(objectionsTo(text, at)).toEqual([]);
});

test('"tomorrow" is right on the day before', () => {
  expect(objectionsTo('更新は明日(火)の8:00から順番に届きます。', '2025-08-18T10:00')).toEqual([]);
  expect(objectionsTo('更新は明日の8:00から順番に届きます。', '2025-08-17T10:00')).toEqual([
    'date',
  ]);
  expect(objectionsTo('今夜まではスキップできます。', '2025-08-25T10:00')).toEqual([]);
});

test('a figure needs its own fact: another one of the notice does not bear it out', () => {
  const text = '充電は25%以上必要です。';
  expect(checkWords(text, cited('floor', 'now'))).toEqual([]);
  expect(checkWords(text, cited('minutes', 'now'))).toEqual([{ about: 'percent', what: '25%' }]);
});

test('a text that names no fact as its ground is refused, however harmless', () => {
  expect(checkWords('Wi-Fiにつないでください。', cited('now'))).toEqual([
    { about: 'citation', what: 'no fact is named' },
  ]);
});

test('pages of text are refused unread', () => {
  expect(checkWords('あ'.repeat(100_000), factsAt(OPEN))).toEqual([
    { about: 'shape', what: '100000 letters' },
  ]);
});

test('an objection names what was found', () => {
  expect(checkWords('充電は３０％以上必要です。', factsAt(OPEN))).toEqual([
    { about: 'percent', what: '30%' },
  ]);
});

const content = loadContent(root);
// Lists and arrows are the locale's to use, not the model's.
const NOT_FOR_A_MODEL = new Set(['topic.update.error']);
const CARDS = [...content.locale.messages].filter(
  (message) => message.startsWith('topic.') && !NOT_FOR_A_MODEL.has(message),
);

test.each([
  ['before', BEFORE],
  ['appOnly', APP_ONLY],
  ['open', OPEN],
  ['blocked', BLOCKED],
] as const)('every card of the notice is true in the phase %s', (phase, at) => {
  const values = { ...factValues(content.notice), hours: '' };
  const wrong = CARDS.flatMap((message) => {
    const text = content.locale.say(message, values, phase);
    const objections = checkWords(text, factsAt(at), LABELS).filter(
      ({ about }) => about !== 'shape',
    );
    return objections.map(({ about, what }) => `${message}: ${about} ${what}`);
  });
  expect(wrong).toEqual([]);
});
