import { sentencesIn } from './close.ts';
import type { Sign } from '../core/sign.ts';
import { holding } from './holding.ts';
import { aheadSigns } from './payment-ahead.ts';
import { begunSigns } from './payment-begun.ts';
import { midSaleSigns } from './mid-sale.ts';
import { noneSigns } from './payment-none.ts';
import { hasGoneWell, hasRetryWorked } from './retry-worked.ts';
import { namesPayment } from './payment-named.ts';
import { isVoidStopped } from './payment-void.ts';
import { foldSpelling } from './spelling.ts';
import { takenBesides } from './taken-besides.ts';
import { isEnteredTwice, isOfTwoCustomers } from './two-entries.ts';
import { sieved } from './sieve.ts';
import { withoutSpaces } from './spaces.ts';

/** What else than its outcome is told of a payment: that it was taken a second time, or that it may be paid in another way. Expects normalised text. */
export function moneySigns(text: string): readonly Sign[] {
  const folded = foldSpelling(text);
  const close = withoutSpaces(folded);
  const taken = takenBesides(folded);
  const signs = holding<Sign>([
    ['takenTwice', isTakenTwice(folded, close) || isEnteredTwice(folded)],
    ['paidOtherwise', taken.otherwise],
    ['takenBesides', taken.besides],
    ['takenAgain', taken.again],
    ['retryWorked', hasRetryWorked(folded)],
    ['wentWell', hasGoneWell(folded)],
    ['voidStopped', isVoidStopped(text)],
    ['whoseEntry', isOfTwoCustomers(folded)],
    ['otherMeans', isOfOtherMeans(folded, close)],
  ]);
  return [
    ...signs,
    ...aheadSigns(text),
    ...noneSigns(text),
    ...begunSigns(text),
    ...midSaleSigns(text),
  ];
}

function isTakenTwice(folded: string, close: string): boolean {
  if (!TWICE.mayMatchPart(close) && !TWICE_ABROAD.mayMatchPart(close)) return false;
  const sentences = sentencesIn(folded);
  const told = sentences.filter((one) => !SUPPOSED.test(one)).map(withoutSpaces);
  return told.some(
    (one) =>
      TWICE_ABROAD.test(NONE_TWICE.replace(one, '')) ||
      (TWICE.test(DENIED_TWICE.replace(one, '')) &&
        !NOT_TWICE.test(one) &&
        !isOfUpdate(one, sentences)),
  );
}

function isOfOtherMeans(folded: string, close: string): boolean {
  const isRun = OTHER_RUN.test(close) && !BESIDE_UPDATE.test(close);
  return OTHER_MEANS.test(close) || isRun || isOtherMeansAbroad(folded);
}

/** Asked, feared or supposed: that has not happened. */
const SUPPOSED = sieved(
  /\?|(?<!から)か[。!]*$|たら|(?:ない|ません)か|なりそう|なる(?:の|ん|か|と|こと)|心配|怖|不安|困る|したくな|吗|\bif\b|\bwill\b|\bwould\b|\bcan\b|까요?$/u,
);

const DONE =
  '(?:た(?!い|く|め)|て(?:い)?(?:る|ます|た|ました)|とる|とった|ました|てしま|ちゃ|だ[。!]*$)';
const TAKEN =
  '(?:払わせ|払(?:って|っ)|支払(?:わせ|って|っ|い)|請求(?:し|され|が|に|を|されて)?|決済(?:し|され|が|に)?|会計(?:し|が)?|切(?:っ|って)|引(?:かれ|き落とされ|き落とし)|課金(?:し|され)?|通(?:し|って|っ)|取(?:っ|って)|もら(?:っ|って)|頂い|打っ|やっ|成立|成功)';
const TWICE = sieved(
  new RegExp(
    [
      `(?:2|二|3|三|両)(?:回|度|重)(?!目(?!も))(?:分|目)?(?:も|で|に|とも|を)?[^。]{0,8}?${TAKEN}[^。]{0,6}?${DONE}`,
      `二重(?:に|で)?(?:決済|請求|払い|支払い?|課金|引き落とし|会計|計上)?(?:に|を|が)?(?:なっ(?:た|て(?:い|る|ま|し))|し(?:た|て(?:し|い|る|ま))|され(?:た|て)|引か|払|取|やっ|切[っれ]|落[ちと]|通[っし]|打[った]|です|だった|っぽい|みたい|かも)`,
      `ダブ(?:って|り|ル(?:で)?)[^。]{0,6}?${TAKEN}[^。]{0,6}?${DONE}`,
      '(?:2|二|両)(?:件|つ|個|本|方)?(?:とも|つとも|方とも|も)?(?:成功|成立)(?:し|に|で|と)',
      '(?:2|二|両)(?:回|度)(?:目も|とも|も)[^。]{0,6}(?:成功|成立)',
    ].join('|'),
    'u',
  ),
);
const NOT_TWICE = sieved(
  /[23二三]回払い|失敗(?!.*(?:成功|成立|引か|払))|(?:なって|され(?:て)?|して)(?:い)?(?:ない|ません)|更新|再起動|電源|アプリ/u,
);

