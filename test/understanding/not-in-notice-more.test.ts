import { expect, test } from '@jest/globals';
import { notInNotice } from '../../src/understanding/not-in-notice.ts';

test.each([
  ['うちWi-Fiないんですけど', 'wifiNone'],
  ['ワイファイなしでできない?', 'wifiNone'],
  ['wifiつながってるかどうやって見るの', 'wifiHow'],
  ['Wi-Fiのつなぎ方がわからない', 'wifiHow'],
  ['usenのWi-Fiじゃないとだめ?', 'wifiKind'],
  ['ソフトバンクのやつなんだけど大丈夫?', 'wifiMaker'],
  ['遅いとどうなる', 'wifiSlow'],
  ['パスワードってどこに入れるの?', 'wifiPassword'],
  ['うちの順番いつ?', 'turn'],
  ['いつ来るの?うちだけ?', 'turn'],
  ['明日くる?', 'turnThen'],
  ['来たら何か音なる?', 'arrival'],
  ['更新ってどこにあるの', 'whereUpdate'],
  ['戻ったけど更新が見当たらない', 'whereUpdate'],
  ['電源入れ直しってどうやるの', 'power'],
  ['長押し?', 'powerHold'],
  ['ホーム画面てどれ', 'home'],
] as const)('%s is of %s, which no notice tells', (text, what) => {
  expect(notInNotice(text)).toBe(what);
});

test.each([
  'Wi-Fiが弱いです',
  'Wi-Fiにつながらないと更新できない?',
  'Wi-Fiつながりました',
  '会計のあとパスワードわからない',
  '来たらお客さんに教えて',
])('%s is of something else', (text) => {
  expect(notInNotice(text)).toBeNull();
});
