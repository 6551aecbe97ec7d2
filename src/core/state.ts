import type { AgainstRetry } from './against.ts';
import type { HandOffReason } from './effect.ts';
import type { DueTime, ShopHours } from './due-time.ts';
import type { PaymentTraces } from './payment-traces.ts';
import type { Prepared } from './prepared.ts';
import type { Danger, Language } from './reading.ts';
import type { RemoteOrder } from './remote.ts';
import type { Earlier, SaidTraces } from './said-traces.ts';
import type { ShopTime } from './time-reading.ts';

/** Where one conversation stands. Plain JSON: times are ISO text. */
export interface ConversationState extends PaymentTraces, SaidTraces {
  readonly language: Language;
  readonly position: Position | null;
  /** The flow that a digression or another wish interrupted; goes on only with consent. */
  readonly interrupted: Position | null;
  /** The flow that the merchant stopped last, until another begins: they may change their mind. */
  readonly stopped: Position | null;
  /** Guided talks that were wished for beside another, and have not begun. */
  readonly wished: readonly string[];
  /** The buttons that count now. A tap on any others is an old one. */
  readonly offer: Offer | null;
  /** The tap that was last acted on, so that a double tap acts once. */
  readonly lastTap: string | null;
  readonly misunderstandings: number;
  readonly topics: readonly string[];
  /** The terminal that was last spoken of, where the shop has several: もう1台 is another. */
  readonly terminalId: string | null;
  /** The updates of other terminals that wait while another walk is in hand. */
  readonly aside: readonly Position[];
  /** The terminals that the merchant was led through, and what came of it by their own word. */
  readonly led: readonly Led[];
  readonly handOff: OpenHandOff | null;
  /** What the bot said last to what the merchant did; nothing, where it spoke by itself since. */
  readonly said?: LastSaid | undefined;
  /** The ticket that was taken back last, until another is opened. */
  readonly withdrawn?: { readonly number: string; readonly at: string } | undefined;
  /** They wish for no call, or cannot hear one. */
  readonly isWithoutPhone?: boolean | undefined;
  /** When the merchant last said that a customer waits at the counter. */
  readonly counterAt?: string | undefined;
  /** When the merchant last said that they can take no payment. */
  readonly noPaymentAt?: string | undefined;
  /** When the merchant last said that an update runs, until they say that it is over. */
  readonly updatingAt?: string | undefined;
  /** When the merchant last named the update, and no payment beside it. */
  readonly updateNamedAt?: string | undefined;
  /** When that update began, as far as it was told or seen. */
  readonly updatingSince?: string | undefined;
  /** When an update was last told to hang, or to take its time, until it is over. */
  readonly hangsAt?: string | undefined;
  /** When power was last said to have been switched off and on, and the fleet had not seen it. */
  readonly cycledAt?: string | undefined;
  /** What was told to be done already, before a walk asked for it. */
  readonly prepared?: Prepared | undefined;
  /** The day that a message named last (19日は定休日), and when. */
  readonly dayTold?: { readonly day: string; readonly at: string } | undefined;
  /** When the merchant last said that the screen is black. */
  readonly darkAt?: string | undefined;
  /** When a terminal was last told to smoke, swell or burn. */
  readonly deviceDangerAt?: string | undefined;
  /** When the firmware's error was told of, until the update is over. */
  readonly launchedEarlyAt?: string | undefined;
  /** When the bot last said that a payment may be taken again: a doubt soon after takes that back. */
  readonly allowedRetryAt: string | null;
  readonly reminders: Reminders;
  /** When the bot last said that a payment went through: a correction soon after looks at it again. */
  readonly toldCapturedAt: string | null;
  /** The payments in doubt that the merchant has looked at, by the fleet's id: asked about once. */
  readonly checkedPayments?: readonly string[] | undefined;
  /** When what speaks against taking a payment again was last said. */
  readonly against: Readonly<Partial<Record<AgainstRetry, string>>>;
  /** When the update was last seen, or told, to be over. */
  readonly updatedAt?: string | undefined;
  /** When the latest of what was heard happened, in ms on LINE's clock. */
  readonly heardAt?: number | undefined;
  /** The rich menu that this phone has of its own; null: the one for all. */
  readonly menu: string | null;
  /** What a terminal is to do, or did last, from afar. */
  readonly remote: RemoteOrder | null;
}

