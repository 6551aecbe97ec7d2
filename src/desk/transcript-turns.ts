import { z } from 'zod';
import type { TalkLine, TurnTrace } from '../engine/talk-ports.ts';
import { choicesOf } from '../line/visible.ts';

/** One turn of a talk as it was kept: what came, and what was said to it. */
export interface KeptTurn {
  readonly number: number;
  readonly at: string;
  readonly events: readonly KeptEventShape[];
  readonly messages: readonly unknown[];
  readonly trace: TurnTrace | null;
}

const kept = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  data: z.string().optional(),
  kind: z.string().optional(),
});
type KeptEventShape = z.infer<typeof kept>;

/** The turns of a whole talk, in their order. What was not decided yet is not part of them. */
export function turnsOf(talk: readonly TalkLine[]): readonly KeptTurn[] {
  const turns = new Map<number, KeptTurn>();
  for (const line of talk) {
    const number = isHeard(line) ? (line.trace?.turn ?? line.turn) : line.turn;
    turns.set(number, withLine(turns.get(number), number, line));
  }
  return [...turns.values()]
    .filter(({ events, trace, messages }) => events.length > 0 && (trace ?? messages[0]))
    .toSorted((a, b) => a.number - b.number);
}

function isHeard({ from }: TalkLine): boolean {
  return from === 'merchant' || from === 'event';
}

function withLine(turn: KeptTurn | undefined, number: number, line: TalkLine): KeptTurn {
  const at = line.at.toISO() ?? '';
  const before = turn ?? { number, at, events: [], messages: [], trace: null };
  const trace = before.trace ?? line.trace;
  if (!isHeard(line)) {
    const said: readonly unknown[] = Array.isArray(line.content) ? line.content : [];
    return { ...before, messages: [...before.messages, ...said], trace };
  }
  const event = kept.safeParse(line.content).data;
  const events = event === undefined ? before.events : [...before.events, event];
  return { ...before, at: before.events.length === 0 ? at : before.at, events, trace };
}

/** What a button said, and the turn that offered it. */
export interface OfferedButton {
  readonly label: string;
  readonly turn: number;
}

/** Of every button that the talk ever showed, by what tapping it tells us. */
export function buttonsIn(turns: readonly KeptTurn[]): ReadonlyMap<string, OfferedButton> {
  return new Map(
    turns.flatMap(({ number, messages }) =>
      messages
        .flatMap(choicesOf)
        .map(({ data, label }) => [data, { label, turn: number }] as const),
    ),
  );
}
