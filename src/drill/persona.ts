/** How a merchant writes and behaves. What they aim at is the same for all: the terminals updated, the payment cleared. */
export interface Persona {
  readonly name: string;
  readonly style: 'polite' | 'curt' | 'kansai' | 'english';
  /** The share of answers that are taps, where there is a button. */
  readonly taps: number;
  /** Sends what there is to say in pieces, all at once. */
  readonly isBursting?: boolean;
  /** The share of moments at which they ask something else instead of answering. */
  readonly wanders?: number;
  /** Says something wrong first, and takes it back. */
  readonly correctsHimself?: boolean;
  /** Reports a thing done the first time it is asked for, without having done it. */
  readonly claims?: boolean;
  readonly wantsPerson?: boolean;
  /** Asks when it will be over instead of waiting. */
  readonly isImpatient?: boolean;
  /** The share of presses that come twice. */
  readonly pressesTwice?: number;
}

export const PERSONAS: readonly [Persona, ...Persona[]] = [
  { name: 'polite', style: 'polite', taps: 0.4 },
  { name: 'curt', style: 'curt', taps: 0.4 },
  { name: 'kansai', style: 'kansai', taps: 0.3 },
  { name: 'foreign', style: 'english', taps: 0.4 },
  { name: 'impatient', style: 'curt', taps: 0.7, isImpatient: true, pressesTwice: 0.3 },
  { name: 'burst', style: 'polite', taps: 0.3, isBursting: true },
  { name: 'presser', style: 'polite', taps: 1, pressesTwice: 0.1 },
  { name: 'typist', style: 'curt', taps: 0 },
  { name: 'wanderer', style: 'polite', taps: 0.5, wanders: 0.35 },
  { name: 'corrector', style: 'polite', taps: 0.3, correctsHimself: true },
  { name: 'claimer', style: 'curt', taps: 0.5, claims: true },
  { name: 'asksForPerson', style: 'polite', taps: 0.6, wantsPerson: true },
];
