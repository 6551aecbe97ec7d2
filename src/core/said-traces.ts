/** What was told a while ago, and is said in short soon after. */
export interface SaidTraces {
  /** When the deadline was last told with its moment, or the hotline's hours. */
  readonly deadlineSaidAt?: string | undefined;
  readonly hoursSaidAt?: string | undefined;
  /** The lines of the last replies, as digests. */
  readonly told?: LinesTold | undefined;
  /** When it was last said that the account is not linked. */
  readonly unlinkedSaidAt?: string | undefined;
}

/** A reply before the last: its words and what it answered as digests, and the question it put. */
export interface Earlier {
  readonly words: number;
  readonly to: number | null;
  readonly asked: string | null;
}

interface LinesTold {
  readonly lines: readonly (readonly number[])[];
  readonly at: string;
}
