import type { DateTime } from 'luxon';
import type { FleetSilence, PaymentOutcome, SoftwareLayer, Terminal } from '../core/terminal.ts';

/** One line of a conversation as the desk shows it, oldest first. */
export interface TalkLine {
  /** Never given twice. */
  readonly id: string;
  /** The number of the event that it is, or that it answers. */
  readonly turn: number;
  readonly at: DateTime;
  /** `event`: nobody's words, but what made the bot speak or fall silent. */
  readonly from: 'merchant' | 'bot' | 'staff' | 'event';
  /** For `merchant` and `event` a KeptEvent, else LINE messages. */
  readonly content: unknown;
  readonly delivery: Delivery | null;
  /** Of the turn that it belongs to; null: not decided yet, or long ago. */
  readonly trace: TurnTrace | null;
}

/** A part of a talk, by the numbers of its events; without either the last part. */
export interface TalkPart {
  /** The last events before this one. */
  readonly before?: number | undefined;
  /** All events from this one on, however many. */
  readonly from?: number | undefined;
}

/**
 * `later`: LINE asked to wait or was not reached, and it is tried again. `noPushLeft`: the same, with no push left this
 * month. `blocked`: LINE took it, and shows it to nobody. `never`: given up.
 */
export type Delivery =
  | 'waiting'
  | 'later'
  | 'noPushLeft'
  | 'sent'
  | 'blocked'
  | 'unknown'
  | 'never';

/** What was understood and decided in a turn: no merchant's words. */
export interface TurnTrace {
  readonly topics: readonly string[];
  readonly suggested: readonly string[];
  readonly confidence: number | null;
  /** Flow and step after the turn. */
  readonly flow: string | null;
  /** The notice and its version, by which the facts were told. */
  readonly notice: string;
  /** The number of the turn: several messages may have been answered as one. */
  readonly turn: number | null;
  /** The messages of the locale that were said, by name. */
  readonly said: readonly string[];
  /** What the fleet told in this turn; null: it was not asked. */
  readonly fleet: FleetSeen | null;
}

/** What the fleet told, in the shape in which it is kept: times are ISO text. */
export type FleetSeen =
  | { readonly kind: 'silent'; readonly because: FleetSilence }
  | {
      readonly kind: 'known';
      readonly askedAt: string;
      readonly terminals: readonly TerminalSeen[];
      /** null: the fleet has no payment port. */
      readonly payments: readonly PaymentSeen[] | null;
      /** Some terminals told none of theirs. */
      readonly arePaymentsPart?: boolean;
    };

export interface TerminalSeen {
  readonly label: string | null;
  /** The last four characters of the serial number. */
  readonly serialEnd: string;
  readonly lifecycle: Terminal['lifecycle'];
  readonly online: Terminal['connectivity']['state'];
  readonly signal: Terminal['connectivity']['signal'];
  readonly seenAt: string | null;
  readonly battery: {
    readonly percent: number;
    readonly charging: 'YES' | 'NO' | 'UNKNOWN';
    readonly at: string;
  } | null;
  readonly bootAt: string | null;
  readonly firmware: LayerSeen;
  readonly os: LayerSeen;
  readonly app: LayerSeen;
}

export interface LayerSeen {
  readonly state: SoftwareLayer['updateState'];
  readonly startedAt: string | null;
  readonly error: string | null;
}

interface PaymentSeen {
  readonly serialEnd: string | null;
  readonly at: string;
  readonly amountYen: number;
  readonly outcome: PaymentOutcome;
}