/** What the bot is to come back with by itself: whether the update is done. */
export interface Reminders {
  /** The moments that are set, the soonest first. */
  readonly set: readonly string[];
  readonly hours: ShopHours; // as the shop told them, asked or not
  /** One that could not be sent: it is told with the next words. */
  readonly missed: string | null;
  readonly rang?: string | undefined; // the one that came last
}

/** What a talk about a time (the flow `set-reminder`) has come to so far. */
export interface ReminderTalk {
  /** null: no time was said yet. */
  readonly wanted: Wanted | null;
  /** The set reminder that is changed. */
  readonly instead: string | null;
}

interface Wanted {
  readonly kind: DueTime['kind'];
  readonly at: string | null;
  /** The other moment that may have been meant. */
  readonly other: string | null;
  /** What waits for an hour of the shop. */
  readonly shop: ShopTime | null;
  /** Only its day was said: its hour is a guess. */
  readonly isDayOnly?: boolean | undefined;
}

export interface Position {
  readonly flow: string;
  readonly version: number;
  readonly step: string;
  /** When this walk through the flow began. */
  readonly since: string;
  /** When the present step was entered. */
  readonly stepSince: string;
  /** What the merchant said on the way: step → choice. */
  readonly answers: Readonly<Record<string, string>>;
  /** The questions gone through, oldest first: the way back. */
  readonly trail: readonly string[];
  /** The terminal that this walk is about; null: not known yet, or the shop has only one. */
  readonly terminalId: string | null;
  readonly reminder?: ReminderTalk | undefined;
}

export interface LastSaid {
  readonly messages: readonly string[];
  /** The words with their values, as a digest: to be told from others, and not to be kept. */
  readonly words: number;
  /** The same of each terminal, and of each thing true in general, that was told of. */
  readonly seen?: readonly number[] | undefined;
  /** And of those of the reply before. */
  readonly before?: readonly number[] | undefined;
  /** The two replies before, the last of them last. */
  readonly earlier?: readonly Earlier[] | undefined;
  /** The same of the message that was answered; null: nothing was written. */
  readonly to: number | null;
  readonly at: string;
  /** The day, or the moment, at which the merchant spoke of updating. */
  readonly planned?: { readonly at: string; readonly hasHour: boolean } | undefined;
}

interface Led {
  readonly terminalId: string;
  readonly isDone: boolean;
  readonly at: string;
}

export interface Offer {
  /** The choices were listed in the text with numbers. */
  readonly isNumbered: boolean;
  /** So many of the choices, from the first on, were listed; without it all. */
  readonly listed?: number | undefined;
  readonly turn: number;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

export interface OpenHandOff {
  readonly number: string;
  readonly reason: HandOffReason;
  readonly openedAt: string;
  readonly isClaimed: boolean;
  /** Staff have said something in it. */
  readonly hasAnswered?: boolean | undefined;
  readonly hasSaidWaiting: boolean;
  /** More than one payment was told of: what is seen of one tells nothing of the others. */
  readonly isSeveral?: boolean | undefined;
  /** What people were told to be in danger of, here or in the ticket that it took the place of. */
  readonly danger?: Danger | undefined;
  /** When the merchant wishes to be called, null: not at all; without it they have not said. */
  readonly callAt?: string | null | undefined;
  /** As soon as may be: `callAt` is when that was wished. */
  readonly isCallSoon?: boolean | undefined;
  readonly isShopTold?: boolean | undefined;
}

export const FRESH_STATE: ConversationState = {
  language: 'ja',
  position: null,
  interrupted: null,
  stopped: null,
  wished: [],
  offer: null,
  lastTap: null,
  misunderstandings: 0,
  topics: [],
  terminalId: null,
  aside: [],
  led: [],
  handOff: null,
  allowedRetryAt: null,
  reminders: { set: [], hours: { opens: null, closes: null }, missed: null },
  toldCapturedAt: null,
  against: {},
  menu: null,
  remote: null,
};
