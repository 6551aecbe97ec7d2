import { plain } from '../core/offer.ts';
import type { Objection } from './check-facts.ts';

/** Words that the bot may not use of its own accord: names nobody gave it, promises, other people's business. */
export function checkVocabulary(text: string, labels: readonly string[]): readonly Objection[] {
  return [
    ...LISTS.flatMap(({ about, is, unless }) => {
      const found = is.exec(text)?.[0];
      return found === undefined || (unless?.test(text) ?? false) ? [] : [{ about, what: found }];
    }),
    ...foreignWords(text),
    ...unknownLabels(text, labels),
  ];
}

interface List {
  readonly about: Objection['about'];
  readonly is: RegExp;
  readonly unless?: RegExp;
}

const LISTS: readonly List[] = [
  {
    about: 'promise',
    is: /折り?返し|(?:ご)?連絡(?:し(?:ます|ましょう)|いたし|差し上げ|させて|が(?:来|入|いき|行き)|を?お待ち)|お?電話(?:し(?:ます|ましょう)|いたし|差し上げ|させて)|お知らせ(?:し(?:ます|ましょう)|いたし)|返信し|お返事|電話を?(?:差し上げ|かけます)|のちほど|後ほど|追って|(?:送り|お送りし|お届けし)ます/,
  },
  {
    about: 'promise',
    is: /(?:担当者?|スタッフ|係の?者?|技術者|こちら|弊社|当社)(?:の方)?(?:が|から|より)[^。\n]{0,12}(?:伺|訪問|連絡|電話|対応し|対応いた|返信|向か|手配|調査|調べ)|手配(?:し|いた)|派遣|お伺い(?:し|いた)|訪問|調査(?:し|いた)/,
  },
  {
    about: 'promise',
    is: /約束|保証|補償|賠償|お詫び|絶対に?|確実に|(?:必ず|きっと)[^。\n]{0,10}(?:直|終わ|成功|間に合|でき(?:ます|る)|届|完了|解決)|直り(?:ます|ました)|解決し(?:ます|ました)|間に合います|ご安心/,
  },
  {
    about: 'company',
    is: /air ?pay|エアペイ|エアレジ|square|スクエア|stera|ステラ|楽天|paypay|ペイペイ|stripe|sumup|メルペイ|d払い|au ?pay|line ?pay|スマレジ|ユビレジ|タイムズペイ|ntt|ドコモ|docomo|ソフトバンク|softbank|kddi|visa|ビザ|master ?card|マスターカード|jcb|amex|アメックス|apple|アップル(?!ート)|google|グーグル|android|アンドロイド|iphone|windows|microsoft|amazon|アマゾン|gmo|リクルート|イオン|セブン|suica|pasmo|idemia|verifone|pax|ingenico/,
  },
  {
    about: 'notOurs',
    is: /返金|払い?戻|取り?消し|手数料|料金|料率|費用|入金|振り?込|契約|解約|割引|値引|キャンペーン|クーポン|プレゼント|ポイント|還元|弁償|パスワード|暗証番号|カード番号|口座|セキュリティ|ログイン|アカウント|個人情報|初期化|工場出荷|リセット|アンインストール|インストール|ダウンロード|usb|sdカード|修理|分解|交換|レンタル|法律|税|採用|売上|売り上げ|(?:ほか|他|別|よそ|隣)の(?:お)?店|求人|天気|在庫/,
  },
  { about: 'notOurs', is: /故障/, unless: /故障では(?:ありません|なく)/ },
  {
    about: 'notOurs',
    is: /プロンプト|システム(?:の)?指示|(?:私|わたくし|わたし)は|指示(?:に従|を無視|どおり)|人工知能|言語モデル|ルールを/,
  },
  // What the screen shows, and where, the notice does not tell.
  {
    about: 'label',
    is: /設定(?:画面|メニュー|アプリ|から|を開)|メニュー|アイコン|歯車|長押し|スワイプ|タブ(?!レット)|画面(?:の)?(?:右|左|上|下)|(?<!」)ボタン|→|>/,
  },
  { about: 'shape', is: /[<{}`*#_|]|\[|\]/ },
];

// Names that the notice itself uses. Any other word in Latin letters is somebody else's.
const OUR_LATIN = /^(?:usen|pay|wi|fi|wifi|os|on|off|web|line|ok|bgm|pos|ip)$/;

function foreignWords(text: string): readonly Objection[] {
  const words = text.match(/\p{Script=Latin}+/gu) ?? [];
  const other = words.find((word) => !OUR_LATIN.test(word));
  const scripts = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}\p{Script=Arabic}]/u;
  const foreign = other ?? scripts.exec(text)?.[0];
  return foreign === undefined ? [] : [{ about: 'language', what: foreign }];
}

/** Names that are the notice's own, and no buttons. */
const OUR_NAMES = [
  '決済履歴',
  '決済連携',
  'USEN PAY+',
  'USEN PAY',
  'WEBマイページ',
  'お支払い通知書',
  'USEN決済サポートセンター',
];

function unknownLabels(text: string, labels: readonly string[]): readonly Objection[] {
  const known = new Set([...labels, ...OUR_NAMES].map(plain));
  const named = Array.from(text.matchAll(QUOTED), ([, a, b, c, d]) => a ?? b ?? c ?? d ?? '');
  const unknown = named.filter((name) => !known.has(plain(name)));
  const isOpen = /[「」『』【】《》"“”]/.test(text.replace(QUOTED, ''));
  return [...unknown, ...(isOpen ? ['an unpaired quote'] : [])].map((what) => ({
    about: 'label' as const,
    what,
  }));
}

const QUOTED = /「([^「」]*)」|『([^『』]*)』|[【《]([^】》]*)[】》]|["“]([^"“”]*)["”]/g;
