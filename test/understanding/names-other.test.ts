import { doesOtherToo, namesOther } from '../../src/understanding/names-other.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

const OTHER = [
  '昨日の分ももう一回やっていい?',
  'おとといのもやり直していいですか',
  '朝いちのお客さんの、もう一度通していい?',
  '2400円のやつももう一回いい?',
  '火曜のももう一度いいですか',
  '全部やり直してええの?',
  'ぜんぶもう一回やっていい?',
  '隣のレジの分もう一回していい?',
  'これもやり直していい?',
  'そっちのももっかいやってええ?',
  'もう一人の分ももう一度いいですか',
  '奥の端末のもう一回やっていい?',
  "can i redo yesterday's one?",
  'can i retry the other table too',
  '前天那笔也可以再刷吗',
  '어제 것도 다시 해도 돼요?',
];

const SAME = [
  'もう一回やっていい?',
  'もう一度会計していいですか',
  'さっきの会計、もう一回通していい?',
  'お客さんのカード、もう一回切っていいんですよね',
  'その分もう一度やり直して大丈夫?',
  'もっかいやってもええってこと?',
  '同じカードでもう一度決済していいですか',
  '再決済してもいいですか',
  'もう一度最初からやっていい?',
  'さっきのもう一回やっていい?',
  'can i charge the card again?',
  'is it ok to run it once more',
  '可以再刷一次吗',
  '다시 결제해도 되나요?',
];

describe('what is asked to be done once more', () => {
  it.each(OTHER)('may be of another sale: %s', (text) => {
    expect(namesOther(foldSpelling(normalise(text)))).toBe(true);
  });

  it.each(SAME)('names no other: %s', (text) => {
    expect(namesOther(foldSpelling(normalise(text)))).toBe(false);
  });

  it.each(['昨日の分もやっちゃいますね', '隣の席のもやっていい?', 'さっきの人のも会計していい?'])(
    'is of another, unsaid: %s',
    (text) => {
      expect(doesOtherToo(foldSpelling(normalise(text)))).toBe(true);
    },
  );

  it.each([
    'もうやります',
    '充電のほうもやります',
    '更新もやっちゃいますね',
    '昨日の分もやりました',
  ])('is of no other, or done: %s', (text) => {
    expect(doesOtherToo(foldSpelling(normalise(text)))).toBe(false);
  });
});
