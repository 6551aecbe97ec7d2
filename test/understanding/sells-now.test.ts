import { normalise } from '../../src/understanding/normalise.ts';
import { sellsHints } from '../../src/understanding/sells-now.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

const hintsOf = (text: string) => sellsHints(foldSpelling(normalise(text)));

test.each([
  'お客さん来たので会計します',
  'お客さん来たんでカード通すわ',
  '先にお会計しますね',
  'ちょっとお会計してきます',
  'お会計いってきます',
  'ほな会計するわ',
  '会計しちゃうね',
  '今からレジやります',
  '先に支払い済ませます',
  '会計やってくるで',
  '更新は後回しにして会計します',
  '更新あとにして、お客さんの会計する',
  '会計済ませてから更新します',
  '今会計してます',
  'お客さんの会計やってるとこ',
  'お会計入ります',
  '接客してきます',
  'レジ入ってくるわ',
  'お客さんまだいます',
  'まだお客様いらっしゃいます',
  'お客さん、まだ店内にいるんだけど',
  'いまお会計してる人がいるんだけど',
  '接客してます',
  'お客さまの対応中です',
])('%s announces a sale', (text) => {
  expect(hintsOf(text)).toEqual(['sellsNow']);
});

test.each([
  'もうキャンセルした',
  '取り消しました',
  'カード返した',
  'カード抜きました',
  'カード戻ってきたけど画面真っ白',
  '読み取らない',
  '反応せん',
  '無反応です',
  '音が鳴らない',
  'なんも音せえへん',
  '動かねぇ',
  'it stopped',
])('%s tells that one may have ended midway', (text) => {
  expect(hintsOf(text)).toEqual(['breaksOff']);
});

test.each([
  '会計しますか?',
  'お客さんまだ来ません',
  'お客さんまだいますか?',
  'お客さんがいない時間に更新します',
  'お客さんいるときはどうすれば',
  'お客さん来たら会計します',
  '明日会計します',
  'いつもカードで決済してます',
  '会計してますか?',
  '更新してから会計します',
  '更新が終わって会計します',
  'もう一回会計します',
  'さっきの会計をやり直します',
  '決済の確認をする',
  '会計できますか',
  '会計が終わりました',
  '予約をキャンセルしたい',
  'お知らせを取り消した',
  'キャンセルしたらどうなる?',
  '更新を中断した',
  'カード返したほうがいいですか',
  '反応しなかったら電話します',
  '動かなければどうする?',
])('%s does neither', (text) => {
  expect(hintsOf(text)).toEqual([]);
});

test.each([
  'ちょいレジ',
  '今レジです',
  'ごめん、今レジ',
  'レジ打つんでちょっと待って',
  'レジなので待ってください',
])('%s: somebody is at the till', (text) => {
  expect(hintsOf(text)).toContain('sellsNow');
});

test.each([
  'レジ',
  'ちょっとレジが変',
  '今レジの前です',
  'レジを再起動したい',
  'レジ打つ前に更新していい?',
])('%s: nobody is told to be served', (text) => {
  expect(hintsOf(text)).not.toContain('sellsNow');
});
