import { goOn, hasIn, inHand } from './aims.ts';
import { doDuty } from './duty.ts';
import { toldBy, type Told } from './meaning.ts';
import { wait, type Asked, type Deed, type Merchant } from './merchant.ts';
import { takeAgain } from './payment.ts';
import { DETAILS, inStyle, WANDERINGS } from './phrases.ts';
import { OPENS_AT } from './time.ts';

/** Reads what stands on the phone, and decides what to do: the merchant's own head. */
export async function decide(merchant: Merchant): Promise<Deed> {
  const told = toldBy(merchant.seen.words);
  await heed(merchant, told);
  if (merchant.correction !== null) {
    const text = merchant.correction;
    merchant.correction = null;
    return { kind: 'write', text };
  }
  if (merchant.isWithStaff) return whileWithStaff(merchant, told);
  const plan = inHand(merchant);
  const screen = await merchant.counter.look(plan.id);
  return (await answer({ merchant, plan, screen, has: hasIn(merchant) }, told)) ?? goOn(merchant);
}

/** What a text alone changes. */
async function heed(merchant: Merchant, told: (what: Told) => boolean): Promise<void> {
  if (told('takeAgain')) await takeAgain(merchant);
  if (told('staffAsksCompany')) merchant.isPaymentSettled = true;
  if (told('staffSees')) merchant.left.set(inHand(merchant), 'staff');
  if (told('staffGoesBack')) merchant.isWithStaff = false;
  else if (told('handedOver')) {
    merchant.isWithStaff = true;
    merchant.metStaff = true;
  }
}

/** Looks at the talk this often until somebody has written. */
const STAFF_MINUTES = 3;

function whileWithStaff(merchant: Merchant, told: (what: Told) => boolean): Deed {
  if (!told('wantsDetails') || merchant.hasGivenDetails) return wait(STAFF_MINUTES);
  merchant.hasGivenDetails = true;
  return { kind: 'write', text: inStyle(DETAILS, merchant.persona.style) };
}

/** An answer to what is asked; null when nothing is. */
async function answer(asked: Asked, told: (what: Told) => boolean): Promise<Deed | null> {
  const { merchant, plan } = asked;
  const own = merchant.seen.choices.find(({ label }) => label === plan.label);
  if (own !== undefined) return { kind: 'press', label: own.label };
  const deed = await doDuty(asked);
  if (deed !== null) return deed.kind === 'say' ? (wander(merchant) ?? deed) : deed;
  if (told('doNotTakeAgain')) merchant.isPaymentSettled = true;
  return later(asked, told);
}

const MOST_WANDERINGS = 3;

/** Something else comes up before the answer. */
function wander(merchant: Merchant): Deed | null {
  const { persona, chance } = merchant;
  if (merchant.wandered >= MOST_WANDERINGS || !chance.isOne(persona.wanders ?? 0)) return null;
  merchant.wandered += 1;
  return { kind: 'write', text: inStyle(chance.pick(WANDERINGS), persona.style) };
}

const CHARGES_FOR = 20;
const LOOKS_AGAIN_AFTER = 50;
/** Who was told so often that the update has not come leaves it for the next morning. */
const MOST_LOOKS = 3;

/** Told to do something first and come back. */
async function later(
  { merchant, plan, screen }: Asked,
  told: (what: Told) => boolean,
): Promise<Deed | null> {
  if (told('chargeFirst') && !screen.charging) {
    await merchant.counter.change(plan.id, { charging: true });
  }
  if (told('tooEarly'))
    return comeBack(merchant, OPENS_AT + merchant.chance.between(1, 15) - merchant.now);
  if (told('comeBackLater')) {
    merchant.lookedAgain += 1;
    if (merchant.lookedAgain <= MOST_LOOKS) return comeBack(merchant, LOOKS_AGAIN_AFTER);
    merchant.left.set(plan, 'rollout');
    return null;
  }
  return told('chargeFirst') && (screen.battery ?? 0) < CHARGES_FOR + 5
    ? comeBack(merchant, CHARGES_FOR)
    : null;
}

/** What was said is done with: the next word is the merchant's own. */
function comeBack(merchant: Merchant, minutes: number): Deed {
  merchant.seen = NOTHING;
  return wait(minutes);
}

const NOTHING = { words: '', choices: [], isFromStaff: false };
