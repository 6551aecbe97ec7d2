import { choicesOf, visibleText } from '../line/visible.ts';

/** What a turn brought, as the merchant's phone and the desk can see it. */
export interface Heard {
  readonly turn: number;
  readonly at: string;
  readonly event: string;
  /** The visible words of each bubble. */
  readonly bubbles: readonly string[];
  /** The labels on offer afterwards. */
  readonly choices: readonly string[];
  /** Flow and step after the turn. */
  readonly flow: string | null;
  readonly topics: readonly string[];
  /** Why a person was called in this turn. */
  readonly handOff: string | false;
  readonly silent: boolean;
  /** The timers that stand set after the turn. */
  readonly timers: readonly string[];
  readonly language: string;
}

/** LINE messages as words: the bubbles, and the labels that can still be tapped: quick replies go away with the next message. */
export function wordsOf(messages: readonly unknown[]): Pick<Heard, 'bubbles' | 'choices'> {
  return {
    bubbles: messages.map((message) => visibleText(message)),
    choices: messages
      .slice(-1)
      .flatMap(choicesOf)
      .map(({ label }) => label),
  };
}
