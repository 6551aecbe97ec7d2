import { followUp } from '../../src/understanding/follow-up.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { notInNotice } from '../../src/understanding/not-in-notice.ts';
import { plainlyAsked } from '../../src/understanding/plain-wording.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

const fold = (text: string): string => foldSpelling(normalise(text));

test.each([
  ['更新なんですけど', 'update.how'],
  ['すみません、アップデートの件です', 'update.how'],
  ['更新のことで…', 'update.how'],
  ['アップデート', 'update.how'],
  ['update', 'update.how'],
  ['こうしんについて教えてください', 'update.how'],
  ['社長がアプデしといてって言ってます', 'update.how'],
  ['うちまだなんです', 'update.timing'],
  ['うちの店はまだやってないんですけど', 'update.timing'],
  ['店長に更新しといてって言われました', 'update.how'],
  ['母からアプデやっといてと頼まれた', 'update.how'],
  ['じゃあ先に何しとけば', 'update.how'],
  ['とりあえず何すればいい?', 'update.how'],
  ['今暇だからやっちゃいたい', 'flow.update'],
  ['手が空いたから今やりたい', 'flow.update'],
  ['端末を買い替えたら?', 'oos'],
  ['うちほとんどカード使わないんだけど', 'update.scope'],
  ['前の売上は見れる?', 'statement'],
  ['ずっとスキップしたら?', 'os.skip'],
  ['アップデートの画面が出て困ってる', 'os.dialog'],
  ['更新しろって画面が毎回出て邪魔', 'os.dialog'],
  ['充電器つけっぱなしでいい?', 'prep.charge'],
  ['ケーブル挿したまま寝ていい?', 'prep.charge'],
  // Of a sale, or of something else, it is none of these.
  ['更新なんですけど途中で止まりました', null],
  ['うちまだ会計中なんです', null],
  ['店長に更新しといてって言われたけどエラーが出た', null],
  ['先に会計して何すればいい?', null],
  ['暇だから会計したい', null],
  ['カード全然使えないんだけど', null],
  ['さっきの売上は見れる?', null],
  ['更新の画面が出て会計できなくて困ってる', null],
])('%s is %s', (text, topic) => {
  expect(plainlyAsked(fold(text))).toBe(topic);
});

test.each([
  ['店長がいなくてもできますか', 'who'],
  ['オーナー休みの日でもやっていい?', 'who'],
  ['更新したら画面変わった?', 'look'],
  ['前と同じように使えますか', 'look'],
  ['使い方変わりますか', 'look'],
  ['前の売上は見れる?', 'kept'],
  ['更新したら動きが遅くなった気がする', 'harm'],
  ['店長がいないとお客さんに返金できない?', null],
  ['画面が変わらない', null],
  ['画面が黒く変わった', null],
])('no notice tells what %s asks: %s', (text, what) => {
  expect(notInNotice(text)).toBe(what);
});

test.each([
  ['どうなるの', 'update.timing', 'os.deadline'],
  ['このままだとどうなりますか', 'os.skip', 'os.deadline'],
  ['やらないとどうなる?', 'update.required', 'os.deadline'],
  ['どうなるの', 'payment.retry', null],
  ['どうなるの', 'update.error', null],
  ['次はいつ出るの', 'os.dialog', 'os.dialog'],
  ['また出る?', 'os.skip', 'os.dialog'],
  ['次はいつ出るの', 'hotline', null],
  ['押したらどうなりますか', 'update.how', 'update.duration'],
  ['押したらどうなりますか', 'payment.retry', null],
])('%s after %s leans on %s', (text, last, topic) => {
  expect(followUp(fold(text), [last])).toBe(topic);
});
