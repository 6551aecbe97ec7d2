import type { Sign } from '../../src/core/sign.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { shopSigns } from '../../src/understanding/shop-asks.ts';

const signsIn = (text: string) => shopSigns(normalise(text));

const ASKED: readonly (readonly [Sign, readonly string[]])[] = [
  [
    'asksIfBot',
    ['あなたはロボット？', 'これってAIですか', '人間が答えてるんですか？', 'are you a bot?'],
  ],
  [
    'asksSame',
    ['店舗ごとに期限は違いますか？', '期限ってどの店も同じ？', '全店舗、期限は一緒ですか'],
  ],
  ['asksApart', ['端末の更新とアプリの更新って別？', 'アプリと端末の更新は違うものですか']],
  ['asksAtMidnight', ['途中で0時になったら？', '更新中に日付が変わったらどうなる？']],
  [
    'alwaysOpen',
    [
      'うちは24時間営業です',
      '閉まらない店なんですけど',
      '開店準備とかないです',
      '8時にはもう店開いてるんですが',
    ],
  ],
  ['asksAmongGuests', ['営業中の合間にやったらまずいですか', 'お客さんがいない時間でもいい？']],
  ['asksOnEarly', ['朝6時に端末つけていい？', '休みの日も電源入れっぱなしだとだめ？']],
  ['asksIfOurs', ['うちみたいな店もやるの？', '個人の店でも更新するんですか']],
  [
    'tellsClosed',
    [
      '明日は休みやねん',
      'うちは水曜定休です',
      '19日は定休日です',
      '定休日なんですが店に行かないとだめですか',
    ],
  ],
  ['asksThis', ['これ何？', 'この画面は何ですか', 'what is this?']],
  [
    'cannotReach',
    ['電話も繋がらんし', 'サポートに何回かけても出ない', '0120-126-440がつながりません'],
  ],
  ['asksLeftOnly', ['じゃああと何分？', 'あとどれくらい', 'あと何日ですか']],
  ['networkError', ['ネットワークエラーって出てます', 'Wi-Fi接続エラーになった']],
  ['ranDry', ['そっちは充電切れてます', '電池が空です']],
  ['asksIfUntil', ['24時までってことですね', 'じゃあ25日いっぱいですね', '25日の夜までですね？']],
  ['asksMidway', ['途中でやめられます？', '途中で止められるの?']],
];

test.each(ASKED)('hears %s', (sign, texts) => {
  for (const text of texts) expect([text, signsIn(text)]).toEqual([text, [sign]]);
});

// Of a payment, a customer, a person who is wished for, or another line: never of the update, nor of the bot.
test.each([
  'ロボットじゃ話にならん、人に代わって',
  '人と話したい',
  '会計の途中で0時になったらどうなる？',
  '会計の途中でやめられますか？',
  '決済中に通信エラーって出てます',
  'カード払いの途中で充電切れました',
  '更新中に急に電池が切れた',
  'お客さんの電話も繋がらない',
  'IP電話がつながらない、何回かけても出ない',
  'お店の休みは何曜日がいいですか',
  'この画面は決済履歴です',
])('hears nothing of the kind in %s', (text) => {
  expect(signsIn(text)).toEqual([]);
});
