import { describe, expect, it } from '@jest/globals';
import { hintsIn } from '../../src/understanding/hints.ts';

describe('that something has failed, and nothing names it', () => {
  it.each([
    'なんで失敗したの',
    '失敗の原因は?',
    '失敗した理由教えてください',
    '何で失敗したんやろ',
    '失敗してますか',
    'しっぱいしとるん?',
    '昨日の夜失敗しました',
    '今朝やったら失敗した',
    'うまくいかんかった',
    'やったけどあかんかった',
    'やってみたけどだめでした',
    '昨日やったけどできなかった',
    'うわあかん、失敗って出てもうた',
    '失敗しましたって言われた',
    '失敗したんだけど。どうすんのこれ',
    '失敗しました、どうしたらいいですか',
    'どうすればいい？毎回失敗する',
    'さっきから失敗する',
    '今朝から失敗続き',
    '失敗ばっかり、何とかして',
    '2台のうち1台失敗って出ます',
    '1台だけ失敗って出てる',
  ])('is heard in %s', (text) => {
    expect(hintsIn(text)).toContain('failsUnnamed');
  });

  it.each([
    '決済に失敗した',
    'カード失敗した',
    'お客さんの失敗した',
    'さっきの失敗した',
    '上の失敗',
    '3200円失敗',
    'タッチできなかった',
    'クレジット失敗',
    'ペイペイできなかった',
    '読めなかった',
    '失敗したらどうする',
    'お客さんのが失敗したんですがどうしたらいいですか',
    '失敗しない?',
    '更新が失敗した',
  ])('is not all of %s', (text) => {
    expect(hintsIn(text)).not.toContain('failsUnnamed');
  });
});

describe('that an error came up, and nothing names it', () => {
  it.each([
    'エラー出た',
    'エラー出た。どうすればいい？',
    'うわ、エラーなってもうた',
    'エラーって表示されました',
  ])('is heard in %s', (text) => {
    expect(hintsIn(text)).toContain('errorUnnamed');
  });

  it.each([
    'カードでエラー出た',
    'エラー出て固まった',
    'エラー出たらどうする',
    'さっきの人のエラー',
  ])('is not all of %s', (text) => {
    expect(hintsIn(text)).not.toContain('errorUnnamed');
  });
});

describe('that the update is meant', () => {
  it.each([
    '更新の話です',
    '決済じゃないよ更新だよ',
    '会計じゃなくて更新のこと',
    '違う、更新のほう',
    '支払いちゃうで更新やで',
    'アプデの話だってば',
    'すみません、更新の件でした',
    '更新のことを聞いてるんです',
    'お金やのうて更新の話や',
    '決済じゃなくてアプデの話な',
    'i mean the update',
    '我说的是更新',
    '업데이트 얘기예요',
  ])('is heard in %s', (text) => {
    expect(hintsIn(text)).toContain('meansUpdate');
  });

  it.each([
    '更新',
    '更新して',
    '更新していい?',
    '更新が失敗した',
    '更新の話は後で、会計が止まった',
    '会計の更新',
    '会計中に更新です',
  ])('is not told by %s', (text) => {
    expect(hintsIn(text)).not.toContain('meansUpdate');
  });
});

describe('that what failed was the update after all', () => {
  it.each([
    'いいんですよね？失敗って更新の画面のことやけど',
    '失敗は更新の失敗かも',
    '失敗って更新のやつやけど',
  ])('is heard in %s', (text) => {
    expect(hintsIn(text)).toContain('failureOfUpdate');
  });

  it.each(['更新に失敗しました', '失敗は更新じゃなくて決済', '履歴は失敗。更新していい？'])(
    'is not heard in %s',
    (text) => {
      expect(hintsIn(text)).not.toContain('failureOfUpdate');
    },
  );
});

describe('that it is no matter of the update', () => {
  it.each([
    'いや更新じゃないです',
    '更新なんかしてないよ',
    '更新の話じゃないって',
    'not the update',
  ])('is heard in %s', (text) => {
    expect(hintsIn(text)).toContain('deniesUpdate');
  });

  it.each(['まだ更新してないです', '更新できない', '更新が終わらない', '更新じゃないですか？'])(
    'is not heard in %s',
    (text) => {
      expect(hintsIn(text)).not.toContain('deniesUpdate');
    },
  );
});
