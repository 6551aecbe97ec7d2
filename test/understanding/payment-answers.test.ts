import { normalise } from '../../src/understanding/normalise.ts';
import { answerSigns } from '../../src/understanding/payment-answers.ts';

const signsOf = (text: string): readonly string[] => answerSigns(text, normalise(text));

test.each([
  'いいえ',
  'いいえ、受け取っていません',
  'いいえ、もらってません',
  'もらってないです',
  '受け取ってない 早くしろ',
  'もらってません、はよして',
  '受け取っていないです',
  '受け取っておりません',
  'いただいておりません',
  'まだもらってません',
  'ありません',
  '特にないです',
  'いえ、まだです',
  '何も受け取っていません',
  '何ももらってない',
  '現金では受け取ってません',
  '現金でも何でもいただいてません',
  '現金もカードももらってない',
  '受け取ってないよ、まだ何も',
  'どっちももらってない',
  'もらってないから早くして',
  '受け取れてないです',
  '他では払ってもらってないです',
  'ほかの方法では受け取っていません',
  '現金も別のカードももらってないです。振込もありません',
  'いいえ。何ももらってないです。すみません',
  'もらってないんです',
  '受け取りませんでした',
  '未収です',
  'もろてへん',
  'もろてまへん',
  'もらっとらん',
  'もらっとらんばい',
  'もらっちょらん',
  'もらってねえ',
  'もらってねー',
  'もらってねぇよ',
  'もらってないっす',
  "No, we haven't been paid in any other way",
  'I have not received anything',
  'no, not yet',
  'nobody has paid in any other way',
  'ほかの方法では払われていません',
  '没有收到',
  '什么都没收',
  '没用别的方式收过款',
  '안 받았습니다',
  '아니요, 아직 안 받았어요',
  '받은 적 없어요',
])('%s, and nothing else, denies that it was taken', (text) => {
  expect(signsOf(text)).toContain('saysNotTaken');
});

test.each([
  'もらってない？',
  '受け取ってないですか',
  'もらってないよね',
  'もらってないでしょ',
  'もらってないの',
  'もらってないと思う',
  'たぶんもらってない',
  'もらってないはず',
  'もらってないかも',
  'もらってないらしいです',
  'もらってないって聞いてる',
  'もらってないことはない',
  'もらってなくはない',
  'もらってないとは言えない',
  '私はもらってないです',
  '店長は受け取っていない',
  'もらってないけど',
  'もらってないけど控えが出ました',
  'もらってない。でもレシートは出た',
  '現金はもらってない。カードはもらった',
  'カードでは受け取ってない',
  '現金ではない',
  '決済がない',
  '会計していません',
  'まだ確認してません',
  'それ以外は受け取ってない',
  '受け取ってないのは昨日の',
  'もらってん',
  'もらってね',
  '聞いてません',
  '確認してないです',
  '見てないです',
  'まだ分かりません',
  '失敗していない',
  '支払われていない',
  'お客さんは払ってない',
  '未払いです',
  'the customer has not paid',
  'I have not checked',
  'nobody knows',
  'they paid',
  'did he not pay?',
  '没问',
  '모르겠어요',
])('%s does not', (text) => {
  expect(signsOf(text)).not.toContain('saysNotTaken');
});

test.each([
  'いえ、なってません',
  '出てないです',
  'なってないっす',
  'なってへん',
  'なっとらん',
  '見せてもらいました。なってないです',
  'お客様に確認したらなってません',
  'アプリ見てもらったけど払ってないです',
  'お客さんのアプリではなってないです',
  '引かれてないそうです',
  '払われていないとのことです',
  '支払い済みになっていません',
  'すみません、なってません',
  'なってないです。もらってもないです',
  'it is not charged',
  '还没扣款',
  '아직 결제가 안 됐어요',
])('%s, and nothing else, says that the customer has not paid', (text) => {
  expect(signsOf(text)).toContain('saysUnpaid');
});

test.each([
  'なってない？',
  'なってないよね？',
  'なってないと思う',
  '多分なってない',
  'なってないはず',
  'なってないらしい',
  'なってないことはない',
  '妻がなってないって',
  'なってないって言ってる',
  '見てないけどなってない',
  'まだ見てません',
  'クレジットなので明細にまだ出てない',
  '明細に出てない',
  '出てないけど通知は来た',
  '1枚目はなってない2枚目は払い済み',
  'なってん',
  '引かれてんねん',
])('%s does not', (text) => {
  expect(signsOf(text)).not.toContain('saysUnpaid');
});

test.each([
  '失敗です。お客さんは引かれてません',
  '失敗 なってない\nもらってない',
  '失敗です。なってないです。もらってないです',
])('%s answers more than one question at once', (text) => {
  expect(signsOf(text)).toContain('saysFailed');
});

test.each([
  '失敗 なってない',
  '失敗になってない もらってない',
  '失敗していません。もらってないです',
  '失敗してない もらってない',
  '失敗 なってない？もらってない',
  '成功 なってない もらってない',
])('%s may say that it is no failure', (text) => {
  expect(signsOf(text)).not.toContain('saysFailed');
});

test.each(['もらってない？', 'いいえ？', '失敗？', '成功？', '失敗ですか', 'なってないですよね'])(
  '%s asks, and answers nothing',
  (text) => {
    expect(signsOf(text)).toEqual(['asksAnswer']);
  },
);

test.each([
  '500円だけもらった',
  '半分だけ現金でもらった',
  '一部だけ現金',
  'Aさんは現金でもろた Bさんはまだ',
  '現金でもらったけど足りない',
  'half in cash',
  '只收了一半',
  '절반만 받았어요',
])('%s is of a part', (text) => {
  expect(signsOf(text)).toContain('inPart');
});

test.each([
  '現金でもらいました、すみません',
  '全部現金でもらった',
  '現金でもらったんだけど',
  'もらったことはない',
])('%s is not', (text) => {
  expect(signsOf(text)).not.toContain('inPart');
});
