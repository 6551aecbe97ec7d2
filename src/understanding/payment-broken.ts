import { sieved } from './sieve.ts';

/**
 * A payment that failed, stopped or hangs, told as what has happened: whatever the examples say, its history comes first. An
 * update that failed, and what would be, are other things. Expects folded text.
 */
export function isPaymentBroken(text: string): boolean {
  const close = text.replaceAll(' ', '');
  if (OF_UPDATE.test(close) || WOULD_BE.test(close) || ALSO_FINE.test(close)) return false;
  return BROKEN.test(close) || HANGS.test(close) || BROKEN_ABROAD.test(text);
}

const PAYMENT =
  '(?:決済|会計(?!ソフト)|支払い?|タッチ(?:決済)?|クレジット|クレカ|カード|qr|paypay|ペイペイ|電子マネー|suica|スイカ|交通系|id|[0-9,]{2,}円)(?:決済|払い)?(?!端末|機(?!能)|アプリ|連携|システム|履歴|音)';
const SPINS =
  '(?:くるくる|ぐるぐる|クルクル|グルグル|(?:回|まわ)(?:った(?:っ?きり|まま)|りっぱなし|り続け|って(?:い)?(?:る|ます)|っとる))';
const BETWEEN =
  '(?:処理中|処理|通信中|途中|中|の途中|直前|が|は|も|を|で|に|の|って|、|また|さっき|今|いま|急に|全部|ずっと|もう|何[回度]も|[0-9一二三四五六]回(?:とも|連続)?|連続|の?画面|の?マーク|の?表示|エラーで|通信エラーで|から){0,6}';
const HAS_FAILED =
  '(?:失敗(?!したら|すると|した場合|する(?:こと|と|か|の)|しない|しません|って何|とは)|(?:通信)?エラー(?!に?なったら|が?出たら|が?出ると|の(?:場合|とき)|って何|とは|コード|番号)|タイムアウト|(?:止|と)ま(?:った(?!ら)|って(?:い)?(?:る|ます|ん)|ってしま|りました|っとる|りっぱなし)|固ま(?:った(?!ら)|って|りました|っとる)|フリーズし(?:た(?!ら)|て|まし)|落ち(?:た(?!ら)|て(?:い|る|しま)|ました)|(?:進|終わ|動|おわ)(?:まない|らない|れない|かない|みません|りません|れません|きません)(?!と|うち|まま(?:だと|なら)|ように)|途切れ(?:た(?!ら)|て|まし)|切れ(?:た(?!ら)|てしま|まし))';

const BROKEN = sieved(
  new RegExp(
    `${PAYMENT}${BETWEEN}(?:${HAS_FAILED}|${SPINS})|${PAYMENT}したら(?:また|急に|今度は|、)*(?:通信エラー|タイムアウト|(?:固ま|止ま)(?:った|りました)(?!ら|り)|落ち(?:た|ました)(?!ら|り)|フリーズし)|${SPINS}[^。?]{0,10}(?:会計|決済|支払い?)[^。?]{0,4}(?:終わ(?:ら|り|ん)|進)|(?:固ま|フリーズ|止ま)(?:って|った|し(?:た|て))[^。?]{0,8}(?:会計|決済|支払い?)[^。?]{0,6}(?:終わ|進|でき)|(?:エラー|フリーズ|タイムアウト)(?:で|に?なって|が出て)[^。?]{0,4}(?:会計|決済|支払い?)(?:が|は|を)?(?:止ま|落ち|切れ|途中)`,
    'u',
  ),
);

/** 処理中のまま動かない。3980円: no update is ever of an amount. */
const HANGS = sieved(
  /(?:処理中|通信中|読み込み中|応答待ち|お待ちください)(?:の?まま|から|で|って)[^。?]{0,10}(?:動か|進ま|止ま|固ま|変わら|終わら|戻ら)/u,
);

const BROKEN_ABROAD = sieved(
  /\b(?:payment|transaction|charge)\b[^.?]{0,12}\b(?:failed|froze|frozen|stuck|timed out|hung|got an error|error(?:ed)?)\b|\b(?:stuck|frozen|hangs?) (?:on|at|in) (?:processing|the payment)|(?:付款|收款|刷卡|交易)(?:一直)?(?:失败了?|出错|卡住|卡在)|결제(?:가|에)?\s?(?:실패했|멈췄|오류|에러)/u,
);

const OF_UPDATE = sieved(
  /更新|アップデート|バージョンアップ|ファーム|ダウンロード|連携|wifi設定|期限|スキップ|ログイン|充電/u,
);
const WOULD_BE = sieved(
  /(?:失敗|エラー|止ま|固ま|落ち|切れ)[^。?]{0,6}(?:たら|(?:た|る|の)(?:場合|とき|時)|ますか|ること|こと(?:は|が|も)|ないか|りますか|りする|やす|原因)|(?:止ま|落ち|切れ)(?:る|り)(?:の|ん)?(?:です)?か|だけ(?:通|使|読)|如果|\bif\b|면/u,
);

/** A bank's refusal of one customer's card is not ours. */
const ALSO_FINE = sieved(
  /(?:弾|はじ)かれ|限度額|暗証|残高不足|(?:このカード|1枚|一枚|特定)(?:だけ|のみ)|(?:失敗|エラー)(?:は|が|も)?(?:ない|なし|ありません|出な|出てな|出ていな|出ません|出て(?:い)?ません|なくな)/u,
);
