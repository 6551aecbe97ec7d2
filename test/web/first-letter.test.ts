import { firstLetter } from '../../src/web/first-letter.ts';

test.each([
  ['佐藤', '佐'],
  ['🍀さくら', '🍀'],
  ['👩‍🍳料理長', '👩‍🍳'],
  ['🇯🇵店', '🇯🇵'],
  ['か\u3099ん', 'か\u3099'],
  ['', ''],
])('the first letter of "%s" is "%s"', (name, letter) => {
  expect(firstLetter(name)).toBe(letter);
});
