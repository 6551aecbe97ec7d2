import { isCardLeftIn } from '../../src/understanding/card-left-in.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

test.each([
  'カード刺さっとる',
  'カード刺さっとるけど更新出た',
  'カード挿さったままや、更新していい?',
  'カードが機械に挿さったままなんですけど',
  'カード入れっぱなしで固まっとる',
  'カードまだ入っとるんやけど更新しますかて出た',
  'カード抜けへん、更新出てる',
  'カード抜いていい?更新の画面',
  '画面がついたらカード刺さったままやった',
  '気づいたらお客さんのカードが挿さったまま',
  '電源入れたらクレカ入れっぱなし',
  'カード刺さったままやった、SIMエラーって出てる',
  'お客さんのカードが挿さったままなんですけどどうしたら',
  'クレカ入れっぱなし、会員の人や',
  '見たらカード抜けへんやねん',
  'カードが出てこない',
  'card is still in the reader',
  'his card is still inside, can I press update?',
  'card is stuck in the machine',
  'can I take the card out? update screen is on',
  '卡还插着',
  '卡插在里面没拔,可以更新吗',
  '卡还在机器里,弹出更新了',
  '卡拔不出来',
  '刷卡机吞卡了',
  '카드 꽂혀 있는데 업데이트 해도 돼요?',
  '카드 꽂은 채로 업데이트 안내가 떠요',
  '카드 안 빼고 있는데 업데이트 떠요',
  '카드가 안 빠져요',
])('%s: a card is in the reader', (text) => {
  expect(isCardLeftIn(foldSpelling(normalise(text)))).toBe(true);
});

test.each([
  'カードは刺さってません',
  'カードは差したままでいいんですか',
  'カード差したまま更新が来たらどうする',
  'お客さんのカード差したまま落ちたらどうなる?',
  'お客さんのカード差したままにしたら?',
  'SIMカード刺さってます',
  '社員証のカード刺さったまま',
  '会員カードが挿さったままやった',
  'SDカードが出てこない',
  'カードリーダーは差したままで更新していい?',
  '充電器差しっぱなし',
  'card reader is still in the box',
  'what if the card is still in when it updates',
  '网卡插着可以更新吗',
  '会员卡还在机器里',
  '卡在付款中',
  '如果卡还插着怎么办',
  '카드 단말기 꽂혀 있어요',
  '카드 꽂혀 있으면 업데이트 돼요?',
])('%s: none', (text) => {
  expect(isCardLeftIn(foldSpelling(normalise(text)))).toBe(false);
});
