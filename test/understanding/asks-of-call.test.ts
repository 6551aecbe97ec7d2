import { callHints } from '../../src/understanding/asks-of-call.ts';

test.each([
  ['何時だっけ', 'asksCallTime'],
  ['何分後?', 'asksCallTime'],
  ['15時でしたっけ', 'asksCallTime'],
  ['電話何時だっけ', 'asksCall'],
  ['誰から電話くるの', 'asksCall'],
  ['ほんとに15時に来る?', 'asksCall'],
  ['何分くらい話しますか', 'asksCallLength'],
  ['電話は何分くらいですか', 'asksCallLength'],
  ['出られなかったらどうなる', 'ifCallMissed'],
  ['接客中で出れんかったらどうすればいい?', 'ifCallMissed'],
  ['店名は喫茶みどりです', 'tellsShopName'],
])('%s is of the call: %s', (said, hint) => {
  expect(callHints(said)).toContain(hint);
});

test.each([
  '更新は何時から',
  '何時まで',
  '案内が出なかったらどうなる',
  'お客さんが出られなかったら',
  '店名はまだ決めてないです',
  '店は11時からです',
  '更新に何分かかる',
])('%s is not', (said) => {
  expect(callHints(said)).toEqual([]);
});
