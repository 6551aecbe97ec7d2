import { asksAbroad } from '../../src/understanding/asks-abroad.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { onceMoreHints } from '../../src/understanding/once-more.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

const hintsOf = (text: string): readonly string[] => onceMoreHints(foldSpelling(normalise(text)));

test.each([
  'もっかいやればいいの?',
  '最初からやり直す感じ?',
  'え もう一回やるの',
  '念のためもう一回更新したほうがいい?',
  '念のためもう一回やった方がいいですか',
  'do i have to redo it',
  '要从头再来吗',
  '다시 해도 될까요?',
])('%s asks whether it is done once more', (text) => {
  expect(hintsOf(text)).toEqual(expect.arrayContaining(['onceMore', 'onceMoreAsked']));
});

test.each([
  'やり直したけどまた同じとこで止まる',
  '何回やってもエラー',
  'またやったけどアカン',
  'もう2回もやってるんだよ。どうにかしてくれ',
  'tried again, still stuck',
  '又失败了',
  '다시 했는데 또 실패했어요',
])('%s tells that it was for nothing', (text) => {
  expect(hintsOf(text)).toContain('onceMoreFailed');
});

test.each(['さっき失敗したからやり直したい', 'やり直したらいけた'])(
  '%s tells no failure of it',
  (text) => {
    expect(hintsOf(text)).not.toContain('onceMoreFailed');
  },
);

test.each(['レジ3もう一回やってみます', 'レジ1は充電してます。レジ3もう一回やってみます'])(
  '%s is of the terminal that is named, and of no sale',
  (text) => {
    expect(hintsOf(text)).toContain('onceMore');
  },
);

test.each([
  'もう一回押した',
  'もう一度ボタン押しました',
  'もっかいタップした',
  'また押してみた',
  '押し直した',
])('%s tells that it was pressed once more', (text) => {
  expect(hintsOf(text)).toEqual(['onceMore']);
});

test.each(['もう一回押したら失敗', 'もう一度おしても一緒やった'])(
  '%s was pressed for nothing',
  (text) => {
    expect(hintsOf(text)).toContain('onceMoreFailed');
  },
);

test.each(['更新をもう一度やっていい?', 'もう一回アップデートするの?', '重新更新可以吗'])(
  '%s names the update',
  (text) => {
    expect(hintsOf(text)).toContain('updateOnceMore');
  },
);

test.each([
  'さっきの人もう一回やっていい?',
  'Suicaもう一回やっていい?',
  'もう一回通していい?',
  '金額をもう一回入れていい?',
  '確定もう一回押した',
  '金額入れてもう一回押した',
  'もう一回押したら画面が消えた',
  '画面固まったけどもう一回やっていい?',
  '更新が終わったらもう一回やっていい?',
  'もう一回言ってもらえますか?',
  'run it again?',
  'should i charge again?',
  '再收一次可以吗',
  '可以过几天再更新吗',
  '다시 결제해도 돼요?',
])('%s may be of a sale, or is no second try', (text) => {
  expect(hintsOf(text)).toEqual([]);
});

test.each(['途中で切れたらどうなる', '如果中途断了怎么办', '중간에 끊기면요?'])(
  '%s is only supposed',
  (text) => {
    expect(hintsOf(text)).toContain('ifCutMidway');
  },
);

test.each(['how many % battery', '要充电到多少', '배터리 몇 프로'])('%s asks', (text) => {
  expect(asksAbroad(foldSpelling(normalise(text)))).toBe(true);
});

test.each(['can i swipe the card again', '可以再收一次吗', '다시 결제해도 되나요', '何%いる'])(
  '%s is of a sale, or of no other language',
  (text) => {
    expect(asksAbroad(foldSpelling(normalise(text)))).toBe(false);
  },
);
