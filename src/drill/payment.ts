import { understand } from './meaning.ts';
import { reply, type Deed, type Merchant } from './merchant.ts';
import { ANSWERS, inStyle } from './phrases.ts';

const NONE_IN_DOUBT = { history: 'success', customer: 'paid', otherwise: 'notTaken' } as const;

/** What the history, or the customer's side, shows of the payment in doubt, and whether it was taken in another way. */
export function answerPayment(
  merchant: Merchant,
  asked: 'history' | 'customer' | 'otherwise',
): Deed {
  const { payment } = merchant.shop;
  if (payment === null) return reply(NONE_IN_DOUBT[asked]);
  const shown = payment[asked];
  const { persona, claimed } = merchant;
  const slips = asked === 'history' && shown !== 'failed' && !claimed.has(shown);
  if (!persona.correctsHimself || !slips) return reply(shown);
  claimed.add(shown);
  const row = ANSWERS[shown];
  merchant.correction = row === undefined ? null : `やっぱり${inStyle(row, persona.style)}`;
  return reply('failed');
}

/** The payments that the bot tells of are shown with time and amount: the merchant's own is among them, or is not. */
export function recognise({ shop: { payment }, seen }: Merchant): Deed {
  const isListed = payment !== null && payment.port !== null;
  const isShown = understand(seen.choices).some(({ means }) => means === 'thatPayment');
  return reply(isListed && isShown ? 'thatPayment' : 'noneOfThese');
}

/** Asked whether the payment in doubt was looked at: it is now, unless it was settled. */
export function ofDoubt({ isPaymentSettled, claimed }: Merchant): Deed {
  if (isPaymentSettled || claimed.has('lookFirst')) return reply('checkedAlready');
  claimed.add('lookFirst');
  return reply('lookFirst');
}

/** Takes the payment once more, as the merchant was told to. */
export async function takeAgain(merchant: Merchant): Promise<void> {
  const { shop, cards, counter } = merchant;
  if (shop.payment === null || merchant.isPaymentSettled) return;
  cards.charge(shop.merchantId);
  merchant.isPaymentSettled = true;
  const [terminal] = shop.terminals;
  if (shop.hasPaymentPort && terminal) await counter.pay(terminal.id);
}
