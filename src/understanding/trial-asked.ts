import { sieved } from './sieve.ts';

/** 試しに1円決済した方がいい?, 動くか自分のカードで試すべき?: a payment for a trial, and no word of one that was taken. Expects folded text. */
export function asksTrial(folded: string): boolean {
  if (folded.length > LONGEST || OF_ELSE.test(folded)) return false;
  if (TRIAL_ABROAD.test(folded)) return true;
  return TRIAL.test(folded) && PAYS.test(folded) && ASKS.test(folded);
}

const LONGEST = 48;
const TRIAL = sieved(/試|ためし|てすと|テスト|動作確認|動くか|使えるか|確認の(?:ため|会計|決済)/u);
const PAYS = sieved(
  /決済|会計|支払|払っ|カード|クレカ|タッチ|qr|pay|ペイ|[0-9一十百]円|少額|小額/u,
);
const ASKS = sieved(
  /(?:(?:ほう|方)が(?:いい|良い|よい|ええ|よか|無難|安心)|べき|(?:ても?|みて?も?)(?:いい|良い|よい|ええ|大丈夫|平気|構わ)|必要|要る|いる|要り|いり|なくて(?:も)?(?:いい|良い|大丈夫|平気)|(?:たら|れば)(?:いい|良い|よい|ええ)|ないと(?:だめ|駄目|いけ|あか|ならな)|なきゃ(?:だめ|いけ)?|おくもの|おくん|とくん|ます|(?:の|ん)?(?:です|でしょう)か)[^。]{0,12}$/u,
);
/** One that was taken or has stopped, a customer's, or another thing that is tried. */
const OF_ELSE = sieved(
  /もう[一1]|もっかい|再|やり直|やりなお|さっき|先ほど|昨日|途中|エラー|止ま|切れ|落ち|固ま|失敗|二重|2重|二回|2回|返金|取り?消|キャンセル|続き|同じ|別の|他の|客|お連れ|履歴|通らな|でき(?:な|ま|ず)|出な|読(?:ま|め)な|again|twice|customer|refund|fail|error|顾客|客人|刚才|重新|失败|退款|손님|다시|환불|실패/u,
);
const TRIAL_ABROAD = sieved(
  /^(?:ok,? |so |and )?(?:should|must|can|may|do) (?:i|we) (?:need to |have to )?(?:(?:try|test)(?: with)? [^.?]{0,20}(?:payment|card|yen)|(?:make|do|run|take|try) [^.?]{0,20}(?:test|trial|1 yen|one yen|own card|my card))(?![^.?]*\b(?:while|during)\b)[^.?]{0,36}\??$|^[^。?]{0,10}(?:需要|要不要|应该|可以|用不用|要)[^。?]{0,8}(?:试|测试)[^。?]{0,10}(?:款|卡|付|支付|收|结账|日元)[^。?]{0,8}[吗么?。]*$|^[^.?]{0,14}(?:시험|테스트|시범)[^.?]{0,8}결제[^.?]{0,10}(?:하나요|할까요|될까요|되나요|좋을까요|좋나요|필요한가요|해야)[^.?]{0,6}[?.]*$/u,
);
