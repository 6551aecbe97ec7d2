import { withEchoTold } from './echo-done.ts';
import { withReason } from './given-reason.ts';
import { withTimesWritten } from './kana-times.ts';
import { inOwnWords } from './mixed-words.ts';
import { type Sieved, sieved } from './sieve.ts';

/** A Japanese message in words and sentences that are read. */
export function retold(typed: string): string {
  const named = OUR_THING.replace(inOwnWords(typed), '端末');
  return withDoubtApart(withEchoTold(withReason(withTimesWritten(named))));
}

/** 決済端末のWi-Fiも切れてる: the thing itself, and no payment. */
const OUR_THING = sieved(
  /決済端末(?=[のはもがに]?(?:wi-?fi|電源|電池|バッテリー|充電|更新|アップデート))/giu,
);

/**
 * カード通ったかわからないけど更新っていつまで?: what is told of a payment and what is asked beside it as two sentences, so that neither is lost in
 * the other. What is told or asked besides of that payment stays one with it.
 */
export function withDoubtApart(typed: string): string {
  if (!ASKS.test(typed)) return typed;
  for (const [pattern, mark] of CUTS) {
    const cut = cutAt(pattern, mark, typed);
    if (cut !== null) return cut;
  }
  return typed;
}

function cutAt(pattern: Sieved, mark: string, typed: string): string | null {
  const one = toldBeside(pattern, typed);
  return one === null ? null : `${typed.slice(0, one.from)}${one.told}${mark}${one.rest}`;
}

/** What is told of a payment, where it begins, and what stands behind it; null: none, or that is of that payment, too. */
function toldBeside(pattern: Sieved, text: string) {
  const found = pattern.exec(text);
  const told = found?.groups?.['told'] ?? '';
  if (found === null || !OF_PAYMENT.test(told) || OF_ELSE.test(told)) return null;
  const rest = text.slice(found.index + found[0].length);
  const isPower = CARD_IN.test(told) && OF_POWER.test(rest);
  return isPower || OF_IT.test(ALL_DAY.replace(rest, ''))
    ? null
    : { from: found.index, told, rest };
}

/** Of the update, the power or the day, in so many words. */
const OF_ANOTHER =
  '更新|こうしん|アップデート|アプデ|バージョンアップ|充電|電源|再起動|何(?:分|時|%|％|パ)|いつ|期限|間に合|まにあ|必須|スキップ|あと(?:回し|に)|(?:今日|明日|今夜)[はも]?[^。?？]{0,6}使え|[夜朝晩日]でも(?:いい|大丈夫|平気)';
const ASKS = sieved(new RegExp(OF_ANOTHER, 'u'));
/** 今日カード使える: of all sales, not of that one. */
const ALL_DAY = sieved(/(?:今日|明日|今夜)[はも]?カード(?:は|が|って)?使え/gu);
/** What is told of a payment before or behind another thing that is asked, once both are sentences; null: nothing, or that it is well. */
export function doubtToldIn(text: string): string | null {
  const before = ASKS.test(text) ? toldBeside(TOLD, text) : null;
  return (before ?? toldBeside(BEHIND, text))?.told ?? null;
}

/** カード刺さったままなんだけど電源切っていい?: of that very sale. */
const CARD_IN = sieved(/(?:さっ|挿し|差し|刺し|入れ|入っ)たまま/u);
const OF_POWER = sieved(/電源|再起動/u);
const OF_PAYMENT = sieved(
  /決済|会計|支払|払|処理|結果|通した|(?:二|2)(?:重|回)|かーど|とおった|はらった|カード|クレカ|クレジット|タッチ|レシート|控え|伝票|通った|引き?落と|引かれ|取引|ペイ|pay|qr|電子マネー|バーコード/iu,
);
const OF_ELSE = sieved(
  /更新|アップデート|アプデ|バージョンアップ|ダウンロード|インストール|再起動|充電|電池|ログイン|連携|wi-?fi|ネット|(?<!か)もし|仮に|たら(?!し)|場合|昔|以前|先月|先週|去年|終わっ(?:て|た(?!の?か))|済ん(?:で|だ(?!の?か))|客足|客(?:さん|様)?(?:が|は|も)?と?途?切れ|紙|ロール|電気代|家賃|給料/iu,
);
/** Told or asked besides of that payment, or that it is well. */
const OF_IT = sieved(
  /決済|会計|支払|カード|払|もう(?:一|1|１)(?:回|度)|やり直|やりなお|履歴|直った|なおった|直って|無事|成功|通った|通って|できた|済ん|現金|解決|確認(?:した|し(?:て|た)ら|済)/u,
);

const NOT_KNOWN =
  'か(?:どうか|な)?(?:が|は|も|って)?(?:まだ|全然|よく|よう|いまいち|ちょっと|はっきり|、)*(?:(?:分か|わか|判|分|わ)(?:らない|りません|りまへん|らん|らへん|んない|んねえ|かんない|からん|らなく|らなかった|りませんでした|らんかった|らねえ|らねぇ)|不明|謎|微妙|怪しい|あやしい|知らない|知らん|確認できない|確認できません|見てない|見てません)(?:まま(?:[^。?？、]{0,4}(?:帰|お帰り)(?:[^。?？、更]{0,7}(?:た|だ)))?)?';
