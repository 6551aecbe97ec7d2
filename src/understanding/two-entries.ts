import { sieved } from './sieve.ts';
import { withoutSpaces } from './spaces.ts';

/** One sale that stands twice in the record, however it ended: two of the same, or both of them gone through. Expects folded text. */
export function isEnteredTwice(text: string): boolean {
  const close = withoutSpaces(text);
  const isOfOne = !NOT_OF_SALE.test(close) && !OF_TWO.test(close);
  const isTwo = TWO_SHOWN.test(close) && OF_SALE.test(close) && isOfOne;
  return isTwo || (BOTH_WENT_THROUGH.test(close) && !OF_TWO.test(close)) || TWO_ABROAD.test(text);
}

const TWO =
  '(?:(?:2|二|3|三)(?:件|つ|個|本|行|回分|回|重|度|枚)|ふたつ|みっつ|にこ|両方|ダブって|だぶって|ダブルで|重複(?:して)?)';
const SHOWN =
  '(?:あ(?:る(?!か)|った|り(?:まし|ます(?!か)))|出(?:て|た|とる|てき)|載(?:って|っと|った)|のって|並(?:んで|んど|んだ)|残(?:って|っと|った)|入(?:って|っと|った)|表示され|記録され|計上され|なって(?:い)?(?:る|ます|た)|なっと|見え|上がって)';

/** 同じ金額が履歴に2件ある. */
const TWO_SHOWN = sieved(
  new RegExp(
    `${TWO}[^。?!\\n]{0,10}?${SHOWN}|${TWO}(?:とも)?[^。?!\\n]{0,4}(?:同じの|同じ金額|同じ会計|同額)[^。?!\\n]{0,6}${SHOWN}|同じ(?:の|もの|やつ|金額|会計|決済|額|取引|時間)[^。?!\\n]{0,8}(?:${TWO})`,
    'u',
  ),
);
const OF_SALE = sieved(
  /履歴|金額|[0-9]円|会計|決済|取り?引|支払|請求|成功|成立|売上|明細|同じの(?=が|[0-9二ふ])|同額/u,
);
/** Of failures, of other things that come twice, and of what is asked or would be. */
const NOT_OF_SALE = sieved(
  /失敗|なし(?!た)|なら(?!ん)|(?:なっ|出|載っ|入っ|並ん|あっ)たら|場合|(?:て|で|と)(?:い)?(?:る|ます|た)(?:の|ん(?:です)?)?か(?:な|どうか|が|も)?(?:[。?!]*$|、?(?:不安|心配|気にな|気がかり|分から|わから|知り|確認|確かめ|調べ|見て(?:い)?ない|教え))|あり?(?:る|ます)か|更新|端末が|案内|画面|通知書|お知らせ|エラー|メール|連携|なって(?:い)?(?:ない|ません)|(?:載って|出て|入って|残って|並んで)(?:い)?(?:ない|ません)|なく|方法|どちら|払い方/u,
);

/** 2つ並んでて、どっちの人のか分からん: of two customers, and which of them is meant is not known. */
export function isOfTwoCustomers(text: string): boolean {
  return OF_TWO.test(withoutSpaces(text));
}

const OF_TWO = sieved(
  /(?:どっち|どちら|どれ)(?:の|が)(?:その|今の|さっきの)?(?:人|お?客|方)|(?:誰|だれ)の(?:か|や|だ|分|会計)|(?:別々|べつべつ|別|違う|ちがう|ほか|他|よそ)の?お?(?:客|人)(?!.*(?:じゃな|ではな))|お?客(?:さん|様|さま)?(?:は|が)?(?:別々|違|ちが)/u,
);

/** 両方成功, どっちも成功してる. */
const BOTH_WENT_THROUGH = sieved(
  /(?:両方|どちらも|どっちも|ふたつとも|(?:2|二)(?:つ|件|個|回|度)とも|(?:2|二)(?:件|つ))(?:が|は|、|ちゃんと|履歴で|履歴では)?(?:成功|成立|完了(?!して(?:い)?な)|通っ(?:て|た))(?!(?:い)?(?:る|ます)?か(?!ら)|し(?:ます|たら)|する|しない|していない|してない|ですか)|成功(?:と?(?:出て|なって)(?:い)?る(?:の|やつ|分)|の(?:やつ|分))?(?:が|は|も)?(?:履歴に)?(?:(?:2|二)(?:つ|件|個|本|行)|ふたつ|2こ)(?!目|め|なら|だったら|あれば|あったら|か[?。]|じゃ|では)/u,
);

const TWO_ABROAD = sieved(
  /(?<!\b(?:hit|interrupted|stopped|cut|cut off|killed|broke|caught|during|middle of) (?:my |our |the )?)\b(?:two|2|duplicate|double) (?:identical |same |successful )?(?:entries|transactions|payments|charges|records|sales|lines)\b(?! (?:were )?(?:going|running|in progress|under way)\b)(?![^.]*\b(?:failed|if|cut|stopped|interrupted|froze|frozen|stuck|before)\b)|\bsame (?:amount|sale|payment|charge)[^.?]{0,24}\b(?:twice|two times|double)\b|\b(?:appears?|shows?(?: up)?|listed|there|recorded) twice\b|\bboth (?:of them )?(?:show(?:s|ing)? |are |were |say )?(?:as )?(?:success|succe\w+|went through|ok|completed|approved)|(?:有|出现|显示)了?(?:两|2|二)(?:笔|条|次|个)(?!客|顾|人|店|终端|机器|收银|问题|选项|失败|[^。]{0,8}(?:断|停|卡))|(?:两|2|二)(?:笔|条|个)(?:都|全)(?:是)?(?:成功|完成)|都成功了|重复(?:了|的?(?:记录|交易))|(?:두|2)\s?(?:건|개|번)(?:이|으로|씩)?\s?(?:있|나와|나옵|떠|떴|찍|뜨)|(?:두|2)\s?(?:건|개|번)\s?다\s?성공|둘\s?다\s?성공|중복(?:으로)?\s?(?:돼|되|됐|결제|나|찍)/u,
);
