import type { Reading } from './reading.ts';
import { isSeveralTold } from './several-told.ts';
import type { ConversationState, OpenHandOff } from './state.ts';
import type { World } from './world.ts';

/** もう一台も煙, もう一件も止まってます, 店は鳥よし: what is told beside a ticket stays with it, whatever its reason is. */
export function withTicketTold(
  state: ConversationState,
  { danger, hints }: Reading,
  world: World,
): ConversationState {
  const { handOff } = state;
  if (handOff === null) return state;
  const kept = { ...toldKept(state, world), ...(danger === null ? {} : { danger }) };
  const shop = hints.includes('namesShop') ? { isShopTold: true } : {};
  return { ...state, handOff: { ...handOff, ...kept, ...shop } };
}

/** Neither is forgotten for the ticket that takes the place of another. */
export function toldKept(
  state: ConversationState,
  world: World,
): Pick<OpenHandOff, 'danger' | 'isSeveral'> {
  const { danger, isSeveral } = state.handOff ?? {};
  return {
    ...(isSeveral || isSeveralTold(state, world) ? { isSeveral: true } : {}),
    ...(danger === undefined ? {} : { danger }),
  };
}

/** People may be in danger, also where a payment has become its reason since. */
export function isOfDanger(handOff: OpenHandOff | null): boolean {
  return handOff?.reason === 'unsafe' || handOff?.danger !== undefined;
}
