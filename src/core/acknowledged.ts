import { flowChoice, RESUME } from './choices.ts';
import { understood, type Rule } from './world.ts';

/** わかりました, 了解です: it was read, and nothing is begun unasked. null: it answers a question. */
export const acknowledged: Rule = (state, { reading: { hints } }) => {
  const { position, offer } = state;
  if (position !== null || !hints.includes('onlyRead')) return null;
  const choices = offer?.choices ?? [];
  if (choices.some(({ id }) => id === RESUME.id)) return null;
  const offered = choices.flatMap(({ id }) => {
    const [kind, flow = ''] = id.split(':');
    return kind === 'flow' ? [flowChoice(flow)] : [];
  });
  const say = { type: 'say', message: 'reminder.noted', choices: offered } as const;
  return understood({ state, effects: [say] });
};
