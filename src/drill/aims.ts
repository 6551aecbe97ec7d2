import { isUpdated } from './counter.ts';
import type { TerminalPlan } from './crowd.ts';
import { understand } from './meaning.ts';
import { reply, type Asked, type Deed, type End, type Merchant } from './merchant.ts';
import { inStyle, OPENINGS, PAYMENT_OPENINGS } from './phrases.ts';

/** Nothing is asked: what the merchant wants comes next. The payment first, then the terminals. */
export async function goOn(merchant: Merchant): Promise<Deed> {
  const { shop, persona, asked } = merchant;
  if (shop.payment?.isTold && !merchant.isPaymentSettled) return askForPayment(merchant);
  if (persona.wantsPerson && !asked.has('person')) {
    asked.set('person', 1);
    return reply('person');
  }
  for (const plan of shop.terminals) {
    if (isUpdated(await merchant.counter.look(plan.id))) merchant.done.add(plan);
  }
  return openIn(merchant) === undefined
    ? { kind: 'end', end: endOf(merchant) }
    : askForUpdate(merchant);
}

function askForUpdate(merchant: Merchant): Deed {
  const { persona, chance, asked } = merchant;
  const times = asked.get('update') ?? 0;
  asked.set('update', times + 1);
  const has = hasIn(merchant);
  if (has('beginUpdate')) return reply('beginUpdate');
  // The nearest of what the bot thinks was meant.
  if (has('updateTopic')) return reply('updateTopic');
  if (times > 0 || persona.taps === 1) return reply('beginUpdate');
  return { kind: 'write', text: inStyle(chance.pick(OPENINGS), persona.style) };
}

function askForPayment({ persona, chance, asked }: Merchant): Deed {
  const times = asked.get('payment') ?? 0;
  asked.set('payment', times + 1);
  // In other words if need be; the menu has a button for it.
  if (times > 0 || persona.taps === 1) return { kind: 'menu', means: 'checkPayment' };
  return { kind: 'write', text: inStyle(chance.pick(PAYMENT_OPENINGS), persona.style) };
}

function openIn({ shop, left, done }: Merchant): TerminalPlan | undefined {
  return shop.terminals.find((plan) => !left.has(plan) && !done.has(plan));
}

/** The terminal that is dealt with now: the one that the bot names, else the first that is left to do. */
export function inHand(merchant: Merchant): TerminalPlan {
  const { shop, seen } = merchant;
  const named = shop.terminals.find(({ label }) => seen.words.includes(`■${label}\n`));
  const plan = named ?? openIn(merchant) ?? shop.terminals[0];
  if (plan === undefined) throw new Error(`${merchant.shop.merchantId} has no terminal`);
  return plan;
}

export function hasIn({ seen }: Merchant): Asked['has'] {
  const means = new Set(understand(seen.choices).map((one) => one.means));
  return (what) => means.has(what);
}

function endOf({ left }: Merchant): End {
  const because = new Set(left.values());
  if (because.has('staff')) return 'handedOff';
  return because.has('rollout') ? 'told to look again' : 'updated';
}
