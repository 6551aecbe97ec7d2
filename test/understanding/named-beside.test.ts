import { saidHints } from '../../src/understanding/payment-said.ts';
import { severalHints } from '../../src/understanding/several-stopped.ts';

test.each([
  'その前の人のもなんか変やった',
  'お昼のお客様の分も怪しいです',
  '3番テーブルのもおかしいっす',
  'お連れさんの分がまだで',
  '割り勘の片方がまだなんです',
  '残りの分は?',
  '奥様のカードもちょっと怪しい',
])('%s: another sale is named, and nothing good of it', (text) => {
  expect(severalHints(text)).toContain('secondNamed');
});

test.each([
  'テラスのほうも何か変です',
  '2号機も怪しいねん',
  '奥のレジはまだ見とらん',
  'もう一台は確認できてません',
  'ほかにもあったかも',
  '他にも止まった人がいるみたい',
  '他のお客様の分も確認したほうがいいですか',
])('%s: there may be another', (text) => {
  expect(severalHints(text)).toContain('mayBeBeside');
});

test.each([
  'いや待って',
  '多分ですけど',
  'と思います',
  'はずです',
  '自信ないです',
  '合ってるか分からない',
  '字が小さくてよく見えない',
  'いちばん上しか見てない',
  'なんか二つあるような',
])('%s: what was told is hardly known', (text) => {
  expect(severalHints(text)).toContain('onlyHedges');
});

test.each([
  '画面もなんか変です',
  'アプリもおかしい',
  'お客さんも心配してました',
  '他にも店があります',
  '他にも聞きたいことがあります',
  'ほかの端末も見てほしい',
  'カウンターの端末はまだ更新してない',
  '片方の端末の更新がまだ',
  'お連れ様がまだ来ない',
  'レシートがまだ',
  '残りの時間は?',
  'たぶん大丈夫です',
  'ちょっと待ってください',
  '次のお客さんは大丈夫?',
  '前のお客さんの会計もおかしくなかったです',
])('%s: nothing of it', (text) => {
  const hints = severalHints(text);
  const told = ['secondNamed', 'mayBeBeside', 'onlyHedges'].filter((one) =>
    hints.some((hint) => hint === one),
  );
  expect(told).toEqual([]);
});

test.each([
  'あ、これさっきのお客さんのだわ',
  'あれ、これ昨日のやつや',
  '朝の分だった',
  'これ先週のだ',
  '日付が昨日になってる',
  '昨日の日付になってました',
  'よく見たら前の人のでした',
  'すみません、今朝のを見てました',
])('%s: what was looked at is of an earlier sale', (text) => {
  expect(saidHints(text)).toContain('ofAnother');
});

test.each([
  'さっきの会計です',
  'さっきのお客さんのです',
  '今日のです',
  '朝のお客さん帰りました',
  '昨日も同じことがあった',
  '日付も時間も合ってます',
])('%s: it is not', (text) => {
  expect(saidHints(text)).not.toContain('ofAnother');
});

test.each([
  'お連れ様のは分かりません',
  'お母さんのは見てない',
  '旦那さんのは?',
  'おばあちゃんの分は知りません',
  '奥のテーブルのもでした',
  'またなった',
  'あ、まただ',
  '彼氏さんの分は?',
  'お連れさんはまだみたい',
  '友達の分もあった',
])('%s: right behind a success, another may be open', (text) => {
  expect(severalHints(text)).toContain('mayBeBeside');
});

test.each([
  'って店長が言ってます',
  'と、バイトが申しております',
  'バイトの子がそう言ってました',
  'ぽいです',
  '成功らしいです',
  'まだ見てないけど',
])('%s: hardly seen', (text) => {
  expect(severalHints(text)).toContain('onlyHedges');
});

test.each([
  'また来ます',
  'またなにかあったら連絡します',
  'お連れ様もお待たせしました',
  'そうですか',
])('%s: nothing is open by it', (text) => {
  expect(severalHints(text)).not.toContain('mayBeBeside');
  expect(severalHints(text)).not.toContain('onlyHedges');
});
