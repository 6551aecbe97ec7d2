import type { PaymentTold } from '../core/reading.ts';
import { ONE_AFTER, ONE_BEFORE } from './answer-words.ts';
import {
  inKanji,
  mayLead,
  NOT_LET_IN,
  NOT_OPEN,
  withoutDenied,
  withoutLead,
} from './history-said.ts';
import { NOT, OF_IT, SHOWN, STATED, STATED_WELL, TURNED, WITHOUT_RESULT } from './history-words.ts';
import { normalise } from './normalise.ts';
import { customerIn } from './payment-customer.ts';
import { withoutRepair } from './repair.ts';
import { foldSpelling } from './spelling.ts';
import { withoutElse } from './success-of-else.ts';
import { sieved } from './sieve.ts';
import { allHeard, firstHeard, sievedIn, type Wording } from './wordings.ts';

/**
 * What a message states of a payment; expects masked text. A failure and what is unpaid may end in a payment taken again:
 * they count only as a plain sentence that no other one of the message takes back. Where two differ, nothing is stated.
 */
export function paymentToldIn(text: string): PaymentTold {
  const folded = withoutCourtesy(inKanji(foldSpelling(normalise(text))));
  const told = withoutElse(toldOf(folded), folded);
  const bare = told.shown === null ? withoutRepair(folded) : null;
  const all = bare === null ? told : withRepaired(told, toldOf(bare));
  return withoutDenied(all, text);
}

/** いや載ってないって言いましたよね: what cannot end in a payment taken again is heard in it as well. */
function withRepaired(told: PaymentTold, { history, shown }: PaymentTold): PaymentTold {
  return shown === 'failed' || history === 'failed' ? told : { ...told, history, shown };
}

function toldOf(folded: string): PaymentTold {
  const close = MARKS.replace(folded, '');
  if (EITHER.test(close) || BOTH_ABROAD.test(close)) return UNREADABLE;
  const cut = CUT.split(folded).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  const all = cut.filter((sentence) => !LOOKED.test(sentence));
  const isLookedAt = all.length < cut.length;
  const sentences = all.filter((sentence) => !ASKS.test(sentence));
  const plain = sentences
    .filter((sentence) => !UNSURE.test(sentence))
    .map((sentence) => MARKS.replace(sentence, ''));
  const seen = plain.map(inRecord).map((one) => ({ ...one, isNamed: one.isNamed || isLookedAt }));
  const isTakenBack = sentences.some(
    (sentence, i) =>
      UNSURE.test(sentence) ||
      TURNS.test(
        i === 0 ? AT_START.replace(AT_END.replace(sentence, ''), '') : AT_END.replace(sentence, ''),
      ),
  );
  const history = onlyOne(seen.map(({ isNamed, state }) => (isNamed ? state : null)));
  const shown = onlyOne(seen.map(({ state }) => state));
  const customer = customerIn(plain, sentences);
  return {
    history: history === 'failed' && isTakenBack ? null : history,
    shown: shown === 'failed' && all.length > 1 ? null : shown,
    customer: customer === 'unpaid' && all.length > 1 ? null : customer,
  };
}

/** はい失敗です, 失敗です、すみません: what stands around a statement, and states nothing. すみません失敗しました may be of the message. */
function withoutCourtesy(text: string): string {
  if (!text.includes('失敗') || SLIPPED.test(text)) return text;
  return text.replace(COURTEOUSLY, '').replace(KINDLY, '');
}

const SLIPPED = sieved(
  /(?:す[みい]ません|ごめん|申し訳).*失敗し|失敗し.*(?:す[みい]ません|ごめん|申し訳)/su,
);
const COURTEOUSLY = new RegExp(`^(?:${ONE_BEFORE}|[、。!\\s]){1,8}(?=失敗)`, 'u');
const KINDLY = new RegExp(`(?:[、。!\\s]{0,2}${ONE_AFTER}){1,3}[。!\\s]{0,2}$`, 'u');

