import type { Sign } from '../../src/core/sign.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { cycleSigns, readPast } from '../../src/understanding/past.ts';
import { worrySigns } from '../../src/understanding/update-worries.ts';

const signsIn = (text: string) => worrySigns(normalise(text));

const ASKED: readonly (readonly [Sign, readonly string[]])[] = [
  [
    'asksForever',
    [
      'あとでにする押したらずっと大丈夫?',
      'スキップしとけば一生やらんでええ?',
      'このまま毎回スキップでいいよね',
      'いつまでも後回しにしていいの?',
      'ずっと更新しなくて大丈夫?',
      '飛ばすのはずっとできますか',
    ],
  ],
  [
    'asksFate',
    [
      'めんどいけど最後まで飛ばし続けたらどうなんの',
      'ずっと無視してたらどうなりますか',
      '最後までほっといたらどうなる',
      'スキップし続けるとどうなりますか',
    ],
  ],
  [
    'asksLeft',
    [
      'あと何時間残ってますか',
      'あと何時間?',
      'あとどれくらい猶予ある?',
      '残り何日ですか',
      '余裕あとどれくらい',
      'how many hours do we have left?',
    ],
  ],
  [
    'triedAll',
    [
      'Wi-Fiも充電もバッチリで再起動もしたのにダメ',
      '充電もネットも問題ないし入れ直しもしたけど更新できない',
      '充電はあるしWi-Fiもつながってるのに更新できない',
      '電池満タン、電源入れ直して通信もいいのに始まらへん',
    ],
  ],
  [
    'stillShown',
    [
      '昨日やったのに今日もまた画面に出てくるのはなんで',
      '更新したはずなのにまだ案内が出るんですけど',
      'さっき更新終わったのにまた案内出る',
      'ちゃんと更新したけど毎回表示される',
    ],
  ],
  [
    'asksEach',
    [
      '2台あるけど両方やらんといかんと?',
      '1台だけやればいい?',
      '端末3つとも更新するの?',
      '二台ともしないとだめですか',
      '5台あるんですが全部やるんですか',
    ],
  ],
  [
    'appClosed',
    [
      '更新終わったのにアプリが開きません',
      'すみません、端末 こうしん しました。 でも アプリ ひらかない。なぜ?',
      'アップデートしたらUSEN PAYが起動しない',
      '更新完了したけどアプリ開けない',
      '更新おわったけどUSEN PAY+が開かない',
      '更新完了後に起動しません',
      '更新が終わったのに立ち上がらない',
    ],
  ],
];

test.each(ASKED.flatMap(([sign, all]) => all.map((text) => [text, sign] as const)))(
  '「%s」 is read as %s',
  (text, sign) => {
    expect(signsIn(text)).toContain(sign);
  },
);

test.each([
  'スキップしていい?',
  '案内が毎回出るのはずっとですか',
  'あと何時間で充電終わる?',
  'あと何分で終わりますか',
  'あと何時間で担当の人から電話来ますか',
  '充電もWi-Fiもないとだめ?',
  'Wi-Fiがつながらないし充電もないのに更新できない',
  '更新したのにまだ決済できない',
  '更新したのにまた同じエラーが出る',
  '充電したのにまだ案内が出ない',
  '2台とも更新終わったよ',
  '1台だけエラーが出る',
  '更新の前にアプリを開いた',
  '更新が終わる前にアプリを開けなくなった',
  '更新が終わってないのに開かない',
  '更新終わったけど端末が起動しない',
  '更新完了後に電源が入らない',
  '更新が終わらなくて起動しない',
])('「%s」 is read as none of them', (text) => {
  expect(signsIn(text)).toEqual([]);
});

test.each([
  'さっき8時半に電源入れたばかりですが再起動は要りますか',
  '昨日の夜切って今朝8時半につけたばっかやけどまた切らんとあかん?',
  '今さっき電源つけたとこ、また切るの?',
  '今朝8時20分に初めて電源入れた もう一回切る必要ある?',
  '9時に立ち上げたけど入れ直しが必要?',
])('%s asks whether that was enough', (text) => {
  expect(cycleSigns(normalise(text))).toEqual(['asksCycle']);
  expect(readPast(text)).not.toBeNull();
});

test.each([
  'また電源切らんとあかん?',
  '電源入れっぱなしだけど切る必要ある?',
  '電源を入れたら更新が始まった',
  'カード入れたけどもう一回切るの?',
  '8時にお客さんのカード入れたけどもう一回切るの?',
])('%s tells no time of it, or asks something else', (text) => {
  expect(cycleSigns(normalise(text))).toEqual([]);
});

test('what was done last is what counts', () => {
  const past = readPast('昨日の夜切って今朝8時半につけたばっかやけどまた切らんとあかん?');
  expect(past).toMatchObject({ kind: 'named', clock: { hour: 8, minute: 30 } });
  expect(past).not.toMatchObject({ day: { days: -1 } });
  expect(readPast('昨日の夜に一回電源切ったで今朝またつけた')).toMatchObject({
    day: { days: 0 },
    clock: { part: 'morning' },
  });
});

test.each([
  ['昨日の朝からつけっぱなしです', true],
  ['先週から電源入れたままです', true],
  ['朝からつけっぱなしです', false],
  ['昨日の朝つけっぱなしでもいい?', false],
])('%s tells the day on which it was switched on: %s', (text, isTold) => {
  expect(cycleSigns(text).includes('tellsOn')).toBe(isTold);
});
