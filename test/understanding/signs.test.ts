import type { Sign } from '../../src/core/reading.ts';
import { readSigns } from '../../src/understanding/signs.ts';

const SEEN: readonly (readonly [string, readonly Sign[]])[] = [
  ['ふざけないでください', ['angry', 'denied']],
  ['充電は何%ですか?', ['asks', 'guessed']],
  ['失敗と出ています', ['ofPayment', 'ofHistory']],
  ['お客さんの残高は減っていました', ['ofCustomer']],
  ['やっぱり払ったそうです', ['corrects', 'doubtsRetry', 'ofPayment', 'ofCustomer', 'ofHistory']],
  ['履歴には失敗', ['ofPayment', 'ofHistory']],
  ['別の端末でした', ['otherTerminal']],
  ['maybe it failed', ['guessed', 'ofHistory']],
  ['すみません、つながりました', []],
  ['入れ直したって言いましたが、まだでした', ['denied', 'corrects']],
  ['つながってませんでした', ['denied', 'corrects']],
  ['18です', []],
];

test.each(SEEN)('%s', (text, signs) => {
  expect(readSigns(text)).toEqual(signs);
});
