import type { Notice, Phase } from '../core/notice.ts';

/** A moment as the notice holds it; this folder uses no package, so the type is borrowed. */
export type Moment = Notice['updateOpens'];

/** What happens at a moment: dates may be right and yet stand for the wrong thing. */
export type Role = 'opens' | 'appOpens' | 'ends' | 'eve' | 'sent';

/** One fact as a value, so that words about it can be held against it by type. */
export type FactValue =
  | { readonly kind: 'moment'; readonly at: Moment; readonly role: Role }
  /** Only the day counts: no time may be told with it. */
  | { readonly kind: 'day'; readonly at: Moment; readonly role: Role }
  /** Hours of every day, from and to. */
  | { readonly kind: 'hours'; readonly fromHour: number; readonly toHour: number }
  | { readonly kind: 'allDay' }
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'minutes'; readonly from: number; readonly to: number }
  | { readonly kind: 'phone'; readonly phone: string; readonly of: 'payments' | 'others' }
  /** Not cited but always true: where in the campaign this moment is. */
  | { readonly kind: 'now'; readonly at: Moment; readonly phase: Phase };

export interface Fact {
  /** The value as it may be said, with what it is. */
  readonly words: string;
  readonly value: FactValue;
}

/** The facts that a text names as its ground, by their ids. */
export type CitedFacts = Readonly<Record<string, Fact>>;

/** Why a text may not be said. */
export interface Objection {
  readonly about:
    | 'shape'
    | 'language'
    | 'citation'
    | 'link'
    | 'phone'
    | 'date'
    | 'weekday'
    | 'time'
    | 'duration'
    | 'percent'
    | 'yen'
    | 'figure'
    | 'money'
    | 'contradiction'
    | 'unknown'
    | 'label'
    | 'promise'
    | 'company'
    | 'notOurs';
  /** The words that were found, or what is missing. */
  readonly what: string;
}

export function valuesOf<K extends FactValue['kind']>(
  facts: CitedFacts,
  kind: K,
): readonly Extract<FactValue, { kind: K }>[] {
  const isOfKind = (value: FactValue): value is Extract<FactValue, { kind: K }> =>
    value.kind === kind;
  return Object.values(facts)
    .map(({ value }) => value)
    .filter(isOfKind);
}

export function phaseOf(facts: CitedFacts): Phase | null {
  return valuesOf(facts, 'now')[0]?.phase ?? null;
}
