import { expect, test } from '@jest/globals';
import { isGoodLink, pictureLink } from '../../src/desk/picture-link.ts';
import { MORNING } from '../core/the-shop.ts';

const KEY = 'a key';
const link = (now = MORNING) => new URL(pictureLink('m/1', KEY, now), 'https://desk.example');
const given = (url: URL) => ({
  until: Number(url.searchParams.get('until')),
  sign: url.searchParams.get('sign') ?? '',
});

test('a link is good for five minutes at least, and for ten at most', () => {
  for (const second of [0, 1, 150, 299]) {
    const made = MORNING.plus({ seconds: second });
    const part = given(link(made));
    expect(isGoodLink('m/1', part, KEY, made.plus({ seconds: 299 }))).toBe(true);
    expect(isGoodLink('m/1', part, KEY, made.plus({ seconds: 600 }))).toBe(false);
  }
});

test('a page that asks each second gets the same link again and again', () => {
  const all = Array.from({ length: 10 }, (_, n) => link(MORNING.plus({ seconds: n })).href);
  expect(new Set(all).size).toBeLessThanOrEqual(2);
});

test('nothing about a link can be changed', () => {
  const part = given(link());
  expect(isGoodLink('m/2', part, KEY, MORNING)).toBe(false);
  expect(isGoodLink('m/1', { ...part, until: part.until + 1 }, KEY, MORNING)).toBe(false);
  expect(isGoodLink('m/1', { ...part, sign: `${part.sign}A` }, KEY, MORNING)).toBe(false);
  expect(isGoodLink('m/1', { ...part, sign: '' }, KEY, MORNING)).toBe(false);
  expect(isGoodLink('m/1', part, 'another key', MORNING)).toBe(false);
});
