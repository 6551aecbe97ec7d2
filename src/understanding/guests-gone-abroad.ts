import type { Hint } from '../core/hint.ts';
import { holding } from './holding.ts';
import { sieved } from './sieve.ts';

/**
 * customer left, the customer has finished. start?, 客人走了可以开始吗, 손님 갔어요: who was there is served and gone, and at most whether to begin is
 * asked; as お客さん帰りました. Whole messages in which nothing has stopped. Expects folded text.
 */
export function guestsGoneAbroad(folded: string): readonly Hint[] {
  if (folded.length > LONGEST) return [];
  if (paysCashAbroad(folded)) return ['saleInCash'];
  if (!GUEST.test(folded)) return [];
  const isGone = GONE.test(folded);
  return holding([
    ['nobodyThere', isGone],
    ['hasGone', isGone],
    ['freeNow', FREE.test(folded)],
  ]);
}

/** they paid in cash, i took cash, 客人付了现金, 손님이 현금으로 냈어요. */
export function paysCashAbroad(said: string): boolean {
  return CASH.test(said.trim());
}

const LONGEST = 70;
const GUEST = sieved(/customer|guest|client|客|손님|고객/u);

const GONE_EN =
  "(?:(?:ok(?:ay)?|alright|yes|now|so|sorry|finally|,|\\.) ?){0,3}(?:(?:the|my|that|this|last|all|our|all the|one) ){0,2}(?:customers?|guests?|clients?)(?:'s| is| are| has| have| had)?(?: just| already| now| all| finally| been){0,2} (?:left|gone|go(?:ne)? home|went(?: out| home| away)?|done|finished|served|finish)(?: now| already| po| all)?";
const GONE_ZH =
  '(?:(?:好的?|现在|刚才?|那个?|这个?|店里的?)[,， ]?){0,3}(?:客人|顾客|客户)(?:们|已经|都|刚刚?|也){0,2}(?:走|离开|离店|结束|弄完|办完|走光|完事)(?:掉)?了';
const GONE_KO =
  '(?:(?:네|이제|방금|지금|좀 전에)[, ]{0,2}){0,2}(?:손님|고객)(?:들|분|님)?(?:이|은|도|께서)?\\s?(?:(?:다|방금|이제|모두|이미)\\s?){0,2}(?:갔|가셨|나갔|나가셨|돌아갔|돌아가셨|떠났|끝났)(?:어요|습니다|음|네요|는데요?|으니까|고)';
const MAY_EN =
  "(?:(?:so|and|now|then|, ?|\\.|!| ) ?){0,4}(?:(?:can|may|should|shall|could) (?:i|we) (?:now )?(?:start|begin|do it|go ahead|continue|update|do the update|run it)(?: (?:the |my )?(?:update|it))?|start|begin|update|ready to (?:start|update)|(?:let's|i(?:'ll| will| want to)|we(?:'ll| will)) (?:now )?(?:start|begin|update|do it|continue)(?: (?:the )?(?:update|it))?)(?: now| then)?";
const MAY_ZH =
  '[,，。 ]{0,2}(?:(?:现在|那|那么|我|我们|就)[,， ]?){0,3}(?:可以|能|能不能|可不可以|想|要)?(?:开始|更新|弄|做|继续)(?:更新|做|弄)?(?:了|吧)?(?:吗|么|嘛|吧)?';
const MAY_KO =
  '[,. ]{0,2}(?:(?:이제|그럼|지금)\\s?){0,2}(?:업데이트(?:를)?\\s?)?(?:시작|업데이트|진행|계속)?\\s?(?:해도|하면|할게|하겠)(?:\\s?(?:돼|되|될까|되나|괜찮|습니다))?(?:요|까요|나요|은가요|습니까|아요)?';
const END = '[\\s.!?。！？]{0,4}$';

/** no customers now, 现在没有客人, 지금 손님 없어요 */
const NONE =
  '(?:(?:ok(?:ay)?|yes|now|so|and|there (?:is|are)|i have|we have|,) ?){0,3}(?:no|not any) (?:customers?|guests?|clients?)(?: (?:now|here|right now|at the moment|yet|inside|in the (?:shop|store)|waiting))*|(?:(?:好的?|嗯|现在|店里|目前|这会儿|刚好|[,，]) ?){0,4}(?:没有?|一个)(?:客人|顾客)(?:也没有|都没有|了|在)?|(?:(?:네|지금|가게에|매장에|현재|이제)[, ]{0,2}){0,3}손님(?:이|은|도)?\\s?(?:한\\s?(?:명|분)도\\s?|아무도\\s?)?(?:없어요|없습니다|없네요|안\\s?계세요)';
const GONE = sieved(new RegExp(`^(?:${GONE_EN}|${GONE_ZH}|${GONE_KO}|${NONE})${END}`, 'u'));
const FREE = sieved(
  new RegExp(`^(?:${GONE_EN}${MAY_EN}|${GONE_ZH}${MAY_ZH}|${GONE_KO}${MAY_KO})${END}`, 'u'),
);

const CASH = sieved(
  /^(?:(?:ok(?:ay)?|so|and|well|fine|now|,) ?){0,3}(?:(?:the |that )?(?:customer|guest|client)s? |he |she |they |i |we )?(?:just |already |have |has |'ve ){0,2}(?:paid|took|taken|got|received|accepted|collected)(?: it| for it)?(?: with| by| in| the)? cash(?: payment)?(?: from (?:them|him|her|the customer))?(?: already| now| po)?[.! ]*$|^(?:好的?|那|,|，){0,2}(?:客人|顾客|我们?|他|她)?(?:已经|用|就|都){0,2}(?:(?:付|收|给|拿)(?:的|了)?(?:是)?现金|现金(?:付|支付|收|给)(?:的|好)?|现金付款)(?:了)?[。！!]*$|^(?:네 ?)?(?:손님(?:이|은|께서)? ?)?현금(?:으로|을|만)? ?(?:냈|내셨|받았|계산했|결제했|지불했)(?:어요|습니다|음)[.! ]*$/iu,
);
