import { againHints } from '../../src/understanding/again-said.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

const isHeard = (hint: string, text: string): boolean =>
  againHints(foldSpelling(normalise(text))).some(([one, isSo]) => one === hint && isSo);

describe('a sale that is run anew', () => {
  test.each([
    '3200円通し直したら落ちた',
    '打ち直しの3200円で止まった',
    '3200円、二回目で固まった',
    '再決済したら止まった',
    '第二次刷卡的时候死机了',
    'it froze the second time',
  ])('%s', (text) => {
    expect(isHeard('ranAnew', text)).toBe(true);
  });

  test.each(['3200円の会計で固まった', 'さっきの会計中に落ちました'])('not in %s', (text) => {
    expect(isHeard('ranAnew', text)).toBe(false);
  });
});

describe('just now', () => {
  test.each(['3200円、たった今落ちた', '今3200円の会計で固まった'])('%s', (text) => {
    expect(isHeard('stopsNow', text)).toBe(true);
  });

  test.each(['さっき落ちた', '今日の会計で固まった', '今朝の3200円'])('not in %s', (text) => {
    expect(isHeard('stopsNow', text)).toBe(false);
  });
});

describe('the dialog put off, and the sale run again', () => {
  test.each([
    'スキップしてもう一回やるね',
    '更新飛ばしてもう一度会計します',
    'あとにしてやり直していい？',
    '後回しにしてもう一回通すわ',
    '先跳过，再刷一次可以吗',
    '건너뛰고 다시 결제할게요',
    'skip the update and charge again?',
  ])('%s', (text) => {
    expect(isHeard('skipsAndRunsAgain', text)).toBe(true);
  });

  test.each([
    'もう一回スキップできますか',
    '後回しにして明日もう一度更新します',
    '更新はあとでもう一回やります',
    'スキップしてもう一回再起動していい？',
    'skip it again?',
  ])('not in %s', (text) => {
    expect(isHeard('skipsAndRunsAgain', text)).toBe(false);
  });
});
