import type { DateTime } from 'luxon';
import type { AccountChange } from './account.ts';
import type { Rating } from './satisfaction.ts';
import type { RemoteOrder } from './remote.ts';

/** Something the shell is to do. Plain data: it is stored before it is done. */
export type Effect =
  | Say
  | { readonly type: 'askFleet' }
  | { readonly type: 'askModel' }
  | { readonly type: 'askLink' }
  | { readonly type: 'askQueue' }
  /** Sends the order if it is not taken yet, else asks what became of it. */
  | { readonly type: 'askRemote'; readonly order: RemoteOrder }
  | { readonly type: 'askPicture' }
  | {
      readonly type: 'setTimer';
      readonly timer: string;
      readonly at: DateTime;
      readonly about: string;
    }
  | { readonly type: 'cancelTimer'; readonly timer: string }
  | HandOff
  | { readonly type: 'withdrawTicket'; readonly number: string }
  /** The merchant wishes to be called then; null: not at all. */
  | { readonly type: 'wishCall'; readonly number: string; readonly at: DateTime | null }
  /** As harmful at least; that people are in danger, a payment in doubt, or somebody angry, is told; null: nothing of these. */
  | {
      readonly type: 'raiseTicket';
      readonly number: string;
      readonly urgency: Urgency;
      readonly reason: RaisedReason | null;
    }
  /** It was of no payment after all: what it is of instead. */
  | {
      readonly type: 'clearTicket';
      readonly number: string;
      readonly reason: Extract<HandOffReason, 'stepFailed' | 'merchantAsked'>;
    }
  | { readonly type: 'askRating'; readonly number: string }
  | { readonly type: 'rate'; readonly number: string; readonly rating: Rating }
  | { readonly type: 'changeAccount'; readonly change: AccountChange }
  | { readonly type: 'blank'; readonly messageId: string };

/** A yes or a no, as the question is put: some languages have a word of its own for each. */
export type Lead = 'may' | 'mayNot' | 'notLate' | 'needs' | 'needless' | 'will' | 'wont';

const ASKS: ReadonlySet<Effect['type']> = new Set([
  'askFleet',
  'askModel',
  'askLink',
  'askQueue',
  'askRemote',
  'askPicture',
]);

/** Whether somebody outside is asked first: the same event is decided once more, with the answer. */
export function asksOutside({ type }: Effect): boolean {
  return ASKS.has(type);
}

/** One bubble. Words come from the locale by `message`; `text` is only ever what staff typed. */
export interface Say {
  readonly type: 'say';
  readonly message: string;
  readonly values?: Values;
  /** Buttons below the last bubble of the reply. */
  readonly choices?: readonly Choice[];
  /** The choices are also listed in the text, to be typed by number (PC LINE shows no buttons). */
  readonly numbered?: boolean;
  /** A tappable call button, by the number's name in the notice. */
  readonly call?: 'hotline' | 'otherServices';
  /** The name of the terminal it is about, where the shop has several: stands above the words. */
  readonly terminal?: string | Words;
  /** A page to open, on a button of its own. */
  readonly open?: string;
  readonly progress?: Progress;
  /** Its first はい or いいえ is left off: the question is put the other way round. */
  readonly isWithoutLead?: boolean;
  /** The yes or no that its question asks for, which stands before the words. */
  readonly lead?: Lead;
  /** An illustration beside the words; its own words, `picture.<name>`, are for those who do not see it. */
  readonly picture?: string;
  /** A photo of staff in place of words, by its name in the store. */
  readonly photo?: string;
  /** No buttons at all: in a group nothing is offered. */
  readonly isBare?: boolean;
  /** Set when a member of staff speaks: shown as the sender. */
  readonly staff?: string;
  /** What the conversation hears (`notSent`) when LINE takes no push for these words any more. */
  readonly ifNotSent?: string;
}

/** How far a guided talk has come: stage `at` of `of`. */
export interface Progress {
  readonly at: number;
  readonly of: number;
}

export interface HandOff {
  readonly type: 'handOff';
  readonly number: string;
  readonly reason: HandOffReason;
  readonly urgency: Urgency;
  /** What the desk reads first, as message keys with values: rendered in Japanese. */
  readonly summary: readonly Words[];
  readonly position: string | null;
  /** Each terminal with the time it was seen, as the fleet told it in this turn. */
  readonly terminals: readonly Words[];
}

export const HAND_OFF_REASONS = [
  'merchantAsked',
  'notUnderstood',
  'stepFailed',
  'paymentUnknown',
  'angry',
  'unsafe',
  'notOffered',
  'contract',
] as const;
export type HandOffReason = (typeof HAND_OFF_REASONS)[number];

/** What a ticket that was opened for less becomes. */
export type RaisedReason = Extract<HandOffReason, 'unsafe' | 'paymentUnknown' | 'angry'>;

/** By harm, worst first. */
export const URGENCIES = [
  'cannotTakePayments',
  'customerWaiting',
  'beforeOpening',
  'canWait',
] as const;
export type Urgency = (typeof URGENCIES)[number];

export interface Words {
  readonly message: string;
  readonly values?: Values;
}

/** Values of a message: text and figures, moments (worded by the locale), and names of locale messages. */
export type Values = Readonly<
  Record<string, string | number | DateTime | { readonly message: string }>
>;

/** A button. `label` names a locale message; `id` says what tapping it means. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly values?: Values;
  /** Not an answer to the question but a way out of it (a person, stop): never numbered. */
  readonly isAside?: boolean;
}

/** The words alone: whoever says more after them puts the buttons below the last. */
export function bareSay(say: Say): Say {
  const { choices: _choices, ...bare } = say;
  return bare;
}

/** The same of whatever is done. */
export function bareEffect(effect: Effect): Effect {
  return effect.type === 'say' ? bareSay(effect) : effect;
}

export function allSays(effects: readonly Effect[]): readonly Say[] {
  return effects.flatMap((effect) => (effect.type === 'say' ? [effect] : []));
}

/** Each bubble in other words; all else stays. */
export function withSays(
  effects: readonly Effect[],
  reworded: (say: Say) => Say,
): readonly Effect[] {
  return effects.map((effect) => (effect.type === 'say' ? reworded(effect) : effect));
}

/** Those that are left out leave their buttons to what is said last. */
export function withoutSays(
  effects: readonly Effect[],
  isLeftOut: (say: Say) => boolean,
): readonly Effect[] {
  const out = allSays(effects).filter(isLeftOut);
  if (out.length === 0) return effects;
  const rest = effects.filter((effect) => effect.type !== 'say' || !out.includes(effect));
  const choices = out.flatMap((say) => say.choices ?? []);
  const last = rest.findLastIndex(({ type }) => type === 'say');
  return rest.map((effect, at) =>
    effect.type === 'say' && at === last
      ? { ...effect, choices: [...choices, ...(effect.choices ?? [])] }
      : effect,
  );
}
