import { expect, test } from '@jest/globals';
import type { Hint } from '../../src/core/hint.ts';
import type { Sign } from '../../src/core/sign.ts';

// Checked by the compiler: a name that is both would be looked for among the wrong ones, and never be found.
const areApart: [Sign & Hint] extends [never] ? true : false = true;

test('no name is both a sign and a hint', () => {
  expect(areApart).toBe(true);
});
