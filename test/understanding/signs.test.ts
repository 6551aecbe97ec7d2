import type { Sign } from '../../src/core/reading.ts';
import { readSigns } from '../../src/understanding/signs.ts';

const SEEN: readonly (readonly [string, readonly Sign[]])[] = [
  ['ふざけないでください', ['angry', 'hedged']],
  ['充電は何%ですか?', ['asks', 'hedged']],
  ['失敗と出ています', ['ofPayment', 'ofHistory']],
  ['お客さんの残高は減っていました', ['ofCustomer']],
  ['やっぱり払ったそうです', ['doubtsRetry', 'ofPayment', 'ofCustomer', 'ofHistory']],
  ['履歴には失敗', ['ofPayment', 'ofHistory']],
  ['別の端末でした', ['otherTerminal']],
  ['maybe it failed', ['hedged', 'ofHistory']],
  ['18です', []],
];

test.each(SEEN)('%s', (text, signs) => {
  expect(readSigns(text)).toEqual(signs);
});
