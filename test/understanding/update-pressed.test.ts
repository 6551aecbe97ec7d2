import { normalise } from '../../src/understanding/normalise.ts';
import { pressedSigns } from '../../src/understanding/update-pressed.ts';

const signsIn = (text: string) => pressedSigns(normalise(text));

test.each([
  ['今更新押しちゃった！止められる？'],
  ['更新始めちゃったけど止められますか'],
  ['更新ボタン押してしまった、キャンセルできる？'],
  ['間違えて更新した 戻せる？'],
  ['アプデ開始してしまったんですが中断できますか'],
  ['さっき更新ボタン押しちゃったから止めたい'],
  ['うっかり更新を押してしまいました。元に戻せますか'],
  ['更新始まっちゃったんだけどスキップできる？'],
  ['更新始めてもうた、後回しにできる？'],
  ['I pressed update by mistake, can I stop it?'],
  ['I started the update, can I skip it?'],
  ['How do I cancel the update I just started'],
  ['我不小心点了更新，可以取消吗？'],
  ['更新点了能停吗'],
  ['업데이트를 눌러버렸는데 멈출 수 있나요?'],
  ['업데이트 시작했는데 취소하고 싶어요'],
])('「%s」: an update runs, and is to be taken back', (text) => {
  expect(signsIn(text)).toEqual(['updating', 'duringUpdate', 'undoesIt']);
});

test.each([['更新始めたら途中で止められない？'], ['更新って途中で止められますか']])(
  '「%s」 asks the same before it is begun',
  (text) => {
    expect(signsIn(text)).toEqual(['duringUpdate', 'undoesIt']);
  },
);

test.each([
  ['更新押しちゃったけど会計先にできる？'],
  ['更新始めちゃったんだけど電源切っていい？'],
  ['更新始めた。会計できますか'],
])('「%s」: an update runs, and something else is wished meanwhile', (text) => {
  expect(signsIn(text)).toEqual(['updating', 'duringUpdate']);
});

test('a customer who waits beside it is told of as well', () => {
  expect(signsIn('更新ボタン押しちゃった、お客さん待ってる')).toEqual(['updating']);
});

test.each([
  ['更新押したのに始まらない'],
  ['更新始めたけど、エラーで止まった'],
  ['更新を始めたのにキャンセルされた'],
  ['更新が終わったけど戻せる？'],
  ['昨日更新始めたけど会計できますか'],
  ['更新のお知らせ止められる？'],
  ['もう更新したから止めて'],
  ['更新はもうやったので、やめてください'],
  ['更新はスキップできますか'],
  ['更新やめたい'],
  ['決済押しちゃった、キャンセルできる？'],
  ['会計の途中でキャンセルできますか'],
  ['スキップ押しちゃったけど更新に戻せる？'],
  ['アプリの更新を押しちゃったけど止められる？'],
  ['Can I cancel the update reminder?'],
  ['Can I skip the update?'],
  ['可以取消更新吗'],
  ['업데이트를 미룰 수 있나요?'],
])('「%s」 is of something else', (text) => {
  expect(signsIn(text)).toEqual([]);
});
