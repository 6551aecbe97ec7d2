import type { Answer } from './asked-at.ts';
import { mustBeExact } from './choice-of.ts';
import { isLed } from './loosely-told.ts';
import { askAgain } from './steer.ts';
import { understood } from './world.ts';

/** お待たせしました, 会計終わりました, 了解です: nothing of what is asked for was done, and the question is put again. null: nothing of the kind. */
export const comesBack: Answer = (asked, { reading: { hints } }, world) => {
  const { state, step } = asked;
  // Whether somebody pays is answered by 会計終わりました.
  if (mustBeExact(step) || step.of === 'payment') return null;
  const isBack = hints.includes('isBack') || hints.includes('returned');
  if (!isBack && !(hints.includes('onlyNotes') && isOpen(asked))) return null;
  return understood(askAgain(state, world));
};

/** 了解です promises what is to be done; it tells neither that it was, nor that an update is over. */
const isOpen = (asked: Parameters<Answer>[0]): boolean =>
  isLed(asked) && (!('done' in asked.step.choices) || asked.step.watch !== undefined);
