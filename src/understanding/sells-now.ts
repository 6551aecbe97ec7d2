import type { Hint } from '../core/hint.ts';
import { closeOf } from './close.ts';
import { holding } from './holding.ts';
import { sieved } from './sieve.ts';

/**
 * 先にお会計します, お客さん来たんでカード通すわ: a sale is about to be taken, or is being taken; and もう取り消した, カード戻ってきた, 画面真っ白: what may have
 * ended one midway. Only the talk knows whether one is under way. Expects folded text.
 */
export function sellsHints(folded: string): readonly Hint[] {
  const close = PUT_OFF.replace(closeOf(folded), '');
  return holding([
    ['sellsNow', SELLS.test(close) && !OF_ELSE.test(close)],
    ['breaksOff', BREAKS_OFF.test(close) && !NOT_TOLD.test(close)],
  ]);
}

/** 更新は後回しにして: the sale comes first. */
const PUT_OFF = sieved(
  /(?:更新|アップデート|アプデ)(?:は|を|も|の)?(?:いったん|一旦|まだ|とりあえず)?(?:後回し|あと|後|先送り|置い|おい|やめ|せず|しない)(?:に|で)?(?:して|しといて|やって|やる|やります|する|します|とい|てお)?(?:て|いて|で|から|ので)?/u,
);

const SALE =
  '(?:お?会計|決済|支払い?|お?勘定|精算|レジ(?:打ち)?|(?:カード|クレカ|クレジット|qr|タッチ|スマホ)(?:決済|払い)?|お?客(?:さん|様|さま)?(?:の分)?)';
const SOON = '(?:し|やっ|行っ|いっ|済ませ|すませ|打っ|うっ|通し|切っ|取っ|片付け)て';
const DOES = [
  `${SOON}(?:くる|きます|くん|しまう|しまいます|まう|おく|おきます)`,
  '(?:し|やっ|済ませ|打っ|通し|切っ)(?:ちゃう|ちゃいます|てまう|とく|ときます)',
  'する|します|やる|やります|打つ|うつ|打ちます|通す|通します|切ります|済ませる|済ませます|始める|始めます|はじめます|取ります|いただきます',
].join('|');
/** お客さんの会計してます: it is being taken. */
const DOING =
  '(?:し|やっ|打っ|うっ|通し)(?:て(?:い)?(?:る|ます|おる|おります)|とる|とります|よる)(?:ところ|とこ|最中)?';
const END = '(?:ん|の|わ|よ|ね|で|な|ぞ|けん|ばい|き|から|けど|と思います|です|だ|や)*$';

/** お会計いってきます, 先に会計済ませてから更新します. */
const SELLS = sieved(
  new RegExp(
    `${SALE}(?:を|は|で|に|から|だけ)?(?:先に|さきに|ちょっと|ささっと|すぐ|今|いま|お先に)?(?:(?:${DOES}|${DOING})${END}|(?:し|済ませ|すませ|やっ|終わらせ|終わっ|済ん|すん)(?:て|で)(?:から)?(?:更新|アップデート|アプデ)(?:を)?(?:する|します|やる|やります)${END})`,
    'u',
  ),
);
/** A question, another day, only if, the update first, or one that was tried before. */
const OF_ELSE = sieved(
  /\?|か(?:な|ね)?$|たら|だら|なら|れば|ても|でも|毎[日回度]|いつも|普段|ふだん|普通|明日|あした|あす|今度|来週|夕方|今夜|更新(?:し|が|を|終|済)[^。]{0,8}(?:会計|決済|支払|レジ|勘定|精算|カード)|更新中|もう(?:一|1|いっ)|もっかい|再|やり直|打ち直|同じ|さっき|さき?ほど|途中|止ま|エラー|教え|連絡|電話|相談|確認|対応|案内|説明/u,
);

/** もうキャンセルした, カード返しました, 画面真っ白, 読み取らない. */
const BREAKS_OFF = sieved(
  new RegExp(
    [
      '(?:キャンセル|取り?消|とりけ|取りやめ|とりやめ|中断|中止)し?(?:に)?(?:し|なっ|なり)?(?:た|て(?:し|も|る|い|お)|まし|ちゃっ|とい)',
      'カード(?:を|は|が|も)?(?:お?客(?:さん|様)?に)?(?:返し|返却し|戻し|抜い|抜き|返って(?:き)?|戻って(?:き)?|出て(?:き)?)(?:た|て|まし|だ|で)',
      '(?:動|うご)か(?:な(?:い|く|かっ)|ね(?!ば)|ん(?:$|わ|で|し)|へん|ず)',
      '真っ白|まっしろ|真っ青|白い?画面|画面(?:が|は)?(?:白|青)',
      '(?:読み?(?:取|込)?(?:ら|ま|め)|認識し|受け付け)(?:ない|なかった|ません|へん|ん(?:$|わ|で|かった)|ず)|反応(?:が)?(?:せん|せえへん|しない|しません|ない|なし|無い|あらへん)',
      '^(?:it|payment|card|terminal|screen)?(?:just)?(?:stopped|crashed|froze|failed|died|didn.tgothrough|wasdeclined)',
    ].join('|'),
    'u',
  ),
);
const NOT_TOLD = sieved(
  /\?|(?<!動|うご)か(?:な|ね)?$|たら|だら|なら|れば|ても|予約|注文|更新|アップデート|アプデ|電話|お知らせ/u,
);
