import { normalise } from '../../src/understanding/normalise.ts';
import { progressSigns } from '../../src/understanding/update-progress.ts';

const signs = (text: string) => progressSigns(normalise(text));

describe('how far an update has come', () => {
  test.each([
    '今70%くらいまで進んでる',
    'あと30%で終わりそう',
    '残り8パー',
    'ダウンロード50%って出てる',
    'いま八割',
    '半分くらいまできた',
    '半分まで進みました',
    'もう7割いったわ',
    '残り3割くらいです',
    'あと少しです',
    'バーが半分まで来とる',
    '80パーセントになりました',
  ])('%s', (text) => {
    expect(signs(text)).toContain('tellsHowFar');
  });

  test.each([
    '充電は70%です',
    'バッテリー半分くらい',
    '今日は3割引です',
    'お客さんが半分帰りました',
    'まだ終わらない',
  ])('not %s', (text) => {
    expect(signs(text)).not.toContain('tellsHowFar');
  });
});

describe('a restart by itself', () => {
  test.each(['勝手に再起動した', '急に再起動しました', '端末が自動で再起動した'])('%s', (text) => {
    expect(signs(text)).toContain('restartsItself');
  });

  test.each(['再起動しました', '再起動したら直る?', '自分で再起動しました'])('not %s', (text) => {
    expect(signs(text)).not.toContain('restartsItself');
  });
});