/** 二重払いとかじゃなくて、これからのお客さんの話です, 二重に取られたわけではない: so far it is said that none was. */
const DENIED_TWICE = sieved(
  /(?:二重|ダブル|(?:2|二)回)[^。、]{0,10}?(?:払い|支払い?|請求|決済|会計|課金|引き落とし|[たい])(?:とか|なんか|の(?:話|件|こと)|わけ|って(?:話|こと|わけ)|という(?:話|こと|わけ))+(?:じゃ|では)(?:な(?!い(?:か|とは|と思|はず|気))|あり(?!ません(?:か|とは|と思)))/gu,
);

/** 更新が失敗って出る。三回やった: what was done is the update that was just named, where no payment is. */
function isOfUpdate(one: string, sentences: readonly string[]): boolean {
  return (
    ONLY_DONE.test(one) &&
    sentences.some((other) => UPDATE.test(other)) &&
    !sentences.some(namesPayment)
  );
}

const ONLY_DONE = sieved(/^(?:もう)?(?:[23]|[二三]|何)(?:回|度)(?:も)?やっ[^。]{0,6}[。!]*$/u);
const UPDATE = sieved(/更新|アップデート|アプデ|再起動|電源/u);

const OTHER =
  '(?:現金(?:の(?:ほう|方)(?=[でにを])|だけ(?=にし?(?:ます|する|とく|とき|ておき)))?|キャッシュ|(?:別|べつ|他|ほか)の(?:カード|方法|支払い?方法?|やり方|決済|お?カード))';
/** 現金で済ませときます, 現金いただいておきます, 現金で対応します: announced, and not done yet. */
const GOING_TO = `${OTHER}(?:払い)?(?:で|に|を)?[^。?]{0,12}(?:(?:(?:もら|貰|も|受け?取|払|預か)(?:っ|ろ|ろう)|(?:いただ|頂)い|(?:済ま|すま)(?:せ|し)|変え|替え|頂戴し|(?<!渡)し)(?:とき|ておき|とく|ておく)(?!ました|た)|(?:済ま|すま)せます|(?:いただ|頂)きます|(?:受け?取|預か)ります|(?:対応|会計|精算|頂戴)(?:します|する(?:よ|ね|わ|$)))`;
/** 更新終わったら現金もらうわ, 終わってから現金で: once the terminal is free again. */
const ONCE_OVER = `(?:終わ|おわ|済ん|すん|完了|(?:更新|アップデート|アプデ)(?:の)?(?:あと|後)|あとで|後で|後ほど|のちほど|そのあと)[^。?]{0,12}?${OTHER}(?:払い)?(?:(?:で|に|を|は)?(?:もら(?:う|い(?:ます|たい)|っと|お)|いただ(?:く|き)|頂(?:く|き)|受け?取(?:る|り)|会計|精算|払|支払|する|します|して|切り?替|お願い|いく|いきます|やる|やります)|(?:で|に|を)(?:ね|な|や|です|お願い|[。、!]|$))`;
const OTHER_MEANS = sieved(
  new RegExp(
    `${GOING_TO}|${ONCE_OVER}|${OTHER}に(?:して)?もらうこと|${OTHER}(?:で|に|を|なら|だと)(?:も)?[^。?]{0,12}(?:いい|良い|よい|ええ|だめ|大丈夫|平気|ok|構わ|かまわ|もらお|もらう|もらい(?:ます|たい)|もらえば|もらえ(?:る|ます)|受け取る|切り替え|変え(?:て|る|たい|よう)|どう|する|します|したい|払(?:う|い(?:ます|たい)|える|わせ)|支払(?:う|い(?:ます|たい))|済ま(?:す|せたい)|頼|お願い|(?:と|って)(?:言|いう|おっしゃ)|って$|[?])|${OTHER}で(?:もう|先に)?(?:切|通|打)(?:る|ります|っちゃ(?:う|い)|っ(?:と|てお)(?:く|き(?!まし))|す|し(?:ます|ちゃ|(?:と|てお)(?:く|き(?!まし))))|${OTHER}(?:払い)?(?:は|って)?(?:だめ|いい|ok|[?])`,
    'u',
  ),
);

