import { CANCEL, RESUME } from './choices.ts';
import type { Say } from './effect.ts';
import type { Position } from './state.ts';
import type { Decision } from './world.ts';

/** Beside a guided talk: what was asked is answered, and the talk goes on when the merchant says so. */
function wayBack({ flow }: Position): Say {
  const values = { flow: { message: `name.flow.${flow}` } };
  return { type: 'say', message: RESUMES, values, choices: [RESUME, CANCEL] };
}

export const RESUMES = 'flow.resumeOffer';

/** What was said, and the way back; below a kind word, which is no question, only its buttons. */
export function withWay(
  says: readonly Say[],
  topics: readonly string[],
  position: Position,
): readonly Say[] {
  const last = says.at(-1);
  const back = wayBack(position);
  const isKind = topics.length > 0 && topics.every((topic) => topic === 'thanks');
  return last !== undefined && isKind
    ? [...says.slice(0, -1), { ...last, choices: back.choices ?? [] }]
    : [...says, back];
}

/** In the middle of a guided talk the way back into it comes last. */
export function withWayBack({ state, effects }: Decision): Decision {
  return state.position === null
    ? { state, effects }
    : { state, effects: [...effects, wayBack(state.position)] };
}
