import type { NotInNotice } from './not-in-notice-reading.ts';
import type { PastReading, TimeAsked, TimeReading } from './time-reading.ts';

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
  /** A time that is named (明日の朝, 30分後, 閉店後), whatever the message is about. */
  readonly time: TimeReading | null;
  readonly timeAsked: TimeAsked;
  /** When something was done already; null: no such time is named. */
  readonly past: PastReading | null;
  /** What is wished for the reminders that are set already. */
  readonly reminderWish: ReminderWish | null;
  readonly language: Language;
  /** The message holds a card number (already masked in the text that is kept). */
  readonly hasCardNumber: boolean;
  readonly danger: Danger | null;
  /** A customer is waiting at the counter. */
  readonly customerWaiting: boolean;
  readonly signs: readonly Sign[];
  /** What is told beside what is asked; null when the message only asks, or only tells. */
  readonly told: Told | null;
  readonly pointing: Pointing | null;
  readonly notInNotice: NotInNotice | null;
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
  readonly command: Command | null;
  readonly signs: readonly Sign[];
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

/**
 * How a message points at one of several terminals, by other words than its name. `number`: 2台目, レジ2. `other`:
 * もう1台. `named`: 入口のやつ, by a name that only the fleet knows. `perhaps`: 入口の方, which may be no terminal at all.
 */
export type Pointing =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'other' | 'all' | 'named' | 'perhaps' };

/**
 * What shows in the words besides a topic. `denied`, `guessed`: what is named may not be so. `corrects`: something said
 * earlier was wrong. `doubtsRetry`: speaks against a payment taken again. `notThat`: what was spoken of is not what was
 * meant. `trailsOff`: names a thing and leaves the rest to be guessed (レジ2の方は). `asksWhere`: asks where something is
 * seen, or how it is looked at. `ofMobile`, `ofModel`, `ofButton`, `ofExtension`: names what the notice leaves open.
 * `asksToPay`: asks whether payments may be taken, not whether one may be taken again. `asksQueue`: asks how long a person
 * takes, while nothing else is waited for. `asksNo`: the question hopes for a no, or fears it (だめ?, 止まる?).
 * `ofCustomer`, `ofHistory`: tells of the customer's side, or of the payment history.
 * `updating`: an update runs now; `duringUpdate`: it is of the time of one, be it now; `updateOver`: it is done.
 * `switchesOff`, `stopsIt`, `wantsPayment`: wished, asked or announced. `brokenDown`: the terminal does not work; `takesNoPayment`: so
 * that nothing can be paid. `takenTwice`: a customer was charged twice; `takenAgain`: something was done once more, perhaps a
 * payment; `takenBesides`: surely a payment, or cash or another card was taken for it (`paidOtherwise`). `otherMeans`: cash or another card instead.
 * `retryWorked`: a payment, or a second try of it, went through just now, and nothing speaks against it.
 * `paymentAhead`: one that has not begun is spoken of; `noPayment`: none is in doubt, or meant.
 * `mayBeOfPayment`: fails, hangs or has changed, and names nothing: of a payment where one is in doubt. `tellsDetails`: its time,
 * amount or method; `otherAmount`: not the right one; `asksVoid`: may it be taken back? `asksIfPaid`: is it settled? `asksToGoOn`: may it be done now?
 * `notLookedYet`, `inHaste`, `asksMeaning`: said in place of what the history shows.
 * `nothingShown`: so the customer's side was looked at. `supposesCut`, `supposesSuccess`, `supposesUnknown`, `asksMoneyBack`:
 * what would be of a payment; `callsLater`: is it enough to call on another day?
 * `begun`: something was begun; `hasBegun`: what was asked for is under way; `isOff`: the power is off, and stays so.
 * `seemsRunning`: what has been running or stuck is to be switched off; `powerLost`: the power went, or was cut;
 * `powerIfLost`: what comes of it, should it go in mid-update.
 * `darkScreen`: nothing is to be seen on it. `asksCycle`: switched on at a time that is told, must it be switched off again?
 * `asksForever`, `asksFate`: may the update be put off without end, what comes of it; `asksLeft`: how long it still may.
 * `asksEach`: of every terminal, or of one? `triedAll`: charge, Wi-Fi and restart are fine, and it fails; `stillShown`: done,
 * and still asked for; `appClosed`: done, and the app does not open. `managesAlone`: nobody else is needed any more;
 * `wantsNone`: what is being agreed on is not wanted. `asksIfAnswered`: whether a call is answered now.
 * `asksToOpen`, `asksOpenEarly`: may the app be opened, and may it before the update; `asksSkip`: may something be skipped;
 * `asksWithout`: need the terminal not be switched off; `asksIfBlocked`: can nothing be paid without the update; `asksBoth`: are
 * app and terminal done at once; `namesUpdate`: how long an update takes, named as such. `ofWired`: a network cable.
 */
