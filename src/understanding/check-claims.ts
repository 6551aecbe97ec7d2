import { type CitedFacts, type Objection, phaseOf } from './check-facts.ts';
import { CAN, CANNOT, type Claim, UPDATE_CLAIMS } from './check-claims-update.ts';
import { sentencesOf } from './check-spelling.ts';

/** What a text says against the notice, or beyond it, though every figure in it is right. */
export function checkClaims(text: string, facts: CitedFacts): readonly Objection[] {
  const phase = phaseOf(facts);
  return sentencesOf(text).flatMap((sentence) =>
    [...CLAIMS, ...UPDATE_CLAIMS].flatMap(({ about, is, unless, phases }) => {
      const found = is.exec(sentence)?.[0];
      const isNow = phases === undefined || phase === null || phases.includes(phase);
      const isExcused = unless?.test(sentence) ?? false;
      return found === undefined || !isNow || isExcused ? [] : [{ about, what: found }];
    }),
  );
}

const SKIP = '(?:スキップ|飛ば|あと回し|後回し|あとに回|後に回|先送り|延期)';
const UPDATED = /(?:更新|アップデート)(?:さえ|が|を|も)?(?:終わ|完了|済|すれば|した|し終)/;

const CLAIMS: readonly Claim[] = [
  // Charge: under the figure is an error, the figure itself is enough.
  {
    about: 'contradiction',
    is: /\d%以上(?:ある|あり|の|だ|で(?!な)|あって|なら|でも|になると|の場合|のとき|は)[^。]{0,14}(?:エラー|失敗|でき(?:ません|ない)|止ま|不要|必要(?:は)?(?:あり|な))/,
    unless: /ない[とか場]|なけれ|なかった|足り(?:ない|ません)/,
  },
  {
    about: 'contradiction',
    is: /\d%(?:ちょうど)?(?:だと|では|は|で|でも)(?:、)?[^。、]{0,6}(?:足り(?:ない|ません)|エラー|不足|失敗|でき(?:ない|ません))/,
  },
  {
    about: 'contradiction',
    is: new RegExp(
      `(?:未満|下回って|足りなく|少なく|切って(?:い)?|なく|低く)(?:て)?(?:でも|も)[^。]{0,14}(?:更新|始め|開始)?[^。]{0,6}${CAN}`,
    ),
  },
  {
    about: 'contradiction',
    is: /充電[^。]{0,10}(?:不要|いりません|要りません|気にし(?:なく|ない)|必要(?:は|も)?(?:ありません|ない)|しなくて)/,
  },
  {
    about: 'unknown',
    is: /充電し(?:ながら|つつ)|充電器?に[^。]{0,8}(?:まま|おけば|いれば)|(?:つない|挿し|差し)(?:だ|た)まま|給電|acアダプタ|モバイルバッテリー/,
    unless: /分かりません|わかりません|書かれていません|お知らせにない/,
  },
  // Skipping and its end.
  {
    about: 'contradiction',
    is: new RegExp(
      `(?:\\d日|期限|締め?切り?|時|\\d{2})(?:以降|後|を?過ぎ(?:て|た後|たら|れば|ると|ても)|より(?:後|あと))(?:も|でも|は|に)?[^。]{0,22}(?:${SKIP}|決済|使え|利用|支払|会計)[^。]{0,8}${CAN}`,
    ),
    unless: UPDATED,
  },
  {
    about: 'contradiction',
    is: new RegExp(`\\d日(?:中|いっぱい|の?(?:夜|終わり|営業)|も)[^。]{0,20}${CAN}`),
    unless: UPDATED,
  },
  {
    about: 'contradiction',
    is: new RegExp(`${SKIP}(?:し|して|に|すること)?[^。、]{0,8}${CAN}(?!期限)`),
    phases: ['blocked'],
  },
  {
    about: 'contradiction',
    is: new RegExp(`${SKIP}[^。、]{0,8}${CANNOT}`),
    unless: /ファームウェア|エラー|以降|過ぎ|期限|から|アプリ/,
    phases: ['before', 'appOnly', 'open'],
  },
  {
    about: 'contradiction',
    is: new RegExp(`(?:ファームウェア|エラー)[^。]{0,14}${SKIP}[^。、]{0,8}${CAN}`),
  },
  {
    about: 'contradiction',
    is: new RegExp(
      `無期限|何(?:回|度)でも|期限(?:は|が)?(?:あり?ません|ない|なし)|いつまでも|何度でも${SKIP}|ずっと`,
    ),
  },
  {
    about: 'contradiction',
    is: /期限(?:は|が|を)?[^。]{0,14}(?:過|す)ぎ(?:ました|て(?:い|お))|もう(?:決済|スキップ)でき(?:ません|ない)|いまは(?:決済|会計)でき(?:ません|ない)/,
    phases: ['before', 'appOnly', 'open'],
  },
  {
    about: 'contradiction',
    is: /まだ(?:間に合|決済でき|使え|期限)|期限(?:は|が)?[^。]{0,6}(?:過ぎて(?:い)?(?:ません|ない)|これから)/,
    phases: ['blocked'],
  },
  {
    about: 'contradiction',
    is: /(?:そのまま|今までどおり|これまでどおり|いつもどおり|通常どおり|普通に)[^。]{0,6}(?:決済|会計|使え|営業)/,
    phases: ['blocked'],
  },
  {
    about: 'contradiction',
    is: /(?:もう|すでに|既に)(?:始ま|配信|提供|更新でき)|いま(?:すぐ|から)?(?:端末の)?更新(?:でき|して)/,
    unless: /いません|ません/,
    phases: ['before', 'appOnly'],
  },
  {
    about: 'contradiction',
    is: /まだ(?:始ま|配信|提供)(?:って|されて|して)?(?:い)?(?:ません|ない)|これから始まり/,
    phases: ['open', 'blocked'],
  },
  {
    about: 'contradiction',
    is: new RegExp(
      `(?:決済|会計|支払い?)(?:は|が|も)?[^。、]{0,6}${CAN}|使え(?:ます|る)|${SKIP}し?て[^。]{0,6}(?:続け|られ)`,
    ),
    unless: new RegExp(`${UPDATED.source}|でき(?:ません|ない)`),
    phases: ['blocked'],
  },
  {
    about: 'contradiction',
    is: new RegExp(`その後も[^。]{0,12}${CAN}`),
    unless: UPDATED,
  },
  {
    about: 'contradiction',
    is: /期限[^。]{0,8}(?:延|のば)|今回だけ|(?:使え|決済でき|回せ)なく?(?:なる|い)(?:ことは|わけでは)/,
  },
  // The hotline takes calls day and night, at night it only takes them down.
  {
    about: 'contradiction',
    is: /(?:電話|窓口|センター|サポート)[^。]{0,18}(?:つながりません|つながらない|でき(?:ません|ない)|休み|休業|営業時間外|受け付けて(?:い)?ません|(?:時|\d)まで(?:です|受付|営業))|日中のみ|(?:平日|昼間)だけ/,
  },
];
