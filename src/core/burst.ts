import type { KeptEvent } from './event.ts';

/**
 * Whether the merchant may be in the middle of saying it: あの, 端末が, 動かないんですけど come as three messages
 * and are one. A payment, once it is a sentence, waits for nothing.
 */
export function mayGoOn(event: KeptEvent): boolean {
  if (event.type === 'merchantWrote') return !speaksOfPayment(event.text) || isCutShort(event.text);
  // What is taken back in the middle does not cut the rest in two.
  return event.type === 'merchantUnsent';
}

export const speaksOfPayment = (text: string): boolean => OF_PAYMENT.test(text);

const OF_PAYMENT =
  /決済|会計|支払|払[いっえわ]|お金|返金|二重|引き?落と|payment|charge|refund|付款|支付|扣款|결제/iu;
const SHORTEST_SENTENCE = 6;
const BREAKS_OFF = /[がをはにのでとも、,…]\s*$/u;

function isCutShort(text: string): boolean {
  return text.length < SHORTEST_SENTENCE || BREAKS_OFF.test(text);
}

/** What several messages say together, to be read as one: a sentence a line, pieces of one in one line. */
export function together(texts: readonly string[]): string {
  return texts.reduce((said, next) => {
    const isNew = ENDS.test(said) && !GOES_ON.test(next);
    return `${said}${isNew ? '\n' : ' '}${next}`;
  });
}

const ENDS =
  /(?:[。.!！?？]|です|ます|した|せん|だ|た|か|ね|よ|ない|ください|吗|呢|了|요|다)[\s\p{Extended_Pictographic}]*$/u;
/** 動かない, んですけど: the second is no sentence of its own. */
const GOES_ON = /^(?:ん(?:です|だ|で)|の(?:です|で)|けど|けれど|から|です|ます|って|よね|かな)/u;
