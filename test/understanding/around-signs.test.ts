import type { Sign } from '../../src/core/sign.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { shopSigns } from '../../src/understanding/shop-asks.ts';

const ASKED: readonly (readonly [Sign, readonly string[]])[] = [
  [
    'asksItself',
    [
      '勝手に始まったりせえへんやろな',
      '夜中に勝手にやってくれたらええのに',
      '遠隔で更新してもらえないんですか',
      'そっちで更新しといてくれへん?',
      '自動でやってくれないの?',
      'USENさんのほうでやってもらえませんか',
    ],
  ],
  ['asksBoth', ['アプリのアップデートと端末の更新て同じもの?', 'アプリと端末の更新は同じですか']],
  [
    'asksHowDone',
    [
      '終わったらなんか画面出るんすか',
      '完了って表示される?',
      '更新終わったら何か音鳴りますか',
      "will it show something when it's done",
      '更新完会有提示吗',
      '끝나면 화면에 뭐가 떠요?',
    ],
  ],
  [
    'usualScreen',
    [
      'いつもの画面に戻りました',
      '更新したけどいつもの画面です',
      '普通の画面に戻った',
      'it shows the normal screen',
      'back to normal screen now',
      '画面正常了',
      '现在是平时的画面',
      '평소 화면으로 돌아왔어요',
    ],
  ],
  ['notToldBefore', ['没人通知我们', "I didn't know about it", 'nobody told us', '몰랐어요']],
  [
    'asksIfFails',
    ['更新失败会怎么样', 'what if the update fails', '업데이트 실패하면 어떻게 해요'],
  ],
  ['asksApart', ['Is it the app or the machine?']],
];

test.each(ASKED)('%s', (sign, texts) => {
  for (const text of texts)
    expect([text, shopSigns(normalise(text))]).toEqual([text, expect.arrayContaining([sign])]);
});

const AROUND: ReadonlySet<Sign> = new Set(['asksItself', 'asksBoth', 'asksHowDone', 'usualScreen']);

test.each([
  '勝手に始まってしまいました',
  '勝手に再起動してくれますか',
  '会計中にいつもの画面に戻った',
  'カード挿したら元の画面に戻った',
  '夜中に勝手に更新されてた',
  'アプリが勝手に落ちた',
  'お客さんの支払いは終わったら画面出る?',
  'アプリの更新と端末の更新は違うんですか',
  "I didn't know the payment failed",
  '付款失败会怎么样',
])('%s is none of them', (text) => {
  expect(shopSigns(normalise(text)).filter((sign) => AROUND.has(sign))).toEqual([]);
});
