import { secondTryHints } from '../../src/understanding/second-try.ts';

test.each([
  ['やりました', 'ranIt'],
  ['一応やってみたけど', 'ranIt'],
  ['もっかいやったで', 'ranIt'],
  ['言われた通りにやりました', 'ranIt'],
  ['いまやったとこです', 'ranIt'],
  ['やらせてもらいました', 'ranIt'],
  ['やりました、通りました', 'ranIt'],
  ['でもまた落ちました', 'triedInVain'],
  ['また固まった', 'triedInVain'],
  ['止まったので更新します', 'triedInVain'],
  ['もう一回やったらエラー出た、更新したら直る?', 'triedInVain'],
  ['また通らんかったから更新するわ', 'triedInVain'],
  ['うまくいかないので更新していいですか', 'triedInVain'],
] as const)('%s: %s', (text, hint) => {
  expect(secondTryHints(text)).toContain(hint);
});

test.each([
  'やります',
  'やってみます',
  'やりましたっけ',
  'やったほうがいい?',
  '前に更新やりました',
  '充電はやりました',
  '止まったら更新していい?',
  'だめなら更新してもいいですか',
  '固まって更新できない',
  '更新が止まった',
  'エラーが出て更新が進まない',
  '次のお客さんでもまた止まった',
])('of no second try: %s', (text) => {
  expect(secondTryHints(text)).toEqual([]);
});
