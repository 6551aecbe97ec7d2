import { walkHints } from '../../src/understanding/said-in-walk.ts';
import { staffSigns } from '../../src/understanding/staff-words.ts';
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
