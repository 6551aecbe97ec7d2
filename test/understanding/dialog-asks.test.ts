import { dialogHints } from '../../src/understanding/dialog-asks.ts';

test.each([
  ['更新すればもう出なくなりますか', 'asksIfGone'],
  ['全部終わったら消えるんやろか', 'asksIfGone'],
  ['更新し終わった後も毎回出る?', 'asksIfStays'],
  ['一回閉じたらもう出てこない?', 'asksSkippedOnce'],
  ['何回まであとに回せますか', 'asksHowOften'],
  ['この案内を消す方法ってありますか', 'asksToHide'],
  ['あの画面、出んようにしてほしい', 'asksToHide'],
  ['更新しますかって出るけど押していい?', 'asksToPress'],
  ['更新ボタン押していい?', 'ofItsButton'],
  ['「更新する」押しても大丈夫?', 'ofItsButton'],
  ['アプデってやつ押しちゃっていい?', 'ofItsButton'],
  ['とりあえず閉じちゃえばいいですか', 'asksToClose'],
  ['お知らせは消していい?', 'asksToClose'],
  ['どっちのボタン押せばいいの', 'asksButton'],
  ['スキップの仕方は?', 'asksButton'],
  ['明日も出る?', 'asksIfComes'],
  ['次回も出ますか', 'asksIfComes'],
  ['会計しようとしたらアップデートの画面でるんですけど', 'dialogAtSale'],
  ['決済始めようとしたら更新の案内が出て進めない', 'dialogAtSale'],
  ['更新してくださいって画面出て会計できない', 'dialogAtSale'],
] as const)('%s', (typed, hint) => expect(dialogHints(typed)).toContain(hint));

test.each([
  'あと回しにしたら使えなくなる?',
  '更新したら売上データは消えますか',
  '更新したらエラーが出なくなる?',
  '決済の途中で画面が消えました',
  'メールが出てこない',
  '更新のあと、ボタンが変わった',
])('%s is of something else', (typed) => expect(dialogHints(typed)).toEqual([]));
