import { loadContentAndReader } from '../../src/reader.ts';

const { read } = loadContentAndReader(process.cwd());
const topicsOf = (text: string) => read(text, { expects: null, lastTopics: [] }).topics;

const ASKED: readonly (readonly [topic: string, wordings: readonly string[]])[] = [
  ['update.timing', ['いま決済中なんだけど更新していい?', '会計中ですけど更新してもいいですか']],
  ['app.closes', ['閉じたらどうする', 'アプリが閉じたらどうすればいい?']],
  [
    'fleet.status',
    [
      '終わったかどうだかどこ見ればわがる',
      'アップデート済んだのかどうかって、どこで分かるの',
      'ちゃんと完了したかどうやって確認すればいいですか',
      'できたかどうか何を見ればわかりますか',
      '旦那がもうやったって言うんだけど本当か調べられる？',
      '更新できてるか見てもらえませんか',
      '未完了の店舗を一覧で確認する方法はありますか',
      'うまくいったのかどこを見たらええの',
      'バージョンってどこに書いてある',
      'おわりました。もうつかえますか',
      '伊勢うどん食べてる間に終わってました',
    ],
  ],
  [
    'os.skip',
    [
      '更新の日ずらせるん？',
      '台風で店閉めるんだけどアップデート延ばせる？',
      'アップデート延期ってできます？',
      '作業日を後ろにずらしたい',
      'さっき出た画面で閉じるを押してしまったんですが',
      '「あとで」を押しちゃいました',
    ],
  ],
  [
    'update.timing',
    [
      'ランチ中は避けたほうがいい？',
      'お客さんがいるときにやったらまずい？',
      '盆明けは暇やからいつでもええねんけど、いつがええ',
      '何曜日にやるのが一番いい？',
      '配達行く前の7時台にやっておきたい',
      '予約のない時間にやりたいです',
      '更新の日お休みにした方がいいですか？',
      '端末の更新って明日の朝一でいいんですよね',
    ],
  ],
  ['other_service', ['配膳ロボットのファームウェア更新のやり方', '防犯カメラの更新終わらない']],
  ['oos', ['決済履歴を経理ソフトに取り込みたい', '売上データをCSVで出したい']],
];

test.each(ASKED.flatMap(([topic, wordings]) => wordings.map((text) => [text, topic] as const)))(
  '「%s」 is of %s',
  (text, topic) => {
    expect(topicsOf(text)).toContain(topic);
  },
);

test.each([
  ['お勘定がちゃんとできたかどうか、どこを見ればわかりますか', 'fleet.status'],
  ['エラーが出てスキップを押した', 'os.skip'],
  ['予約を入れておきたい', 'update.timing'],
  ['更新中に履歴が出力されない', 'oos'],
])('「%s」 is not of %s', (text, topic) => {
  expect(topicsOf(text)).not.toContain(topic);
});

test.each(['おい、使えねーぞこの端末', 'Wi-Fiも充電もバッチリで再起動もしたのにダメ'])(
  '「%s」 sends nobody away, and tells or offers what is near',
  (text) => {
    const { topics, suggested } = read(text, { expects: null, lastTopics: [] });
    expect(topics).not.toContain('oos');
    expect([...topics, ...suggested]).toContain('update.error');
  },
);

test('of several days the one that is asked of counts', () => {
  const { time } = read('23日24日は祭りでてんてこまいなの。25日の朝でもいいわよね？', {
    expects: null,
    lastTopics: [],
  });
  expect(time).toMatchObject({ kind: 'at', day: { day: 25 } });
});
