import { EVERYDAY, rowsOf } from './everyday-words.ts';
import { isMadeOf, type Words } from './made-of.ts';
import { foldKana } from './normalise.ts';
import { sieved } from './sieve.ts';
import { foldSpelling } from './spelling.ts';

/** What a message comes to that tells, to its last word, nothing that is not known. */
interface Harmless {
  /** Nothing but that it stopped, that it failed, that no sign of a charge is seen, and kind words. */
  readonly isAll: boolean;
  /** That no sign of a charge is seen (レシートも出てない, 残高そのまま, お客さんは引かれてないって). */
  readonly denies: boolean;
  /** The failure, stated in one clause, beside such. */
  readonly failed: boolean;
}

/** Whether each clause of a message is known to be harmless, whoever looked: none of them answers a question. Expects normalised text. */
export function harmlessIn(plain: string): Harmless {
  if (plain.length > LONGEST || !MAY_BE.test(plain) || HEDGED.test(plain)) return OTHER;
  const kinds: Kind[] = [];
  for (const clause of clausesOf(plain)) {
    const kind = kindOf(clause);
    if (kind === 'other' || kind === 'unnamed') return OTHER;
    kinds.push(kind);
  }
  const count = (kind: Kind): number => kinds.filter((one) => one === kind).length;
  const denies = count('denial') > 0;
  const failed = denies && count('failure') === 1 && kinds.length === count('denial') + 1;
  return { isAll: true, denies, failed };
}

const OTHER: Harmless = { isAll: false, denies: false, failed: false };
const LONGEST = 80;
const MAY_BE = sieved(
  /な[いしかくん]|ナ[イシ]|ません|へん|らん|ね[えー]|[れら]ず|まま|失敗|しっぱい|シッパイ|落ち|閉じ|とじ|消え|止ま|固ま|切れ|終了|中断|途中/u,
);
/** Who only supposes it does not know. */
const HEDGED = sieved(/たぶん|多分|おそらく|かも|はず|思|みたい|っぽい|気が|かな|かね|\?/u);

type Kind = 'failure' | 'denial' | 'unnamed' | 'small' | 'other';

function clausesOf(plain: string): readonly string[] {
  const text = foldSpelling(plain).replace(QUOTED, '').replace(DRAWN_OUT, 'ねえ');
  return CLAUSE.split(text).filter((clause) => /\p{L}/u.test(clause));
}

/** 失敗、って書いてありました. */
const QUOTED = /[「」『』]|、(?=って|と[出書表])/gu;
const DRAWN_OUT = /ねー+/gu;
const CLAUSE = sieved(/[。、!…\s]+/u);

function kindOf(clause: string): Kind {
  const folded = foldKana(clause);
  if (FAILED.test(folded)) return 'failure';
  if (isMadeOf(folded, STOPPING) || isMadeOf(clause, EVERYDAY)) return 'small';
  if (!isMadeOf(folded, DENYING)) return 'other';
  if (!DENIES.test(folded)) return 'small';
  // 失敗 なってない may say that it is no failure.
  return NAMED.test(folded) ? 'denial' : 'unnamed';
}

const WHERE =
  '(?:はい|やっぱり?|やはり|今|いま|だから|何度も言うけど|決済|取引|端末|こっち|こちら|うち|履歴|りれき|結果|画面|会計|側|の|は|も|を|に|で|が|→|:|(?:成功|完了|成立)(?:では|じゃ)なくて?|(?:見|みた?|確認し|開い|調べ)(?:てみ|てき)?(?:まし)?(?:たら|ると|たよ|た))*';
const FAILED = sieved(
  new RegExp(
    `^${WHERE}(?:失敗|しっぱい)(?:の(?:ほう|方))?(?:[1一]件)?(?:だけ)?(?:(?:と|って|て|に|で|の)?(?:表示(?:です|でした)?|出|で|なっ|書い|書かれ|表示され|記載され)?(?:て(?:い)?|と)?(?:る|ます|た|ました|あ(?:る|ります|った|りました))?|(?:し|する)(?:まし)?た|して(?:い)?(?:ました|ます|る)|だった|やった|じゃった|でした)?(?:です|だ|や|っす|どす)?(?:よ|わ|ね|な|さ|で|べ|から|し|けど)*$`,
    'u',
  ),
);

const NOT =
  '(?:な(?:い|かった)|ません(?:でした)?|まへん|へん(?:かった)?|ひん|ねえ|らん(?:かった)?)';
const ON = '(?:て(?:き(?:て)?|こ|は|も)?(?:い|お)?|と)?';
const HAPPENS = `(?:(?:出|で|来|き|鳴っ|なっ|載っ|のっ|変わっ|動い|落ち|減っ|届い|入っ|上がっ|通っ)${ON}|(?:引か|ひか|引き落とさ|印刷さ|印字さ|発行さ|表示さ|請求さ)れ${ON}|(?:鳴り|なり|変わり|届き|入り|減り|あり|あら|ござい))`;
const SIGN =
  '(?:れしーと|控え|ひかえ|伝票|領収書|紙|印刷|印字|利用通知|通知|お知らせ|めーる|sms|請求|引き?落とし|明細|音|決済音|残高|残額|口座|お金|変化|利用)';
