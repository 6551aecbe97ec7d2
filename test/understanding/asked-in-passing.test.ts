import { dialogHints } from '../../src/understanding/dialog-asks.ts';
import { wishesPerson } from '../../src/understanding/handoff-wish.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { proposesTime } from '../../src/understanding/proposes-time.ts';
import { bookingSigns } from '../../src/understanding/reminder-wish.ts';
import { shopSigns } from '../../src/understanding/shop-asks.ts';
import { worrySigns } from '../../src/understanding/update-worries.ts';

describe('the button that puts it off', () => {
  test.each([
    '「あとで」を選んじゃったけど問題ない？',
    '後でのボタン押しちゃったけどまずい？',
    'スキップを押してもええ？',
  ])('%s', (text) => {
    expect(dialogHints(text)).toContain('asksToClose');
    expect(dialogHints(text)).not.toContain('asksToPress');
  });

  test.each(['更新のボタンを押していい？', 'はいを押しても大丈夫？'])('is not %s', (text) => {
    expect(dialogHints(text)).toContain('asksToPress');
  });
});

describe('at the time that is said back', () => {
  test.each(['じゃあその時間に知らせて', 'その時間に連絡もらえますか', 'その時刻にLINEください'])(
    '%s',
    (text) => {
      expect(bookingSigns(text)).toContain('booksThen');
    },
  );

  test.each(['その時間はだめ', 'その時間に会計があります', 'その時間には電話しないで'])(
    'not %s',
    (text) => {
      expect(bookingSigns(text)).not.toContain('booksThen');
    },
  );
});

test.each(['事前に連絡ほしかった', 'もっと早く教えてくれればいいのに', '連絡なんて聞いてないけど'])(
  '%s is of what nobody told',
  (text) => {
    expect(shopSigns(normalise(text))).toContain('notToldBefore');
  },
);

test.each(['8時より早く教えて', '事前に充電すればいい？', '決済したのに連絡が来てない'])(
  '%s is not',
  (text) => {
    expect(shopSigns(normalise(text))).not.toContain('notToldBefore');
  },
);

test.each(['それって奥の端末も？', 'もう一台のほうも更新いるの？', '古いほうの端末でも対象ですか'])(
  '%s asks of each',
  (text) => {
    expect(worrySigns(normalise(text))).toContain('asksEach');
  },
);

test.each(['じゃあ金曜の朝は？', '23日は？', 'ほな明後日とかどう？'])(
  '%s proposes a day',
  (text) => {
    expect(proposesTime(normalise(text))).toBe(true);
  },
);

test.each(['明日は休み？', '23日の売上は？', '金曜は会計できる？'])('%s proposes none', (text) => {
  expect(proposesTime(normalise(text))).toBe(false);
});

test('a call from over there is a wish for a person', () => {
  expect(wishesPerson('やっぱりサポートからかけてくれませんか')).toBe(true);
  expect(wishesPerson('こちらからかけ直します')).toBe(false);
});
