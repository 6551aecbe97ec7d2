import { expect, test } from '@jest/globals';
import { wishesPerson } from '../../src/understanding/handoff-wish.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

const wishes = (text: string) => wishesPerson(foldSpelling(normalise(text)));

test.each([
  '26日、誰か代わりに出れる人いませんか',
  '急に休みたいんですけど誰か代わりいませんか',
  '経理担当が替わりまして、通知書の場所を教えてください',
  '酒屋の営業の人、担当変わったってメールだけ来た',
  'おしぼりの業者に電話してもらえますか',
  '来週本部の人が来てまとめてやるらしい',
  '朝は誰も触る人おらんのです',
  'バイトに口頭で説明しないといけない',
  '前任者から見る場所を引き継いでおりません',
  '8時に電話したら話聞いてくれる人いる?',
  '電話すれば誰か出てくれますか',
])('%s wishes for nobody here', (text) => {
  expect(wishes(text)).toBe(false);
});

test.each([
  '担当者に代わってください',
  '担当の人に替わって',
  'わかる人いませんか',
  '誰か話せる人いますか',
  '人と話したい。担当が替わったので',
  '本部の人が来てますが、こっちは担当の人と話したいです',
  '担当変わったばかりです。誰か来てほしい',
  'スタッフに説明してほしい',
])('%s wishes for a person', (text) => {
  expect(wishes(text)).toBe(true);
});
