import type { Hint } from '../core/hint.ts';
import { sieved } from './sieve.ts';

/** One bill that several pay, and that it stopped at one of them. Expects folded text, also without spaces. */
export function splitHints(close: string, folded: string, isAsked: boolean): readonly Hint[] {
  if (!SPLIT.test(close) && !SPLIT_ABROAD.test(folded)) return [];
  const hasStopped = HAS_STOPPED.test(folded) && !isAsked;
  return hasStopped ? ['splitBill', 'splitStopped'] : ['splitBill'];
}

/** 割り勘の2人目で止まった, 旦那さんの分で落ちた: whose a success is has to be asked. */
const PAYS = '(?:払|通し|切っ|お?会計|決済|カード|かざ|差し|タッチ|刷)';
const SPLIT = sieved(
  new RegExp(
    [
      '割り?勘|わりかん|ワリカン|折半|半分(?:ずつ|こ)|半々|半額ずつ|[1-6一二三四五六](?:人|枚|件|組|名)目',
      '(?:別々|べつべつ|別|個別)(?:に|の|で)?(?:払|支払|お?会計|決済|カード|伝票)',
      `(?:順番|交互|代わる代わる|それぞれ|各自|めいめい|(?:1|一)(?:人|枚)ずつ)(?:に|で|が|の)?[^。?]{0,8}${PAYS}`,
      '(?:真ん中|最後|先頭)の(?:人|方|お?客|カード|子|分|1人|一人)',
      `(?:2|二|3|三|4|四|5|五)(?:人|枚)(?:で|に)[^。?]{0,4}(?:分け|払|別|カード)|カード(?:を)?(?:2|二|3|三)枚`,
      '(?:旦那|奥|ご主人|奥方|彼女|彼氏|お父|お母|友達|友人|お連れ|相方|片方|もう片方)(?:さん|様|さま)?の(?:分|ほう|方|カード|お?会計|会計)',
    ].join('|'),
    'u',
  ),
);
/** 割り勘で2人目が落ちた, and not the update beside it. */
const HAS_STOPPED = sieved(
  /^(?!.*(?:更新|アップデート|端末が|充電|電源|wifi|たら|update|업데이트)).*(?:(?:落ち|切れ|消え|閉じ)(?:た|て|ま)|止ま(?:っ|り)|固ま(?:っ|り)|フリーズ|途中で|\b(?:froze|stopped|got stuck|cut off|crashed)\b|卡住|断了|멈췄|끊겼|꺼졌)/u,
);
const SPLIT_ABROAD = sieved(
  /\bsplit(?:ting)? (?:the |a |their )?(?:bill|check|payment)|\bseparate (?:checks|bills|cards|payments)|\beach (?:paid|pays|paying|of them|with)|\bgo(?:ing)? dutch\b|\bhalf (?:each|and half)|\b(?:first|second|third|last|other) (?:card|person|half|share)\b|\b(?:husband|wife|friend)'s (?:card|part|half|share|payment)|aa制|分开(?:付|结|刷|买)|各付|各自(?:付|刷|结)|一人一半|各一半|轮流(?:付|刷)|第[一二三四](?:个人|位客人|个客人|张卡)|最后一(?:个人|位|个客人|张)|더치페이|각자|각각|나눠(?:서)?\s?(?:결제|계산|내)|반반|반씩|따로\s?(?:결제|계산)|차례로|(?:첫|두|세|마지막)\s?(?:번째\s?)?(?:손님|분|사람|카드)/u,
);
