import { normalise } from '../../src/understanding/normalise.ts';
import { updateSigns } from '../../src/understanding/update-running.ts';
import { pressedSigns } from '../../src/understanding/update-pressed.ts';

const runs = (text: string) =>
  [...updateSigns(normalise(text)), ...pressedSigns(normalise(text))].includes('updating');

test.each([
  '営業中に更新始まった',
  '営業中なのに更新走ってる',
  'ピークタイムなのに更新が始まりました',
  '更新が始まってお客さんが怒って帰った',
  '更新入っちゃってお客様をお待たせしてます',
  'お客さんが並んでるときに更新が動いてしまった',
  'お昼時に更新が走り出した',
  'ランチタイムに更新が始まった',
  '忙しいときにアップデート始まってもうた',
  '更新始まって困る',
  '更新が始まってレジが使えない',
  'アプデ入ってお客さんキレて帰ったわ',
  '更新押しちゃった',
  '間違えて更新始めちゃったお客さん来る',
  'Update start. Customer waiting.',
  'いじってたらアップデートが始まりました',
  'なんか更新始まった',
  'バイトが触って更新が始まっちゃった',
  '気づいたら更新始まってた',
  'なんで今更新始まるんだよ',
  'どうしてお昼時に更新が始まったんですか',
  '更新はじまってるやん',
  'なんで更新始まってるの',
  '間違って更新ボタン押しました',
  '誰かが更新押したみたい',
  'うっかり更新しちゃった',
])('%s: it runs', (text) => {
  expect(runs(text)).toBe(true);
});

test.each([
  '営業中に更新始まったら困る',
  '営業中に更新が始まることありますか',
  '営業中に更新が始まりましたか',
  '昨日営業中に更新始まって困った',
  '更新が始まったとき営業中だったら困る',
  '更新がはじまったと聞きました',
  'ランチのときに更新の案内が出た',
  '更新が始まると使えないらしい',
  '更新押しちゃったら止められない',
  '営業中に更新していい?',
  'When does the update start?',
  '触ったら更新始まるの?',
  'なんで更新が必要なの',
  'もう更新って始まってる?',
  'なんで順番に更新が始まるの',
  '触ってたら会計始まった',
  '間違えて更新しちゃったらどうなる?',
])('%s: it does not run by that', (text) => {
  expect(runs(text)).toBe(false);
});
