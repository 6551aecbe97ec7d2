import { loadContentAndReader } from '../../src/reader.ts';

const { read } = loadContentAndReader(process.cwd());
const topicsOf = (text: string) => read(text, { expects: null, lastTopics: [] }).topics;

test.each([
  '端末の決済ができません',
  '端末の決済ができない',
  '端末の決済が出来ないのですが',
  '端末の決済ができへん',
  '端末の決済ができんばい',
  'たんまつのけっさいができない',
  'タンマツノケッサイガデキマセン',
  'ﾀﾝﾏﾂの決済ができません',
  '恐れ入ります。決済端末が使用できなくなりました',
  '決済端末が使えません',
  '決済端末が使えへんのやけど',
  'けっさいたんまつがつかえない',
  'カードが読めません',
  'カードがよめません',
  'カードが読めんのやけど',
  'カードを挿しても読まない',
  'クレジットが通らない',
  'クレジットが通らへんねん',
  'クレジット払いできん',
  'くれじっとがとおらない',
  'クレカが通らん',
  'レジの端末でカードが使えない',
  'お客さんが待っているのに端末の決済ができません',
  '今朝から端末の決済ができません。どうしたらいいですか',
  '更新しないで端末の決済ができなくなりました',
  'QR決済ができない',
  '何も決済できない',
])('the terminal that takes no payments is what the notice is about: %s', (text) => {
  expect(topicsOf(text)).toContain('update.error');
});

test.each([
  'お客さんのカードが読めません',
  'お客様のカードだけ弾かれる',
  'カードが弾かれました',
  'この人のカードだけ通らない',
  '一枚だけカードが読めない',
  '自分のクレジットカードが通らない、スーパーで',
  '海外のカードが読めません',
  'タイムカードが読めない',
  '他社の決済端末が使えません',
  'Airペイの端末の決済ができません',
  'ステラの端末でカードが読めません',
  'ネットショップのクレジットが通らない',
  '分割払いができません',
  '暗証番号を忘れて決済できないお客様がいます',
])('one card, another company’s terminal: no matter of ours: %s', (text) => {
  expect(topicsOf(text)).not.toContain('update.error');
});

test.each([
  ['更新しないと決済できないの?', 'os.deadline'],
  ['期限を過ぎたら決済端末が使えませんか', 'os.deadline'],
  ['スキップしたらカードが使えない?', 'os.skip'],
  ['更新中は決済できませんか?', 'update.timing'],
])('what would be is another question: %s', (text, topic) => {
  expect(topicsOf(text)).toContain(topic);
});
