import { CANCEL, RESUME } from './choices.ts';
import type { Say } from './effect.ts';
import type { Position } from './state.ts';
import type { Decision } from './world.ts';

/** Beside a guided talk: what was asked is answered, and the talk goes on when the merchant says so. */
export function wayBack({ flow }: Position): Say {
  const values = { flow: { message: `name.flow.${flow}` } };
  return { type: 'say', message: 'flow.resumeOffer', values, choices: [RESUME, CANCEL] };
}

/** In the middle of a guided talk the way back into it comes last. */
export function withWayBack({ state, effects }: Decision): Decision {
  return state.position === null
    ? { state, effects }
    : { state, effects: [...effects, wayBack(state.position)] };
}