/** 更新しながらもう1台で会計できる? is of no sale that was begun. */
const BESIDE_UPDATE =
  /^(?:で|じゃあ?|、){0,2}(?:(?:1|一)台|片方|どれか|レジ[0-9])?(?:を|が|は|だけ)?更新(?:を)?(?:しながら|(?:して(?:い)?る|する|中の?)(?:間|あいだ|とき|時|最中)?(?:は|に|も)*)、?(?:もう(?:1|一)(?:台|つ)|もう片方|残り|(?:別|他|ほか)の)[^。]{0,16}$/u;

/** The same sale at another terminal, by another way of holding the card, at another amount, or after a cancellation. */
const OTHER_RUN = sieved(
  new RegExp(
    [
      '(?:(?:隣|となり|別|べつ|他|ほか|もう(?:1|一)(?:台|つ))の?(?:レジ|端末|機械|台)?(?:の(?:レジ|端末|機械))?|予備の端末)で(?:も)?(?:やっ|会計|決済|打っ|通し|切っ|し(?:て|たら|ても))[^。?]{0,8}(?:いい|良い|ええ|大丈夫|構わ|だめ|ok|[?])',
      '(?:差し込み?|挿し込み?|さしこみ|タッチ|かざし|スワイプ|バーコード|qr|カード|paypay|ペイペイ|電子マネー)(?:払い|決済)?で(?:やる|やります|やって|やり直|払って(?!も|いただ|くれ|い?[るた])|払う|払っても(?![らろ])|払っても(?:らって(?:も|い(?:い|た))|ら[うおえ]|らい(?!まし))|通す|通し|決済し|会計し|切り?直|打ち直|もう(?:1|一)(?:回|度))[^。?]{0,10}(?:いい|良い|ええ|大丈夫|構わ|だめ|ok|ね|よ|わ|ます|る|[?])',
      '(?:金額|額|値段)(?:を|だけ)?(?:変え|かえ|直し|分け)[^。?]{0,6}(?:打|通|決済|会計|やり|やっ|切)',
      '(?:取り?消し?|取消|キャンセル|返品)(?:し|して)?(?:て|てから|た(?:あと|後)に?|後に?)(?:から)?、?(?:もう(?:1|一)(?:回|度)|やり直|通し直|打ち直|再度)',
    ].join('|'),
    'u',
  ),
);

/** 也没有用其他方式付款: nothing was taken, and nothing is asked of it. */
function isOtherMeansAbroad(folded: string): boolean {
  if (!OTHER_MEANS_ABROAD.mayMatchPart(folded)) return false;
  return CLAUSE.split(folded).some(
    (clause) => OTHER_MEANS_ABROAD.test(clause) && !NONE_TAKEN.test(clause),
  );
}

const CLAUSE = sieved(/[,，.。!?;]/u);
const NONE_TAKEN = sieved(
  /\b(?:no|not|nothing|never|without|nor)\b|n't\b|没有?(?:收|用|换|付|拿)|(?:안|못)\s?(?:받|냈|내)|않았|없(?:어|음|었)/u,
);

const TWICE_ABROAD = sieved(
  /(?:charged|paid|billed|tookit|tookpayment)[^.]{0,24}(?:twice|(?:2|two)times)|double(?:charged|charge|payment)|(?:刷|收|扣|付)了?(?:两|2|二)(?:次|笔|遍)|重复(?:收费|扣款|付款|刷卡)|(?:두번|2번|이중)(?:으로)?(?:(?:결제|청구|승인)(?:했|됐|되었|하|한|된|[가이]?[났난]|!|$)|긁(?:었|혔|힌)|빠져나갔|나갔|찍(?:었|혔))/u,
);
/** nobody paid twice, he was not charged twice, no double charge. */
const NONE_TWICE = sieved(
  /(?:nobody|noone|none|no(?:customer|client|guest|payment|card)s?)(?:(?:was|were|is|has|have|got|been)*(?:charged|paid|billed)(?:[a-z]{0,12}?)(?:twice|(?:2|two)times))|(?:not|n['’]?t|never)(?:been|get|got|be)?(?:charged|paid|billed)[a-z]{0,12}?(?:twice|(?:2|two)times)|(?:no|not(?:a)?)double(?:payment|charge(?!d))/gu,
);
const OTHER_MEANS_ABROAD = sieved(
  /\b(?:in |take |accept |by )?cash\b(?!ier)|\b(?:another|a different) (?:card|way|method)\b|(?:收|用|付)(?:[你您他她]|客人|对方)?的?现金|现金[^。]{0,6}(?:吗|可以)|(?:换|用)(?:别的|另一张|其他)(?:卡|方式)|현금|다른 (?:카드|방법)/u,
);
