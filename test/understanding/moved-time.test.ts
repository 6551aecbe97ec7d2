import { describe, expect, it } from '@jest/globals';
import { movingSigns, shiftIn } from '../../src/understanding/moved-time.ts';

describe('a time that is moved', () => {
  it.each([
    ['10分前に教えて', -10],
    ['15分前に知らせてほしい', -15],
    ['開店10分前に教えて', null],
    ['9時の10分前に教えて', null],
    ['もう30分早めてもらえます？', -30],
    ['1時間半前倒しできますか', -90],
    ['一時間あとにして', 60],
    ['リマインド10分遅くして', 10],
    ['30分後に教えて', null],
    ['更新は20分で終わる？', null],
  ])('%s: %s minutes', (text, minutes) => {
    expect(shiftIn(text)).toBe(minutes);
  });

  it.each([
    ['木曜に移してもらっていいですか', 'movesTime'],
    ['お知らせは9時半に', 'movesTime'],
    ['明後日にして', 'mayMoveTime'],
    ['もうちょっと早くならない？', 'movesSomewhat'],
    ['19時の連絡はそのままで', 'keepsTime'],
    ['やっぱやめ、夜にする。9時の連絡そのままね', 'leavesForNow'],
  ])('%s: %s', (text, sign) => {
    expect(movingSigns(text)).toContain(sign);
  });

  it.each([
    '電話は3時にしてほしい',
    '更新は木曜にしてもいい？',
    '決済のやり直しは明日にして',
    '通知がそのまま残ってるんだけど',
    '充電もっと早くできる？',
  ])('%s: nothing of it', (text) => {
    expect(movingSigns(text)).toEqual([]);
  });
});
