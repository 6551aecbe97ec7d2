/**
 * What in words of another language than Japanese may be taken as leave to take a payment again; null: nothing. As in
 * `understanding/check-money.ts`, what plainly forbids is taken out first, and what is left must be silent about it:
 * a "not" elsewhere in the sentence ("don't worry, just charge again") forbids nothing.
 */
export function moneyInOtherTongues(sentences: readonly string[]): string | null {
  const text = sentences.join('');
  for (const { payment, harmless, never, again } of TONGUES) {
    const isAboutPayment = payment.test(without(text, harmless));
    for (const sentence of sentences) {
      const rest = without(sentence, harmless);
      const found = never.exec(rest) ?? (isAboutPayment ? again.exec(rest) : null);
      if (found !== null) return found[0].trim();
    }
  }
  return null;
}

const without = (text: string, patterns: readonly RegExp[]): string =>
  patterns.reduce((rest, pattern) => rest.replace(pattern, '□'), text);

interface Tongue {
  /** The text is about a payment. */
  readonly payment: RegExp;
  /** What forbids, and what is said again of something else. */
  readonly harmless: readonly RegExp[];
  /** Wrong without an "again". */
  readonly never: RegExp;
  /** Wrong in words about a payment. */
  readonly again: RegExp;
}

const AGAIN =
  "(?:(?:once |over )?again|once more|one more time|another time|a (?:second|third) time|twice|anew|afresh|(?:all )?over|from (?:scratch|the (?:start|beginning|top)))(?!['’\\w])";
const REPEATED =
  '(?:retry|redo|repeat|re-?(?:charge|run|try|do|process|submit|swipe|tap|scan|enter|take|bill|insert|collect|ring))(?:ing)?(?!\\w)';
const TAKE =
  '(?:tak|charg|process|collect|swip|tapp?|pay|runn?|bill|mak|accept|ring|insert|scan|try|enter|do|press|retry|repeat|attempt)(?:e|ing)?(?: up)?(?!\\w)';
/** Words of one clause: none that opens another. */
const FEW =
  "(?:\\s+(?!(?:and|but|so|then|or|until|unless|if|just|please|instead|before|after|because|when|since|as)(?!\\w))[\\w'’¥$]+(?:-\\w+)*)";
const FEW_NOT_TAKING = `(?:(?!\\s+${TAKE})${FEW})`;
const DO_NOT =
  "(?:do not|don['’]?t|never|must not|mustn['’]?t|should not|shouldn['’]?t|may not|cannot|can not|can['’]?t|need not|needn['’]?t|no need (?:for you )?to|not to|avoid|without|stop|refrain from|instead of)";
const LIGHT =
  '(?:ever|try|to|need|have|simply|just|under any circumstances|yet|let|ask|make|the|your|customers?|them|him|her|staff)';

