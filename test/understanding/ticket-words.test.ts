import { readSigns } from '../../src/understanding/signs.ts';

const OF_TICKETS: ReadonlySet<string> = new Set([
  'wantsCall',
  'wantsNoCall',
  'wantsWithdraw',
  'asksQueue',
]);
const heard = (text: string) => readSigns(text).filter((sign) => OF_TICKETS.has(sign));

test.each([
  '電話ください',
  '電話下さい!',
  '折り返し電話がほしい',
  '担当者から電話ほしい',
  '電話で連絡もらえますか',
  '15時に電話ください',
  'でんわしてほしいねん',
  '電話くれ',
  '折り返しお願いします',
  '8/19 14:00に電話',
  'please call me',
  '请给我打电话',
  '电话联系我',
  '전화 주세요',
])('a call is wished for: %s', (text) => {
  expect(heard(text)).toEqual(['wantsCall']);
});

test.each([
  '電話番号を教えてください',
  '電話してもいいですか',
  '電話したい',
  'お客さんから電話してほしいと言われた',
  '電話がつながらない',
  '電話でいいです',
  '電話いいですか',
  '電話しなくていいですか',
  'サポートの電話は何時まで',
  '電話機の更新はいりますか',
])('a call is spoken of, and none is wished for or refused: %s', (text) => {
  expect(heard(text)).toEqual([]);
});

test.each([
  'やっぱり電話いらないです',
  '電話いらない',
  '電話はいいです',
  '電話はもういいわ',
  '折り返し不要です',
  '電話はしないでください',
  '電話の予約キャンセルで',
  'でんわいらん',
  'やっぱり電話やめときます',
  'no call please',
  '不用打电话了',
  '전화 안 하셔도 돼요',
])('no call is wished for any more: %s', (text) => {
  expect(heard(text)).toEqual(['wantsNoCall']);
});

test.each([
  '引き継ぎやめます',
  '引き継ぎを取り消したい',
  '担当者はもういいです',
  '相談キャンセルで',
  '係の人いらんわ',
  '引き継ぎ不要です',
  '受付取り消してください',
  '担当者もう大丈夫です',
  'cancel the request',
  '不用转接了',
])('the hand-off is taken back: %s', (text) => {
  expect(heard(text)).toEqual(['wantsWithdraw']);
});

test.each([
  '担当者いらないんですか',
  '担当者はいますか',
  '相談したい',
  '決済を取り消してください',
  '引き継ぎって何ですか',
])('no hand-off is taken back: %s', (text) => {
  expect(heard(text)).toEqual([]);
});

test.each([
  '何分待つの',
  'どれくらいで返事くる?',
  'いつまで待たせるんですか',
  'まだ?もう30分待ってる',
  'あと何分待つんですか',
  '担当者まだ来ないの',
  '返事が遅い',
  '連絡来ないんやけど',
  'いつ連絡くれますか',
  'ずっと待ってるんですけど',
  'どんだけ待たすねん',
  '係の人いつ来るん',
  '順番どうなってますか',
  '順番って進んでる？',
  '人につながるまであと何人？',
  'いや更新じゃなくて、人につながるまであと何人?',
  'あと何人くらい',
  'how long do I have to wait?',
  '还要等多久',
  '언제 답이 와요?',
])('a person is waited for: %s', (text) => {
  expect(heard(text)).toEqual(['asksQueue']);
});

test.each([
  '更新は何分待てばいいですか',
  '更新の順番どうなってますか',
  '順番どうしたらいい',
  'お客さんが待ってる',
  '更新終わるの待ってます',
  'ちょっと待って',
  '何分かかりますか',
  'いつまでスキップできますか',
  '期限はいつ来ますか',
])('something else is waited for: %s', (text) => {
  expect(heard(text)).toEqual([]);
});

test.each([
  '担当には連絡してくれた?',
  'もう報告いきましたか',
  '係の人に伝えてもらえましたか',
  'did you tell your staff?',
  '已经联系工作人员了吗',
  '담당자에게 연락하셨어요?',
])('%s asks for the queue', (text) => {
  expect(heard(text)).toContain('asksQueue');
});

test.each(['担当者に連絡しました', '店長に報告した', '連絡してください'])('%s does not', (text) => {
  expect(heard(text)).not.toContain('asksQueue');
});

test.each(['電話は9時からじゃないと出ないの?', '11時なら電話つながる?', '9時前は電話だめなの?'])(
  'whether the phone is answered then is asked: %s',
  (text) => {
    expect(readSigns(text)).toContain('asksIfReached');
  },
);

test.each(['電話は10時でもいい?', '10時に電話ください', '電話がつながらない'])(
  'it is not asked: %s',
  (text) => {
    expect(readSigns(text)).not.toContain('asksIfReached');
  },
);

test.each(['10時だとお店混んでるから無理', '11時は出られないです'])(
  'an hour does not suit: %s',
  (text) => {
    expect(readSigns(text)).toContain('refusesTime');
  },
);

test.each(['10時は無理 11時で', '10時だと無理ですか?', '11時でお願いします'])(
  'none is refused alone: %s',
  (text) => {
    expect(readSigns(text)).not.toContain('refusesTime');
  },
);
