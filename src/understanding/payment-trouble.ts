import type { Sign } from '../core/sign.ts';
import { conceptsIn } from './concepts.ts';
import { NOT_OURS } from './concepts-not-ours.ts';
import { foldSpelling } from './spelling.ts';
import type { Judgement } from './zones.ts';
import { sieved } from './sieve.ts';
import { withoutSpaces } from './spaces.ts';

/**
 * The shop's own terminal that takes no payments is what the notice is about: it is never out of scope. One customer's card
 * that its bank refuses and another company's terminal stay so. Expects folded text.
 */
export function withPaymentTrouble(judged: Judgement, text: string): Judgement {
  if (!isOpen(judged) || !takesNoPayment(text) || IF.test(text)) return judged;
  return { zone: 'sure', topic: 'update.error', confidence: Math.max(judged.confidence, LEAST) };
}

const LEAST = 0.6;

function isOpen(judged: Judgement): boolean {
  if (judged.zone === 'sure') return STRANGERS.has(judged.topic);
  return judged.zone === 'unknown' || judged.topics.includes('update.error');
}

const STRANGERS: ReadonlySet<string> = new Set(['oos', 'other_service']);

function takesNoPayment(text: string): boolean {
  const close = withoutSpaces(text);
  const isTrouble = TROUBLE.test(close) || TROUBLE_ABROAD.test(text);
  if (!isTrouble || ONE_CARD.test(close)) return false;
  return !namesStranger(text);
}

/** Whether an idea that leads elsewhere is named. Expects folded text. */
export function namesStranger(text: string): boolean {
  return conceptsIn(text).some((name) => ELSEWHERE.has(name));
}

/** The terminal does not work, or takes no payments: nobody is to be sent to take one. Expects normalised text. */
export function brokenSigns(text: string): readonly Sign[] {
  const folded = foldSpelling(text);
  if (IF.test(folded)) return [];
  if (takesNoPayment(folded)) return ['brokenDown', 'takesNoPayment'];
  const isBroken = BROKEN.test(withoutSpaces(folded)) || BROKEN_ABROAD.test(folded);
  return isBroken ? ['brokenDown'] : [];
}

/** machine stop: the whole of it. */
const BROKEN_ABROAD = sieved(
  /^(?:the |my |our |this |hi |hello |sorry |help |[,.!] ?)*(?:machine|terminal|reader|register|till|screen) (?:just |has |suddenly |is |got |was |all )?(?:stop(?:ped|s)?|froze|hangs?|hung|dead|died|not moving|no move)(?: working| suddenly| now)?[.! ]*$/u,
);

const BROKEN = sieved(
  /エラー|失敗|フリーズ|真っ暗|真っ黒|反応し?(?:ない|ません|なく)|(?:動か|つか|進ま|立ち上がら)(?:ない|なく|ず)|(?:動き|つき|進み|立ち上がり)ません|(?:止|固)ま(?:った|って|りまし|っと)|落ち(?:た|て|まし)|使え(?:ない|ません|なく|へん|まへん|ひん|ねえ|ねー|のう?な(?:った|っと)|ん(?![でかの]|よう)|んです(?!か)|んの(?:よ(?!う)|じゃ(?!ろ)|や(?!ろ)|だ(?!ろ)|です(?!か))(?!.*\?))|でき(?:ない|ません|なく)|\b(?:error|frozen|stuck|crash)|not working|(?:doesn't|won't) work|错误|卡住|死机|오류|멈/u,
);

const CANNOT =
  '(?:でき(?:ない|ません|ず|なく|まへん|ねえ|ねぐ|なぐ)|使え(?:ない|ません|ず|なく|へん|ん|ねえ|ねぐ|まへん)|利用(?:不可|でき)|通(?:らない|りません|らず|らなく|らん|らねえ)|(?:読|よ)(?:めない|めません|めなく|めん|めへん|まない|みません|まなく|み取(?:れ|らな|ってくれ)|み込(?:め|ま))|受け付け(?:ない|ません|なく|ず)|不可)';
const TROUBLE = sieved(
  new RegExp(
    [
      `(?:決済|会計|支払い?|カード(?:払い)?|クレジット|クレカ|かーど|くれじっと)(?:機能|端末|機|の?読み取り)?(?:が|は|も|を|に|の|って|だけ)?(?:全然|全く|まったく|一切|急に|全部|何も|ぜんぶ|また|まだ|今日も|いまだに)?(?:${CANNOT}|(?:だめ|ダメ|駄目|あかん)(?!なら|だったら|やったら|だと|なの|なん|です?か|ですよね|かな|かね?[?。!]*$|\\?|に))`,
      `端末(?:が|で|は)[^。?]{0,8}(?:決済|会計|支払|カード|クレジット)[^。?]{0,6}${CANNOT}`,
    ].join('|'),
    'u',
  ),
);
const TROUBLE_ABROAD = sieved(
  /\b(?:customers?|guests?|clients?) (?:can(?:'t|not| not)|could ?n[o']t|is not able to|unable to) pay\b|\b(?:terminal|machine|device|it) (?:refuses|rejects|is refusing|keeps refusing) (?:to take |any |all |the |our )?(?:payments?|cards?)|(?:can(?:'t|not| not)|unable to|won't|not able to|doesn't|does not) (?:take|accept|process|read) (?:any |the |our |a )?(?:card |credit )?(?:payments?|cards?)|\b(?:payments?|card payments?|cards?) (?:is |are )?(?:still |also )?(?:not|isn't|aren't|doesn't|don't) (?:working|work|going through|accepted)\b|(?:收|付)不了(?:款|钱)|刷不了卡?|(?:无法|不能|没法)(?:收款|付款|刷卡)|读不(?:了|出)卡|결제(?:가|를)?\s?(?:안\s?(?:돼|되|됩)|할 수(?:가)? 없|못\s?(?:해|하|받))|카드(?:가|도|는)?\s?(?:결제가?\s?)?(?:안\s?(?:돼요|돼|됩니다|되네요?|되는데요?|먹어요|먹혀요)|못\s?(?:써요|쓰겠어요|쓰네요|받아요|받네요))[^?]{0,4}$|카드(?:가|를)?\s?(?:안\s?읽|못\s?읽|읽지 못|읽히지 않)/u,
);

// What would be, not what is (更新しないと決済できない?).
const IF = sieved(
  /しないと|しなかったら|(?:中|間)は|たら(?:使|決|カ|会)|場合|過ぎ|期限|スキップ|\bif\b|如果|不更新|(?<!화)면/u,
);

// A card of one customer, of a bank, of another use.
const ONE_CARD = sieved(
  /(?<!(?:^|[、。!])(?:カード|クレジット|クレカ)(?:払い)?)だけ(?!ど|れど)|(?:一|1|１|数)枚|一人|ひとり|(?:一|1)名|特定|(?:お?客|方|人)[^。?]{0,6}(?:の|が)(?:カード|クレジット|クレカ)|(?:人|方|客)(?:が|も)い|たまに|このカード|海外|外国|弾|はじ|自分の|サイト|通販|ネット|会員|タイム|マイナ|保険証|only one|declined|his card|her card|customer's card|这张|客人[^。?]{0,6}卡|银联|一张|손님 카드|한 장/u,
);

/** Ideas that lead elsewhere, but for a kind word. */
const ELSEWHERE: ReadonlySet<string> = new Set(
  NOT_OURS.map(([name]) => name).filter((name) => name !== 'GREET' && name !== 'THANKS'),
);