const ENGLISH: Tongue = {
  payment:
    /\b(?:pay(?:ments?|ing)?|sales?|cards?|transactions?|checkout|customers?|qr|cash|amount|bill|swipe|tap|rings?|ringing|charg(?:e|ed|ing)|yen)(?!\w)|¥/,
  harmless: [
    // The battery is charged, too.
    /\b(?:charge|charging)\s+(?:(?:up|the|your|this|its|it|to|at|least|over|first|battery|terminals?|device)\s+)*(?:battery|terminals?|device|(?:to|above|over)\s+\d+\s*%)(?:\s+(?:again|once more))?/g,
    new RegExp(
      `\\b${DO_NOT}\\s+(?:${LIGHT}\\s+)*${TAKE}${FEW_NOT_TAKING}{0,7}?(?:\\s+or\\s+${TAKE}${FEW_NOT_TAKING}{0,7}?)?\\s+${AGAIN}`,
      'g',
    ),
    new RegExp(`\\b${DO_NOT}\\s+(?:${LIGHT}\\s+)*${REPEATED}`, 'g'),
    new RegExp(
      `\\b(?:check|look|confirm|verif|review|see|read|call|contact|write|ask|messag|reach|tell|explain|thank|sorr|apologi[sz]|hello|restart|reboot|updat|open|sign|log|turn|switch|connect|send|happen|appear|occur|show|com)\\w*${FEW_NOT_TAKING}{0,6}?\\s+${AGAIN}`,
      'g',
    ),
    new RegExp(
      `\\b(?:start|begin|run|try|retry|install|repeat|redo)\\s+(?:the\\s+)?(?:app\\s+|firmware\\s+|terminal\\s+)?(?:update|download|installation)(?:\\s+${AGAIN})?`,
      'g',
    ),
    /(?<=^|□)\s*once (?:again|more),? (?:thank|sorry|we)\w*/g,
    /\b(?:re-?)?insert the sim card(?: (?:once )?(?:again|more))?/g,
  ],
  never: new RegExp(
    [
      `(?<!${DO_NOT}\\s+(?:${LIGHT}\\s+)*)\\b(?:tak|charg|collect|process|accept|mak|swip|tapp?|insert|ring|runn?|start)(?:e|ing)?(?: up| through)?\\s+(?:the|a|an|this|that|their|his|her|same|new|another|second|fresh)\\s+(?:same |new |second |fresh |whole |full )?(?:payment|cards?|customer|sale|transaction|charge|amount|bill|price)(?!\\w)`,
      '(?:another|different|other)\\s+(?:card|payment method|way to pay)',
      '(?:in|with|by|accept|take)\\s+cash(?!\\w)',
      '(?:enter|charge|take|type|key in|with|for)\\s+the\\s+same\\s+amount',
      `(?<!${DO_NOT}\\s+(?:${LIGHT}\\s+)*)\\b(?:press|tap|hit|push|click)(?: on)?(?: the)? (?:payment|pay|checkout) button`,
    ].join('|'),
  ),
  again: new RegExp(`\\b${AGAIN}|\\b${REPEATED}`),
};

const ZH_NOT =
  '(?:不要|請勿|请勿|切勿|勿|别|別|不能|不可以?|不得|无需|無需|不必|不用|不需要|禁止|避免|没有必要|沒有必要)(?:让|讓|给|給|对|對|向|叫|请|請|把|马上|立刻|直接|自行|擅自|现在|先|客人|顾客|顧客|客户|客戶|您|你|就|急着)*';
const ZH_AGAIN =
  '(?:再(?!不|也不|勿|别|別|见|見)|重新|重复|重複|重(?!要|启|啟)|又|另外|第二次|二次)';
const ZH_TAKE =
  '(?:收(?!到|据|據|听|聽)|(?<![受送添貼寄納配])付(?!与)|支付|结账|結帳|结帐|结算|結算|买单|買單|(?<!印)刷|扣|交易|扫|掃|感应|感應|插卡|拍卡)';
const ZH_FEW = '[^。!?\\n,、;:ぁ-ヿ]{0,8}?';

const CHINESE: Tongue = {
  payment: /收|付|款|收银|收銀|结账|結帳|结帐|刷|卡|交易|扣款|客人|顾客|顧客|客户|客戶/,
  harmless: [
    new RegExp(
      `${ZH_NOT}${ZH_AGAIN}${ZH_FEW}${ZH_TAKE}(?:一?[次遍下])?(?:款|卡|码|碼|账|帳|钱|錢)?`,
      'g',
    ),
    new RegExp(`${ZH_NOT}(?:再|重)(?:新)?(?:试|試|来|來|做|操作)(?:一[次遍下])?`, 'g'),
    /(?:再|重新|重)(?:次|度)?(?:帮您|为您|给您|跟您|和您|幫您|為您|去|仔细)*(?:确认|確認|查|检查|檢查|看|核对|核實|核实|联系|聯繫|聯絡|回复|回覆|打|启动|啟動|启|啟|开机|開機|更新|下载|连接|連接|稍?等|发|發|说明|說明|通知|感谢|感謝|尝试更新|试更新)[^。!?\n,、;:]{0,8}?(?:记录|記錄|历史|歷史|结果|結果|状态|狀態|(?=[。!?\n,、;:再重请請并並]|$))/g,
  ],
  never:
    /(?:请|請|可以|麻烦您?|直接|那就)[^。!?\n,、不别別勿看查]{0,6}?(?:收款|收银|付款|支付|结账|結帳|刷卡|扫码付|買單|买单)(?![^。!?\n,]{0,2}(?:记|記|历|歷|页|頁|连|連|时|時|金|情|状|狀|是否|失败|失敗|的|前|后|後|结|結|画|畫|界|应|應|方|码|碼))|(?:换|換|另)(?:一|其他|别的|別的)?[张張]?[^。!?\n]{0,3}(?:卡|支付方式|付款方式)|(?:别|別|其他)的(?:卡|支付方式|付款方式)|(?:用|收|付)现金|(?:用|收|付)現金|(?:同样|同樣|相同)的?金[额額]|新的(?:付款|交易|收款)/,
  again: new RegExp(
    `${ZH_AGAIN}${ZH_FEW}${ZH_TAKE}|${ZH_TAKE}(?:款|卡|账|帳)?(?:一[次遍])?(?:再|重)|(?:再|重)(?:次|新)?(?:试|試|来|來|做|操作)(?!更新)|多[收付刷]一[次遍]`,
  ),
};

