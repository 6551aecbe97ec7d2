import { guestHints } from '../../src/understanding/guests-left.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

const hintsOf = (text: string) => guestHints(foldSpelling(normalise(text)));

test.each([
  ['あと1組会計が残ってます', 'saleSoon'],
  ['まだ2人お会計残ってる', 'saleSoon'],
  ['3組います', 'saleSoon'],
  ['残り2卓です', 'saleSoon'],
  ['お会計まだの方がいます', 'saleSoon'],
  ['お会計待ちが3人', 'saleSoon'],
  ['お会計まだの席が2つある', 'saleSoon'],
  ['お客さんまだ払ってないんだけど', 'saleSoon'],
  ['お客様、まだお会計済ませてないです', 'saleSoon'],
  ['さっきカードで払ってもらってちゃんと通ったんで更新したいです', 'freeNow'],
  ['えっとカード決済ちょっと遅かったけど無事終わりましたのでアップデートお願いします', 'freeNow'],
  ['暇やし更新するわ', 'freeNow'],
  ['雨でお客さん来ないから更新やりたい', 'freeNow'],
  ['レジ使ってないから更新したい', 'freeNow'],
  ['お客さん途切れたんで更新しときたい', 'freeNow'],
] as const)('%s', (text, hint) => {
  expect(hintsOf(text)).toEqual([hint]);
});

test.each([
  '処理中が1件残ってます',
  '会計が2回残ってる',
  'スタッフ3人います',
  '2台います',
  'お客さんの会計が残ったまま固まった',
  'お客さん2人いて1人分残ってる',
  'カードで払ってもらって通ったかわからないけど更新したい',
  '一回止まったけどカードで払ってちゃんと通ったんで更新したい',
  'カードで払ったけど通ったら更新します',
  'お客さん帰ったけど固まってるから更新したい',
  'お客さんがカード挿したまま帰ったから更新する',
  '夜は暇だから明日更新する',
  'レジ1は暇だから更新したい',
])('%s is neither', (text) => {
  expect(hintsOf(text)).toEqual([]);
});
