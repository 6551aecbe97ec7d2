import { sieved } from './sieve.ts';

/**
 * カード変えてもらっていい?, 奥の端末でやっていい?, PayPayでやります, 現金でもいいですか: the very sale that was just allowed, by another card, terminal or
 * means, and no word more. Expects folded text.
 */
export function isOtherWayNow(folded: string): boolean {
  return OTHER_WAY.test(folded) || OTHER_WAY_ABROAD.test(folded);
}

const LEAD =
  '(?:はい|じゃあ?|では?|ほな|それ(?:じゃあ?|では?|なら|って|は)?|あの|ちなみに|(?:わか|分か)りました|了解(?:です)?|その会計(?:は)?|今度は|なら|、|。|\\s){0,4}';
const MEANS =
  '(?:(?:別|ほか|他|違う|ちがう|もう(?:一|1)(?:枚|つ)|お?客(?:さん|様)|同じ)の?)?(?:お?カード|クレカ|クレジット(?:カード)?|paypay|ペイペイ|[a-zぁ-ん]{1,4}ペイ|qr(?:コード)?(?:決済)?|コード決済|スマホ(?:決済)?|電子マネー|交通系|suica|スイカ|タッチ(?:決済)?|id|現金|げんきん|キャッシュ|(?:支払い)?方法|やり方|やつ)';
const PLACE =
  '(?:奥|隣|となり|もう(?:一|1)台|別|ほか|他|違う|(?:二|2)台目|向こう|カウンター|レジ|個室|[0-9]番|[0-9]号機)の?(?:ほう|方)?の?(?:端末|機械|レジ|ほう|方|やつ)';
const DOES =
  '(?:変え|替え|換え|代え|かえ|切り?替え|取り?替え|チェンジし|やっ|やり直し|やってみ|決済し|会計し|払っ|切っ|通し|打っ|試し|使っ|し|もらっ|受け取っ)て';
const MAY =
  '(?:(?:もら|いただ|頂)(?:っ|い)て)?も?(?:いい|良い|よい|ええ|よろしい|ok|オッケー|大丈夫|平気|構わない|かまわない|問題ない)(?:です|でしょう)?(?:の|ん|か|よ|ね|な|\\?|。|\\s)*';
const WILL =
  '(?:(?:やり|やってみ|やり直し|決済し|会計し|払ってもらい|してもらい|やってもらい|もらい|いただき|受け取り|変え|替え|切り?替え|切り|通し|打ち|試し|し)ます|やる|やってみる|する|変える|替える|払ってもらう|してもらう|もらう)(?:ね|わ|よ|で|けど|。|!|\\s)*';

const OTHER_WAY = sieved(
  new RegExp(
    `^${LEAD}(?:${MEANS}|${PLACE})(?:を|に|でも?|は|へ)?(?:(?:${DOES})?${MAY}|${WILL})$`,
    'u',
  ),
);

const OTHER_WAY_ABROAD = sieved(
  /^(?:ok|okay|so|then|and|,| ){0,3}(?:can|may|could|should) (?:i|we|they|he|she) (?:use|try|take|do it (?:with|on|by)|pay (?:with|by|in)|charge|switch to|run) (?:a |an |the |it (?:on|with) )?(?:(?:different|other|another|new|second) (?:card|terminal|machine|one|way)|cash|paypay|qr)(?: instead| now)?[?. ]*$|^(?:那|那么|好的|,|，| ){0,2}(?:可以|能|能不能|可不可以)?(?:换|用)(?:一张|另一张|别的|另外的|其他)?(?:卡|终端|机器|现金|支付宝|微信)(?:付|收|刷|支付)?(?:可以|行)?(?:吗|吧)[?。 ]*$|^(?:그럼 ?)?(?:다른 ?(?:카드|단말기|방법)|현금|페이페이)(?:으로|로)?(?: ?(?:해도|받아도|결제해도|바꿔도))? ?(?:돼요|되나요|될까요|괜찮아요|괜찮나요)[?. ]*$/u,
);
