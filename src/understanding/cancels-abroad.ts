import { sieved } from './sieve.ts';

/** 取消，好像又动了; 아 그냥 됐어요 취소해주세요; please cancel it, it works now: what was asked for, with a reason beside it. Expects masked text. */
export function cancelsAbroad(text: string): boolean {
  const said = text.trim();
  return said.length <= A_LINE && CANCELS.test(said) && (NOBODY.test(said) || !ELSE.test(said));
}

/** 상담 말고 저녁에 업데이트 할게요, 不用人工了: whatever else is told, nobody is to come. */
const NOBODY = sieved(
  /^(?:아니[요오]?|네|아|그냥|[,. ])*(?:상담(?:원|사)?|담당자|직원|사람|연결)(?:님)?(?:은|는|을|를|이|가|까지|까지는)? ?(?:연결(?:은|을|이)? ?)?(?:말고|말구|필요 ?없|됐|안 ?(?:해도|와도|불러도)|괜찮|안 ?할)|^(?:不|算|那|好|[,，])*(?:不用|不要|不需要|别)(?:再)?(?:找|转|叫|等)?(?:人工(?:客服)?|客服|工作人员|人)(?:了|吧)?/u,
);
const A_LINE = 90;
const CANCELS = sieved(
  /^(?:那|那就|算了|不用了|还是|请|先|好的|[,，\s])*取消(?:吧|掉|了|一下|转接|这个|排队|申请)*(?:[,，。!！\s]|$)|[,，。!！\s](?:那就?|请|先|帮我|还是|你们)*取消(?:吧|掉|一下|转接|这个)*(?:[。!！]*$|谢)|취소(?:를)?\s?(?:좀\s?)?(?:해|하)\s?(?:주세요|줘요?|주실|주십|주시|도 ?돼|도 ?될|도 ?괜찮|ㄹ게요|요$)|취소\s?(?:할게요|할래요|부탁|하겠|요[.!]*$)|\b(?:please |just |you can |can you |could you )*cancel (?:it|that|this|the request|my request)\b(?![^.!]{0,20}\?)|\bcancel(?: please)?[.!,]+ |^(?!.*\?)(?:[^?]{2,60}[,.!] ?)(?:so |please |pls |you can |just )*cancel(?: please| pls)?[.! ]*$/iu,
);
const ELSE = sieved(
  /支付|付款|收款|刷卡|交易|退款|提醒|通知|订单|预约|更新|不要取消|别取消|没有?取消|不取消|怎么取消|能取消|可以取消|吗|결제|카드|환불|알림|예약|업데이트|주문|안 ?취소|취소 ?(?:안|하지)|\b(?:payment|sale|transaction|charge|refund|reminder|order|update|booking|call|don't|do not|not|how)\b/iu,
);
