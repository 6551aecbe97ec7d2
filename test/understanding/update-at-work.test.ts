import { normalise } from '../../src/understanding/normalise.ts';
import { foldClosely } from '../../src/understanding/spelling.ts';
import { mayBeAtWork } from '../../src/understanding/update-at-work.ts';
import { updateSigns } from '../../src/understanding/update-running.ts';

const runs = (text: string) => updateSigns(normalise(text)).includes('updating');
const mayRun = (text: string) => mayBeAtWork(foldClosely(normalise(text)));

test.each([
  '今更新動いてるんだけど',
  '端末が更新してます',
  '更新進んでるっぽい',
  'なんか更新してるみたい',
  'アップデートが勝手にはじまりました',
  '更新が勝手に始まったんやけど',
  '更新がいきなり走り出した',
  'なんか勝手に更新しよる',
  'まだ更新しとるんじゃけど',
  '機械がアップデートしてはる',
  '知らないうちに更新始まってました',
  '突然开始更新了',
  '업데이트가 갑자기 시작됐어요',
  'the update started by itself',
])('an update is at work: %s', (text) => {
  expect(runs(text)).toBe(true);
});

test.each(['更新画面になっちゃって', '更新の画面に切り替わった', 'さっきから更新してる'])(
  'one may be: %s',
  (text) => {
    expect(mayRun(text)).toBe(true);
  },
);

test.each([
  '更新が始まったらどうする?',
  'いつも更新してます',
  '毎日更新してます',
  'もう更新してるけど会計していい?',
  'アプリは自動で更新してます',
  '昨日更新が勝手に始まった',
  '更新の案内が出ました',
  '更新の画面が出ました',
  '他の店は更新してるみたい',
  '更新が動いてない',
  'まだ更新していません',
  '今から更新します',
  '自動で更新が始まりますか',
  '急に更新が始まると困る',
  '更新の準備が進んでます',
  'does it update by itself?',
])('none is: %s', (text) => {
  expect(runs(text) || mayRun(text)).toBe(false);
});