const MARKS = sieved(/[\s、。!…:：「」『』"'’()]+/gu);
const UNREADABLE: PaymentTold = { history: 'unreadable', shown: 'unreadable', customer: null };

const CUT = sieved(
  /(?<=[。!?…])|\n+|(?<=[がどらでにし])(?<=(?:です|ます|てる|まま|ない|へん|済みな|(?:なっ|出|書い|て|落ち|消え|閉じ|止まっ|固まっ|切れ)た|(?:引かれ|され)た|(?:失敗|成功)[^。]{0,8}(?:した|だった))(?:が|けど|けれど|から|ので|のに|し))、?|(?<=[てで])、|(?=、)(?<=間違い|間違えた|間違えました|間違いました|違った|違いました|ごめん|すみません)、|(?=、だって)(?<=(?:無|な)い(?:です|よ|わ|し)?)、|(?=、)(?<=(?:失敗|成功|未了|処理中))、|(?=[だでな])(?<=(?:成功|処理中|未了))(?:だ|です|なんです|なんだ)(?:けど|けれど|が)、?|(?=\s)(?<=[ぁ-ん]{2})(?<!たら|ると|では|には|とは)\s+|(?=[,.])(?<=[a-z가-힣])[,.]\s|(?=\s)(?<=[a-z])\s(?=(?:so|but|although|though)\s)|(?=\s)(?<=(?:은|는|인)데|지만|[대래해어아네]요)\s|[,;，；]/u,
);

/** 履歴見ました, 端末の履歴です: what follows is what it shows. */
const LOOKED = sieved(
  /^(?:はい|いや|だから|今|いま|やっと|その|さっきの?)*(?:うちの?|店の?|こっちの?|レジの?)?(?:端末|機械|レジ)の(?:決済)?履歴(?:画面)?(?:の(?:ほう|方|話|こと))?(?:です|だ|や|っす)(?:よ|って|ってば|ね)*[。、!\s]*$|^(?:はい|今|いま|さっきの?|もう[一1][度回]|改めて|ちゃんと|端末の|決済|、|\s)*履歴(?:画面)?[をがは]?(?:[見み]れ|[見み]られ|見|見直し|見返し|確認し|開き|チェックし|見てみ|見てき|開い)(?:まし)?た(?:よ|んだ|です|が|けど)*[。、!\s]*$|^(?:ok|okay|yes|yeah|alright|,|\s)*(?:(?:i )?(?:found|see|checked|opened|looked at)(?: it| the (?:payment )?history)?|it(?:'?s| is) there)[.,!\s]*$|^(?:好的?|嗯|有了?|看到了|找到了|查到了|看了|查了|有的)+[,.!\s]*$|^(?:네\s?)?(?:찾았|있|봤|확인했)(?:어요|습니다|네요|음)[.,!\s]*$/u,
);

const ASKS = sieved(/\?|か$|どう|[吗呢]|怎|어떻게|나요|\b(?:what|how)\b/u);

/** Supposed, heard from others, or denied: none of it is stated. 履歴を見ましたら、 has looked. */
const UNSURE = sieved(
  /とき|場合|(?<!履歴(?:画面)?[をも]?(?:見|見てみ|開い|確認し|チェックし)(?:まし)?)たら(?:、|$|い)|かも|らしい|思|言って|はず|ないこと|わけ|じゃない|ではない|限ら|心配|说|\b(?:if|think|maybe|says? (?:he|she|they))\b/u,
);

/** でもこっちの履歴は失敗: said against somebody else's word, it takes back nothing of its own. */
const AT_START = sieved(/^(?:でも|ただ|けど|だけど|しかし|[、\s])+/u);

const AT_END = sieved(/けれ?ど[、。\s]*$/u);

/** What may come after a failure, and be true now. */
const TURNS = sieved(
  /レシート|控え|伝票|承認|違|消え|変わ|成功|成立|完了|処理|未了|でも|ただ|けど|だが|but|但|근데|하지만/u,
);

function onlyOne<State>(stated: readonly (State | null)[]): State | null {
  const [first, ...others] = new Set(stated.filter((state) => state !== null));
  return first !== undefined && others.length === 0 ? first : null;
}

interface Seen {
  /** The history itself is named. */
  readonly isNamed: boolean;
  readonly state: PaymentTold['history'];
}

function inRecord(sentence: string): Seen {
  const plainly = firstHeard(PLAINLY, sentence);
  if (plainly !== null) return { isNamed: true, state: plainly };
  const [, before = '', isNamed, said = sentence] = RECORD.exec(sentence) ?? [];
  const heard = allHeard(HEARD, withoutLead(said));
  const [first] = heard;
  const state = mayLead(before, first) ? first : heard.find((one) => CAREFUL.has(one));
  const isElsewhere = isNamed === undefined && state === 'failed' && !OF_ITSELF.test(sentence);
  return { isNamed: isNamed !== undefined, state: isElsewhere ? null : (state ?? null) };
}

/** さっきの会計、失敗でした need not be read in the history. */
const OF_ITSELF =
  /^(?:やっぱり?|やはり|네|예|(?:yes|yeah|ok)?(?:it(?:as|s|is)?)?)?(?:失敗|(?:shows?|says?|shown|showing|marked)*(?:as)?fail|看到|找到|有|显示|写着|是|失败|실패)/u;

const NOT_THERE =
  /(?:not|nothing|isnt|doesnt|cantfindit|cannotfindit)(?:show(?:n|ing|s)?|listed|there|appear(?:ing)?|recorded)?(?:up)?(?:in|on)(?:the|my|our)?(?:payment|transaction)?(?:history|list|records?)(?:atall|anywhere|list)?$|^(?:查了|看了|找了)?(?:没有|找不到|查不到)(?:这|那)(?:一)?(?:笔|条|单)(?:款|交易|记录)?$/u;
/** 失敗って書いてあるのと成功って書いてあるのがある: nobody knows which of them is meant. */
const BOTH =
  /^(?!.*(?:か[。?]*$|どっち|どちら|なかった|たら)).*(?:失敗[^。]{0,14}(?:と|も|たり|、)[^。]{0,8}(?:成功|成立)|(?:成功|成立)[^。]{0,14}(?:と|も|たり|、)[^。]{0,8}失敗).{0,14}(?:ある|あり|あって|あった|両方|ずつ|並|混ざ|出て|載って|たり)/u;

/** 失敗か成功か読めん, 成功と失敗の両方, 失敗とも成功とも出てない. */
const EITHER = sieved(
  /(?:出て|載って|書いて)(?:い|あ)?(?:る|ます)(?:けど|が|のに|んだけど|んですけど)[^。]{0,6}(?:失敗か成功か|成功か失敗か)[^。]{0,4}(?:わから|分から)|(?:片方|一方|[1一](?:件|つ))[^。]{0,6}(?:成功|成立)[^。]{0,8}(?:片方|一方|[1一](?:件|つ))[^。]{0,6}失敗|(?:片方|一方|[1一](?:件|つ))[^。]{0,6}失敗[^。]{0,8}(?:片方|一方|[1一](?:件|つ))[^。]{0,6}(?:成功|成立)|(?:失敗(?:した)?か(?:成功|成立)|(?:成功|成立)(?:した)?か失敗)(?:した)?か?[^。?]{0,6}(?:読め|見え|判別)|(?:失敗と(?:成功|成立)|(?:成功|成立)と失敗)(?:の|が)?(?:両方|どっちも|どちらも)|^(?!.*(?:か[。?]*$|どっち|どちら)).*(?:失敗と?(?:も|は|では?)[^。]{0,10}(?:成功|成立)と?(?:も|でも)|(?:成功|成立)と?(?:も|は|では?)[^。]{0,10}失敗と?(?:も|でも))[^。]{0,10}(?:ない|ません|へん|なく)/u,
);

/** One says failed, another says success: nobody knows which of them is meant. */
const BOTH_ABROAD = sieved(
  /one[a-z]{0,12}fail[a-z]{0,6},?(?:and|but|while)?(?:another|theother|one|asecond)[a-z]{0,12}succe|one[a-z]{0,12}succe[a-z]{0,6},?(?:and|but|while)?(?:another|theother|one|asecond)[a-z]{0,12}fail|(?:failedandsuccess|successandfailed)|一[笔条个][^。?]{0,6}失败[^。?]{0,8}一[笔条个][^。?]{0,6}成功|一[笔条个][^。?]{0,6}成功[^。?]{0,8}一[笔条个][^。?]{0,6}失败|하나는[^.?]{0,8}실패[^.?]{0,10}하나는[^.?]{0,8}성공|하나는[^.?]{0,8}성공[^.?]{0,10}하나는[^.?]{0,8}실패/u,
);

const PLAINLY = sievedIn<PaymentTold['history']>([
  ['missing', NOT_THERE],
  ['unreadable', NOT_OPEN],
  ['unreadable', NOT_LET_IN],
  ['unreadable', BOTH],
]);

const CAREFUL: ReadonlySet<PaymentTold['history']> = new Set(['missing', 'pending', 'unreadable']);

const RECORD = sieved(
  /^(.*?)(履歴(?:画面)?(?:(?:って(?:いう)?|の)(?:ところ|とこ|画面|ページ|一覧|の))?(?:(?:を|も|に)?(?:もう[一1][度回]|もっかい|もいっかい|再度)?(?:見直し|見返し|見|み|開い|開け|確認し|チェックし|更新し|リロードし|再読み込みし|(?:読み込み|開き)直し)(?:てみ)?(?:まし)?(?:たら|ると|たけど|たが|ても|た)|では|で(?=成功|失敗|処理|未了)|に(?:は|も)?|が|は|も|だと|上は?)?|(?<=^(?:今|いま|さっき|先ほど|もう[一1][度回]|もっかい|改めて|、)*)(?:見直し|見|確認し)(?:てみ)?(?:まし)?たら(?=(?:成功|成立)(?:に|と|って|で(?:す|し)|だっ|$))|history(?:shows?|says?|has|is)?|(?:历史|交易|付款|结账|决济|決済)*(?:记录|历史|履历)(?:里|中|上)?|(?:결제)?(?:내역|이력)(?:에|은|이|엔)?(?:서)?(?:는|도)?)(.*)$/u,
);

const HISTORY: readonly Wording<NonNullable<PaymentTold['history']>>[] = [
  [
    'failed',
    new RegExp(
      `^${OF_IT}失敗(?:しましたって|になってしまって(?=ます|いま|い?る))?${SHOWN}${STATED}|^(?:yes|yeah|ok)?(?:itas|its|itis|it)?(?:shows?|says?|shown|showing|marked)?(?:as)?fail(?:ed|ure)$|^(?:看到了?|找到了?|有)?(?:(?:的?状态)?(?:显示[的着]?|写[着的]?|是|为)){0,4}失败了?的?$|^(?:네|예)?실패(?:로|라고)?(?:나와요|나와있어요|나옵니다|나옴|나와|나오는데|떠요|떠있어요|떴어요|떴는데|뜨는데|했어요|입니다|이에요|예요|인데|였는데|되어있어요|돼있어요|써있어요|적혀있어요|래요|라네요)?$`,
      'u',
    ),
  ],
  [
    'success',
    new RegExp(
      `^${OF_IT}(?:無事に?|ちゃんと|(?:[1一]件|[1一]つ|ひとつ)(?:だけ)?)?(?:成功|成立|完了)(?:${TURNED}|${SHOWN})(?:だってば)?${STATED_WELL}|^${OF_IT}(?:無事に?|ちゃんと|普通に)?通って(?:い)?(?:る|ます|た|ました)${STATED_WELL}|^(?:its|itis|it)?(?:there)?(?:now)?(?:as|says|shows|showing)*success(?:ful)?$|^(?:看到了?|找到了?|有)?(?:(?:的?状态)?(?:显示[的着]?|写[着的]?|是|为)){0,4}成功了?的?$|^성공(?:으로|이라고)?(?:나와요|나와있어요|나옵니다|나옴|나와|나오는데|떠요|떴어요|떴는데|했어요|입니다|이에요|인데)?$`,
      'u',
    ),
  ],
  [
    'pending',
    new RegExp(
      `^[^。]{0,10}(?:処理中|処理未了|未了|保留)(?:の?まま|の状態)?(?:で|から|が)?(?:ずっと|全然|まったく|一向に)?(?:${SHOWN}|(?:変わ|動|進|終わ|おわ|消え)(?:ら|り|か|き|ま|み)?(?:ない|ません|へん|ん))(?:みたい|っぽい)?${STATED}|^(?:the|payment|history|it'?s|it|is|says|shows|has|been|as|still|just|only)*(?:pending|processing)(?:now|still|(?:for|after|since)[a-z0-9]{1,24})?$|处理中|未处理完|未完成|처리중|미완료`,
      'u',
    ),
  ],
  [
    'missing',
    new RegExp(
      `^(?!.*(?:見方|見かた|場所|ボタン|説明|成功|成立|失敗|(?:エラー|警告)(?:は|も|とか|なんか)(?!.*履歴)))[^。]{0,14}(?:(?:載|の|乗|残|入|映|出)って(?:い|き)?|出て(?:きて(?:い)?|い|き|こ)?|(?:見当た|見つか)ら|(?:反映|表示|記録)され(?:て)?(?:い)?)${NOT}(?:みたい|っぽい)?${STATED}|^(?:(?:見|み|確認し|探し)(?:てみ)?(?:まし)?た(?:けど|が|ら)、?)?(?:まだ|どこにも|全然)?(?:見当たらん|見つからん|出てこん|出てきいへん|載っとらん|出とらん|(?:無|な)い)${STATED}|^(?:が|は|も)?(?:真っ白|まっしろ|空っぽ|からっぽ|空欄|空白|何もない|なんもない|なにもない)(?:のまま|な)?${STATED}|^${OF_IT}(?:(?:無|な)(?:い|かった)|あらへん|ありません(?:でした)?)${STATED}|^(?:今日|本日|さっき|今|いま|その|この|今回)(?:の)?(?:日付|時間|分|会計|決済|やつ|金額|取引)?(?:の)?(?:もの|やつ)?(?:が|は|も)(?:まだ|全然|どこにも)?(?:無|な)(?:い|かった|くて)${STATED}|^(?:さっき|今|いま|その|この|今回)の?お?(?:分|会計|決済|支払い|やつ|取引)(?:だけ)?(?:まだ|全然|どこにも)?(?:(?:無|な)(?:い|かった)|あらへん)${STATED}|^nothing|^norecord|^没有|找不到|查不到|没显示|^없|^안(?:나|보)`,
      'u',
    ),
  ],
  [
    'unreadable',
    new RegExp(
      `${WITHOUT_RESULT}|^(?:を|が|も)?(?:[見み]れ|[見み]られ|開け|開か|ひらけ|ひらか|開けられ|[見み]え)(?:${NOT}|ん(?!か))(?:(?:って|という)(?:こと|わけ|話))?${STATED}|^(?:it)?(?:wont|doesnt|doesnot|cannot|cant)(?:open|load|beopened|beseen)|^(?:as|is|says|shows)?(?:cancell?ed|refunded|reversed|voided|declined|unknown[a-z0-9]*|error[a-z0-9]*)$|^(?:显示|写着|是)?(?:打不开|看不了|看不到|进不去|已?取消|已?退款|已?撤销|未知|错误)|^(?:안열|못봐|못보|볼수없|취소|환불|오류|에러)`,
      'u',
    ),
  ],
];

const HEARD = sievedIn(HISTORY);
