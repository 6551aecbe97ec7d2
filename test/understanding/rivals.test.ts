import { foldSpelling } from '../../src/understanding/spelling.ts';
import { besideRival, isOfRival } from '../../src/understanding/rivals.ts';
import { normalise } from '../../src/understanding/normalise.ts';

const isTheirs = (text: string) => isOfRival(foldSpelling(normalise(text)));

test.each([
  'スクエアの端末が動かない',
  'エアペイの充電ってどれくらい必要ですか',
  'スマレジの更新も同じ日ですか',
  'ステラの電源入れ直しは?',
  'エアペイの端末も更新いりますか?',
  '楽天ペイの端末はいつ更新?',
  'STORESの端末なんですけど充電何%必要?',
  'Ａｉｒペイの端末やねんけど何分かかるん',
  'えあぺいの端末、電源いれなおしていい?',
  'Square ターミナルの充電何パーいる?',
  'ステラの端末も更新するの?',
  'スマレジの端末なんだけど飛ばしていい?',
  'PayPayの端末はいつから',
  '他社の端末も対象ですか',
  '別の会社の決済端末はどうなりますか。',
  'au PAYの端末どうすりゃいいんだよ',
  'JMSの端末の更新方法教えて',
  'ペイゲートの機械固まった',
  '楽天の決済端末って更新せなあかん?',
])('%s: another company’s', (text) => {
  expect(isTheirs(text)).toBe(true);
});

test.each([
  'PayPayの決済が途中で切れた',
  '楽天ペイで払ってもらってる途中でアプリが落ちた',
  'エアペイから乗り換えたんですが端末の更新いりますか',
  'エアペイの端末と一緒に充電してもいい?',
  'スクエアの端末も使ってるけどUSENのほうの更新は何分?',
  '楽天の端末じゃなくてUSEN PAY+の端末です',
  'うちの端末はPayPayの端末より遅い',
  'テラスの端末も更新いる?',
  '中央スクエア店の端末が動かない',
  '入口の端末が動かない',
  'レジの端末はいつ更新',
])('%s: not another company’s', (text) => {
  expect(isTheirs(text)).toBe(false);
});

test.each([
  ['スクエアとusen両方使ってる', 'とusen両方使ってる'],
  ['うちusenだけ', null],
  ['エアペイから乗り換えました。更新は何分', '更新は何分'],
  ['スクエアをやめて、充電は何%', '充電は何%'],
  ['スクエアだけ', null],
])('%s is read of ours as %s', (text, rest) => {
  expect(besideRival(text)).toBe(rest);
});
