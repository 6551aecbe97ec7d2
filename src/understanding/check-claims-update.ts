import type { Phase } from '../core/notice.ts';

/** A sentence that the notice contradicts, or leaves open. */
export interface Claim {
  readonly about: 'contradiction' | 'unknown';
  readonly is: RegExp;
  readonly unless?: RegExp;
  /** Wrong in these phases only. */
  readonly phases?: readonly Phase[];
}

/** That something may be done. */
export const CAN =
  '(?:でき(?:ます|る|て|、)|可(?!能性)|大丈夫|問題(?:は|も)?(?:な[いくし]|ありません)|構いません|かまいません|構わな|かまわな|差し支え(?:な|あり)|平気|ok|よい|良い|いい(?!え)|[せえけ]ます|[せえけ]る|いただけ)';
/** That something may not be done. */
export const CANNOT = '(?:でき(?:ません|ない|なく)|不可|だめ|無理|[せえけ](?:ません|ない|なく))';

const NEEDLESS =
  '(?:不要|必要(?:は|も)?(?:ありません|ない|なし)|いりません|要りません|しなくて|見なくて|省(?:いて|略|け)|なしで)';

/** What may be said of the update itself, the app, the power and the history. */
export const UPDATE_CLAIMS: readonly Claim[] = [
  {
    about: 'contradiction',
    is: new RegExp(
      `更新(?:中|している間|の途中|の最中|しながら|の間)[^。]{0,16}(?:決済|会計|支払|レジ|営業|アプリ|usen)[^。]{0,12}${CAN}`,
    ),
    unless: /閉じ/,
  },
  {
    about: 'contradiction',
    is: new RegExp(
      `(?:決済|会計)[^。]{0,8}(?:しながら|と同時に|と並行)[^。]{0,12}更新|更新(?:しながら|中|の間)(?:でも|も)?${CAN}`,
    ),
  },
  {
    about: 'contradiction',
    is: /更新(?:は|を)?(?:しない|行わない|始めない)で(?:ください|おいて)/,
    unless: /まま|足り|前に/,
    phases: ['open', 'blocked'],
  },
  {
    about: 'contradiction',
    is: new RegExp(
      `電源[^。、]{0,6}(?:切|落と|off|オフ)[^。、]{0,8}(?:も|て)?(?:、)?${CAN}|(?:止ま|固ま|進ま)[^。]{0,12}電源を?(?:切|落と|off|オフ)|更新(?:中|の途中|の最中)[^。]{0,12}(?:電源|再起動)[^。]{0,6}(?:切って|落として|off|オフ|して)(?!は)`,
    ),
    unless: /切らな|落とさな|しないで/,
  },
  {
    about: 'contradiction',
    is: new RegExp(
      `履歴[^。]{0,12}${NEEDLESS}|履歴[^。]{0,12}(?:後|あと)で|履歴[^。]{0,8}(?:無視|消え)`,
    ),
  },
  {
    about: 'contradiction',
    is: new RegExp(
      `(?:更新|アップデート)(?:は|を|も|の必要は)?[^。、]{0,6}(?:${NEEDLESS}|任意|義務では)`,
    ),
  },
  {
    about: 'contradiction',
    is: /対象外|対象では(?:あり|な)|一部の(?:店|加盟店|お店|端末)だけ|(?:お|この)店は不要/,
  },
  {
    about: 'contradiction',
    is: new RegExp(
      `(?:wi-?fi|通信|ネット)(?:は|が|に|も|を|接続)?[^。、]{0,8}(?:${NEEDLESS}|なくても|つながなくて|切って)`,
    ),
  },
  {
    about: 'unknown',
    is: /モバイル(?:回線|通信|データ)|テザリング|有線|lanケーブル|ルーター|sim|4g|5g|機種|型番|型式/,
  },
  {
    about: 'contradiction',
    is: new RegExp(`(?:再起動|入れ直し|電源の?(?:off|オフ|入れ))[^。、]{0,8}${NEEDLESS}`),
  },
  {
    about: 'contradiction',
    is: new RegExp(
      `(?:\\d時|\\d{2}|夜中|深夜|朝)(?:より|に)?(?:前|まで)?の?(?:再起動|入れ直)[^。]{0,14}(?:${CAN}|足り(?:ます|る)|有効|数え)`,
    ),
    unless: /足りません|数えません|後の/,
  },
  {
    about: 'contradiction',
    is: /アプリ(?:を|の)(?:入れ直|消|削除)|アプリ[^。]{0,14}(?:手動|自分で|ストア|インストール|ダウンロード)|(?:端末|os|ファームウェア)(?:は|が|の更新は)?[^。、]{0,6}(?:自動(?:で|的に)|勝手に)(?:更新|始ま|行わ)/,
  },
  {
    about: 'contradiction',
    is: /(?:usen ?pay ?\+?|アプリ)(?:を|は)?(?:先に)?(?:開いて|起動して|立ち上げて)(?:から|も|おいて|ください|お(?:待ち|く))|(?:開い|起動し)たまま|先に(?:usen|アプリ)(?!\S{0,8}開いた)/,
    unless: /(?:開|起動|立ち上げ)[^。]{0,6}(?:ないで|いけません|と(?:、)?エラー)/,
  },
  {
    about: 'contradiction',
    is: /一斉(?:に|配信)|(?:すべて|全て|全部)の(?:端末|お店)[^。]{0,8}届|(?<!いま|今)すぐ(?:に)?(?:更新|届|始)|(?:全店|全端末|すべての端末|どの端末)[^。]{0,8}(?:同時|すぐに)|時刻になると(?:すぐ|必ず)/,
  },
  {
    about: 'contradiction',
    is: new RegExp(
      `(?:営業(?:中|時間)|お客(?:様|さん)がい(?:て|る)|開店後|ランチ|ピーク)[^。]{0,16}${CAN}|いつでも(?:更新|${CAN})`,
    ),
  },
  { about: 'unknown', is: /閉店後|営業後|夜間に|夜のうち|休憩(?:中|時間)|定休/ },
  {
    about: 'contradiction',
    is: /(?:案内|ダイアログ|メッセージ)[^。]{0,8}(?:一度だけ|1回だけ|非表示|消せ|出ません|無視)/,
  },
  {
    about: 'unknown',
    is: /(?:ファームウェア)(?:と|は)[^。]{0,8}(?:同じ|一緒|別)|(?:順番|配信)(?:は|が)[^。]{0,10}(?:地域|契約|番号|五十音|都道府県)/,
  },
];
