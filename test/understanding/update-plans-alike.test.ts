import type { Sign } from '../../src/core/sign.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { planSigns } from '../../src/understanding/update-plans.ts';

const signsIn = (text: string) => planSigns(normalise(text));

const NOT_SAID: readonly (readonly [Sign, readonly string[]])[] = [
  [
    'beginsNow',
    [
      '今やったら何分使えなくなる?',
      '今やる?',
      'やっぱ今会計する',
      '今やるとどうなりますか',
      '今から充電します',
      '今もう一回やります',
      '今やらない',
    ],
  ],
  [
    'asksItself',
    ['勝手に更新が始まったんですけど', 'アプリは勝手に更新されるの?', '更新の手順を教えて'],
  ],
  [
    'asksMorningOn',
    ['電源切って入れ直せばいい?', '朝から電源が切れてる', '会計中に電源切れたけど朝つけていい?'],
  ],
  [
    'asksCashOnly',
    [
      '途中で落ちたから現金だけもらえばいい?',
      'お客さんが現金だけって言ってる',
      '現金でもらっていいですか',
      '現金の売上はどこで見れますか',
    ],
  ],
  [
    'asksNothingLeft',
    [
      '充電したらもう何もしなくていい?',
      '始まるまで何もしなくていい?',
      '会計はもう何もしなくていいですか',
    ],
  ],
  ['asksOfDay', ['19日は何時からですか', '26日まで飛ばせる?', '何日から始まるの']],
  [
    'networkFine',
    [
      'Wi-Fiが大丈夫か分からない',
      'Wi-Fiつながってない',
      'Wi-Fiは大丈夫ですか?',
      'ネットの契約は大丈夫',
    ],
  ],
  [
    'tellsOn',
    ['電源が入らない', '電源を入れたらエラー', '会計の途中で電源入れ直しました', '電源入れたい'],
  ],
  [
    'needsHelp',
    ['機械が苦手なんですけど何分かかりますか', '機械の会計がわからない', 'お客さんが機械に弱い'],
  ],
  ['asksIfMust', ['19日は何がある?', '19日にやらないとどうなる?', '今日会計できないとだめですか']],
  [
    'asksPlugged',
    ['充電器につないだままでもいい?', '20%で充電中です', 'ケーブルを挿したら20%になった'],
  ],
  ['asksIfEnough', ['24%です', '24%だけど何分かかる?', '会計は10%引きでいい?']],
  [
    'takesLong',
    [
      '40分たっても決済が終わらない',
      '10分たっても終わらない',
      '30分後に終わりますか',
      '充電が1時間たっても終わらない',
    ],
  ],
  ['hasCycled', ['電源入れ直したけどだめ', '電源入れ直したらいい?', '電源を入れました']],
  [
    'tellsDone',
    ['更新終わったら会計していい?', '終わったか分からない', '更新終わってない', '終わった?'],
  ],
];

test.each(NOT_SAID.flatMap(([sign, texts]) => texts.map((text) => [text, sign] as const)))(
  '「%s」 does not say %s',
  (text, sign) => {
    expect(signsIn(text)).not.toContain(sign);
  },
);
