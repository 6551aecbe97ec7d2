import { normalise } from '../../src/understanding/normalise.ts';
import { updateSigns } from '../../src/understanding/update-running.ts';

const signsIn = (text: string) => updateSigns(normalise(text));

test.each([
  '更新始まっちゃった お客さん来てる',
  'お客さん待たせてるんだけど更新始まっちゃった',
  '勝手にアップデート始まった',
  'いま更新中です',
  'アプデ中なんだけど',
  'ダウンロードって出てる',
  'やった インストールって出た',
  '更新止まってるから電源切るわ',
  'アップデート終わらん',
  'バージョンアップの途中ですが',
  '開店中なんですけどアプデ始まってもうて会計でけへん',
  '更新が99%で止まってる。再起動したらあかん?',
  '画面ずっとくるくる回っとる',
  '更新が始まりました。お客様がお待ちです',
  'The terminal is updating now',
  '正在更新',
  '업데이트 중입니다',
])('%s tells that an update runs', (text) => {
  expect(signsIn(text)).toContain('updating');
});

test.each([
  'もう更新は始まりましたか',
  '更新始まってますよね',
  '更新が始まったらしい',
  '更新が始まったらどれくらい',
  '更新中に電源切っていいですか',
  '更新中ならどうする',
  '更新が終わらないとどうなる',
  'アプリの更新中です',
  '1台は更新中、もう1台は普通に使っていいかって話です',
  '更新の案内が出た',
  '更新済みです',
  'ダウンロードって出たら押すの',
  '更新って出てる',
  'アプリのダウンロードって出てる',
  '昨日から更新が始まってるので開店前にやります',
])('%s does not', (text) => {
  expect(signsIn(text)).not.toContain('updating');
});

test.each([
  '更新中に電源切っていいですか',
  '更新中にコンセント抜いたらだめ?',
  'アップデート途中で電源落としてもよろしいでしょうか',
  '更新止まってるから電源切るわ',
  '更新の最中に再起動してもええの?',
  'こうしんちゅうやけど更新中に電源オフにする',
  'アプデ中 強制終了しちゃっていい?',
  'while it is updating can I switch it off?',
])('%s is of switching off during an update', (text) => {
  expect(signsIn(text)).toEqual(expect.arrayContaining(['duringUpdate', 'switchesOff']));
});

test.each([
  '更新中に電源が切れました',
  '更新中に電源切っちゃった',
  '再起動したら更新が始まった',
  '更新中に停電した',
])('%s wishes nothing', (text) => {
  expect(signsIn(text)).not.toContain('switchesOff');
});

test.each([
  '更新中にレジ打っていい?',
  '更新中に会計できますか',
  '更新の最中にお客さん来たらどうすれば',
  '更新してる間はカード使えないの?',
  'アプデ中って普通に会計いける? 使える?',
  '更新中にスキップできる?',
  'いま更新中なんですけどお客様が来てしまいました',
  '更新してるけど会計していい?',
  'アップデートしてるとこなんですが決済できますか',
  '更新しとるんやけど会計してええ?',
  'can I take payments during the update',
])('%s is of a payment during an update', (text) => {
  expect(signsIn(text)).toEqual(expect.arrayContaining(['duringUpdate', 'wantsPayment']));
});

test.each([
  '営業中に更新していい?',
  '更新が終わったら会計していい?',
  '更新の前に会計していい?',
  'アプリの更新中に決済していい?',
  'もう更新してるけど会計していい?',
  '別の端末は更新してるけど会計していい?',
])('%s is not', (text) => {
  const signs = signsIn(text);
  expect(signs.includes('duringUpdate') && signs.includes('wantsPayment')).toBe(false);
});

test('that it is over is heard, but not where it is asked', () => {
  expect(signsIn('更新やっと終わりました')).toContain('updateOver');
  expect(signsIn('更新終わったらどうする')).not.toContain('updateOver');
  expect(signsIn('更新終わった?')).not.toContain('updateOver');
});
