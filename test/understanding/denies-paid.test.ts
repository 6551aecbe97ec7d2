import { harmlessIn } from '../../src/understanding/denies-paid.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { moreSigns } from '../../src/understanding/tells-more.ts';

const of = (text: string) => harmlessIn(normalise(text));
const signsOf = (text: string) => moreSigns(text, normalise(text), 'ja');

test.each([
  'レシート出てない',
  '通知なし',
  '控えは一枚も出てきてません',
  '音は鳴りませんでした',
  '残高そのまま',
  'Suicaの残高は変わってないとのことです',
  '引かれとらんて',
  'お客さんにも聞いて引かれてません',
  'おきゃくさんひかれてない',
  'ヒカレテナイ',
  'お客様のスマホには何も来てないそうです',
  '紙も出てない、引かれてもない',
])('「%s」 tells of no charge', (text) => {
  expect(of(text)).toEqual({ isAll: true, denies: true, failed: false });
  expect(signsOf(text)).toEqual(['deniesPaid']);
});

test.each(['失敗。引かれてません', '履歴は失敗です。お客様控えも出てない', '音なし。履歴失敗'])(
  '「%s」 states the failure as well',
  (text) => {
    expect(of(text)).toEqual({ isAll: true, denies: true, failed: true });
    expect(signsOf(text)).toEqual(['deniesPaid', 'saysFailed']);
  },
);

test.each([
  '会計中にアプリが落ちました',
  '画面が真っ暗になって、アプリが閉じてしまいました',
  '履歴の結果は「失敗」',
  '失敗、って書いてありました',
  '失敗になってます。急いでます',
  'まだカードかざす前に落ちた',
])('「%s」 tells of no charge, and denies none', (text) => {
  expect(of(text)).toEqual({ isAll: true, denies: false, failed: false });
  expect(signsOf(text)).toEqual([]);
});

/** One word more than is known, one that turns the sense round, or one who does not know. */
test.each([
  'レシート出た',
  'レシート出てないけど音は鳴った',
  '通知は来てないけど残高減ってる',
  '引かれてないわけない',
  '引かれてないとは言ってない',
  '払ってないことはない',
  '払ってん',
  'もらってん',
  'たぶん引かれてない',
  '引かれてないはず',
  '引かれてない?',
  '失敗 なってない',
  '失敗じゃない',
  '失敗とは出てない',
  '失敗。たぶん引かれてない',
  '口座から落ちた',
  '会計の途中で終わった',
  'また落ちた',
  'もう一回やったら落ちた',
  '履歴に何もない',
  '金額が落ちた',
  'レシートが出て、画面が消えた',
  'お客さんはもう決済しました',
])('「%s」 is not known to its last word', (text) => {
  expect(of(text).isAll).toBe(false);
});

test('a mark that all is well is of a charge', () => {
  expect(signsOf('引かれてない✅')).toContain('tellsPaid');
});
