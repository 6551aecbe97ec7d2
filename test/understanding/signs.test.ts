import type { Sign } from '../../src/core/sign.ts';
import { readSigns } from '../../src/understanding/signs.ts';

const SEEN: readonly (readonly [string, readonly Sign[]])[] = [
  ['ふざけないでください', ['angry', 'denied']],
  ['充電は何%ですか?', ['asks', 'guessed']],
  ['失敗と出ています', ['ofPayment', 'ofHistory']],
  ['お客さんの残高は減っていました', ['doubtsRetry', 'ofCustomer']],
  ['やっぱり払ったそうです', ['corrects', 'doubtsRetry', 'ofPayment', 'ofCustomer', 'ofHistory']],
  ['履歴には失敗', ['ofPayment', 'ofHistory']],
  ['別の端末でした', ['otherTerminal']],
  ['maybe it failed', ['guessed', 'ofHistory']],
  ['すみません、つながりました', []],
  ['入れ直したって言いましたが、まだでした', ['denied', 'corrects']],
  ['つながってませんでした', ['denied', 'corrects']],
  ['お店と連携したいです', ['wantsLink']],
  ['LINEの紐付け', ['wantsLink']],
  ['連携', ['wantsLink']],
  ['How do I link my shop', ['wantsLink']],
  ['连一下，绑定店铺', ['wantsLink']],
  ['매장 연동', ['wantsLink']],
  ['店のLINE連携を解除して', ['wantsUnlink', 'wantsLink']],
  ['連携をやめたい', ['wantsUnlink', 'wantsLink']],
  ['unlink me', ['wantsUnlink']],
  ['レジとお店の連携を外したい', []],
  ['決済連携中に落ちた', ['ofPayment']],
  ['18です', []],
];

test.each(SEEN)('%s', (text, signs) => {
  expect(readSigns(text)).toEqual(signs);
});
