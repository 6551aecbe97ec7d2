import { loadContentAndReader } from '../../src/reader.ts';

const { read } = loadContentAndReader(process.cwd());
const readingOf = (text: string) => read(text, { expects: null, lastTopics: [] });

test.each([
  ['カードの機械がなんか変わるって聞いたんですけどいつからでしたっけ', 'update.when'],
  ['カード払いの機械が新しくなるらしいけどいつでしたっけ', 'update.when'],
  ['機械が新しくなるのいつだっけ', 'update.when'],
  ['カードの機械の入れ替えいつから', 'update.when'],
  ['端末を充電してなかった、電動自転車と間違えた。いま12%', 'prep.charge'],
  ['今さらだけどやり方教えて', 'update.how'],
  ['遅くなったけど手順教えて', 'update.how'],
  ['今頃ですが更新のやり方は?', 'update.how'],
  ['わたし にほんご すこし。きかい あたらしく する ボタン どこ ですか', 'update.how'],
  ['電波悪いせいか知らんけど進みが遅い', 'prep.network'],
  ['Wi-Fi弱いからか更新がおそい', 'prep.network'],
  ['ランチで混んでて更新してない 今やったら何分使えなくなる?', 'update.duration'],
  ['今から始めたらどれくらい止まる?', 'update.duration'],
  ['いま更新したら何分かかりますか', 'update.duration'],
  ['事前に何しといたらいいですか', 'update.how'],
  ['前もって何をしておけばいい?', 'update.how'],
  ['今夜何しておけばいい?', 'update.how'],
  ['更新まだやってないやばい', 'update.timing'],
  ['更新まだしてないんですけどまずい', 'update.timing'],
  ['夜って何時まで?', 'os.deadline'],
  ['その夜っていうのは何時までですか', 'os.deadline'],
  ['おはようございます 更新やりたいんですけど', 'flow.update'],
  ['こんにちは、端末の更新したいです', 'flow.update'],
  ['お疲れ様です 更新を始めたいのですが', 'flow.update'],
  ['それスキップできないの?ファームウェアのエラーのほう', 'firmware.launched_early'],
  ['飛ばせる?エラーの画面のほう', 'firmware.launched_early'],
  ['終わってないなら今日中じゃないとまずい?', 'os.deadline'],
  ['업데이트 안 하면 결제 못 해요?', 'os.deadline'],
  ['업데이트 지금 안 해도 돼요?', 'os.skip'],
  ['隣の居酒屋はもう終わったか教えて', 'unsafe'],
  ['となりのカフェはもう更新済んだ?', 'unsafe'],
  ['向かいの店って更新終わったの?', 'unsafe'],
])('「%s」 is of %s', (text, topic) => {
  expect(readingOf(text).topics).toContain(topic);
});

test.each([
  ['機械の修理はいつ来ますか', 'update.when'],
  ['隣の店は終わったのにうちはまだ来ない', 'unsafe'],
  ['隣の店でも対象ですか', 'unsafe'],
])('「%s」 is not of %s', (text, topic) => {
  expect(readingOf(text).topics).not.toContain(topic);
});

test.each([
  'やばい電池18しかない、お客さんもう待ってるし',
  '充電12しかないのに行列できてる どうしよ',
  'バッテリー残り10%で客が目の前におる',
])('「%s」 is of the charge, and a customer waits', (text) => {
  const { topics, customerWaiting, battery } = readingOf(text);
  expect(topics).toContain('prep.charge');
  expect(customerWaiting).toBe(true);
  expect(battery).not.toBeNull();
});

test.each([
  'カード使えないんだけど客が列作ってる',
  'レジ前行列なのにカードだめ',
  'クレカあかん お客さん並んでる',
  'お客さんの列ができてるのに決済できないんだけど',
])('「%s」 tells that nothing can be paid, and a customer waits', (text) => {
  const { signs, customerWaiting } = readingOf(text);
  expect(signs).toContain('takesNoPayment');
  expect(customerWaiting).toBe(true);
});

test.each(['このカードだけ使えない', 'カードだめなら現金にします', '26日からカードだめなんですか'])(
  '「%s」 tells no such thing',
  (text) => {
    expect(readingOf(text).signs).not.toContain('takesNoPayment');
  },
);

test('もうええ キャンセルして stops', () => {
  expect(readingOf('あかんわこれ もうええ キャンセルして').command).toBe('cancel');
  expect(readingOf('これキャンセルしたら返金される?').command).toBeNull();
});
