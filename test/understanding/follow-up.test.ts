import { followUp } from '../../src/understanding/follow-up.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

const leaning = (text: string, last: string) => followUp(foldSpelling(normalise(text)), [last]);

describe('whom to ask is the support center of USEN PAY+, unless it was about another service', () => {
  test.each([
    '誰に聞けばいい?',
    'どこに聞けばいいの',
    'だれにきいたらええの',
    'どちらに問い合わせればよろしいでしょうか。',
    'じゃあ誰に聞くのよ',
    'それはどこに電話すればわかる?',
    'どこに連絡したらよかと?',
    'どこへ相談すればいいんですか',
    '結局どこに聞きゃいいんだ',
    'それってどこにかければ?',
  ])('%s', (text) => {
    expect(leaning(text, 'oos')).toBe('hotline');
    expect(leaning(text, 'update.scope')).toBe('hotline');
    expect(leaning(text, 'other_service')).toBe('other_service');
  });

  test.each([
    '誰に聞いたか忘れた',
    'どこに聞いても同じことしか言わない',
    '誰に頼まれたの',
    'どこに出てる?',
    '担当の人に聞けばいい?',
    'どこに電話しても出ない',
  ])('not with %s', (text) => {
    expect(leaning(text, 'oos')).toBeNull();
  });

  test('nor as the first message of all', () => {
    expect(followUp('誰に聞けばいい?', [])).toBeNull();
  });
});

describe('whether somebody answers now is of the number that was told last', () => {
  test.each([
    ['いまかけても大丈夫？', 'hotline'],
    ['まだやってる？', 'hotline'],
    ['are they open now', 'hotline'],
    ['现在能打通吗', 'hotline'],
    ['지금 전화 돼요?', 'hotline'],
    ['いまやってる', null],
    ['今から更新やってもいい？', null],
    ['まだやってない', null],
  ])('%s', (text, topic) => {
    expect(leaning(text, 'hotline')).toBe(topic);
  });

  test('and of nothing else', () => {
    expect(leaning('まだやってる？', 'update.how')).toBeNull();
  });
});
