import { stripCourtesy } from '../../src/understanding/courtesy.ts';
import { foldKana, normalise } from '../../src/understanding/normalise.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

describe('width, case, marks and emoji do not matter', () => {
  test.each([
    ['ｽｷｯﾌﾟ', 'スキップ'],
    ['１８％', '18%'],
    ['ＯＫ', 'ok'],
    ['更新できるーーー？？？', '更新できる?'],
    ['すみません💦更新が、、、できません！！！', 'すみません 更新が、できません!'],
    ['ですかぁ〜〜', 'ですか'],
    ['無理ですwww', '無理です'],
    ['エラーーー', 'エラー'],
    ['8:30〜9:00', '8:30〜9:00'],
    ['0120-126-440', '0120-126-440'],
  ])('%s is read as %s', (typed, read) => {
    expect(normalise(typed)).toBe(read);
  });

  test('katakana and hiragana sound the same', () => {
    expect(foldKana('スキップ')).toBe('すきっぷ');
  });
});

describe('typing slips, mis-conversions and dialect are read as the plain word', () => {
  test.each([
    ['行進できない', '更新できない'],
    ['交信', '更新'],
    ['決裁履歴', '決済履歴'],
    ['スッキプしたい', 'スキップしたい'],
    ['あっぷでーと', 'アップデート'],
    ['アプデせなあかん?', 'アップデートしないといけない?'],
    ['更新でけへん', '更新できない'],
    ['わからへん', 'わからない'],
    ['端末が動かへん', '端末が動かない'],
    ['Wi-Fi', 'wifi'],
    ['ワイファイ', 'wifi'],
    ['人と話したい', '人と話したい'],
  ])('%s is read as %s', (typed, read) => {
    expect(foldSpelling(normalise(typed))).toBe(read);
  });
});

describe('courtesy is taken off unless it is all there is', () => {
  test.each([
    [
      'お世話になっております。カフェ青空の田中です。更新のやり方を教えてください。よろしくお願いします。',
      '更新のやり方を教えてください',
    ],
    ['すみません、充電は何%必要ですか?', '充電は何%必要ですか?'],
    ['おはようございます!今日の更新について聞きたいです', '今日の更新について聞きたいです'],
    ['居酒屋まるの佐藤と申しますが、いつまでですか', 'いつまでですか'],
    ['こんにちは', 'こんにちは'],
    ['ありがとうございます', 'ありがとうございます'],
  ])('%s → %s', (typed, left) => {
    expect(stripCourtesy(normalise(typed))).toBe(left);
  });
});
