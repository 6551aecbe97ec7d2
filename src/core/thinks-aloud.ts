import { mayBeOpen } from './doubt.ts';
import { isOwnWord } from './half-done.ts';
import { askAgain } from './steer.ts';
import { saidFirst, type Rule } from './world.ts';

/** えっと, うーん: they are given the time, and it counts for no answer that was missed. Beside a payment in doubt it is as ever. */
export const thinksAloud: Rule = (state, { text, reading: { hints, command } }, world) => {
  const isFree = state.handOff === null && !mayBeOpen(state, world);
  if (!hints.includes('thinksAloud') || command !== null || !isFree) return null;
  if (isOwnWord(state, text, world)) return null;
  if (state.position !== null) return saidFirst(WAITS, askAgain(state, world));
  return { state, effects: [{ type: 'say', message: 'pause' }] };
};

const WAITS = { type: 'say', message: 'takeYourTime' } as const;
