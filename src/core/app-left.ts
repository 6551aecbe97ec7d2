import { RESTART_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import type { Say } from './effect.ts';
import { statusSays } from './status.ts';
import { UPDATED, allComeTo } from './to-tell.ts';
import { isAllUpdated, terminalsTold, terminalValues, type World } from './world.ts';
import { theOnly } from './the-only.ts';

/** もう何もしなくていい?, where every terminal is seen to be updated and its app is not; null for any other. */
export function appLeftSays(world: World): readonly Say[] | null {
  if (!isAllUpdated(world) || allComeTo(UPDATED, world)) return null;
  const one = theOnly(terminalsTold(world));
  if (one === null) return statusSays(world);
  const choices = [flowChoice(RESTART_FLOW)];
  return [{ type: 'say', message: ALREADY_DONE, values: terminalValues(one), choices }];
}

const ALREADY_DONE = 'flow.update-terminal.alreadyDone';
