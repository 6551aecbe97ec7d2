import { isSaleCutAbroad, sentencesAbroad } from './sale-cut-abroad.ts';
import { sieved } from './sieve.ts';

/** Both registers went to the update screen while paying, 两个客人付款的时候更新了, 두 대 다 결제 중에 업데이트됐어요. Expects folded text. */
export function tellsSeveralOverrunAbroad(folded: string): boolean {
  return sentencesAbroad(folded).some(isOverrun);
}

function isOverrun(sentence: string): boolean {
  if (OF_ONE.test(sentence)) return false;
  if (OUTRIGHT.test(sentence) && !NOT_NOW.test(sentence)) return true;
  return SEVERAL.test(sentence) && isSaleCutAbroad(sentence);
}

const OF_ONE = sieved(
  /(?<!\bnot (?:for |on |by |from )?(?:the )?|n't (?:for )?(?:the )?)\bsame (?:customer|guest|card|payment|sale|bill|person)\b|\bsplit\b|\bone of\b|其中|한\s?(?:대|분|명)(?:이|가|만|는|은)|last (?:year|month)|(?<!不是?)(?:同一|同样的?(?:客人|卡))|去年|上个月|같은\s?(?:손님|카드|결제)(?!(?:이|은|는|가|도)?\s?아니)|작년|지난\s?달/u,
);
const NOT_NOW = sieved(
  /\b(?:if|would|will|can|could|should|may|might|does|do|after|before|needs?|without|no (?:payment|customer|card|sale)s?|cash|always|every)\b/u,
);

const MANY_EN = `(?<!\\b(?:have|has|got|with) )(?<!(?:\\bno|\\bnumber|#|\\b(?:register|counter|machine|terminal|table|till))[. ]{0,2})\\b(?:both|two|2|three|3|several|all) (?:of )?(?:the |my |our )?(?:different |card |pos )?`;
const TILLS_EN = `(?:${MANY_EN}(?:registers|terminals|machines|tills|devices|readers|counters)|\\b(?:register|counter|machine|terminal|table|till) ?\\w{1,2} and (?:(?:the )?(?:register|counter|machine|terminal|table|till) )?\\w{1,2})\\b`;
const SALES_EN = `${MANY_EN}(?:cards|customers|guests|people|payments|sales|transactions|tables|parties)\\b(?![^.?!]{0,12}\\b(?:wait|queu|in line|lin(?:ed|ing)))`;
const UPDATED_EN =
  '\\b(?:updated|updating|(?:went|goes|jumped|switched|turned|changed|moved) (?:\\w+ ){0,2}(?:to |into )(?:the |an )?updat\\w*|(?:started|began) (?:to update|an update|the update)|re-?(?:started|booted) (?:for|into) (?:the |an )?updat\\w*|(?:got|hit by|showed?|shows) (?:the |an )?updat\\w*|updat\\w* (?:started|began|kicked|came|hit|popped|took|cut|appeared))';
const AT_SALE_EN =
  '\\b(?:(?:while|during|mid|middle of|halfway through)\\b[^.?!]{0,24}\\b(?:pay\\w*|customers?|guests?|cards?|sales?|transactions?|checkout)|when[^.?!]{0,24}\\b(?:paying|charging|processing)|with (?:\\w+ )?(?:customers?|guests?|people) (?:\\w+ )?(?:paying|tapping)|(?:customers|guests|people) (?:are|were) (?:\\w+ )?(?:paying|tapping))';
const OUTRIGHT = sieved(
  new RegExp(
    [
      `\\b(?:payments|sales|cards) (?:on|at) ${TILLS_EN}[^.?!]{0,16}${UPDATED_EN}`,
      `${TILLS_EN}[^.?!]{0,16}${UPDATED_EN}[^.?!]{0,24}${AT_SALE_EN}`,
      `${SALES_EN}[^.?!]{0,16}\\b(?:paying|tapping|swiping|checking out|mid|half ?way|in progress|in the middle|going|running|processing)\\b[^.?!]{0,24}(?:${UPDATED_EN}|\\bupdate\\b)`,
      `\\bupdat\\w*(?: \\w+)? (?:hit|interrupted|stopped|cut(?: off)?|killed|broke|caught) (?:${SALES_EN}|${TILLS_EN}[^.?!]{0,16}${AT_SALE_EN})`,
      '(?:두|세|2|3)\\s?(?:대|분|명|건|곳)\\s?(?:다\\s?)?(?:결제|계산)\\s?(?:도중|중)에?\\s?업데이트[.!]*$',
      `\\bupdat\\w*[^.?!]{0,16}\\b(?:on|at) ${TILLS_EN}[^.?!]{0,16}${AT_SALE_EN}`,
      '(?<!如果|要是|万一)(?:两|2|二|三|3|几)(?:台|边|个|位|桌)[^。?!等]{0,5}都(?:正|还)*在(?:收款|收钱|付款|付钱|刷卡|结账|结帐|支付|买单|扫码)[^。?!]{0,8}(?:更新|升级)(?:了(?!吗|怎么)|弹|跳)',
      `\\bupdat\\w*[^.?!]{0,20}\\b(?:during|while|in the middle of|mid|halfway through) ${SALES_EN}`,
      `\\b(?:during|while|in the middle of|mid|halfway through) ${SALES_EN}[^.?!]{0,24}${UPDATED_EN}`,
    ].join('|'),
    'u',
  ),
);

const SEVERAL = sieved(
  new RegExp(
    [
      TILLS_EN,
      SALES_EN,
      '有(?:两|2|二|三|3|几)(?:个|位)(?:客人|顾客|人)(?:正|还|都|也)*在(?:付|刷|结|买单)|(?<!有|是)(?:两|2|二|三|3|几)(?:台|边|个(?:客人|顾客|人|收银台|机器|终端)|位(?:客人|顾客)?|笔|单)(?![^。?!]{0,8}(?:等|排队))|俩客人|[0-9]号(?:机|收银台|桌)?(?:和|跟|、|,)[0-9]号',
      '(?:두|세|2|3)\\s?(?:대|분|명|건|팀|손님|사람|곳|군데)(?!째)(?![^.?!]{0,10}(?:기다|대기|줄))|둘\\s?다|양쪽|[0-9]번(?:이랑|하고|과|와|,|\\s)+[0-9]번',
    ].join('|'),
    'u',
  ),
);
