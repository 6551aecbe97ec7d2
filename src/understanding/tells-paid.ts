import type { Language } from '../core/reading.ts';

/** Whether something of money is told in a message, be it in whatever words, that may be that the sale is paid. Expects normalised text. */
export function tellsPaid(plain: string, language: Language): boolean {
  if (language === 'ja') return OF_MONEY.test(plain.replaceAll(' ', ''));
  return ABROAD.test(plain) && !BARE_ABROAD.test(plain);
}

/** Of the customer's money, of paper, or of another way to pay. */
const MONEY = [
  '(?:利用|決済|支払い?|カード|アプリ|引き?落とし|入金|お?客(?:さん|様|さま)?(?:に|へ|の(?:スマホ|携帯)に))?(?:の)?(?:通知|つうち)',
  '引き?落と|引き?落ち|引か|ひかれ|口座|残高|明細|請求|せいきゅう|レシート|れしーと|領収|控え|ひかえ|伝票|オーソリ|承認(?!待)|売上|売り上げ|入金|振(?:り)?込',
  '通(?:っ|り|しちゃ)|とおっ|成功|せいこう|成立|完了|支?払(?:っ|え|わ|済|い?済|った)|はら(?:っ|え|わ)|済んで|済んだ|すんだ|済みに|落ちて(?:い?る|た|ます)(?:って|そう|らしい|みたい)',
  '(?<![てで])(?:もら(?:っ|い)|貰(?:っ|い)|もろ(?!て(?:へん|ない))|頂(?:き|い)|いただ(?:き|い)|受け?取(?:っ|り))|現金|げんきん|お釣|おつり|お金(?:は|を|も)',
  '(?:別|他|ほか|違う|奥さん|旦那|家族|お連れ|友達|隣)の?(?:お?客(?:さん|様)?の)?(?:カード|端末|方法|スマホ|人)|立て替え|ツケ|つけで|ポイント(?:が|は)?(?:付|つい)',
  '[二2]重(?:に|で)(?:なっ|引|取|請求)|[二2]回(?:引|取|払|請求|も)',
].join('|');

/** Asked, feared, supposed or denied there and then: that has not happened, as far as is told. */
const NOT_TOLD =
  '[^、。!]{0,6}(?:ない|なく|なかっ|ません|へん|とらん|ねえ|か(?!ら|も|れ)|の\\?|\\?|たら|なら|れば|て(?:も(?!ら|ろ))|でも(?!ら)|前|最中|真っ最中|途中|怖|こわ|心配|不安)';

/** 現金でもらっていいですか, and not 現金でもらったけどいいですか. */
const ASKED =
  '(?:(?!た|けど|てる|ている|てます|ので|のに|まし)[^、。!]){0,14}(?:(?:です|ます|でしょう)か|か[。!]*$|\\?)';

const OF_MONEY = new RegExp(`(?:${MONEY})(?!${NOT_TOLD}|${ASKED})`, 'u');

/** paid?, is it charged? */
const BARE_ABROAD = /^(?:\S+ ){0,2}\S{1,12}\?$/u;

const ABROAD =
  /charged|\bpaid\b|receipt|notif|approv|went through|balance|\bcash\b|bank|扣|付了|付过|付款成功|(?<!没有|有没|是否|不)成功了|收据|小票|短信|通知|余额|现金|银行|결제됐|결제되었|결제 ?완료|영수증|승인|잔액|청구|알림|현금|문자/iu;
