import type { Hint } from '../core/hint.ts';
import { closeOf } from './close.ts';
import { sieved } from './sieve.ts';

/** yes this morning at 9, and again now; はい、今朝9時と、いまもう一回; 对，刚刚: yes, and when it was done, and no more. Expects folded text. */
export function yesAndWhenHints(folded: string): readonly Hint[] {
  if (folded.length > LONGEST) return [];
  if (!ABROAD.test(folded) && !JA.test(closeOf(folded))) return [];
  return NOW.test(folded) ? ['yesAndWhen', 'yesJustNow'] : ['yesAndWhen'];
}

const NOW = sieved(/\bnow\b|たった今|(?:今|いま)(?![朝日週])|刚|现在|방금|지금/u);

const LONGEST = 48;
const ABROAD = sieved(
  /^(?:yes|yeah|yep|yup)(?:[,.! ]+(?:i (?:did|have)(?: it| that)?|did(?: it)?|at|around|about|this|in|the|morning|afternoon|evening|today|yesterday|last|night|just|now|right|again|and|then|once|twice|also|too|more|\d{1,2}(?::\d{2})?(?: ?[ap]m)?|o'?clock|a|few|minutes?|mins?|hours?|ago)){1,12}[,.! ]*$|^(?:是的?|对|嗯|有)[,，、 ]*(?:(?:今天|昨天|刚刚|刚才|刚(?![刚才])|早上|上午|中午|下午|晚上|现在|又|再|也|和|还|一次|一遍|\d{1,2}[点:：](?:\d{1,2}分(?!钟)|半)?|\d{1,2}分钟前|了)[,，、。 ]*){1,8}$|^(?:네|예)[,. ]*(?:(?:오늘|어제|방금|조금 ?전|아까|아침|오전|오후|저녁|밤|지금|또|다시|한 ?번 ?더|에|\d{1,2}시(?: ?반| ?\d{1,2}분(?! ?전))?|\d{1,2}분 ?전|도|요|이요|했어요)[,. ]*){1,8}$/u,
);
const JA = sieved(
  /^(?:はい|うん|ええ|そうです)(?:、|。)*(?:今朝|けさ|今日|昨日|きのう|さっき|先ほど|さきほど|たった今|たったいま|今(?![朝日])|いま|朝|昼|夕方|夜|[0-9]{1,2}時(?:半|[0-9]{1,2}分|頃|ごろ|過ぎ|すぎ)*|[0-9]{1,2}分(?:くらい|ぐらい|ほど)?前|もう?(?:一|1)(?:回|度)|また|と|に|も|の|、|(?:うちの)?(?:息子|娘|主人|夫|妻|嫁|家内|旦那|店長|バイト|スタッフ|従業員|店員|兄|弟|姉|妹|父|母|孫)(?:さん|の子)?(?:が|に))+(?:です|やった|やりました|しました|した|いたしました|致しました|済ませました|(?:やって|して|やっといて)(?:くれました|くれた|もらいました|もらった|いただきました|あります|ある))?(?:よ|ので|から|けど)?[。!]*$/u,
);
