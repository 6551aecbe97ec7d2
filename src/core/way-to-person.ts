import { PERSON } from './choices.ts';
import type { Effect } from './effect.ts';
import { WITHDRAW } from './ticket-say.ts';
import type { Decision } from './world.ts';

/** A route to a person is on every reply of the bot, except where a person has the talk already. */
export function withWayToPerson(
  { state }: Decision,
  effects: readonly Effect[],
): readonly Effect[] {
  const last = effects.findLastIndex((effect) => effect.type === 'say');
  if (last < 0 || state.handOff?.isClaimed) return effects;
  // Who waits for a person already can take the wish back instead.
  const way = state.handOff === null ? PERSON : WITHDRAW;
  const isBare = effects.some((e) => e.type === 'say' && (e.staff ?? e.isBare));
  const offered = effects.flatMap((e) => (e.type === 'say' ? (e.choices ?? []) : []));
  const waits = state.handOff !== null;
  const says = waits ? effects.map(withoutPerson) : effects;
  if (isBare || offered.some(({ id }) => id === way.id)) return says;
  return says.map((effect, i) =>
    i === last && effect.type === 'say'
      ? { ...effect, choices: [...(effect.choices ?? []), way] }
      : effect,
  );
}

/** Who waits for a person is not told to call one, nor by which button. */
function withoutPerson(effect: Effect): Effect {
  if (effect.type !== 'say') return effect;
  const values = TELL_THE_WAY.test(effect.message)
    ? { values: { ...effect.values, waits: 'yes' } }
    : {};
  const choices = effect.choices?.filter(({ label }) => label !== PERSON.label);
  return { ...effect, ...values, ...(choices ? { choices } : {}) };
}

/** These tell a customer's shop where help is soonest. */
const TELL_THE_WAY = /^(?:counter|running)\./;
