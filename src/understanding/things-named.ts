import type { Hint } from '../core/hint.ts';
import { holding } from './holding.ts';
import { sieved } from './sieve.ts';

/** Which things a message names, whatever it says of them. Expects the text as it was written. */
export function namedHints(typed: string): readonly Hint[] {
  return holding([
    ['ofUpdate', UPDATE.test(typed)],
    ['ofPower', POWER.test(typed)],
    ['ofBattery', BATTERY.test(typed)],
    ['hasEnough', ENOUGH.test(typed)],
    ['ofPreparing', PREPARING.test(typed)],
    ['ofMidway', MIDWAY.test(typed)],
    ['ofPuttingOff', PUTTING_OFF.test(typed)],
    ['ofSale', SALE.test(typed)],
    ['ofElseThanCall', ELSE_THAN_CALL.test(typed)],
    ['ofAnyTongue', ANY_TONGUE.test(typed)],
  ]);
}

const UPDATE = sieved(
  /更新|こうしん|アップデート|アプデ|あっぷでー|あぷで|バージョンアップ|updat(?:e|ing)|업데이트/iu,
);
const POWER = sieved(/電源|コンセント|プラグ|power|电源|전원/iu);
const BATTERY = sieved(
  /充電|電池|でんち|バッテリー|残量|battery|charge|电[池量]|充电|배터리|충전/iu,
);
/** 充電はある, 電池は満タンです; だから充電はあるって wants to go on. */
const ENOUGH = sieved(
  /^(?!.*(?:だから|って(?:ば)?[。!]*$)).*(?:充電|電池|でんち|バッテリー|残量)(?:も|は|が|なら)?(?:もう|ちゃんと|しっかり|たっぷり|とりあえず|全然|まだ){0,2}(?:足りて|足りと|(?:十分|じゅうぶん)|満タン|(?<=[はも])あ(?:る|ります|んねん)|問題(?:は)?(?:ない|なし|ありません)|大丈夫|ok)|(?:battery|charge)(?:'s| is)? (?:fine|ok(?:ay)?|enough|full|good)|电量(?:够|足|没问题|满)|배터리(?:는|가)?\s?(?:충분|괜찮|있어요)/iu,
);
const PREPARING = sieved(/充電|再起動|電源|入れ直|wi-?fi|設定|準備/iu);
const MIDWAY = sieved(/途中|とちゅう|最中|midway|half ?way|도중|中途/iu);
const SALE = sieved(
  /返金|払い?戻|返品|赤伝|ボイド|決済|会計|支払|取り?消し?処理|refund|void|payment|sale|charge|退款|交易|付款|환불|결제/iu,
);
const ELSE_THAN_CALL = sieved(
  /更新|アップデート|アプデ|知らせ|リマインド|アラーム|通知|充電|再起動|入れ直|決済|会計|開店|閉店|開け|定休|update|remind|提醒|업데이트|알려|알림/iu,
);
const PUTTING_OFF = sieved(
  /スキップ|すきっぷ|飛ば|とば[しせす]|(?:あと|後)(?:回し|まわし|に(?:す|し|で|回)|で(?:も|いい|や|(?:って|を|と|の)?(?:ボタン|方|ほう|やつ)?(?:を|に)?(?:押し|選[びん]|タップし|し(?:た|とい|てお))))|先送り|無視|延期|ほっと|放っと|skip|postpone|later|跳过|以后再|건너|나중에|스킵/iu,
);
/** Loans and figures, as a talk in any language has them. */
const ANY_TONGUE = sieved(
  /^(?=.*[a-z])\s*(?:battery|wi-?fi|update|restart|skip|error|app|terminal|percent|ok|[\d%\s.,!?])+$|^(?:ai|bot|os|qr|nfc|ic|sim|lan|id|pos|line|usen(?: ?pay\+?)?)[\s.!?！？。]*$|^(?=.*\d)(?:バッテリー|レジ|エラー|[\d%\s.,!?])+$|^(?:update|restart|skip|status|check|ok)\s{1,2}(?:[ァ-ヶー]{2,8}|本店|支店|入口|奥)\s?\d{0,2}(?:号機|番)?[\s.!]*$/iu,
);
