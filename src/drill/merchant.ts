import type { CardCompany } from './card-company.ts';
import type { Chance } from './chance.ts';
import type { Counter, Screen } from './counter.ts';
import type { Shop, TerminalPlan } from './crowd.ts';
import type { Meaning } from './meaning.ts';
import type { Persona } from './persona.ts';
import type { Phone, Seen } from './phone.ts';

/** How a merchant's morning ended; null while it goes on. */
export type End = 'updated' | 'handedOff' | 'told to look again' | 'without an end';

/** One merchant while the drill runs. */
export interface Merchant {
  readonly shop: Shop;
  readonly persona: Persona;
  readonly chance: Chance;
  readonly phone: Phone;
  readonly counter: Counter;
  readonly cards: CardCompany;
  readonly nature: Nature;
  /** The drill's minute. */
  now: number;
  /** What stands on the phone. */
  seen: Seen;
  end: End | null;
  messages: number;
  unanswered: number;
  /** Terminals that staff see to, or that wait for the rollout. */
  readonly left: Map<TerminalPlan, 'staff' | 'rollout'>;
  readonly done: Set<TerminalPlan>;
  /** Things claimed without having been done. */
  readonly claimed: Set<Meaning>;
  /** What was answered to which words: whoever is asked the very same again, answers plainly. */
  readonly said: Map<Meaning, string>;
  readonly retried: Set<TerminalPlan>;
  /** Something wrong was said, and this is the truth. */
  correction: string | null;
  isPaymentSettled: boolean;
  /** How often the payment, a person and the update were asked for. */
  readonly asked: Map<'payment' | 'person' | 'update', number>;
  wandered: number;
  lookedAgain: number;
  hasGivenDetails: boolean;
  isWithStaff: boolean;
  /** Whether a person ever had the talk. */
  metStaff: boolean;
}

/** What happens at the counter by itself, later. */
export interface Nature {
  readonly started: (plan: TerminalPlan, minute: number) => void;
}

/** The question that is asked, as the merchant sees it. */
export interface Asked {
  readonly merchant: Merchant;
  /** The terminal in hand, and what its screen shows. */
  readonly plan: TerminalPlan;
  readonly screen: Screen;
  /** Whether a button with this meaning is there. */
  readonly has: (means: Meaning) => boolean;
}

/** What to do next: say something, do something else first, or be done. */
export type Deed =
  | { readonly kind: 'say'; readonly means: Meaning; readonly figure?: number }
  | { readonly kind: 'press'; readonly label: string }
  | { readonly kind: 'write'; readonly text: string }
  | { readonly kind: 'menu'; readonly means: Meaning }
  | { readonly kind: 'wait'; readonly minutes: number }
  | { readonly kind: 'end'; readonly end: End };

export function wait(minutes: number): Deed {
  return { kind: 'wait', minutes: Math.max(1, Math.ceil(minutes)) };
}

export function reply(means: Meaning, figure?: number): Deed {
  return figure === undefined ? { kind: 'say', means } : { kind: 'say', means, figure };
}

/** The first time, whoever claims things says that it is done. */
export function claims({ persona, claimed }: Merchant, what: Meaning): boolean {
  if (persona.claims !== true || claimed.has(what)) return false;
  claimed.add(what);
  return true;
}