const ONLY =
  '(?:に|から)?(?:は|も|が|って|とか|など|なんか)?(?:まだ|何も|なにも|なんも|一切|全く|全然|特に|一枚も)*';

/** Each of them a whole phrase: no word stands alone that could turn the sense round. */
const DENIALS: readonly RegExp[] = [
  // 引き落としの通知は来てない
  new RegExp(`(?:(?:引き?落とし|支払い?|決済|請求)の)?${SIGN}${ONLY}(?:${HAPPENS})?${NOT}`, 'uy'),
  new RegExp(`${SIGN}${ONLY}(?:な[しく]|無し)`, 'uy'),
  new RegExp(`(?:引か|ひか|引き落とさ|請求さ|課金さ|払わ|支払わ)れ(?:${ON}${NOT}|ず|なし)`, 'uy'),
  new RegExp(`引かれた(?:様子|形跡)(?:は|も)?(?:なし|ない|あり?ません)`, 'uy'),
  new RegExp(`支?払(?:えて|って)(?:は|も)?(?:い|お)?${NOT}`, 'uy'),
  new RegExp(`(?:支払い|会計)(?:は|も)?(?:済んで|終わって)(?:い|お)?${NOT}`, 'uy'),
  new RegExp(
    `(?:何|なに|なん)(?:に)?も(?:(?:${HAPPENS}|言って(?:い)?)${NOT}|ない|なし|あり(?:ません|まへん))`,
    'uy',
  ),
  new RegExp(`${HAPPENS}${NOT}`, 'uy'),
  /(?:残高|残額|口座)(?:は|も|が)?(?:元の|もとの|[0-9,]+円の?)?(?:その)?まま/uy,
  /変わら(?:ず|ない|ん|へん)|変わりな[しい]|(?:何|なん)ともない/uy,
];

const DENYING: Words = {
  words: new Set(
    rowsOf(`
      お 客 さん 様 さま おきゃくさん 側 ほう 方 の に は も が で から と って て けど し です でした だった だ や よ ね わ な さ で んで ので っす どす
      はい いいえ いや まだ 今 いま 一応 特に とくに 全然 全く 一切 両方 とも やっぱり やはり さっきの
      すまほ 携帯 けーたい あぷり かーど 会社 銀行 電子まねー paypay ぺいぺい suica すいか いこか pasmo 本人 向こう 相手 残高
      確認 確認した 確認しました 確認して 確認したら 確認済み こと を 見て 見た 見ました 見たら 見せて 見ても もらって もらった もらいました もらったら 聞いて 聞いた 聞いたら 聞きました 聞いても いただいて いただいた いただきました 一緒に
      そう そうです ことでした とのこと との事 言って 言ってます 言ってる 言ってました 言ってくれてます 言っています おっしゃってます おっしゃっています 様子 げな 大丈夫 大丈夫です 大丈夫でした
    `),
  ),
  patterns: DENIALS,
};

const DENIES = sieved(/な[いしかく]|ません|へん|ひん|らん|ねえ|[れら]ず|まま/u);
const NAMED = sieved(
  new RegExp(
    `${SIGN}|引か|ひか|引き落とさ|請求さ|課金さ|払|通っ|客|おきゃく|すまほ|携帯|あぷり`,
    'u',
  ),
);

/** 会計中にアプリが落ちました; neither money nor a card stands in it: those may be what went off. */
const STOPPING: Words = {
  words: new Set(
    rowsOf(`
      決済 会計 お会計 支払い 取引 あぷり 端末 画面 れじ 機械 更新 あっぷでーと 再起動 通信 電源 電池 電池切れ 充電 充電切れ
      中 途中 最中 中に に が は を で の も と でした です だ んです た 急に 突然 勝手に いきなり さっき 今 いま 先ほど さきほど
    `),
  ),
  patterns: [
    /(?:まだ)?(?:かーど|qr|こーど|すまほ|暗証番号|たっち)(?:を|の)?(?:かざす|入れる|読む|読み込む|読み取る|差す|挿す|切る|出す|する|通す)前(?:に|で)/uy,
    /(?:落ち|おち|閉じ|とじ|消え|きえ|切れ)(?:て(?:しま(?:い|っ)(?:まし)?|まい)?|ちゃっ|ちゃい|よっ)?(?:まし)?(?:た|て)?(?:んです|んで|ので)?/uy,
    /(?:止ま|とま|固ま)(?:って(?:しま(?:い|っ)(?:まし)?)?|っちゃっ|り|っ)(?:まし)?(?:た|て)?(?:んです|んで|ので)?/uy,
    /(?:終了|中断|ふりーず|停止)(?:に)?(?:なっ|なり|し|され)?(?:て(?:しま(?:い|っ)(?:まし)?)?)?(?:まし)?(?:た|て)?/uy,
    /真っ(?:暗|黒|白)(?:に)?(?:なっ|なり)?(?:て(?:しま(?:い|っ)(?:まし)?)?)?(?:まし)?(?:た)?/uy,
  ],
};
