import { readCommand } from '../../src/understanding/commands.ts';

describe('short words steer the talk', () => {
  test.each([
    [
      'cancel',
      [
        'やめる',
        'やめて',
        'やっぱりやめます',
        '中止',
        'キャンセルで',
        'もういいです',
        'やめたい',
        '取り消して',
        '取消したい',
      ],
    ],
    ['back', ['戻る', '一つ前', '一つ前に戻って', '戻りたいです', 'もどして']],
    ['repeat', ['もう一回', 'もう一度言って', 'もう一度お願いします', 'もっかい言って']],
    [
      'pause',
      [
        '了解、ちょっと待って',
        'はい、少々お待ちください',
        'ちょっと待って',
        'ちょっと待ってください',
        'あとで',
        '後でやります',
        '待って',
      ],
    ],
    ['resume', ['続き', '続ける', '続けて', '続きからお願いします', '再開したい', '次へ']],
    [
      'reopen',
      [
        'やっぱりやめない',
        'やめません',
        'やっぱり続けます',
        '取り消しを取り消して',
        'やっぱりやる',
      ],
    ],
    [
      'decline',
      ['答えたくない', '教えたくありません', 'その質問は飛ばして', 'ノーコメント', '言えません'],
    ],
    ['skip', ['スキップ', 'ｽｷｯﾌﾟ', 'すきっぷ', '飛ばして', 'パス']],
    ['why', ['なんで聞くの', 'なんで聞くん?', 'どうして', 'なんで?', '理由は?']],
    [
      'yes',
      ['はい', 'うん', 'ええ', 'そうです', 'おk', 'ＯＫ', 'そうや', 'せやで', 'んだ', '了解', '👍'],
    ],
    [
      'no',
      ['いいえ', 'いや', 'ちがう', '違います', 'まだ', 'まだです', 'ちゃう', 'ちゃうで', 'だめだ'],
    ],
    [
      'done',
      ['終わった', '終わったよ', 'できました!', 'しました', '完了', '再起動しました', 'できたで'],
    ],
    [
      'unsure',
      ['わからない', 'わかりません', 'どっちか分からん', 'わからへん', 'わからんばい', '知らん'],
    ],
  ] as const)('%s', (command, phrases) => {
    for (const phrase of phrases) expect([phrase, readCommand(phrase)]).toEqual([phrase, command]);
  });
});

test.each([
  ['reopen', ["Actually, don't stop", '还是继续吧', '역시 계속할게요']],
  ['cancel', ['Never mind', '算了', '취소']],
  ['back', ['go back', '上一步', '뒤로']],
  ['repeat', ['One more time', '再说一遍', '한번 더']],
  ['pause', ['Please wait.', '等一下', '잠깐만요', 'ちょっと待って、お客さんが来た']],
  ['decline', ["I don't want to say", '不想说', '대답하기 싫어요']],
  ['why', ['Why do you ask?', '为什么要问?', '왜 물어봐요?']],
  ['unsure', ['No idea', '不清楚', '모르겠어요']],
  ['no', ['Not yet', '还没', '아니요']],
] as const)('in other languages, too: %s', (command, phrases) => {
  for (const phrase of phrases) expect([phrase, readCommand(phrase)]).toEqual([phrase, command]);
});

test.each([
  'スキップできますか',
  '終わった?',
  'いつまで?',
  'なぜ更新するの?',
  'キャンセル料はいくら',
  '戻ってこない',
  '終わらない',
  'はい、あと充電は?',
  'やめるとどうなりますか',
  '続きはどこですか',
  'ありがとう',
  'まだ表示されません',
  '更新しないとだめですか',
  '18',
  '',
])('a question is never eaten as an order: %s', (text) => {
  expect(readCommand(text)).toBeNull();
});
