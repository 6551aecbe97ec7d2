import { walkHints } from '../../src/understanding/said-in-walk.ts';

test.each([
  'さいきどう なに?',
  '再起動って何ですか',
  '再起動はどないしたらええの',
  '请问重启是什么意思',
  '什么叫重启',
  'what does restart mean?',
  '재부팅이 뭐예요',
])('%s asks only what a restart is', (text) => {
  expect(walkHints(text)).toContain('onlyAsksWord');
});

test.each(['再起動しました', '重启了', 'restarted', '再起動したら何が出ますか', '会計って何'])(
  '%s does not',
  (text) => {
    expect(walkHints(text)).not.toContain('onlyAsksWord');
  },
);

test.each([
  '切ってきます',
  'ちょっと切ってみますね',
  'まだ入れてへん',
  '我去重启一下',
  "ok i'll restart it now",
  '재부팅할게요',
])('%s tells that it will be switched off and on', (text) => {
  expect(walkHints(text)).toContain('willCycle');
});

test.each([
  'カード切ってきます',
  'お客さん カード切ってきます',
  '切ってきました',
  '重启了',
  'まだつかない',
])('%s does not tell so', (text) => {
  expect(walkHints(text)).not.toContain('willCycle');
});

test.each([
  'えっと',
  'えーっと…',
  'うーん',
  'んー',
  'あのー',
  'どうしようかな',
  '考え中です',
  '迷うなぁ',
  'hmm',
  '음...',
])('%s is said while one thinks', (text) => {
  expect(walkHints(text)).toContain('thinksAloud');
});

test.each([
  'うん',
  'うんうん',
  'ああ、切れた',
  'えっと、決済が止まって',
  'どうしよう',
  '迷惑です',
  'ええ',
])('%s is not', (text) => {
  expect(walkHints(text)).not.toContain('thinksAloud');
});

test.each([
  'スタッフにやらせます',
  '更新はバイトの子にやってもらいます',
  '店長に頼みます',
  '息子がやります',
])('%s is done by the shop’s own', (text) => {
  expect(walkHints(text)).toContain('byOwnStaff');
});

test.each([
  '担当に任せます',
  'スタッフにお願いします',
  'スタッフにつないで',
  '店長にもう一回通させます',
])('%s is not told to be', (text) => {
  expect(walkHints(text)).not.toContain('byOwnStaff');
});

test.each(['明日かけます', 'じゃあ昼にかけ直すわ', 'あとでこっちからかける'])(
  '%s tells that they call by themselves',
  (text) => {
    expect(walkHints(text)).toContain('willCall');
  },
);

test.each(['明日かけてください', '明日電源をかける', '時間をかけます', '迷惑をかけます'])(
  '%s does not',
  (text) => {
    expect(walkHints(text)).not.toContain('willCall');
  },
);

test.each(['はじめる', 'じゃあ始めます', 'スタート', '開始します'])(
  '%s starts what is offered',
  (text) => {
    expect(walkHints(text)).toContain('startsIt');
  },
);

test.each(['会計を始めます', 'はじめまして', 'もう始めた', '始めていい?', 'スタートしない'])(
  '%s does not',
  (text) => {
    expect(walkHints(text)).not.toContain('startsIt');
  },
);

test.each(['うちの若いのにやらせるわ', '店長がやってくれるそうです', '息子に頼みます'])(
  '%s is of their own staff',
  (text) => {
    expect(walkHints(text)).toContain('byOwnStaff');
  },
);

test.each(['スタッフに頼みます', '担当者にやってほしい', 'お客さんがやってくれます'])(
  '%s is not',
  (text) => {
    expect(walkHints(text)).not.toContain('byOwnStaff');
  },
);

test.each(['では始めます', '出ましたよ 始めますね', 'あ、出てきたんで始めちゃいますね'])(
  '%s tells that it will be pressed',
  (text) => {
    expect(walkHints(text)).toContain('willPress');
  },
);

test.each(['エラー出たけど始めます', '出たけど始めていいの?', '会計始めますね', '出ましたよ'])(
  '%s does not tell so',
  (text) => {
    expect(walkHints(text)).not.toContain('willPress');
  },
);

test.each([
  '入れ直したのいつか覚えてない',
  'いつ入れ直したか忘れました',
  '最後に再起動したのいつか分からないです',
  '電源切ったか覚えてません',
])('%s: it is not known when', (text) => {
  expect(walkHints(text)).toContain('knowsNot');
});

test.each(['会計で入れ直したのいつか忘れた', '入れ直すの忘れた', '入れ直したけど次が分からない'])(
  '%s: not that',
  (text) => {
    expect(walkHints(text)).not.toContain('knowsNot');
  },
);

test.each([
  '画面はいつものホーム画面です。何も出てないです',
  'ホーム画面のままです',
  '普通のホーム画面だけ出てます',
  'ホーム画面は普通です。特に何も出てません',
  "it's just the normal home screen, nothing is showing",
  '就是主界面，什么都没有',
])('%s tells of the home screen, and of nothing on it', (text) => {
  expect(walkHints(text)).toContain('atHome');
});

test.each([
  'ホーム画面にエラーが出てる',
  'ホーム画面に戻れない',
  'ホーム画面が真っ暗',
  '会計の途中でホーム画面になった',
])('%s tells of more', (text) => {
  expect(walkHints(text)).not.toContain('atHome');
});
