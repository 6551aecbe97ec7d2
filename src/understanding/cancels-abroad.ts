import { sieved } from './sieve.ts';

/** 取消，好像又动了; 아 그냥 됐어요 취소해주세요; please cancel it, it works now: what was asked for, with a reason beside it. Expects masked text. */
export function cancelsAbroad(text: string): boolean {
  const said = text.trim();
  return said.length <= A_LINE && CANCELS.test(said) && !ELSE.test(said);
}

const A_LINE = 90;
const CANCELS = sieved(
  /^(?:那|那就|算了|不用了|还是|请|先|好的|[,，\s])*取消(?:吧|掉|了|一下|转接|这个|排队|申请)*(?:[,，。!！\s]|$)|[,，。!！\s](?:那就?|请|先|帮我|还是|你们)*取消(?:吧|掉|一下|转接|这个)*(?:[。!！]*$|谢)|취소(?:를)?\s?(?:좀\s?)?(?:해|하)\s?(?:주세요|줘요?|주실|주십|주시|도 ?돼|도 ?될|도 ?괜찮|ㄹ게요|요$)|취소\s?(?:할게요|할래요|부탁|하겠|요[.!]*$)|\b(?:please |just |you can |can you |could you )*cancel (?:it|that|this|the request|my request)\b(?![^.!]{0,20}\?)|\bcancel(?: please)?[.!,]+ /iu,
);
const ELSE = sieved(
  /支付|付款|收款|刷卡|交易|退款|提醒|通知|订单|预约|更新|不要取消|别取消|没有?取消|不取消|怎么取消|能取消|可以取消|吗|결제|카드|환불|알림|예약|업데이트|주문|안 ?취소|취소 ?(?:안|하지)|\b(?:payment|sale|transaction|charge|refund|reminder|order|update|booking|call|don't|do not|not|how)\b/iu,
);
