import { normalise } from '../../src/understanding/normalise.ts';
import { updateSigns } from '../../src/understanding/update-running.ts';

const signsIn = (text: string) => updateSigns(normalise(text));

test.each([
  'もう30分たってるけど終わんない 電源切っていい?',
  'ぐるぐるしたまま固まってます これ引っこ抜いて大丈夫ですか',
  'ずっと止まってるから再起動していい?',
  '止まったまんまや 電源切ってええか',
  '40分動かないんやけど電源落とすで?',
  '20分たっても終わらない 一回切ってみていい?',
  '進捗バーが動かない 切っていい?',
  '一時間くらい回りっぱなしだけどコンセント抜いたほうがいい?',
  '固まったから切っちゃっていいかな',
  'さっきから同じ画面のまま動かないので再起動してもよろしいですか',
  'まだくるくるしてるんだけど、もう落としちゃだめ?',
  'フリーズしたっぽい、電源オフにしていい?',
  'It has been spinning for 30 minutes, can I restart?',
  '一直在转圈，可以关机吗',
])('%s is of switching off what may be an update', (text) => {
  expect(signsIn(text)).toEqual(expect.arrayContaining(['seemsRunning', 'switchesOff']));
});

test.each([
  '端末が固まったので再起動したい',
  'ずっと電源入れっぱなしだけど再起動したほうがいい?',
  '会計が終わらないから電源切っていい?',
  '再起動して30分たったけど更新が出てこない もう一回再起動していい?',
  'ルーターの電源切っていい?ずっと止まってる',
  '充電して30分たった、電源切っていい?',
  '閉店後に電源切っていい?',
  '30分たっても終わらない',
  'カードを切っていいですか',
])('%s is not', (text) => {
  expect(signsIn(text)).not.toContain('seemsRunning');
});

test.each([
  '更新中に間違って電源切っちゃいました……',
  '更新してる途中でコンセント抜けて電源落ちた',
  'とちゅうで充電きれて落ちちゃった どうしよ',
  'アプデ中に停電した',
  '更新中に子供がケーブル抜いちゃった',
  '更新の最中にバッテリー切れです',
  'ダウンロード中にブレーカー落ちました',
])('%s tells of power lost midway', (text) => {
  expect(signsIn(text)).toEqual(expect.arrayContaining(['powerLost', 'duringUpdate']));
});

test.each([
  '更新の途中で電源が切れたらどうなる?',
  '更新中に電源切っていいですか',
  '電源が切れないようにしておきます',
  '更新中に電源を切りたい',
])('%s tells of none', (text) => {
  expect(signsIn(text)).not.toContain('powerLost');
});

test.each([
  '途中で電源が切れたらどうなる?',
  '更新中に電源が落ちたらどうなりますか',
  'もし更新の途中で充電が切れたら?',
  '更新中に停電したらどうしよう',
  'アップデートの最中にコンセント抜けちゃったら壊れますか',
  '途中で電池なくなったら大丈夫?',
  '更新してる途中で電源が消えたらまずいですか',
  'もし途中でうっかり電源切っちゃったらどうしたらいい',
  'What happens if the power goes during the update?',
])('%s asks what if the power goes', (text) => {
  expect(signsIn(text)).toContain('powerIfLost');
  expect(signsIn(text)).not.toContain('powerLost');
});

test.each([
  '更新中に電源が切れました',
  '会計の途中で電源が切れたらどうなる?',
  '更新中に電源切ったらだめですか',
  '更新中に電源切っていい?',
  '電源が切れたらつけてください',
  'スマホの充電が切れたら?',
  '充電が切れる前に更新します',
  '更新が終わったら電源を切りますか',
  '停電したので電源が切れました',
])('%s does not', (text) => {
  expect(signsIn(text)).not.toContain('powerIfLost');
});

test('a payment cut off by its battery is no update', () => {
  expect(signsIn('会計の途中で充電切れて落ちた')).not.toContain('duringUpdate');
});

test.each([
  'はじめました',
  '始めた',
  '更新はじめました!',
  'いま開始しました',
  'とりあえず始めたで',
])('%s tells of a beginning', (text) => {
  expect(signsIn(text)).toContain('begun');
});

test.each(['はじめまして', '始めたらどうなる', '会計をはじめました', 'お店を始めた'])(
  '%s does not',
  (text) => {
    expect(signsIn(text)).not.toContain('begun');
  },
);

test.each([
  '画面まっくろ',
  '画面が真っ暗です',
  '何も映らない',
  '画面つかない',
  '画面が消えた',
  '黑屏了',
])('%s tells of a black screen', (text) => {
  expect(signsIn(text)).toContain('darkScreen');
});

test.each(['画面に案内が出た', '画面が消えたらどうする', '白い画面のまま'])(
  '%s does not',
  (text) => {
    expect(signsIn(text)).not.toContain('darkScreen');
  },
);

test('a stop for a customer who may come is of the time of an update', () => {
  expect(signsIn('途中でお客さん来たら止められる?')).toContain('duringUpdate');
  expect(signsIn('会計の途中でお客さんがやめたいって言ったら中断できる?')).not.toContain(
    'duringUpdate',
  );
});

test.each([
  '50%で止まってる',
  '70パーのとこで固まりました',
  'started but frozen',
  'it is stuck at 40%',
])('%s is an update that hangs', (text) => {
  expect(signsIn(text)).toContain('updating');
});

test.each([
  '充電が50%で止まってる',
  '50%で止まったらどうする',
  '決済が50%で固まった',
  'the payment is stuck at 50%',
])('%s is none', (text) => {
  expect(signsIn(text)).not.toContain('updating');
});

test.each([
  '更新押した',
  'はい、もう更新押しました',
  'アプデかけました',
  '今更新走らせてます',
  '更新回しとるとこや',
])('%s is an update that was begun', (text) => {
  expect(signsIn(text)).toContain('begun');
});

test.each([
  '更新かけたい',
  '更新かけ忘れた',
  '昨日更新押しました',
  '更新押したけど何も起きない',
  '更新押した?',
])('%s is none that was begun', (text) => {
  expect(signsIn(text)).not.toContain('begun');
});

test.each(['電源切れて画面真っ暗', '勝手に電源落ちて真っ黒', '充電切れて画面消えた'])(
  '%s: the power went',
  (text) => {
    expect(updateSigns(normalise(text))).toContain('powerLost');
  },
);

test.each(['電源切って画面つけ直しました', '画面真っ暗', '画面が消えて真っ黒'])(
  '%s: that it went is not told',
  (text) => {
    expect(updateSigns(normalise(text))).not.toContain('powerLost');
  },
);
