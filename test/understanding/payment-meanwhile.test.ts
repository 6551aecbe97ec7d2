import { normalise } from '../../src/understanding/normalise.ts';
import { meanwhileSigns } from '../../src/understanding/payment-meanwhile.ts';

const signsIn = (text: string) => meanwhileSigns(normalise(text));

test.each([
  'はい、見てみます',
  '見てみます',
  '履歴見ます',
  '今お客さんに確認してもらってます',
  'お客さんに聞いてみます',
  '今お客さんがアプリ開いてます',
  '待ってください今見てます',
  'ちょっと確認しますね',
  '店長に確認してきます',
  'お客様に見ていただいています',
  '今確認中です',
  'いま履歴見てるんでちょっと待ってください',
  '今お客さんいるから後で見ます',
  'わかったよ見るよ',
  'まだ端末立ち上がってこない',
  'Ok, let me check',
  "I'm checking the history now",
  'the customer is checking his app',
  '我在看',
  '请稍等，让客人看一下手机',
  '지금 확인하고 있어요',
  '잠시만요 확인할게요',
])('%s: somebody looks, and that is all', (text) => {
  expect(signsIn(text)).toEqual(['looksNow']);
});

test.each([
  '履歴見ました',
  '見たら払ってありました',
  'お客さんに払ってもらってます',
  'お客さんに確認してもらってますが引かれてるそうです',
  'お客さんに確認したら通知が来てます',
  'カード会社に確認してます',
  'はい、現金でもらって確認してます',
  'he is checking but it was charged',
  '看了',
  '확인했는데 결제됐어요',
])('%s tells more', (text) => {
  expect(signsIn(text)).not.toContain('looksNow');
});

test.each([
  ['最初からやり直したい', 'beginsAnew'],
  ['すみません、最初からお願いします', 'beginsAnew'],
  ['Can I start over?', 'beginsAnew'],
  ['从头再来一遍', 'beginsAnew'],
  ['처음부터 다시 할게요', 'beginsAnew'],
  ['金額は1980円です', 'tellsSale'],
  ['時間は12時5分ごろです', 'tellsSale'],
  ['保留って出てるけど失敗と同じですか', 'asksIfFailed'],
  ['処理未了って失敗ってことですか?', 'asksIfFailed'],
  ['取消になってますが失敗扱いでいいですか', 'asksIfFailed'],
  ['エラーって書いてあるのは失敗と一緒?', 'asksIfFailed'],
  ['中断は取り消しと一緒なんですよね', 'asksIfFailed'],
  ['キャンセルってことは引かれてないんですよね', 'asksIfFailed'],
  ['is pending the same as failed?', 'asksIfFailed'],
  ['处理中和失败一样吗', 'asksIfFailed'],
  ['보류는 실패랑 같은 건가요?', 'asksIfFailed'],
])('%s: %s', (text, sign) => {
  expect(signsIn(text)).toContain(sign);
});

test.each([
  '会計を最初からやり直したい',
  'カードを最初から通し直したい',
  '金額は1980円もらいました',
  '金額は1980円で現金です',
  '失敗って出てますか',
  '処理中です',
])('%s is nothing of it', (text) => {
  expect(signsIn(text)).toEqual([]);
});

test.each(['どっちの端末の履歴?', '履歴ってどのレジのを見れば?', 'え、どちらのほうの履歴ですか'])(
  '%s asks whose history is meant',
  (text) => {
    expect(signsIn(text)).toContain('asksWhoseHistory');
  },
);

test.each(['どっちの履歴にも載ってない', 'どの端末も履歴が開きません', '隣の端末の履歴に出てる'])(
  '%s tells of one',
  (text) => {
    expect(signsIn(text)).not.toContain('asksWhoseHistory');
  },
);