const KO_NOT =
  '(?:을|를|은|는)?\\s*(?:다시\\s*)?(?:하|하시|받|받으시|진행하|시도하|시도하시|요청하|요청하시|긁|긁으시|찍)?(?:지\\s*(?:마|말|않아도|않으셔도|않도록|못)|면\\s*(?:절대\\s*)?안|(?:실|을|할|하실)?\\s*필요(?:는|가)?\\s*없|해서는\\s*안|\\s*금지)';
const KO_AGAIN = '(?:다시|재차|한\\s*번\\s*더|또|새로|거듭|두\\s*번째로?|처음부터)';
const KO_TAKE =
  '(?:결제|계산|승인|청구|카드|긁|찍|태그|터치|수납|받아|받으|바코드|큐알|qr|판매|입력)';
const KO_FEW = '[^.?!\\n,]{0,10}?';

const KOREAN: Tongue = {
  payment: /결제|계산|승인|청구|카드|고객|손님|현금|금액/,
  harmless: [
    new RegExp(`${KO_AGAIN}${KO_FEW}${KO_TAKE}${KO_NOT}`, 'g'),
    new RegExp(`${KO_TAKE}${KO_FEW}${KO_AGAIN}\\s*(?:결제|시도|진행)?${KO_NOT}`, 'g'),
    new RegExp(`재(?:결제|승인|청구|시도)${KO_NOT}`, 'g'),
    /(?:다시|한\s*번\s*더)\s*(?:한\s*번\s*)?(?:더\s*)?(?:확인|연락|봐|보|살펴|조회|체크|문의|알려|전화|설명|안내|시작|켜|켠|부팅|재부팅|연결|업데이트|감사|죄송|말씀|충전)/g,
    /업데이트(?:를|을)?\s*(?:다시|한\s*번\s*더)\s*(?:시도|시작|진행|실행)/g,
  ],
  never:
    /(?:결제|계산|청구)(?:를|을)?\s*(?:해|진행해|받아|시도해)\s*(?:주(?:세요|십시오|시기|시면)|보세요)|(?:결제|계산)(?:하|받으)(?:세요|십시오|시면)|다른\s*(?:카드|결제\s*(?:수단|방법))|현금(?:으로|을)|(?:같은|동일한)\s*금액|새로운?\s*결제|결제\s*버튼(?:을|를)?\s*(?:눌러|누르(?:세|시면|십))/,
  again: new RegExp(
    `${KO_AGAIN}${KO_FEW}${KO_TAKE}|${KO_TAKE}${KO_FEW}${KO_AGAIN}|재(?:결제|승인|청구|시도)|${KO_AGAIN}\\s*(?:시도|해\\s*(?:주|보)|하(?:세|십|시))`,
  ),
};

const TONGUES: readonly Tongue[] = [ENGLISH, CHINESE, KOREAN];