export type Sign =
  | 'angry'
  | 'asks'
  | 'asksQueue'
  | 'asksToPay'
  | 'asksWhere'
  | 'wantsCall'
  | 'wantsNoCall'
  | 'wantsWithdraw'
  | 'denied'
  | 'guessed'
  | 'corrects'
  | 'wantsAll'
  | 'doubtsRetry'
  | 'ofPayment'
  | 'ofCustomer'
  | 'ofHistory'
  | 'otherTerminal'
  | 'notThat'
  | 'trailsOff'
  | 'asksNo'
  | 'ofMobile'
  | 'ofModel'
  | 'ofButton'
  | 'ofExtension'
  | 'wantsLink'
  | 'wantsUnlink'
  | 'updating'
  | 'duringUpdate'
  | 'updateOver'
  | 'switchesOff'
  | 'stopsIt'
  | 'wantsPayment'
  | 'brokenDown'
  | 'takesNoPayment'
  | 'takenTwice'
  | 'takenAgain'
  | 'takenBesides'
  | 'paidOtherwise'
  | 'retryWorked'
  | 'paymentAhead'
  | 'noPayment'
  | 'mayBeOfPayment'
  | 'tellsDetails'
  | 'otherAmount'
  | 'asksVoid'
  | 'asksIfPaid'
  | 'asksToGoOn'
  | 'notLookedYet'
  | 'inHaste'
  | 'asksMeaning'
  | 'nothingShown'
  | 'supposesCut'
  | 'supposesSuccess'
  | 'supposesUnknown'
  | 'asksMoneyBack'
  | 'callsLater'
  | 'otherMeans'
  | 'begun'
  | 'seemsRunning'
  | 'powerLost'
  | 'powerIfLost'
  | 'darkScreen'
  | 'asksCycle'
  | 'asksForever'
  | 'asksFate'
  | 'asksLeft'
  | 'asksEach'
  | 'triedAll'
  | 'stillShown'
  | 'appClosed'
  | 'managesAlone'
  | 'wantsNone'
  | 'hasBegun'
  | 'isOff'
  | 'asksIfAnswered'
  | 'asksToOpen'
  | 'asksOpenEarly'
  | 'asksSkip'
  | 'asksWithout'
  | 'asksIfBlocked'
  | 'asksBoth'
  | 'namesUpdate'
  | 'ofWired';

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

export type ReminderWish = 'list' | 'change' | 'cancel' | 'cancelAll';

/** `low` and `full` are words without a figure (残りわずか, 満タン); `impossible` is a figure over 100. */
export type BatteryReading =
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'low' | 'enough' | 'impossible' };

export const LANGUAGES = ['ja', 'en', 'zh-Hans', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language we would speak to a tag (`en-GB`, `zh-TW`); null when it is none of ours. */
export function languageOfTag(tag: string): Language | null {
  const [base = ''] = tag.toLowerCase().split('-');
  return LANGUAGES.find((language) => language.split('-')[0] === base) ?? null;
}
