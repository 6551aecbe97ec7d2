import { toldIn } from '../../src/understanding/told.ts';

test.each([
  ['はい、入れ直しました。何分かかりますか?', 'はい、入れ直しました。'],
  ['何分かかりますか?もうはじめました', 'もうはじめました'],
  ['つながってます、ところで手数料はいくら?', 'つながってます'],
  ['充電しましたけど、次はどうするんですか', '充電しましたけど'],
  ['入れ直したよ、もう9時半だけど間に合う?', '入れ直したよ'],
  ['Yes, I have. How long does it take?', 'Yes, I have.'],
  ['done!! can we take cards now', 'done!'],
  ['it is at 70%. can i open the app', 'it is at 70%.'],
])('%s tells 「%s」', (text, told) => {
  expect(toldIn(text)?.text).toBe(told);
});

test.each(['はい、入れ直しました', '何分かかりますか?', '更新はいつですか。何分ですか。', '?', ''])(
  '%j does not do both',
  (text) => {
    expect(toldIn(text)).toBeNull();
  },
);

test('what is told steers, and shows its own signs only', () => {
  expect(toldIn('はい。でも失敗したらどうなりますか?')).toMatchObject({
    command: 'yes',
    signs: [],
  });
});
