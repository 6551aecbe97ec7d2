import type { Sign } from '../../src/core/sign.ts';
import { readSigns } from '../../src/understanding/signs.ts';

const TOLD: Readonly<Partial<Record<Sign, { is: readonly string[]; isNot: readonly string[] }>>> = {
  managesAlone: {
    is: [
      'あーやっぱいいや 自分でやってみる',
      'やっぱ大丈夫です',
      'もういいです自分で解決しました',
      'もう解決しました',
      '直ったので大丈夫です',
      'こっちで何とかします',
      "it's fixed now",
      '已经解决了',
      '해결됐어요',
    ],
    isNot: [
      'まだ解決してないです',
      '自分でやったけどだめでした',
      '直ったと思ったらまた消えた',
      'もういいですか',
      'やっぱりいい時間に電話ください',
      '自分で解決しろってこと?',
      '解決しましたか',
      'もういい加減にして',
      'はい',
    ],
  },
  wantsNone: {
    is: ['いらんわ', 'やっぱり知らせなくていいです', 'やっぱええわ 知らせんで', '覚えとくからいい'],
    isNot: [
      '知らせて',
      '充電はいらないですか',
      'いらない端末があります',
      '9時に知らせないと忘れる',
    ],
  },
  hasBegun: {
    is: [
      '2台目始めたよ',
      'レジ2もついでに始めちゃいました',
      '2番も始めました',
      '奥の端末ももう始まってる',
      '3台とも更新始めました',
      '2番もやってる',
      'はじめました',
      'はじめた',
      '更新始めました',
      'いま開始しました',
      'I have started',
    ],
    isNot: [
      '2番で会計始めた',
      '2番も始めていい?',
      '奥で会計してる',
      '2番もやってみたい',
      'はじめまして',
      'はじめたらエラー',
      '始めてもいい?',
      '更新を始めたい',
      'さっき始めたけど止まった',
    ],
  },
  isOff: {
    is: ['切れました', '電源切りました', '電源切った', 'オフにしました', 'コンセント抜けちゃった'],
    isNot: [
      '切れない',
      '電源切っていい?',
      '決済が途中で切れた',
      '切って入れました',
      '通信が切れた',
    ],
  },
  asksIfAnswered: {
    is: ['今かけて出るのか?', '今電話したら出てくれる?', 'この時間にかけてもつながりますか'],
    isNot: ['電話番号', '今かけています', '電話ください'],
  },
  angry: {
    is: ['だから音が鳴るって言ってんの', 'さっきから同じだって言ってるだろ'],
    isNot: [
      'お客さんが引かれたって言ってるんですが',
      'だから会計はこれからだって',
      '店長がそう言ってるの',
    ],
  },
};

const CASES = Object.entries(TOLD).flatMap(([sign, { is, isNot }]) => [
  ...is.map((text) => [text, sign, true] as const),
  ...isNot.map((text) => [text, sign, false] as const),
]);

test.each(CASES)('「%s」 has the sign %s: %s', (text, sign, isSo) => {
  expect(readSigns(text).some((one) => one === sign)).toBe(isSo);
});
