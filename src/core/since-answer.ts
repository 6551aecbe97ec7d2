import type { DateTime } from 'luxon';
import { chosenAt, type AskedAt } from './asked-at.ts';
import type { Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import type { Ask } from './flow.ts';
import { isAnswer } from './half-done.ts';
import type { Hint } from './hint.ts';
import { isCycleTold } from './of-update.ts';
import { isSince } from './past-time.ts';
import type { Reading } from './reading.ts';
import { askAgain } from './steer.ts';
import { saidFirst, type Decision, type World } from './world.ts';

/** 7時すぎに入れ直した, where it has to be since a moment of the notice: the time decides, not the word for what was done. */
export function answerSince(asked: AskedAt, event: ReadEvent, world: World): Decision | null {
  const told = sinceTold(asked.step, event, world) ?? halfSure(asked.step, event);
  if (told === null) return null;
  // "Please do it" has no いいえ: why that was too soon, and the same once more.
  const say: Say = { type: 'say', message: 'topic.prep.powercycle' };
  const moved = chosenAt(asked, told, world);
  if (moved === null) return saidFirst(say, askAgain(asked.state, world));
  const message = isOpen(asked.step, event) ? WHY[told] : undefined;
  return message === undefined ? moved : saidFirst({ type: 'say', message }, moved);
}

/** Why it is asked for once more. */
const WHY: Readonly<Record<string, string>> = {
  unsure: 'flow.mayBeSince',
  no: 'flow.notSince',
};

/** 今朝入れた, and no answer of the step's own: the hour would tell. */
function isOpen(step: Ask, event: ReadEvent): boolean {
  return event.reading.past !== null && !isAnswer(step, event);
}

/** The choice that a time in the words comes to; null where none is told, or nothing that was done. */
export function sinceTold(
  { since, choices }: Ask,
  { reading }: ReadEvent,
  { facts: { notice }, now }: World,
): string | null {
  if (since === undefined) return null;
  const isNow = reading.hints.includes('yesJustNow') && 'yes' in choices;
  return isNow ? 'yes' : timeTold(choices, reading, notice[since], { now, notice });
}

function timeTold(
  choices: Ask['choices'],
  reading: Reading,
  limit: DateTime,
  given: Parameters<typeof isSince>[2],
): string | null {
  const { past, signs, hints } = reading;
  // 껐다 켜는 건 내일 할게요: of what is to be done.
  if (past === null || hints.includes('plansThen')) return null;
  const isTold = 'yes' in choices && !signs.includes('asks') && isWhen(reading);
  if (!isTold && !hints.includes('namesRestart')) return null;
  const told = isSince(past, limit, given);
  if (told !== 'yes') return told;
  if (signs.includes('guessed')) return 'unsure';
  return 'yes' in choices ? 'yes' : 'done';
}

function halfSure({ since, choices }: Ask, { reading }: ReadEvent): string | null {
  const isAsked = since !== undefined && 'unsure' in choices && reading.past === null;
  return isAsked && isHalfSure(reading) ? 'unsure' : null;
}

/** さっきつけたかも. */
export function isHalfSure({ signs, hints }: Reading): boolean {
  const isTold = signs.includes('guessed') && !signs.includes('asks');
  return isTold && ON.every((hint) => hints.includes(hint));
}

/** 今朝7時です; 今朝入れた: when it was switched on, and nothing else is named. */
function isWhen({ hints, topics }: Reading): boolean {
  if (hints.includes('onlyTime') || hints.includes('yesAndWhen')) return true;
  // I did this morning sounds like good morning.
  if (hints.includes('doneBefore') && topics.length === 1 && topics[0] === 'greeting') return true;
  return topics.every((topic) => topic === CYCLE) && isCycleTold(topics, hints);
}

const CYCLE = 'prep.powercycle';
const ON: readonly Hint[] = ['switchedOn', 'doneBefore'];