const STAYS =
  '(?:(?:処理|決済|会計|支払い?|通信|カード(?:を|が|は)?(?:読んだ|読み込んだ|通した|かざした)|読み(?:取り|込み)|読込|取引|カード|タッチ)中?(?:の?(?:画面|表示))?(?:の|で|な)?(?:まま|まんま)|(?:まま|まんま)(?:動かない|動きません|進まない|進みません|変わらない|止まってる|止まっています|動かん|動かへん)?|っぱなし)';
const SLIP =
  '(?:レシート|控え|伝票|明細|領収書)(?:が|も|は|を)?(?:まだ)?(?:出|印刷され|出て|出てき|出てこ)(?:なかった|ない|ていない|てない|てません|ません(?:でした)?|んかった|ん|へん(?:かった)?|とらん|てへん|ずじまい)';
const STOPS =
  '(?:固ま|止ま|とま|途切れ|切れ|消え|落ち|閉じ|フリーズし|中断し|エラーになっ|エラーが?出|タイムアウトし)(?:っ|し|され)?(?:た|ちゃった|てしまった|まし?た|てる|ている|ています|てます|とる|とう|ちゃってる|よった|てもた|てもうた)';
/** 会計が飛んだ, カード通らなかった, 二重かもしれない, 処理中から変わらない, 払ったって言ってる. */
const AMISS =
  '(?:飛んだ|(?:通|とお)ら(?:なかった|ない|ん(?:かった)?|へんかった)|エラー(?:だっ|でし|やっ)た|(?:かも(?:しれ(?:ない|ません|ん|へん))?)|(?:処理|決済)中(?:から|で)(?:変わら|動か|進ま|残っ)(?:ない|ません|てる|てます|ん|へん)|(?:払|鳴)った(?:って|と)(?:言|い)って(?:い)?(?:る|ます)|おかし(?:い|かった)(?:です)?|(?:通し|払っ|切っ)た(?:分|やつ|の)(?:が|は|も)?(?:まだ)?(?:出て|載って|入って|反映されて)(?:い)?(?:ない|ません)|(?:結果|反応)(?:が|は|も)?(?:(?:出|来)て(?:い)?)?(?:ない|ません|なかった)|(?:終わ|完了し|済ん)(?:って|で|て)?(?:い)?(?:ない|ません))';
const STOPS_TE = '(?:固まっ|止まっ|とまっ|途切れ|切れ|消え|落ち|閉じ|フリーズし|中断し)';

const LINK =
  '(?:(?:な|ん|の|や|だ|です|ます|じゃ|っす|ねん|わ|よ)*(?:けれども|けども|けれど|けんど|けど|ばってん|ども|が|のに|さかい|ので|んで|から|けん|けえ|し)|(?:です|だ|や|ます)?(?=[、,\\s]))';
const ASKED = `[、,\\s]*(?=[^。!！?？\\n]{0,24}(?:${OF_ANOTHER}))`;
const LEAD = '(?<=^|[。!！?？\\n])';
const TOLD_SO = '[^。!！?？\\n]{0,40}?';
const DOUBTED = `(?<told>${TOLD_SO}(?:${NOT_KNOWN}|${STAYS}|${SLIP}|${STOPS}|${AMISS}))`;
const DOUBT = `${LEAD}${DOUBTED}`;

/** 固まって: it is told as 固まった. */
function cutBehind(told: string, te: string): Sieved {
  return sieved(new RegExp(`${LEAD}(?<told>${TOLD_SO}${told})${te}${ASKED}`, 'u'));
}

/** Where what is told ends, and how it is told as a sentence of its own; the first that is found. */
const CUTS: readonly (readonly [pattern: Sieved, mark: string])[] = [
  [sieved(new RegExp(`${DOUBT}${LINK}${ASKED}`, 'u')), '。'],
  [cutBehind(STOPS_TE, 'て'), 'た。'],
  // 会計が飛んで, 結果が出てなくて, 払ったって言ってて
  [cutBehind('飛ん', 'で'), 'だ。'],
  [cutBehind('(?:(?:て(?:い)?|ら|出|し)な|おかし)', 'くて'), 'い。'],
  [cutBehind('(?:払|鳴)った(?:って|と)(?:言|い)って(?:い)?', 'て'), 'る。'],
];
/** このあと何かする?最後の人の伝票出なかった. */
const BEHIND = sieved(
  new RegExp(`[?？]\\s*${DOUBTED}(?:な|ん|の|や|だ|です|ます|わ|よ|ね|けど|が)*[。!！\\s]*$`, 'u'),
);
const TOLD = sieved(
  new RegExp(
    `${DOUBT}(?:な|ん|の|や|だ|です|ます|じゃ|っす|わ|よ|ね|で|し)*[。!！\\n]${ASKED}`,
    'u',
  ),
);
