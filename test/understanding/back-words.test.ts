import { returnHints } from '../../src/understanding/back-words.ts';

test.each([
  'お待たせしました、続きお願いします',
  'すみません失礼しました',
  '失礼しました、今見ます',
  'お手数おかけしました',
  '返事遅くなりました、接客終わりました',
  'お客さん終わりました',
  'お会計済んだよ',
  '落ち着いた、続き',
  '手が空きました',
  'やっと一段落しました',
])('%s tells that somebody is back', (text) => {
  expect(returnHints(text)).toEqual(['isBack']);
});

test.each([
  '終わりました',
  '更新終わりました',
  'お待たせしました、入れ直しました',
  '失礼しました、もうしました',
  '会計も終わったし更新も終わった',
  '会計が途中で止まりました',
  '決済終わりました',
  '続き',
  'すみません',
])('%s does not', (text) => {
  expect(returnHints(text)).toEqual([]);
});

test.each(['了解です', 'はい、わかりました', '承知いたしました', 'かしこまりました'])(
  '%s is only read',
  (text) => {
    expect(returnHints(text)).toEqual(['onlyNotes']);
  },
);

test.each(['そうです', 'はい', 'わかりました、入れ直しました'])('%s is more', (text) => {
  expect(returnHints(text)).toEqual([]);
});

test.each([
  '終わるまで他のことしていい?',
  'ほっといて大丈夫?',
  '触らないで待ってればいい?',
  'コーヒーでもいれてくる',
  'トイレ行ってきます',
  'これ放置で帰っていい?',
  '放置して寝ていい?',
  'can I do other things?',
])('%s leaves it to run', (text) => {
  expect(returnHints(text)).toContain('leavesItBe');
});

test.each([
  '会計していい?',
  'カード切って待ってればいい?',
  '更新しなくていい?',
  'お客さん帰っていい?',
  'お客さん待ってていい?',
])('%s does not', (text) => {
  expect(returnHints(text)).not.toContain('leavesItBe');
});

test.each(['戻りました', '今戻りました', 'レジから戻ってきました', 'お店に着きました', "I'm back"])(
  '%s: somebody is back',
  (text) => {
    expect(returnHints(text)).toContain('returned');
  },
);

test.each(['次', '続き', '準備できました', 'ホームに戻りました', '戻るにはどうする', 'go back'])(
  '%s: nobody is',
  (text) => {
    expect(returnHints(text)).not.toContain('returned');
  },
);
