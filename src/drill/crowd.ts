import { createChance, type Chance } from './chance.ts';
import { PERSONAS, type Persona } from './persona.ts';

/** One merchant of the drill, drawn from the seed: who they are, and what is wrong in their shop. */
export interface Shop {
  readonly row: number;
  readonly userId: string;
  readonly merchantId: string;
  readonly storeName: string;
  readonly persona: Persona;
  readonly isLinked: boolean;
  /** Minutes after the drill begins. */
  readonly comesAt: number;
  readonly terminals: readonly TerminalPlan[];
  readonly payment: PaymentPlan | null;
  readonly hasPaymentPort: boolean;
}

export interface TerminalPlan {
  readonly id: string;
  readonly serial: string;
  readonly label: string;
  readonly battery: number;
  readonly wifi: 'ok' | 'weak' | 'off';
  /** Whether the Wi-Fi comes back when the merchant looks after it. */
  readonly canFixWifi: boolean;
  /** Switched off at the beginning. */
  readonly isOff: boolean;
  /** Works, and tells the fleet nothing until it is restarted. */
  readonly isSilent: boolean;
  /** USEN PAY+ was opened in the middle of the update, before the drill begins. */
  readonly isLaunchedEarly: boolean;
  /** The merchant will open USEN PAY+ once while the update runs. */
  readonly opensApp: boolean;
  /** When the rollout reaches it: 0 from the beginning, null never. */
  readonly offeredAt: number | null;
  /** How many updates fail before one goes through. */
  readonly failures: number;
}

/** A payment that was cut off this morning. What really happened only the card company knows. */
export interface PaymentPlan {
  /** Paid by the card, or in another way: every further charge is one too many. */
  readonly isCharged: boolean;
  readonly history: 'success' | 'failed' | 'pending' | 'missing';
  readonly customer: 'paid' | 'unpaid' | 'unsure';
  readonly otherwise: 'taken' | 'notTaken';
  /** What the fleet's payment port would tell; null: it does not list it. */
  readonly port: 'captured' | 'failed' | 'unknown' | null;
  /** Whether the merchant speaks of it at once; else only when the bot does. */
  readonly isTold: boolean;
}

/** No merchant can mend these: they end with a person, or wait for the rollout. */
export function isRepairable({ offeredAt, failures, wifi, canFixWifi }: TerminalPlan): boolean {
  return offeredAt !== null && failures <= 1 && (wifi !== 'off' || canFixWifi);
}

export function drawCrowd(seed: number, merchants: number): readonly Shop[] {
  return Array.from({ length: merchants }, (_, row) => drawShop(seed, row));
}

const TWO_TERMINALS = 0.15;
const UNLINKED = 0.2;
const PAYMENT_IN_DOUBT = 0.16;
const LAST_TO_COME = 200;

function drawShop(seed: number, row: number): Shop {
  const chance = createChance(seed, row);
  const id = (row + 1).toString().padStart(4, '0');
  const merchantId = `D-${id}`;
  const persona = PERSONAS[row % PERSONAS.length] ?? PERSONAS[0];
  const payment = chance.isOne(PAYMENT_IN_DOUBT) ? drawPayment(chance) : null;
  const isFleetNeeded = payment !== null && onlyFleetKnows(payment);
  const labels = chance.isOne(TWO_TERMINALS) ? ['レジ1', 'レジ2'] : ['レジ'];
  return {
    row,
    userId: `U${'d'.repeat(4)}${id.padStart(28, '0')}`,
    merchantId,
    storeName: `演習${id}`,
    persona,
    isLinked: !chance.isOne(UNLINKED) || isFleetNeeded,
    comesAt: chance.between(0, LAST_TO_COME),
    terminals: labels.map((label, at) => drawTerminal(chance, merchantId, id, label, at + 1)),
    hasPaymentPort: chance.isOne(0.5) || isFleetNeeded,
    payment,
  };
}

function drawTerminal(
  chance: Chance,
  merchantId: string,
  shop: string,
  label: string,
  number: number,
): TerminalPlan {
  const serial = `DR-${shop}${number}`;
  const hasDeadWifi = chance.isOne(0.08);
  const hasWeakWifi = chance.isOne(0.08);
  return {
    id: `${merchantId}.${serial}`,
    serial,
    label,
    battery: chance.isOne(0.6) ? chance.between(5, 60) : chance.between(61, 100),
    wifi: hasDeadWifi ? 'off' : hasWeakWifi ? 'weak' : 'ok',
    canFixWifi: !chance.isOne(0.2),
    isOff: chance.isOne(0.04),
    isSilent: chance.isOne(0.04),
    isLaunchedEarly: chance.isOne(0.08),
    opensApp: chance.isOne(0.06),
    offeredAt: chance.isOne(0.1) ? (chance.isOne(0.25) ? null : chance.between(30, 150)) : 0,
    failures: chance.isOne(0.04) ? Infinity : chance.isOne(0.1) ? 1 : 0,
  };
}

type Truth = Omit<PaymentPlan, 'isTold'>;

const PAYMENTS: readonly [Truth, ...Truth[]] = [
  {
    isCharged: true,
    history: 'success',
    customer: 'paid',
    otherwise: 'notTaken',
    port: 'captured',
  },
  { isCharged: true, history: 'success', customer: 'unsure', otherwise: 'notTaken', port: null },
  {
    isCharged: false,
    history: 'failed',
    customer: 'unpaid',
    otherwise: 'notTaken',
    port: 'failed',
  },
  { isCharged: false, history: 'failed', customer: 'unpaid', otherwise: 'notTaken', port: null },
  { isCharged: true, history: 'failed', customer: 'paid', otherwise: 'notTaken', port: null },
  { isCharged: true, history: 'failed', customer: 'unsure', otherwise: 'notTaken', port: null },
  // In cash meanwhile.
  { isCharged: true, history: 'failed', customer: 'unpaid', otherwise: 'taken', port: null },
  // The customer's side is late, and the fleet knows better.
  {
    isCharged: true,
    history: 'failed',
    customer: 'unpaid',
    otherwise: 'notTaken',
    port: 'captured',
  },
  { isCharged: true, history: 'missing', customer: 'unpaid', otherwise: 'notTaken', port: null },
  {
    isCharged: false,
    history: 'missing',
    customer: 'unsure',
    otherwise: 'notTaken',
    port: 'unknown',
  },
  {
    isCharged: true,
    history: 'pending',
    customer: 'unsure',
    otherwise: 'notTaken',
    port: 'unknown',
  },
  { isCharged: true, history: 'pending', customer: 'paid', otherwise: 'notTaken', port: null },
];

/** All that the merchant can see speaks for a failure, and it was none: then the fleet must be there to say so. */
function onlyFleetKnows({ isCharged, history, customer, otherwise }: Truth): boolean {
  const isSeen = history !== 'failed' || customer !== 'unpaid' || otherwise === 'taken';
  return isCharged && !isSeen;
}

function drawPayment(chance: Chance): PaymentPlan {
  const truth = chance.pick(PAYMENTS);
  return { ...truth, isTold: chance.isOne(0.8) };
}
