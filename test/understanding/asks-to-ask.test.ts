import { walkHints } from '../../src/understanding/said-in-walk.ts';
import { staffSigns } from '../../src/understanding/staff-words.ts';
import { seenHints } from '../../src/understanding/update-seen.ts';
import { readSigns } from '../../src/understanding/signs.ts';

test.each([
  'ちょっと聞いていい?',
  'すみません、質問なんですけど',
  'その前に一つ聞いてもいいですか',
  '聞きたいことがあるんですが',
  '質問いいですか?',
])('%s asks whether it may be asked', (said) => {
  expect(walkHints(said)).toContain('asksToAsk');
});

test.each(['お客さんに聞いていい?', '店長に聞いていいですか', '質問の答えは?', '聞いてない'])(
  '%s does not',
  (said) => {
    expect(walkHints(said)).not.toContain('asksToAsk');
  },
);

test.each(['何時ごろかかってきますか?', 'いつ電話もらえますか', 'もしかしてLINEで返事が来るだけ?'])(
  '%s is of the call that comes',
  (said) => {
    expect(staffSigns(said)).toContain('asksAfterCall');
  },
);

test.each(['何時に更新が来ますか', 'いつ届きますか', 'LINEは見れますか'])('%s is not', (said) => {
  expect(staffSigns(said)).not.toContain('asksAfterCall');
});

test.each(['孫が来たら聞いてみます', '店長に聞いてきます', 'ちょっと聞いていい?'])(
  '%s is of no customer',
  (said) => {
    expect(readSigns(said)).not.toContain('ofCustomer');
  },
);

test.each(['お客さんに聞いてみます', '本人に聞いたら払ったって', 'ご主人に聞いたら引かれてた'])(
  '%s is of one',
  (said) => {
    expect(readSigns(said)).toContain('ofCustomer');
  },
);

test.each(['つながってるかわからん', '入れ直したかどうか覚えてない', '25%あるか分からないです'])(
  '%s is not sure of it',
  (said) => {
    expect(walkHints(said)).toContain('knowsNot');
  },
);

test.each([
  'つながってる',
  'ばかり分からない人だ',
  '分からない',
  'なに言ってるか分からん',
  'どこにあるか分からない',
])('%s is', (said) => {
  expect(walkHints(said)).not.toContain('knowsNot');
});

test.each(['電話で', 'できれば電話がいいです'])('%s wishes for a call', (said) => {
  expect(walkHints(said)).toContain('byPhone');
});

test.each(['電話で払いました', '電話でお客さんが', '電話できません'])('%s does not', (said) => {
  expect(walkHints(said)).not.toContain('byPhone');
});

test.each(['画面にぐるぐるが出てます', 'くるくる回ってる', 'あ、進んだ'])('%s goes on', (said) => {
  expect(seenHints(said)).toContain('goesOn');
});

test.each(['タッチしたらぐるぐるしてます', 'カード挿したらくるくる回ってる'])(
  '%s may not',
  (said) => {
    expect(seenHints(said)).not.toContain('goesOn');
  },
);

test.each(['今店長いなくて', '社長いないです'])('%s hangs nowhere', (said) => {
  expect(seenHints(said)).not.toContain('hangs');
});
