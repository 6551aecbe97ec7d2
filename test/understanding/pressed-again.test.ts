import { normalise } from '../../src/understanding/normalise.ts';
import { isPressedAgain } from '../../src/understanding/pressed-again.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

const isSaid = (text: string): boolean => isPressedAgain(foldSpelling(normalise(text)));

test.each([
  'エラー出たからもう一回押した',
  'もう一度ボタン押しました',
  'もっかいタップしてもうた',
  '2回押しちゃった',
  '三回ほど押しました',
  '何回も押してる',
  '連打しました',
  '押し直したら動いた',
  'バイトがもう一回押したらしい',
  'もう一度押させていただきました',
  '二度押ししてしまいました',
  'もう一回押したら成功した',
  '確定をもう一度押しました',
  'お客さんがまたタップしました',
  '案内どおりもう一回押した',
  'LINEで言われた通りもう一回押した',
  'もう一回QR読んだ',
])('%s tells that it was pressed once more', (text) => {
  expect(isSaid(text)).toBe(true);
});

test.each([
  'もう一回押していい?',
  'もう一回押したらどうなりますか',
  '2回押した方がいいですか',
  '何回も押してるとどうなる?',
  'もう一回押します',
  '更新ボタンを2回押した',
  '電源ボタンもう一回押した',
  '「後で」を2回押した',
  '履歴をもう一回押した',
  'メニュー2回押しちゃった',
  'LINEのボタン二回押しちゃった',
  '案内のボタン2回押した',
  'この選択肢2回押しちゃった',
  '押しました',
  'もう一回読んだ',
  '背中を押した',
])('%s tells of none, or of another button', (text) => {
  expect(isSaid(text)).toBe(false);
});
