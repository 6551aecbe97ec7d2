import { type Chance, createChance } from '../../src/drill/chance.ts';

/** What a merchant does, and the topic whose words must come of it, exactly once. */
export interface Act {
  readonly kind: 'tap' | 'text' | 'sticker';
  /** Each topic is asked about once in a conversation: so its words are the answer to this very act. */
  readonly topic: string;
  readonly text?: string;
}

export interface PlannedEvent {
  readonly id: number;
  readonly userId: string;
  readonly act: Act;
  /** LINE delivers it a second time, though it was accepted. */
  readonly isDoubled: boolean;
  /** Its reply is answered with 500 until its token has ended; done all the same the first time, or never. */
  readonly doom: 'accepted' | 'refused' | null;
}

export const STICKER = 'sticker';

/** Tapped in the rich menu: answered by one card, and never taken together with another event. */
export const TAPPED = [
  'update.when',
  'app.email',
  'update.scope',
  'update.timing',
  'update.how',
  'os.skip',
  'os.dialog',
  'app.auto_update',
  'app.closes',
  'other_service',
  'statement',
  'prep.network',
  'update.purpose',
] as const;

/**
 * Written: waits for a moment of quiet, and those that wait together become one turn. A tap between them may be overtaken,
 * so that may be all of a merchant's: they are no more than one answer holds, and each is heard as one question.
 */
export const WRITTEN: Readonly<Record<string, string>> = {
  'os.deadline': 'いつまでスキップできますか?',
  'update.duration': '更新は何分くらいかかりますか?',
  'prep.charge': '充電は何%必要ですか?',
};

export interface Plan {
  readonly people: readonly string[];
  /** In the order in which LINE first tries to deliver them; of one person in the order they were made. */
  readonly events: readonly PlannedEvent[];
}

export interface PlanWish {
  readonly seed: number;
  readonly merchants: number;
  readonly events: number;
  /** Replies of which the product must never learn what became of them. */
  readonly unknown: number;
}

const DOUBLED_SHARE = 0.1;
/** So many acts differ: more of one merchant could not be told apart. */
const MOST_EACH = TAPPED.length + Object.keys(WRITTEN).length + 1;

/** Who does what in which order; the same seed gives the same plan. */
export function drawPlan({ seed, merchants, events, unknown }: PlanWish): Plan {
  const chance = createChance(seed);
  const people = Array.from({ length: merchants }, (_, at) => userIdOf(at));
  const each = Math.ceil(events / merchants);
  if (each > MOST_EACH) throw new Error(`at most ${MOST_EACH} events for each merchant`);
  const acts = people.map((_, at) => actsOf(createChance(seed, at + 1), each));
  const turns = shuffled(
    people.flatMap((_, at) => Array.from({ length: each }, () => at)),
    chance,
  ).slice(0, events);
  const places = people.map(() => 0);
  const drawn = turns.map((at, id): PlannedEvent => {
    const place = places[at] ?? 0;
    places[at] = place + 1;
    const act = acts[at]?.[place];
    if (act === undefined) throw new Error('more turns than acts');
    const userId = people[at] ?? '';
    return { id, userId, act, isDoubled: chance.isOne(DOUBLED_SHARE), doom: null };
  });
  return { people, events: doomed(drawn, unknown) };
}

/** Spread over the first three quarters, so that the tokens have ended before the run has. */
function doomed(events: readonly PlannedEvent[], unknown: number): readonly PlannedEvent[] {
  const taps = events.slice(0, Math.floor(events.length * 0.75)).flatMap(({ act, id }) => {
    return act.kind === 'tap' ? [id] : [];
  });
  const step = unknown === 0 ? Infinity : Math.max(1, Math.floor(taps.length / unknown));
  const chosen = taps.filter((_, at) => at % step === 0).slice(0, unknown);
  const ways = new Map(
    chosen.map((id, at) => [id, at % 2 === 0 ? 'accepted' : 'refused'] as const),
  );
  return events.map((event) => ({ ...event, doom: ways.get(event.id) ?? null }));
}

function actsOf(chance: Chance, each: number): readonly Act[] {
  const all: readonly Act[] = [
    ...TAPPED.map((topic) => ({ kind: 'tap', topic }) as const),
    ...Object.entries(WRITTEN).map(([topic, text]) => ({ kind: 'text', topic, text }) as const),
    { kind: 'sticker', topic: STICKER },
  ];
  return apart(shuffled(all, chance), each);
}

/** At most two texts in a row: as many questions as one answer surely holds. */
function apart(acts: readonly Act[], many: number): readonly Act[] {
  const left = [...acts];
  const row: Act[] = [];
  while (row.length < many) {
    const isFull = row.slice(-2).filter(({ kind }) => kind === 'text').length === 2;
    const at = left.findIndex(({ kind }) => !isFull || kind !== 'text');
    row.push(...left.splice(Math.max(0, at), 1));
  }
  return row;
}

export const userIdOf = (at: number): string => `U${at.toString(16).padStart(32, '0')}`;

function shuffled<T>(list: readonly T[], chance: Chance): readonly T[] {
  const left = [...list];
  for (let at = left.length - 1; at > 0; at -= 1) {
    const other = chance.between(0, at);
    const [a, b] = [left[at], left[other]];
    if (a !== undefined && b !== undefined) [left[at], left[other]] = [b, a];
  }
  return left;
}
