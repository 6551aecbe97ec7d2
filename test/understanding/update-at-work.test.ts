import { normalise } from '../../src/understanding/normalise.ts';
import { closeOf } from '../../src/understanding/close.ts';
import { foldClosely, foldSpelling } from '../../src/understanding/spelling.ts';
import { isShown, mayBeAtWork } from '../../src/understanding/update-at-work.ts';
import { updateSigns } from '../../src/understanding/update-running.ts';

const runs = (text: string) => updateSigns(normalise(text)).includes('updating');
const mayRun = (text: string) => mayBeAtWork(foldClosely(normalise(text)));
const shows = (text: string) => isShown(closeOf(foldSpelling(normalise(text))));

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
  '端末が更新中になってます',
  '更新に入っちゃいました',
  '更新しとる最中やわ',
  '更新の真っ最中なんです',
  '更新が走り出した',
  '更新かかっちゃった',
  '更新のバーが出てる',
  'インストール中になってる',
  '今まさに更新やってます',
  '端末アップデートしてます',
  '更新しています 45%',
  '「更新しています」って出てる',
  'ただいま更新を行っております',
  'アップデートが実行されています',
  '更新しとるばい',
  '更新やりよる',
  '更新してますよ',
  'updating now',
  'the machine went into update',
  'it says updating 45%',
  '机器在更新',
  '更新着呢',
  '업데이트가 돌아가고 있어요',
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

test.each([
  'アップデート画面が出ちゃった',
  '更新の画面が出た',
  '更新ボタン押しました',
  '更新が始まったんですけど',
  '更新中の表示が出てます',
  'the update screen came up',
  'I pressed the update button',
  '更新画面出来了',
  '업데이트 버튼을 눌렀어요',
])('the dialog, or one that runs: %s', (text) => {
  expect(shows(text)).toBe(true);
});

test.each([
  '更新中って出たらどうする',
  '更新中になったらどうすればいい?',
  '更新に入っていい',
  'まだ更新に入ってません',
  'アプリが更新中になってる',
  '更新の最中でも会計できますか',
  '更新の画面が出ない',
  '更新の画面が出たらどうする',
  '更新の画面が出ました?',
  '更新ボタン押したのに何も起きない',
  '8月19日から更新が始まりました',
  '他の店は更新中になったって',
  '更新してますよね',
  '更新が入る予定です',
  'has the update started?',
  'are you updating now',
])('nor is: %s', (text) => {
  expect(runs(text) || mayRun(text) || shows(text)).toBe(false);
});
