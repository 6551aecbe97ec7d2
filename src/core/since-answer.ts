import { chosenAt, type AskedAt } from './asked-at.ts';
import type { Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import type { Ask } from './flow.ts';
import { isSince } from './past-time.ts';
import { askAgain } from './steer.ts';
import { saidFirst, type Decision, type World } from './world.ts';

/** 7時すぎに入れ直した, where it has to be since a moment of the notice: the time decides, not the word for what was done. */
export function answerSince(asked: AskedAt, event: ReadEvent, world: World): Decision | null {
  const told = sinceTold(asked.step, event, world);
  if (told === null) return null;
  // "Please do it" has no いいえ: why that was too soon, and the same once more.
  const say: Say = { type: 'say', message: 'topic.prep.powercycle' };
  return chosenAt(asked, told, world) ?? saidFirst(say, askAgain(asked.state, world));
}

/** The choice that a time in the words comes to; null where none is told, or nothing that was done. */
export function sinceTold(
  { since, choices }: Ask,
  { reading: { past, signs, hints } }: ReadEvent,
  { facts: { notice }, now }: World,
): string | null {
  if (since === undefined || past === null) return null;
  const isAnswer = 'yes' in choices && !signs.includes('asks') && hints.includes('onlyTime');
  if (!isAnswer && !hints.includes('namesRestart')) return null;
  const told = isSince(past, notice[since], { now, notice });
  if (told !== 'yes') return told;
  if (signs.includes('guessed')) return 'unsure';
  return 'yes' in choices ? 'yes' : 'done';
}
