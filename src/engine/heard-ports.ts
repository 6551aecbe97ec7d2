/**
 * How a written message was heard. `near`: choices were offered. `notKnown`: it was asked again, or a person was called.
 * `notOurs`: the bot said that it is nobody's business here. `wrong`: the merchant said that this was not meant.
 */
export type Heard = 'answered' | 'near' | 'notKnown' | 'notOurs' | 'wrong';

/** What a merchant asked in a turn, as it was heard. The words are in the inbox only. */
export interface HeardQuestion {
  readonly heard: Heard;
  readonly topics: readonly string[];
  /** What was offered instead. */
  readonly suggested: readonly string[];
}

/** What a turn adds to the figures, and to what the bot may still learn. */
export interface TurnFigures {
  /** A merchant spoke, and was answered. */
  readonly isTalk: boolean;
  /** null: nothing was asked, or a person has the talk. */
  readonly question: HeardQuestion | null;
  /** The answer before was not what the merchant meant. */
  readonly wasWrong: boolean;
}
