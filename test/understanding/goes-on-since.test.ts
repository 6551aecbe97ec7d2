import { goesOnSince } from '../../src/understanding/goes-on-since.ts';

test.each([
  '朝からずっとやってる',
  '9時からずっとやってます',
  'さっきからやっとるけど',
  '開店前からまだやってるんですけど',
  'もう1時間前からずっとやっとるばい',
])('%s: something goes on', (text) => {
  expect(goesOnSince(text)).toBe(true);
});

test.each([
  '朝からやってます',
  '9時からやってる',
  'ずっとやってます',
  '朝からずっと待ってる',
  '朝からずっとやってもいい?',
  'さっきからやってみた',
])('%s: the shop is open, or nothing does', (text) => {
  expect(goesOnSince(text)).toBe(false);
});
