import { chosenAt, type AskedAt } from './asked-at.ts';
import { withAside } from './asked-besides.ts';
import { choiceOf } from './choice-of.ts';
import { asksOnlyOn } from './cycle-said.ts';
import type { ReadEvent } from './event.ts';
import { CHARGE_FLOW, UPDATE_FLOW } from './aside.ts';
import { FINISHED } from './flow.ts';
import { asksOfDoubt } from './in-doubt.ts';
import { isMoneyTopic, MONEY_FLOW } from './money-flow.ts';
import type { FirstTold } from './reading.ts';
import { saidFirst, type Decision, type World } from './world.ts';

/**
 * たぶんつながっとると思うわ、きのうも使えたし: an answer in dialect, with its reason behind it, or as a guess where nobody is harmed by one.
 * null: no answer, or of what a payment may hang on.
 */
export function looselyTold(asked: AskedAt, event: ReadEvent, world: World): Decision | null {
  const { first } = event.reading;
  if (!first || !mayBeLoose(asked) || isOfElse(event)) return null;
  const told = choiceOf(asked.step, asOf(first, event));
  if (told === null) return supposed(asked, event, world);
  const choice = first.isGuess ? guessedAt(asked, told) : told;
  const moved = choice === null ? null : chosenAt(asked, choice, world);
  if (moved === null) return null;
  const answered = withRest(asked, moved, event, world);
  return first.isGuess && choice === told ? takenAs(asked, choice, answered) : answered;
}

/** 家のワイファイです つながっていると思います: the guess stands behind what it is of. */
function supposed(asked: AskedAt, event: ReadEvent, world: World): Decision | null {
  const { signs } = event.reading;
  if (!signs.includes('guessed') || signs.includes('asks')) return null;
  const sure = { ...event.reading, signs: signs.filter((sign) => sign !== 'guessed') };
  const told = choiceOf(asked.step, { ...event, reading: sure });
  const choice = told === null ? null : guessedAt(asked, told);
  const moved = choice === null ? null : chosenAt(asked, choice, world);
  return choice !== null && moved !== null && choice === told
    ? takenAs(asked, choice, moved)
    : moved;
}

/** もう始めていい?, behind 入れ直したよ, is answered by what comes next. */
function withRest({ step }: AskedAt, moved: Decision, event: ReadEvent, world: World): Decision {
  return asksOnlyOn(step, event.reading) ? moved : withAside(moved, event, world);
}

/** Said back, where it was a guess, or a number that was asked about. */
export function takenAs({ flow, step }: AskedAt, choice: string, decision: Decision): Decision {
  const values = { choice: { message: `flow.${flow.id}.${step.ask}.choices.${choice}` } };
  return saidFirst({ type: 'say', message: 'flow.takenAs', values }, decision);
}

/** Whether somebody pays, what became of a payment, and whether an update runs are answered plainly or not at all. */
export function mayBeLoose({ flow, state, step: { of, reads } }: AskedAt): boolean {
  const isOfMoney = flow.id === MONEY_FLOW || asksOfDoubt(state);
  return !isOfMoney && of !== 'payment' && of !== 'update' && reads !== 'time' && reads !== 'hour';
}

function isOfElse({ reading: { topics, signs, customerWaiting } }: ReadEvent): boolean {
  const isWish = topics.some((topic) => topic === 'handoff' || isMoneyTopic(topic));
  return isWish || customerWaiting || signs.includes('stillFails') || signs.includes('corrects');
}

function asOf(first: FirstTold, event: ReadEvent): ReadEvent {
  const { text, ...told } = first;
  const { reading } = event;
  // よし、じゃあやってみるが promises, whatever its first word is.
  const will = reading.hints.filter((hint) => hint === 'setsAbout');
  return { ...event, text, reading: { ...reading, ...told, hints: [...told.hints, ...will] } };
}

/** Whoever thinks that they have restarted it does it again; that an update is over is not guessed. */
function guessedAt(asked: AskedAt, told: string): string | null {
  const { since, watch, choices } = asked.step;
  if (!isLed(asked) || watch !== undefined || told === FINISHED) return null;
  if (since === undefined || told === 'no') return told;
  return told === 'yes' && 'unsure' in choices ? 'unsure' : null;
}

/** Towards the update: elsewhere nothing is switched off on a guess. */
export function isLed({ flow: { id } }: AskedAt): boolean {
  return id === UPDATE_FLOW || id === CHARGE_FLOW;
}
