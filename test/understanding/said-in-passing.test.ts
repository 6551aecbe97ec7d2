import type { Sign } from '../../src/core/sign.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { passingSigns } from '../../src/understanding/said-in-passing.ts';

const signsIn = (text: string) => passingSigns(normalise(text));

const SAID: readonly (readonly [Sign, readonly string[]])[] = [
  [
    'hasPlugged',
    [
      '充電器さした',
      '今充電器つなぎました',
      '充電ケーブル挿したよ',
      '充電はじめました',
      '充電中です',
      'plugged it in',
      '正在充电',
      '충전 중이에요',
    ],
  ],
  ['perhapsCycled', ['たぶん入れ直してる', '多分再起動したと思う', '入れ直したはず']],
  ['takesCash', ['現金もらうわ', 'じゃあ現金にします', 'とりあえず現金でもらっとく']],
  [
    'scorned',
    ['使えねえなこのボット', 'このボット役に立たない', 'AIってほんと使えない', 'useless bot'],
  ],
  [
    'rangButFailed',
    ['ピッていったのに画面がエラーです', '音が鳴ったけど固まった', 'タッチしたのにエラー'],
  ],
  [
    'cardPresented',
    [
      'カード切ったのに更新の画面',
      'クレカを差し込んだまま',
      'タッチしてから変な画面',
      '暗証番号入れたら消えた',
      'ピッて鳴ったのに更新',
    ],
  ],
  [
    'paidElsewhere',
    [
      'エラー出たから別の端末でやったら通ったんやけど最初のやつ大丈夫？',
      '隣のレジでやったら通ったけど、1回目のやつ二重にならない？',
    ],
  ],
];

test.each(SAID.flatMap(([sign, texts]) => texts.map((text) => [text, sign] as const)))(
  '「%s」 is heard as %s',
  (text, sign) => {
    expect(signsIn(text)).toContain(sign);
  },
);

test.each([
  ['充電器がない'],
  ['充電器さしたら更新できる？'],
  ['充電器さしたけど増えない'],
  ['入れ直した'],
  ['入れ直したはずないけど'],
  ['たぶん更新した'],
  ['現金もらいました'],
  ['現金もらっていい？'],
  ['現金もらったけどカードも通ってた'],
  ['カードが使えないボットかよ'],
  ['端末が使えない'],
  ['ピッと鳴って更新できた'],
  ['画面をタッチしたのに固まった'],
  ['別の端末で更新できたけど最初の端末もやる？'],
  ['別の端末でやったら通った'],
  ['カード切っていい？'],
  ['カード通したいんですけど'],
  ['タッチしたらどうなりますか'],
])('「%s」 is none of these', (text) => {
  expect(signsIn(text)).toEqual([]);
});
