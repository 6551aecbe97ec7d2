import { SAID_OF } from '../../src/core/said-of.ts';
import { content } from '../core/the-content.ts';

const NAMES = Object.entries(SAID_OF).flatMap(([what, names]) =>
  names.map((name) => [what, name] as const),
);

test.each(NAMES)('said of %s: there is a text named %s', (_what, name) => {
  const texts = [...content.locale.messages];
  const isOf = (text: string) => (name.endsWith('.') ? text.startsWith(name) : text === name);
  expect(texts.some(isOf)).toBe(true);
});
