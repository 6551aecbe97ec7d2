import { closeOf } from '../../src/understanding/close.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';
import { isReaderOdd, standsInShort } from '../../src/understanding/stall-short.ts';

const folded = (text: string) => foldSpelling(normalise(text));
const stands = (text: string) => standsInShort(closeOf(folded(text)), folded(text));
const isOdd = (text: string) => isReaderOdd(closeOf(folded(text)));

test.each([
  'シャットダウンした',
  '勝手にシャットダウンしちゃったんですけど',
  '電源が切れて端末も消えた',
  'でんげんがおちた',
  '電源切れよった',
  'ふりーずしちゃいました',
  'ハングした',
  'うごきません',
  '動かんごつなった',
  '動かねえ',
  '何も押せない',
  'なんも押せん',
  '画面さわれない',
  '押しても何も起きない',
  'どこ押してもだめ',
  'うんともすんとも',
  'びくともしません',
  '反応なし',
  '急に使えなくなった',
  'なんか使えへん',
  '固まりよった',
  'しばらくお待ちください',
  '何回やっても通らない',
  '何べんやっても通らへん',
  '3回試したけど通りません',
  'なんかいやってもとおらない',
  'いくらやっても読み取れん',
  'エラーが出て固まった',
  'えーと端末がなんか固まったみたいで',
  'ピーピー鳴ってる',
  '変な音した',
  '機械 とまる しました',
  'terminal shut down',
  '自动关机了',
  '按什么都没反应',
  '화면이 안 눌려요',
])('%s: it stands', (text) => {
  expect(stands(text)).toBe(true);
});

test.each([
  'シャットダウンしていい?',
  'シャットダウンの方法',
  'シャットダウンしたらどうなる?',
  '音楽が止まった',
  '充電ランプが光らない',
  '店の電気が消えた',
  '案内が消えた',
  '外が暗くなった',
  '更新ボタン押せない',
  '少々お待ちください',
  'お待ちください',
  'しばらくお待ちくださいと言われた',
  '何回言っても話が通らない',
  '何回やってもいいですか',
  'エラーが出て更新が止まった',
  'スタッフがフリーズした',
  '電話が鳴った',
  '日程かたまりました',
  '疲れて死んだ',
])('%s: nothing of the terminal does', (text) => {
  expect(stands(text)).toBe(false);
});

test.each([
  'カードリーダーがおかしい',
  'リーダーが光らない',
  '読み取り部が光りません',
  'カード読むとこがおかしい',
  'カード差すところが変です',
  'リーダー壊れたかも',
])('%s: the reader is odd', (text) => {
  expect(isOdd(text)).toBe(true);
});

test.each([
  '充電ランプが光らない',
  'プリンターが光らない',
  'バイトリーダーがおかしい',
  'リーダーに聞きます',
  'リーダーが来ない',
  'リーダーは光ってます',
])('%s: no reader is', (text) => {
  expect(isOdd(text)).toBe(false);
});
