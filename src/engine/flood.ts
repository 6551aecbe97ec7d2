import { speaksOfPayment } from '../core/burst.ts';
import { hotlineValues } from '../core/notice.ts';
import type { Effect } from '../core/effect.ts';
import { compose } from './compose.ts';
import { toOutcome } from './outcome.ts';
import type { Turn, TurnOutcome } from './ports.ts';
import { isSpoken } from './spoken.ts';
import type { TurnMeans } from './turn.ts';

/** More answers than anybody can read in the time: a phone that hangs on a button, or a machine. */
const MOST = 40;
const WITHIN_MS = 10_000;
/** So long nothing more must come before answers begin again. */
const CALM_MS = 10_000;
/** From so many on, those who have long been calm are forgotten. */
const REMEMBERED = 10_000;

interface Pace {
  answers: number;
  until: number;
  quietUntil: number;
}

/** `answer`; `tell`: that too much comes at once, said once; `quiet`: kept, and not answered. */
export type FloodVerdict = 'answer' | 'tell' | 'quiet';

/**
 * Watches how fast one merchant asks for answers. All that comes is kept and stands in the talk; what is not answered
 * costs next to nothing, so the others do not feel it. What speaks of a payment is always answered.
 */
export function floodWatch(
  nowMs: () => number = () => performance.now(),
): (turn: Turn) => FloodVerdict {
  const paces = new Map<string, Pace>();
  return (turn) => {
    if (!isCounted(turn)) return 'answer';
    const { conversation } = turn;
    const now = nowMs();
    if (paces.size > REMEMBERED) forgetCalm(paces, now);
    const pace = paces.get(conversation) ?? { answers: 0, until: 0, quietUntil: 0 };
    paces.set(conversation, pace);
    if (now < pace.quietUntil) {
      pace.quietUntil = now + CALM_MS;
      return 'quiet';
    }
    if (now >= pace.until) {
      pace.answers = 0;
      pace.until = now + WITHIN_MS;
    }
    pace.answers += 1;
    if (pace.answers <= MOST) return 'answer';
    pace.quietUntil = now + CALM_MS;
    return 'tell';
  };
}

function isCounted({ event, mode, state }: Turn): boolean {
  // While staff have the talk the bot keeps still anyway.
  if (!isSpoken(event) || mode === 'standby' || state.handOff !== null) return false;
  return event.type !== 'merchantWrote' || !speaksOfPayment(event.text);
}

function forgetCalm(paces: Map<string, Pace>, now: number): void {
  for (const [conversation, { until, quietUntil }] of paces) {
    if (now >= until && now >= quietUntil) paces.delete(conversation);
  }
}

/** What is left of a turn that is not answered: where the talk stood, and at most one word about it. */
export function unanswered(turn: Turn, means: TurnMeans, isToTell: boolean): TurnOutcome {
  const now = means.now();
  const shared = { notice: means.facts.notice, now, turn: turn.number };
  const facts = { notice: means.facts.notice };
  const effects: readonly Effect[] = isToTell
    ? [{ type: 'say', message: 'flood', values: hotlineValues({ facts, now }), call: 'hotline' }]
    : [];
  const composed = compose(effects, { locale: means.locales[turn.state.language], ...shared });
  return toOutcome({
    turn,
    state: composed ? { ...turn.state, offer: composed.offer } : turn.state,
    effects,
    messages: composed ? means.toMessages(composed.reply) : [],
    reading: null,
    fleet: null,
    wording: { locale: means.locales.ja, ...shared },
    english: means.locales.en,
  });
}
