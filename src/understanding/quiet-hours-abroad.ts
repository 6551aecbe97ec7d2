import type { Sign } from '../core/sign.ts';
import type { Wording } from './wordings.ts';

const LEAD_EN = '(?:ok|okay|so|but|and|hi|hello|please|just|well|then|sorry|also|sir|[,.!]|\\s)*';
const LEAD_ZH = '(?:那|那么|请问|你好|您好|我们?|是不是|也|在|[,，.。!\\s])*';
const LEAD_KO = '(?:네|그럼|그러면|근데|저기|저|혹시|안녕하세요|[,.!\\s])*';
const DO_EN =
  '(?:do|run|start|make|perform|install|update)(?: (?:it|this|that|the update|the terminal|update|my terminal))?';
const OPEN_EN =
  "(?:(?:in|during|within) (?:the |our |my )?(?:business|opening|open|working|store|shop|service|work|lunch|dinner|quiet|slow|idle)(?: ?hours?| ?times?| period)?|during (?:the |our |my )?(?:lunch |afternoon )?(?:break|service|business|shift)|while (?:the |my |our )?(?:shop |store |restaurant |we )?(?:is |are |we're )?(?:still |being )?(?:open|working|operating)|when (?:the |my |our )?(?:shop |store |restaurant |we )?(?:is |are |we're )?(?:still )?open|(?:between|in between) (?:the |two )?(?:customers|guests|orders)|(?:when|while|if) (?:there (?:is|are|'s) )?(?:no|not any) (?:customers?|guests?|one)(?: (?:here|inside|in the shop|around))?|when (?:it is|it's|we are|we're) (?:quiet|slow|not busy|free))";
const TIME_ZH =
  '(?:营业(?:时间|中|的?时候|期间)(?:里|内)?|(?:开店|开门|上班)(?:的?时候|时间|期间|以?后)|(?:没有?|没)(?:客人|顾客)(?:的?时候|时|的时间)?|(?:空闲|不忙|闲)(?:的?时候|时间?)|(?:中午|午间|中间|下午)?(?:休息|午休)(?:的?时候|时间?))';
const TIME_KO =
  '(?:영업\\s?(?:중|시간)(?:에|에도|에는)?|(?:가게|매장)\\s?(?:열려\\s?있을|영업할)\\s?때|장사\\s?(?:하는\\s?)?(?:중|도중|때)(?:에|에도)?|손님(?:이|은)?\\s?(?:없을|안\\s?계실|없는)\\s?(?:때|시간)(?:에|에는)?|한가(?:할|한)\\s?(?:때|시간)(?:에|에는)?|(?:브레이크|쉬는|휴식|점심)\\s?(?:타임|시간)(?:에|에는|때)?)';

/** Can I do it during business hours?, 营业的时候可以更新吗, 영업 중에 해도 돼요? */
const AMONG_GUESTS = new RegExp(
  [
    `^${LEAD_EN}(?:(?:can|may|could|should) (?:i|we)|is it (?:ok|okay|fine|possible|alright)(?: for (?:us|me))?(?: to| if (?:i|we))?) (?:still |also |just )?${DO_EN} ${OPEN_EN}(?: too| also| as well)?[?.! ]*$`,
    `^${LEAD_EN}${OPEN_EN} (?:is |is it )?(?:ok|okay|fine|possible|alright|no problem)(?: too| also| to ${DO_EN})?[?.! ]*$`,
    `^${LEAD_ZH}(?:可以|能|能不能|可不可以)?(?:在)?${TIME_ZH}(?:也|就|再|来)?(?:可以|能|能不能|可不可以)?(?:做|弄|更新|升级|搞|进行)+(?:也)?(?:可以|行|没问题|没关系)?(?:吗|么|嘛|吧|不)+[?。!\\s]*$`,
    `^${LEAD_KO}(?:업데이트(?:를|는|은)?\\s?)?${TIME_KO}\\s?(?:업데이트(?:를)?\\s?)?(?:해도|하면|할\\s?수|하는\\s?(?:건|거)|진행해도)\\s?(?:돼요|되나요|될까요|되죠|안\\s?돼요|안\\s?되나요|괜찮[아나][요은가]*|괜찮을까요|있어요|있나요|있을까요|가능해요|가능한가요)[?.!\\s]*$`,
  ].join('|'),
  'u',
);

const OF_ELSE =
  /\b(?:pay|paid|payments?|card|charg\w+|restart|reboot|skip|app)\b|付款|收款|刷|结账|充电|重启|跳过|应用|결제|카드|충전|재부팅|재시작|스킵|앱/u;

/** 那就正常营业可以吧, 그냥 영업해도 되는 거죠? */
const OPEN_ANYWAY = new RegExp(
  [
    `^${LEAD_ZH}(?:今天|先|直接|就|照常|正常|这样|继续|不管它?|没(?:来|更新|弹出)?也|不更新也?)*(?:正常|照常|照样)?(?:营业|开店|开门|做生意|开张)(?:的话)?(?:就|也|是)*(?:可以|行|没问题|没事|没关系|不要紧)(?:的)?(?:吧|吗|么|嘛|对吧|是吧|的吧)+[?。!\\s]*$`,
    `^${LEAD_ZH}(?:今天|就|这样|不更新)*(?:可以|能|可不可以|能不能)(?:先|就|直接|继续|这样)*(?:正常|照常|照样)?(?:营业|开店|开门做生意|做生意|开张)(?:了)?(?:吧|吗|么|嘛)+[?。!\\s]*$`,
    `^${LEAD_KO}(?:오늘은?\\s?|일단\\s?|계속\\s?|그냥\\s?|이대로\\s?|평소(?:처럼|대로)\\s?|정상(?:적으로)?\\s?|먼저\\s?|안\\s?(?:떠|와|왔어|떴어|해)도\\s?|업데이트\\s?(?:없이|안\\s?하고|안\\s?해도|전에)\\s?)*(?:가게|매장|문|영업|장사)(?:를|을|은)?\\s?(?:계속\\s?|그냥\\s?|시작\\s?)?(?:해도|열어도)\\s?(?:되는\\s?(?:거|건)(?:죠|가요|지요|예요)|되(?:나요|죠|지요)|돼(?:요|죠)|될까요|괜찮(?:아요|나요|죠|을까요|은가요|은\\s?거죠)|문제\\s?없(?:나요|죠|어요|는\\s?거죠))[?.!\\s]*$`,
  ].join('|'),
  'u',
);

/** When a shop is quiet, or open: it may be done then, or not yet. In English, Chinese and Korean. */
export const QUIET_SIGNS_ABROAD: readonly Wording<Sign>[] = [
  ['asksOpenAnyway', OPEN_ANYWAY, OF_ELSE],
  ['asksAmongGuests', AMONG_GUESTS, OF_ELSE],
];
