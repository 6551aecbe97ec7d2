import { expect, test } from '@jest/globals';
import { foldSpelling } from '../../src/understanding/spelling.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { asksAmidPart } from '../../src/understanding/part-amid.ts';

test.each([
  'サイン待ってるけど押していい?',
  'まだカード返してへんけど始めてええ?',
  '画面がまだ金額のままやけど押してええ?',
  'お客さんのスマホまだ読んでないけど押す?',
  'カードの機械まだ動いてるけど切っていい?',
  'レシート待ち。電源切っていい?',
  'お会計対応中です。更新してもいいですか',
  '控えがまだ出てこないんだけど更新して大丈夫?',
])('a step of a sale is open, and leave is asked for: %s', (text) => {
  expect(asksAmidPart(foldSpelling(normalise(text)))).toBe(true);
});

test.each([
  'サインもらったけど更新していい?',
  'カード返したので更新していい?',
  'レシートの紙が切れたけど更新していい?',
  'SIMカードまだ抜いてないけど更新していい?',
  '隣の端末でサイン待ってるけど、こっちは更新していい?',
  '返事待ってるけど更新していい?',
  'お知らせの明細が届いてないけど更新していい?',
  'サイン待ってます',
  '会計終わったので更新していい?',
])('none is: %s', (text) => {
  expect(asksAmidPart(foldSpelling(normalise(text)))).toBe(false);
});
