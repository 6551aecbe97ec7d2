import { describe, expect, test } from '@jest/globals';
import { seenHints } from '../../src/understanding/update-seen.ts';

describe('what a screen shows of an update that was begun', () => {
  test.each([
    'ダウンロードが始まった',
    'アップデート始まりました!',
    'いまインストール中です',
    '更新を開始しました',
    '進んでるみたいです',
    'まだ動いとる',
    '45%まで行きました',
    '６０％です',
    'バーが少しずつ伸びてる',
    'あと5分って出てる',
    'ぐるぐるしてます',
    '自動で再起動しました',
    'ロゴが出ました',
    "it's downloading now",
    '80% now',
    '正在下载',
    '进度到一半了',
    '업데이트 중이에요',
  ])('%s: it goes on', (text) => {
    expect(seenHints(text)).toContain('goesOn');
  });

  test.each(['更新できないまま期限すぎちゃった', 'アプデしないまま開店した'])(
    '%s: nothing hangs that was not begun',
    (text) => {
      expect(seenHints(text)).not.toContain('hangs');
    },
  );

  test.each([
    '更新できないまま固まってる',
    '80%で止まった',
    'バーが動かない',
    '固まってます',
    'ロゴのままなんですけど',
    '画面が消えちゃった',
    '真っ暗だよ',
    'まだ終わらん',
    'さっきから変わりません、変わらないです',
    'it is stuck at 30%',
    '一直不动',
    '멈춘 것 같아요',
    '遅すぎる',
    '開店前なのに遅い',
  ])('%s: it hangs', (text) => {
    expect(seenHints(text)).toContain('hangs');
  });

  test.each([
    '終わりました',
    'エラーになりました',
    '会計が途中で止まった',
    'お客さんのカードが通らない',
    'レジ2を再起動したい',
    'まだ始まらない',
    '更新してもいいですか',
    '更新が出てこない',
    '充電が15%です',
    'お疲れさまです',
    'payment is stuck',
    '付款卡住了',
    '결제가 멈췄어요',
    '更新はもう昨日のうちに本部の人が来て全部の端末でやっていったと聞いてるんですけどね',
  ])('%s: nothing of it', (text) => {
    expect(seenHints(text)).toEqual([]);
  });

  test.each(['押しました', 'ボタン押したよ', '開始を押しました', 'ポチっとしました', 'pressed it'])(
    '%s: begun',
    (text) => {
      expect(seenHints(text)).toContain('pressed');
    },
  );

  test.each(['押せない', '押したら止まった', '会計ボタンを押しました', '押していいですか'])(
    '%s: not begun',
    (text) => {
      expect(seenHints(text)).not.toContain('pressed');
    },
  );

  test.each(['開店準備中です', 'もうすぐ閉店です', 'あと少しで休憩です', '料理の準備してます'])(
    '%s: of the shop, and no update goes on',
    (text) => {
      expect(seenHints(text)).not.toContain('goesOn');
    },
  );

  test.each([
    '準備中って出てます',
    'もうすぐ終わりそうです',
    'あと少しみたい',
    '開店前に更新始まりました',
  ])('%s: it goes on all the same', (text) => {
    expect(seenHints(text)).toContain('goesOn');
  });

  test.each(['閉店遅いので夜にやります', '遅くまで営業してます'])('%s: of the day', (text) => {
    expect(seenHints(text)).not.toContain('hangs');
  });
});

test.each([
  '更新押したけどなんも始まんない',
  '電池は40%。更新押したけどなんも始まんない',
  '押しても始まらへん、電池は40%',
  'ボタン押したのに何も起きません',
  '更新やってみたけどうんともすんとも',
])('is pressed in vain: %s', (text) => {
  expect(seenHints(text)).toContain('startsNot');
});

test.each([
  '更新押したら始まった',
  '押しても始まらなかったらどうすればいい?',
  'レジのボタン押した',
  '充電器つないだけど充電始まらない',
])('is not pressed in vain: %s', (text) => {
  expect(seenHints(text)).not.toContain('startsNot');
});

test.each([
  ['画面変わらないです、電池は40です', true],
  ['全然進まへん。充電は80%', true],
  ['充電80%、増えない', false],
  ['電池は26%です。このまま始めて平気でしょうか', false],
  ['充電してるけど20%のまま', false],
])('is read without the charge that is told beside it: %s', (text, hangs) => {
  expect(seenHints(text).includes('hangs')).toBe(hangs);
});
