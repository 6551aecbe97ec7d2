import type { Sign } from '../../src/core/sign.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { askSigns } from '../../src/understanding/update-asks.ts';

const signsIn = (text: string) => askSigns(normalise(text));

const ASKED: readonly (readonly [Sign, readonly string[]])[] = [
  [
    'asksToOpen',
    [
      '更新終わったらそのままUSEN PAY＋開いていいですか',
      '更新が全部終わったらUSEN PAY+を開いていい？',
      '更新完了したのでアプリ起動してもいいですか',
      'アップデート済んだんやけどアプリ立ち上げてもええ?',
      'もうアプリ使って大丈夫?',
    ],
  ],
  [
    'asksOpenEarly',
    [
      '更新前にアプリ開いたらだめですか',
      '更新前にUSEN PAY+を開いていい?',
      'USEN PAY+は開いていいの？更新の前',
      'USEN PAY+は開いていいの?',
      '先にUSEN PAY+を開くとどうなるの',
      '更新の前にアプリを開いたらどうなりますか',
      '更新が終わる前にUSEN PAYを起動したらまずい?',
      '先にアプリ立ち上げたらあかん?',
    ],
  ],
  [
    'asksSkip',
    [
      '先にアプリ開いたエラー、スキップできないの',
      'このエラーって飛ばせますか',
      'エラー無視していい?',
      '更新はあとに回せる?',
    ],
  ],
  [
    'asksWithout',
    [
      '電源切らなくていいですよね？',
      '再起動しなくても更新できるよね？',
      '電源入れっぱなしのままでええやろ？',
      'つけっぱなしで大丈夫ですか',
      '電源は入れ直さなくても平気?',
      '再起動せずに始めていいですか',
      '再起動いらないですよね',
      '入れ直しは必要ない?',
    ],
  ],
  [
    'asksIfBlocked',
    [
      'こうしんしないと つかえなくなりますか',
      '更新しないと決済できなくなるの?',
      'アップデートしなかったら使えないんですか',
      '更新せんとカードが使えんくなるん?',
    ],
  ],
  [
    'asksBoth',
    [
      'いま再起動したらアプリもOSも両方済む?',
      'アプリとOSどっちも今やれる?',
      'アプリと端末の更新は一緒にできますか',
      'アプリもOSも一回で終わる?',
      'アプリと端末OSまとめてやっていい?',
    ],
  ],
  [
    'asksRestartOnly',
    [
      '再起動したら更新終わったことになりますか',
      '電源入れ直したら更新完了？',
      '再起動だけじゃだめ？',
      '電源入れ直すだけでいいの？',
      '再起動すれば更新になりますか',
      'is a restart enough?',
    ],
  ],
  ['asksDuration', ['それより更新って何分かかる', '更新は何分?', 'アップデートの時間どれくらい']],
];

for (const [sign, texts] of ASKED) {
  test.each(texts)(`${sign} is heard in 「%s」`, (text) => {
    expect(signsIn(text)).toContain(sign);
  });
}

const NOT: readonly (readonly [Sign, readonly string[]])[] = [
  ['asksToOpen', ['先にアプリ開いていい?', '更新中にアプリ開いていい?', '他のアプリ使っていい?']],
  [
    'asksOpenEarly',
    [
      '先にアプリ開いちゃったけどどうなる?',
      '更新が終わったらアプリ開いていい?',
      '先にアプリ開いてエラーが出た。どうしたらいい?',
      '更新中に他のアプリ使ってもいいですか',
      '更新の前にUSEN PAY+を開いたらエラーになりました',
    ],
  ],
  ['asksSkip', ['スキップしました', '更新をあとにします', 'スキップしてたらエラーになった']],
  [
    'asksWithout',
    [
      '更新中は電源切らなくていいですよね?',
      '8時半につけたから再起動しなくていい?今朝つけた',
      '電源切っていいですか',
      '昨日からつけっぱなし',
    ],
  ],
  ['asksIfBlocked', ['いつまでに更新しないと使えなくなりますか', '更新したのに使えません']],
  [
    'asksBoth',
    [
      'アプリとOSの違いは?',
      'アプリも端末も更新終わった?',
      'アプリとOSどっちが先?',
      '2台ともアプリと端末の更新いる?',
    ],
  ],
  ['asksDuration', ['再起動は何分かかりますか', '何分かかる?']],
];

for (const [sign, texts] of NOT) {
  test.each(texts)(`${sign} is not heard in 「%s」`, (text) => {
    expect(signsIn(text)).not.toContain(sign);
  });
}
