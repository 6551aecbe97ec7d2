import { isSecondCut } from '../../src/understanding/second-cut.ts';

test.each([
  'やり直したら今度は更新画面',
  'もう一回通したらまた更新が出た',
  '再度通したら画面が更新になった',
  '2回目もアプデ出ました',
  'かざし直したらまたアップデート',
  'もう一回通したらまた画面が変わった',
  'tried again and now the update screen came up',
  '重新刷又跳出更新界面',
  '다시 긁었더니 또 업데이트가 떴어요',
])('%s: the second try was cut', (text) => {
  expect(isSecondCut(text)).toBe(true);
});

test.each([
  'もう一回通したら通りました。そのあと更新始まった',
  'また更新が出たらどうすればいい?',
  'もう一回やったら更新します',
  'また更新が来るんですか',
  '今度の更新はいつ来ますか',
  '今度は更新が終わった',
  '更新始まった',
  'when does the update come again?',
  '更新完了再刷可以吗',
])('%s: nothing of the kind', (text) => {
  expect(isSecondCut(text)).toBe(false);
});
