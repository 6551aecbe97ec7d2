import { normalise } from '../../src/understanding/normalise.ts';
import { outcomeHints } from '../../src/understanding/outcome-told.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

const hintsOf = (text: string) => outcomeHints(foldSpelling(normalise(text)));

test.each([
  ['お客さんに謝っときました', 'besideSale'],
  ['店長には伝えました', 'besideSale'],
  ['レジ締め終わったよ', 'besideSale'],
  ['終わったら教えますね', 'willTell'],
  ['結果が出たら報告します', 'willTell'],
  ['次のお客さんの会計終わりました', 'servedOther'],
  ['後ろの人先にやりました', 'servedOther'],
  ['通りました?', 'asksIfWorked'],
  ['やってみたんですけど、払えましたかね', 'asksIfWorked'],
  ['ちゃんといけたんやろか', 'asksIfWorked'],
  ['できたよね?', 'asksIfWorked'],
  ['出来ましたっけ', 'asksIfWorked'],
  ['さっき通した分どうなった?', 'asksIfWorked'],
  ['did it go through?', 'asksIfWorked'],
  ['刚才成功了吗', 'asksIfWorked'],
  ['もう大丈夫そうです', 'seemsWell'],
  ['たぶん問題ない', 'seemsWell'],
  ['さっきよりはだいぶマシ', 'seemsWell'],
  ['今回はエラー出てないです', 'seemsWell'],
  ['i guess it went through', 'seemsWell'],
  ['it worked i think', 'seemsWell'],
  ['应该可以了', 'seemsWell'],
  ['된 것 같아요', 'seemsWell'],
  ['よかった、いけました', 'wellBesides'],
  ['無事にできました〜助かりました😊', 'wellBesides'],
  ['うまいこといったで、おおきに', 'wellBesides'],
  ['解決しました', 'wellBesides'],
  ['great, solved', 'wellBesides'],
  ['done, thanks!', 'wellBesides'],
  ['谢谢，成功了', 'wellBesides'],
  ['됐어요 감사합니다', 'wellBesides'],
] as const)('%s: %s', (text, hint) => {
  expect(hintsOf(text)).toEqual([hint]);
});

test.each([
  'ありがとうございます',
  'よかったです',
  'もう一回していい?',
  'できますか?',
  'いけるかな',
  '次のお客さんの会計も止まりました',
  '次のお客さんに間違えて請求しました',
  'お客さんに現金でもらいました',
  'お客さんに払ってもらいました',
  'よかった、たぶんいけました',
  'ありがとう、できませんでした',
  'エラー出ました',
  'maybe i should do it again',
  'thanks, it did not work',
])('%s tells nothing of how it went', (text) => {
  expect(hintsOf(text)).toEqual([]);
});

test.each([
  ['いけたけど更新していい?', ['namesElse', 'wellThen', 'workedThen']],
  ['無事に払えたんで、このまま更新しますね', ['namesElse', 'wellThen', 'workedThen']],
  ['たぶんいけたので電源切っていい?', ['namesElse', 'workedThen']],
  ['大丈夫そうなので更新します', ['namesElse', 'workedThen']],
  ['通りました?更新していい?', ['namesElse', 'workedThen']],
  ['it worked, can i update now?', ['namesElse', 'workedThen']],
  ['can i update now?', ['namesElse']],
  ['通ったら更新していい?', ['namesElse']],
  ['お会計終わったら更新します', ['namesElse']],
  ['準備できたので更新していい?', ['namesElse']],
])('%s: %s', (text, hints) => {
  expect(hintsOf(text)).toEqual(hints);
});

test.each(['連携できました', '更新できましたか?', '電話終わった?', 'did the update go through?'])(
  '%s is of something else',
  (text) => {
    expect(hintsOf(text)).toEqual(['namesElse']);
  },
);
