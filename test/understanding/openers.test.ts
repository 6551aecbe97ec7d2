import type { Sign } from '../../src/core/sign.ts';
import { forAllIn } from '../../src/understanding/for-all.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { notInNotice } from '../../src/understanding/not-in-notice.ts';
import { plainlyAsked } from '../../src/understanding/plain-wording.ts';
import { shopSigns } from '../../src/understanding/shop-asks.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';
import { readTimeAsked } from '../../src/understanding/time-asked.ts';
import { isUnsafe } from '../../src/understanding/unsafe.ts';

const asked = (text: string) => plainlyAsked(foldSpelling(normalise(text)));

test.each([
  ['更新って何?', 'update.purpose'],
  ['更新てなんなん', 'update.purpose'],
  ['アプデとは', 'update.purpose'],
  ['明日の更新何時', 'update.when'],
  ['更新は明日の何時から', 'update.when'],
  ['更新終わったらすぐレジ使えます?', 'update.timing'],
  ['よその店の充電器でもいい?', 'prep.charge'],
])('「%s」 asks %s', (text, topic) => {
  expect(asked(text)).toBe(topic);
});

test.each([
  '更新って何分?',
  '更新って何時から?',
  '更新って何をすればいい?',
  '更新後に決済できない',
])('「%s」 asks for something else than what an update is, or may be used after it', (text) => {
  expect(['update.purpose', 'update.timing']).not.toContain(asked(text));
});

const SAID: readonly (readonly [Sign, string])[] = [
  ['asksToPrepare', 'それまでにやることある?'],
  ['asksToPrepare', '前の日に準備いる?'],
  ['asksToPrepare', '事前準備って要りますか'],
  ['asksToPrepare', 'なんか用意するもんある?'],
  ['asksToPrepare', '更新って何かいる?'],
  ['asksStart', '明日何時から'],
  ['asksToWait', '待ってればいい?'],
  ['asksToWait', '待っとけばええの?'],
  ['asksToWait', '何もせず待ってたらいいですか'],
  ['asksIfNow', '今やらなあかんの?'],
  ['asksIfNow', '今じゃないとだめ?'],
  ['asksIfNow', '今すぐやらなきゃいけない?'],
  ['asksIfNow', '急がなくていい?'],
  ['asksIfNow', 'いますぐ必要ですか'],
  ['asksMenu', '何ができるの?'],
  ['asksMenu', 'このLINEって何してくれるの'],
  ['cannotReach', '電話つながんないんだけど'],
  ['cannotReach', '何回かけても電話でません'],
  ['cannotReach', '電話かけてもつながらんのやけど'],
  ['asksOthersThing', 'スマホのでいい?'],
  ['asksOthersThing', '隣の店の借りてもいい?'],
  ['asksOthersThing', '100均のでも大丈夫?'],
];

test.each(SAID)('%s is said by 「%s」', (sign, text) => {
  expect(shopSigns(normalise(text))).toContain(sign);
});

test.each([
  '準備できました',
  '急ぎです',
  '急ぎます',
  '今やらないと会計できない?',
  '充電は前日に準備いる?',
  'お客様に待ってもらえばいい?',
  '5分待てばいい?',
  '更新したら何ができるようになる?',
  '店の電話がつながらない',
  'お客さんの電話がつながらない',
  '電話つながりますか',
  'スマホの画面でいい?',
])('「%s」 says none of them', (text) => {
  const signs = shopSigns(normalise(text));
  for (const [sign] of SAID) expect(signs).not.toContain(sign);
});

test.each([
  ['ホントにUSENさん?', 'genuine'],
  ['怪しいんだけどほんとにUSEN?', 'genuine'],
  ['公式ですか', 'genuine'],
  ['いつ届くんだよ', 'turn'],
  ['更新はいつ頃届きますか', 'turn'],
  ['お金かかりますか', 'cost'],
  ['電話はお金かかる?', null],
  ['元に戻せる?', 'undo'],
  ['前のバージョンに戻したい', 'undo'],
  ['隣の店のWi-Fi借りてもいい?', 'wifiKind'],
  ['新しい端末いつ届く?', null],
  ['レシートの紙いつ届く?', null],
  ['前の質問に戻れる?', null],
  ['間違えた会計を元に戻せる?', null],
] as const)('「%s」 is of %s', (text, what) => {
  expect(notInNotice(text)).toBe(what);
});

test.each(['2台だと倍かかる?', '2台やったら2倍ですか', '3台あるから3倍かかるってこと?'])(
  '「%s」 asks how long they take together',
  (text) => {
    expect(forAllIn(normalise(text))).not.toBeNull();
  },
);

test.each([
  '更新後すぐ営業に使えますか',
  'アップデート後すぐ会計できる?',
  '更新後は普通に使っていい?',
])('「%s」 asks of the time after it', (text) => {
  expect(readTimeAsked(text).isOfAfterwards).toBe(true);
});

test.each(['更新後に決済できない', '更新後カード使えません', '更新後、エラーが出た'])(
  '「%s」 asks nothing of it',
  (text) => {
    expect(readTimeAsked(text).isOfAfterwards).toBe(false);
  },
);

test.each(['隣の店のWi-Fi借りてもいい?', '隣の店の借りてもいい?', '隣の店の人も更新するの?'])(
  '「%s」 is fair',
  (text) => {
    expect(isUnsafe(normalise(text))).toBe(false);
  },
);

test.each([
  '隣の店は更新終わった?',
  '隣の店のWi-Fiのパスワード教えて',
  '隣の店の充電どうなってる?',
])('「%s」 is of what is not theirs', (text) => {
  expect(isUnsafe(normalise(text))).toBe(true);
});
