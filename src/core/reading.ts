import type { Hint } from './hint.ts';
import type { NotInNotice } from './not-in-notice-reading.ts';
import type { PastReading, TimeAsked, TimeReading } from './time-reading.ts';
import type { Sign } from './sign.ts';

/** What the understanding made of one message, before anything is decided about it. */
export interface Reading {
  /** Topics it is sure of, in the order asked, at most three. Empty: not sure. */
  readonly topics: readonly string[];
  /** The nearest other topics, to offer; with `topics` at most three. Both empty: not known. */
  readonly suggested: readonly string[];
  /** Of the first topic (sure or suggested), 0 to 1. */
  readonly confidence: number;
  /** A word that steers the talk rather than asks something. */
  readonly command: Command | null;
  /** A battery reading in the message (18, １８, 十八, 18%, 半分くらい), or why it cannot be one. */
  readonly battery: BatteryReading | null;
  /** 50あれば大丈夫?: the charge of which it is asked whether it will do, had or supposed; none where no figure is so asked about. */
  readonly chargeAsked?: BatteryReading | null;
  /** A time that is named (明日の朝, 30分後, 閉店後), whatever the message is about. */
  readonly time: TimeReading | null;
  readonly timeAsked: TimeAsked;
  /** When something was done already; null: no such time is named. */
  readonly past: PastReading | null;
  /** What is wished for the reminders that are set already. */
  readonly reminderWish: ReminderWish | null;
  /** 明日の方は消して: the same, of one of them. */
  readonly ofSet?: OfSet | null;
  /** The message in plain speech: 会計していない of 会計しとらん. */
  readonly said?: string;
  readonly language: Language;
  /** 日本語でお願い: the language that is wished for, and nothing else. */
  readonly languageWished: Language | null;
  /** The message holds a card number (already masked in the text that is kept). */
  readonly hasCardNumber: boolean;
  readonly danger: Danger | null;
  /** A customer is waiting at the counter. */
  readonly customerWaiting: boolean;
  readonly signs: readonly Sign[];
  readonly hints: readonly Hint[];
  /** What is told beside what is asked; null when the message only asks, or only tells. */
  readonly told: Told | null;
  /** The first thing that is told; null where the whole message tells no more, or asks first. */
  readonly first?: FirstTold | null;
  /** Of a message in Japanese that says yes to what is open, or leaves it, and goes on to something else. */
  readonly lead?: Lead | null;
  /** Of a message of several; none of one that is a single sentence. */
  readonly sentences: readonly Sentence[];
  readonly pointing: Pointing | null;
  readonly notInNotice: NotInNotice | null;
  /** What else is asked beside that, or beside whether every terminal is meant. */
  readonly beside?: readonly string[];
  readonly payment: PaymentTold;
}

/** What stands in a message in place of a phone number: neither the bot nor staff see one. */
export const PHONE_MASK = '[電話番号]';

/**
 * What cannot wait for anything else. `device`: a terminal smokes, smells burnt, swells or leaks. `people`: fire, a shock,
 * somebody is hurt. `despair`: somebody speaks of dying.
 */
export type Danger = 'device' | 'people' | 'despair';

/** A part of a message, as far as it may answer a question of ours. */
export interface Told {
  readonly text: string;
  /** The same: a part is taken of what is in plain speech already. */
  readonly said?: string;
  readonly command: Command | null;
  readonly signs: readonly Sign[];
  readonly hints: readonly Hint[];
}

/** In plain words, without the reason behind it, and without what makes a guess of it. */
export interface FirstTold extends Told {
  readonly isGuess: boolean;
}

/** はい、それで of はい、それで。1階は使っていい?, and what stands behind it, read as a message of its own. */
export interface Lead {
  /** `sellsThere`: a sale is in hand on another terminal than is spoken of behind it. `saleOver`: one has just ended. */
  readonly says: 'agrees' | 'leaves' | 'sellsThere' | 'saleOver';
  readonly text: string;
  readonly reading: Reading;
}

/** A sentence, or as much of one as stands for itself, the charge that is told in it, and the terminal it points at. */
export interface Sentence {
  readonly text: string;
  readonly battery: BatteryReading | null;
  readonly pointing: Pointing | null;
  readonly asks: boolean;
  /** Of how far somebody is with a terminal; none where it asks. */
  readonly hints: readonly Hint[];
}

/**
 * What is stated of a payment. `history`: how the history, named as such, shows it. `shown`: the same, also where the
 * history is not named; a failure only where it is all that is said. `customer`: how the customer's side shows it;
 * `saidUnpaid` by the customer's word alone, `unsure` where nobody can look.
 */
export interface PaymentTold {
  readonly history: 'success' | 'failed' | 'pending' | 'missing' | 'unreadable' | null;
  readonly shown: PaymentTold['history'];
  readonly customer: 'paid' | 'unpaid' | 'saidUnpaid' | 'unsure' | null;
}

/** Anything of it is stated. */
export function isStated(payment: PaymentTold): boolean {
  return Object.values(payment).some((told) => told !== null);
}

/**
 * How a message points at one of several terminals, by other words than its name. `number`: 2台目, レジ2. `other`:
 * もう1台. `that`: そっち, of which was spoken. `named`: 入口のやつ, by a name that only the fleet knows. `perhaps`: 入口の方, which may be no terminal at all.
 */
export type Pointing =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'other' | 'that' | 'all' | 'named' | 'perhaps' };

export type Command =
  | 'cancel'
  | 'back'
  | 'repeat'
  | 'pause'
  | 'resume'
  | 'reopen'
  | 'skip'
  | 'decline'
  | 'why'
  | 'yes'
  | 'no'
  | 'done'
  | 'unsure';

/** A wish for one of the reminders that are set; `isSure`: they, or one of several, are named as such. */
export interface OfSet {
  /** `keep`: the others are not wished for. */
  readonly wish: 'list' | 'change' | 'cancel' | 'keep';
  readonly isSure: boolean;
  /** null: not said. */
  readonly which: WhichSet | null;
  /** When it is to ring instead. */
  readonly to: TimeReading | null;
}

export type WhichSet = TimeReading | 'all' | 'that' | 'other' | 'first' | 'last';

export type ReminderWish = 'list' | 'change' | 'cancel' | 'cancelAll';

/** `below` and `above` tell a bound, and no figure (25切ってる, 不到25); `low` and `enough` are words (残りわずか); `impossible` is a figure over 100. */
export type BatteryReading =
  | { readonly kind: 'percent' | 'below' | 'above'; readonly percent: number }
  | { readonly kind: 'low' | 'enough' | 'impossible' };

export const LANGUAGES = ['ja', 'en', 'zh-Hans', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language we would speak to a tag (`en-GB`, `zh-TW`); null when it is none of ours. */
export function languageOfTag(tag: string): Language | null {
  const [base = ''] = tag.toLowerCase().split('-');
  return LANGUAGES.find((language) => language.split('-')[0] === base) ?? null;
}
