import { normalise } from '../../src/understanding/normalise.ts';
import { saleSigns } from '../../src/understanding/other-sale.ts';

const signsOf = (text: string): readonly string[] => saleSigns(normalise(text));

test.each([
  '次のお客さんは普通に会計していいですか',
  '別のお客様にカード使うのは平気?',
  '新しいお客さんの会計はしていいの',
  'これから来るお客さんは現金でいい?',
  '更新してる間に来たお客さんは現金でもらうしかないか',
  '次の会計は通していい?',
])('%s is of another customer', (text) => {
  expect(signsOf(text)).toContain('otherSale');
});

test.each([
  '別の会計として打ち直していい?',
  '別のお客さんのカードで払ってもらった',
  '次のお客さんの会計も途中で止まった',
  '同じお客さんにもう一回通していい?',
  '別の方法で受け取っていい?',
  '次のお客さんでまた失敗した',
])('%s is not, or tells more', (text) => {
  expect(signsOf(text)).not.toContain('otherSale');
});

test.each([
  'あとから履歴に出てくることもありますか',
  '履歴に反映されるまで時間かかる?',
  'いつ履歴に出ますか',
])('%s asks whether the history will show it', (text) => {
  expect(signsOf(text)).toContain('asksIfAppears');
});

test.each(['差額の1200円の話なんですけど', '返金しないとまずいですか', '返さないといけませんよね'])(
  '%s is of what is to be given back',
  (text) => {
    expect(signsOf(text)).toContain('asksToGiveBack');
  },
);

test.each(['履歴に出ていません', 'お返事を返さないですみません', 'やめます'])(
  '%s is none of these',
  (text) => {
    expect(signsOf(text)).toEqual([]);
  },
);

test('who leaves the check and says more has left it', () => {
  expect(signsOf('やめます。次のお客さんは通していいですよね')).toContain('leavesFirst');
});
