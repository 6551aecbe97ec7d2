import { createDelivery } from './deliver.ts';
import { apology } from './apology.ts';
import { drain } from './drain.ts';
import { floodWatch, type FloodVerdict, unanswered } from './flood.ts';
import { sendingAtOnce } from './places.ts';
import type { Turn } from './ports.ts';
import { type News, type Repeat, repeat } from './repeat.ts';
import { runTurn, type TurnMeans } from './turn.ts';
import { unwatched, type Within } from './within.ts';

export interface Loop {
  /** Something was kept: look at once, and when the merchant may have finished writing. */
  readonly wake: () => void;
  /** Names of the loops that hang: nothing is looked for any more, and only a new start helps. */
  readonly hanging: () => readonly string[];
  readonly stop: () => Promise<void>;
}

/** Conversations that one look takes: while these are decided the next are read, and those before them kept. */
const PER_LOOK = 128;
const AT_ONCE = 3 * PER_LOOK;
/** After so many tries an event is put aside, with an apology, and staff are told. */
const MOST_TRIES = 5;
const TRY_AGAIN_MS = 500;
/** What comes without a kick: timers, back-offs, other processes' work. */
const LOOK_EVERY_MS = 250;
/** All look several times a second, and the database answers or refuses long before. */
const HANGS_AFTER_MS = 60_000;
/** Who is still there: processes, and staff at their tickets. */
const LOOK_AT_LIFE_EVERY_MS = 1000;

export interface LoopMeans extends TurnMeans {
  readonly quietMs?: number;
  readonly hangsAfterMs?: number;
  readonly within?: Within;
  /** What is understood and said now: it may change between turns, and never within one. */
  readonly current?: () => Pick<TurnMeans, 'read' | 'locales' | 'facts'>;
}

/** Keeps turns, words and timers going. The one place where a turn's bug is caught. */
export function startLoop(means: LoopMeans): Loop {
  const { store, log, quietMs = 0, within = unwatched, hangsAfterMs = HANGS_AFTER_MS } = means;
  const wish = { isStopped: false };
  const deciding = new Set<Promise<void>>();
  // One for each turn that ends, and as many for words on their way.
  const delivery = createDelivery({ ...means, places: 2 * AT_ONCE });
  const verdictOn = floodWatch();
  const words = repeat('deliver', (news) => delivery.deliverDue(news), LOOK_EVERY_MS, log);
  const sending = { ...means, store: sendingAtOnce(store, delivery, words.kick) };
  // A slow turn holds up only its own conversation.
  const decideWaiting = (news: News) =>
    drain<Turn>({
      take: (limit) => store.takeTurns(limit),
      run: (turn) =>
        within('turn', { turn: turn.number, event: turn.event.type }, () =>
          guarded(turn, { ...sending, ...means.current?.() }, verdictOn(turn)),
        ),
      inHand: deciding,
      atOnce: AT_ONCE,
      perLook: PER_LOOK,
      lookAgainMs: LOOK_EVERY_MS,
      news,
      wish,
    });
  const turns = repeat('turns', decideWaiting, LOOK_EVERY_MS, log);
  const due = (name: string, bring: () => Promise<number>, everyMs: number) =>
    repeat(name, async () => ((await bring()) > 0 ? turns.kick() : undefined), everyMs, log);
  const timers = due('timers', () => store.ringTimers(means.now()), LOOK_EVERY_MS);
  const claims = due('claims', () => store.releaseLapsed(means.now()), LOOK_AT_LIFE_EVERY_MS);
  const life = repeat('life', () => store.showLife(), LOOK_AT_LIFE_EVERY_MS, log);
  life.kick();
  return {
    wake: () => {
      turns.kick();
      if (quietMs > 0) setTimeout(turns.kick, quietMs).unref();
    },
    hanging: () => silentAmong({ turns, words, timers, claims, life }, hangsAfterMs),
    stop: async () => {
      // Nothing new is taken from here on; what is in hand is ended.
      wish.isStopped = true;
      delivery.stop();
      await timers.stop();
      await claims.stop();
      await turns.stop();
      await Promise.all(deciding);
      await words.stop();
      await delivery.rest();
      await life.stop();
    },
  };
}

function silentAmong(loops: Readonly<Record<string, Repeat>>, ms: number): readonly string[] {
  return Object.keys(loops).filter((name) => (loops[name]?.silentMs() ?? 0) > ms);
}

async function guarded(turn: Turn, means: TurnMeans, verdict: FloodVerdict): Promise<void> {
  const facts = { turn: turn.number, attempts: turn.attempts };
  try {
    // An event that took the process down with it, again and again, is not decided once more.
    if (turn.attempts >= MOST_TRIES) throw new Error(`tried ${turn.attempts} times`);
    const isKept =
      verdict === 'answer'
        ? await runTurn(turn, means)
        : await leaveUnanswered(turn, means, verdict === 'tell');
    if (!isKept) means.log.warn(facts, 'a turn lost its lease and was not kept');
  } catch (cause) {
    means.log.error({ ...facts, err: cause }, 'a turn failed');
    await putAside(turn, means, cause);
  }
}

function leaveUnanswered(turn: Turn, means: TurnMeans, isToTell: boolean): Promise<boolean> {
  if (isToTell)
    means.log.warn({ turn: turn.number }, 'a merchant sends faster than can be answered');
  return means.store.commit(turn, unanswered(turn, means, isToTell));
}

/** Tried again a few times; then the merchant gets an apology with the hotline, and staff a ticket. */
async function putAside(turn: Turn, means: TurnMeans, cause: unknown): Promise<void> {
  const because = cause instanceof Error ? cause.message : String(cause);
  try {
    if (turn.attempts + 1 < MOST_TRIES) {
      await means.store.giveBack(turn, because, TRY_AGAIN_MS * 2 ** turn.attempts);
    } else if (!(await means.store.commit(turn, apology(turn, means)))) {
      means.log.warn({ turn: turn.number }, 'a turn lost its lease and was not put aside');
    }
  } catch (err) {
    means.log.error({ turn: turn.number, err }, 'a failed turn could not be given back');
    // Not even the apology could be made: set aside, so that the talk goes on without it.
    if (turn.attempts >= MOST_TRIES)
      await means.store.giveBack(turn, because, null).catch(() => undefined);
  }
}
