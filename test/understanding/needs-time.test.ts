import { needsTime } from '../../src/understanding/needs-time.ts';
import { readSigns } from '../../src/understanding/signs.ts';

test.each([
  'ちょい待ち',
  'ちょお待って',
  'ちょっとタンマ',
  '待っておくれ',
  '電話出るから',
  'ごめん電話',
  '電話鳴ったから待って',
  'すみません、お電話です',
  '店の電話に出てきます',
  '少し席を外します',
  '今ちょっと手が離せません',
  'トイレ行ってきます',
  '荷物が届いたのでちょっと待って',
  '充電器取りに行ってきます',
  '店長に聞いてきます',
  '責任者に確認してきますので少しお待ちください',
  'オーナーに聞いてからにします',
  '主人に聞いてみるわ',
  '孫が来たら聞いてみます',
  'スタッフが来たら聞きます',
  '若い子に聞いてみる',
  '上司に相談してからまた連絡します',
])('%s needs a moment', (said) => {
  expect(needsTime(said)).toBe(true);
});

test.each([
  '電話に出ない',
  '電話番号',
  '電話してください',
  '電話がほしい',
  '責任者を出せ',
  '責任者に確認してください',
  '責任者に確認してもらえますか',
  '店長に聞いてもいいですか',
  '店長に聞いた',
  '店長に確認したら通ってた',
  'お客さんに確認します',
  'お客様が来た',
  '充電器がない',
  '充電器探してください',
  'ずっと待ってる',
])('%s does not', (said) => {
  expect(needsTime(said)).toBe(false);
});

test.each(['責任者に確認します', '責任者に聞いてきます', '責任者が戻ったらやります'])(
  '%s is not said in anger',
  (said) => {
    expect(readSigns(said)).not.toContain('angry');
  },
);

test.each(['責任者を出せ', '責任者に代わって', '責任者に確認しろ'])('%s may be', (said) => {
  expect(readSigns(said)).toContain('angry');
});
