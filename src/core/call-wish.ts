import { CALL, CALL_ME, chooseCall, whenToCall } from './call-back.ts';
import { callSoonest, callTyped } from './call-typed.ts';
import { asksOutside, type Effect } from './effect.ts';
import type { ReadEvent } from './event.ts';
import type { ConversationState } from './state.ts';
import { isInDoubt } from './doubt.ts';
import { hotlineValues } from './notice.ts';
import { withWayBack } from './way-back.ts';
import { understood, type Decision, type Rule, type World } from './world.ts';

/** 電話ください asks for a person, and for how they answer: with the ticket that it opened come the times, or the call at the time that it names. */
export function withCall(
  before: ConversationState,
  opened: Decision,
  event: ReadEvent,
  world: World,
): Decision {
  const { handOff } = opened.state;
  if (before.handOff !== null || handOff === null) return opened;
  if (!event.reading.signs.includes('wantsCall')) return opened;
  const rest = opened.effects.filter((effect) => !isOffer(effect)).map(withoutButton);
  const typed = callTyped(opened.state, event, world) ?? callSoonest(opened.state, event, world);
  const chosen = typed && chooseCall(opened.state, handOff, typed.slice(CALL.length), world);
  return chosen
    ? { state: chosen.state, effects: [...rest, ...chosen.effects] }
    : { state: opened.state, effects: [...rest, whenToCall(world)] };
}

/** 電話はいいです。ところで…?: the wish is kept with the ticket, and what is asked is answered. */
export function withoutCall(decision: Decision, { reading }: ReadEvent, world: World): Decision {
  const { handOff } = decision.state;
  const isWish = reading.told?.signs.includes('wantsNoCall') ?? false;
  if (!isWish || handOff === null || decision.effects.some(asksOutside)) return decision;
  if (handOff.callAt === null) return decision;
  const kept = chooseCall(decision.state, handOff, 'none', world);
  const rest = decision.effects.filter((effect) => !isOffer(effect));
  return kept ? { state: kept.state, effects: [...kept.effects, ...rest] } : decision;
}

/** At night every ticket comes with it. */
function isOffer(effect: Effect): boolean {
  return effect.type === 'say' && effect.message === 'handOff.callOffer';
}

/** The button that asks for what comes below. */
function withoutButton(effect: Effect): Effect {
  if (effect.type !== 'say' || effect.choices === undefined) return effect;
  return { ...effect, choices: effect.choices.filter(({ id }) => id !== CALL_ME) };
}

/** A wish for a call is one for a person: the number of the hotline would be no answer. */
export function askingPerson(
  topics: readonly string[],
  { reading }: Pick<ReadEvent, 'reading'>,
): readonly string[] {
  const isWish =
    reading.signs.includes('wantsCall') && topics.every((topic) => SOUNDS_OF_CALL.has(topic));
  return isWish ? ['handoff'] : topics;
}

/** 나중에 전화 주실 수 있어요? sounds like a reminder; nobody is rung by one. */
const SOUNDS_OF_CALL: ReadonlySet<string> = new Set(['hotline', 'reminder']);

/** 折り返しってもらえるの?, where nobody was called yet: that there are calls, and how one is wished for. */
export const callAsked: Rule = (state, { reading }, world) => {
  if (!reading.hints.includes('asksIfCalled') || state.handOff !== null) return null;
  if (isInDoubt(state, world)) return null;
  const values = hotlineValues(world);
  const say = { type: 'say', message: 'staffHours.calls', values, call: 'hotline' } as const;
  return withWayBack(understood({ state, effects: [say] }));
};
