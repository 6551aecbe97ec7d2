import { sieved } from './sieve.ts';

/** Two customers in a row, 两个人都卡住了, 두 분 다: more than one sale that stopped. Expects folded text. */
export function tellsSeveralAbroad(folded: string): boolean {
  return (
    SEVERAL.test(folded) ||
    (PAYS_EN.test(folded) && IN_ENGLISH.test(folded)) ||
    (PAYS_ZH.test(folded) && IN_CHINESE.test(folded)) ||
    (PAYS_KO.test(folded) && IN_KOREAN.test(folded))
  );
}

const SEVERAL = sieved(
  /\b(?:two|2|both|three|3|several) (?:of (?:the|my|our) )?(?:different |card )?(?:payments|sales|transactions|customers|guests|people|cards|bills|tables|parties)\b[^.?!]{0,30}\b(?:stopped|cut|interrupted|froze|frozen|stuck|crashed|died|hung|halfway|in the middle)\b|(?:两|2|二|三|3)(?:笔|单|桌|位客人|个客人)[^。?!]{0,10}(?:断|停了|停下|卡住|卡了)|(?:前|上)一(?:个客人|位|笔|单)[^。?!]{0,10}(?:都|也)(?:卡|断|停)|(?:결제|카드|손님)[^.?!]{0,6}둘\s?다[^.?!]{0,14}(?:멈|끊|중단|꺼)|둘\s?다\s?(?:결제|카드)[^.?!]{0,14}(?:멈|끊|중단|꺼)|(?:두|2|세|3)\s?(?:건|명|팀|테이블)[^.?!]{0,14}(?:멈|끊|중단|꺼)/u,
);

const PAYS_EN = sieved(
  /\b(?:payments?|cards?(?! reader)|customers?|guests?|sales?|charg|pay|bill)/u,
);
const STOP_EN =
  '\\b(?:stopped|cut|interrupted|froze|freezing|frozen|stuck|crashed|died|hung|halfway)\\b';
const IN_ENGLISH = sieved(
  new RegExp(
    [
      `${STOP_EN}[^.?!]{0,24}\\b(?:for|with|on) (?:two|2|three|3|both|several) (?:of )?(?:the |my |our )?(?:customers|guests|people|payments|sales|tables|cards|registers|parties)\\b`,
      `${STOP_EN}[^.?!]{0,30}\\b(?:in a row|back to back|one after (?:another|the other)|both times)\\b`,
      `\\b(?:in a row|back to back|one after (?:another|the other)|both times)\\b[^.?!]{0,24}${STOP_EN}`,
      `${STOP_EN}[^?!]{0,16}\\b(?:next|other|second|previous) (?:one|customer|guest|payment|card|sale|table)\\b[^.?!]{0,16}\\b(?:too|as well|also)\\b`,
    ].join('|'),
    'u',
  ),
);

const PAYS_ZH = sieved(/刷|付|收款|结账|结帐|买单|交易|客/u);
const STOP_ZH = '(?:断|停了|停下|停住|卡住|卡了|死机|黑屏|闪退)';
const IN_CHINESE = sieved(
  new RegExp(
    [
      `(?:(?:两|2|二|三|3|几)(?:个|位|名|笔|单|桌)(?:客人|顾客|人)?(?:的卡)?|俩(?:客人|顾客|人)?)[^。?!]{0,6}都[^。?!]{0,10}${STOP_ZH}`,
      `(?:连续|接连|一连|连着)(?:有)?(?:两|2|二|三|3|几|好几)(?:个|位|名|笔|单|桌|次)[^。?!]{0,12}${STOP_ZH}`,
      `${STOP_ZH}[^?!]{0,6}(?:下一|下|另一|另外一|后面那?|后一|隔壁那?|前一|上一)(?:个|位|笔|单|桌)?(?:客人|顾客|人)?的?(?:也|又)(?!在?等)`,
    ].join('|'),
    'u',
  ),
);

const PAYS_KO = sieved(/결제|카드|손님|계산/u);
const STOP_KO = '(?:멈|끊|중단|꺼|먹통|튕|다운)';
const IN_KOREAN = sieved(
  new RegExp(
    [
      `(?:(?:두|세|2|3)\\s?(?:분|명|팀|건|사람|테이블|손님)(?:이|의)?\\s?(?:다|모두|전부)|(?:두|세|2|3)\\s?(?:분|명|팀|건)\\s?연속|셋\\s?다|(?:앞|뒷?|옆|다음)\\s?(?:손님|분)도\\s?(?:앞|뒷?|옆|다음)\\s?(?:손님|분)도|연속(?:으로|해서)|연달아|잇달아)[^.?!]{0,18}${STOP_KO}`,
      `${STOP_KO}[^?!]{0,10}(?:다음|다른|옆|앞)\\s?(?:손님|분|사람|테이블|건)(?:의?\\s?(?:것|거|결제|카드))?도(?:\\s?(?:요|같|똑같|마찬가지|그래)|\\s?${STOP_KO}|[.!]*$)`,
    ].join('|'),
    'u',
  ),
);
