import type { FleetSilence } from '../core/terminal.ts';

/** One request: it only reads, whatever its method, unless it is an order. */
export interface Question {
  readonly url: URL;
  /** Some fleets are searched by POST. */
  readonly search?: object;
  readonly order?: Order;
}

/** Has a fleet do something, by POST. */
interface Order {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** How a kind of fleet is spoken to, and how it says no. */
export interface Dialect {
  /** The question with the proof of who asks it. */
  readonly sign: (question: Question, token: string) => Signed;
  /** What an answer says that is none; null: go by its status. */
  readonly refusalIn: (status: number, body: unknown) => Refusal | null;
}

export interface Signed {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Refusal {
  readonly because: FleetSilence;
  readonly code: string | null;
}

export function withBearer({ url }: Question, token: string): Signed {
  return { url, headers: { authorization: `Bearer ${token}` } };
}
