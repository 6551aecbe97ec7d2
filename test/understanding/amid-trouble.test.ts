import { amidTroubleHints } from '../../src/understanding/amid-trouble.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { foldSpelling } from '../../src/understanding/spelling.ts';

const hintsOf = (text: string) => amidTroubleHints(foldSpelling(normalise(text)));

test.each([
  ['カードは返した', 'cardBack'],
  ['お客さんにはカード返してあります', 'cardBack'],
  ['クレカは抜いてもらいました', 'cardBack'],
  ['カードはもう返してもうた', 'cardBack'],
  ['カードはもうお返ししてます', 'cardBack'],
  ['お客さんのスマホは返しました', 'cardBack'],
  ['I gave the card back', 'cardBack'],
  ['お客さんはもういないです', 'customerAway'],
  ['お客さんはあとで来るって', 'customerAway'],
  ['お客様お帰りになりました', 'customerAway'],
  ['会計のときです', 'atSale'],
  ['ちょうどお会計してるときに', 'atSale'],
  ['レジ打ってるときだった', 'atSale'],
  ['お会計中のことでした', 'atSale'],
  ['レシート出る前だった', 'beforeSlip'],
  ['お金もらう前だった', 'beforeSlip'],
  ['サインもらう前に切れた', 'beforeSlip'],
  ['電源入れてもいいですか', 'asksSwitchOn'],
  ['もう電源つけて大丈夫?', 'asksSwitchOn'],
  ['打ってる途中で電源切れた', 'cutMidway'],
  ['途中で電池切れた', 'cutMidway'],
  ['電源が途中で切れました', 'cutMidway'],
  ['途中で落ちてしまいました', 'cutMidway'],
  ['途中で電源が落ちてしまいました、どうしたらいいですか', 'cutMidway'],
])('%s: %s', (text, hint) => {
  expect(hintsOf(text)).toEqual([hint]);
});

test.each([
  'カード返していい?',
  'カードが返せない',
  'カードまだ返してない',
  'カード返したら直る?',
  'お客さんが帰ったら始めます',
  'お客さんはいません',
  'お客さん来ました',
  '会計のときに更新の案内が出る',
  '会計中ではないです',
  '会計のときはどうする?',
  'レシート出る前に更新していい?',
  '開店前です',
  '電源入れ直していい?',
  '電源切っていい?',
  '電源入れて更新していいですか',
  '途中で電源が切れたらどうなる?',
  '途中で落ちたらどうしたらいい?',
  '更新の途中で電源が切れた',
  '充電の途中で切れた',
  '電話の途中で切れた',
])('%s: no such thing', (text) => {
  expect(hintsOf(text)).toEqual([]);
});
