import type { LinkProof } from './account.ts';
import { LINK, UNLINK } from './choices.ts';
import { bareSay, type Effect, type Say } from './effect.ts';
import { hotlineValues } from './notice.ts';
import type { ConversationState } from './state.ts';
import { statusSays } from './status.ts';
import { askAgain } from './steer.ts';
import type { Decision, World } from './world.ts';

/** As long as LINE's own link tokens live (LINE's documentation of account linking). */
const LINK_MINUTES = 10;

/** Gives out the link by which a merchant signs in and proves which shop is theirs. */
export function offerLink(state: ConversationState, world: World): Decision {
  const { merchant, canLink, link } = world.facts;
  if (merchant !== null) {
    const values = { store: merchant.storeName };
    return told(state, { type: 'say', message: 'link.already', values, choices: [UNLINK] }, world);
  }
  if (!canLink) {
    const values = hotlineValues(world);
    return told(state, { type: 'say', message: 'link.notHere', values, call: 'hotline' }, world);
  }
  if (link === null) return { state, effects: [{ type: 'askLink' }] };
  if (link.kind === 'silent') {
    return told(state, { type: 'say', message: 'link.failed', choices: [LINK] }, world);
  }
  const endsAt = world.now.plus({ minutes: LINK_MINUTES });
  const values = { minutes: LINK_MINUTES };
  const say: Say = { type: 'say', message: 'link.offered', values, open: link.url };
  const change = { type: 'offer', token: link.token, endsAt } as const;
  return told(state, say, world, { type: 'changeAccount', change });
}

/** LINE has confirmed a link. Without proof it counts for nothing: the link was over, used, or another's. */
export function onLinked(
  state: ConversationState,
  proof: LinkProof | null,
  world: World,
): Decision {
  const isClaimed = state.handOff?.isClaimed ?? false;
  if (proof === null) {
    if (isClaimed) return { state, effects: [] };
    return told(state, { type: 'say', message: 'link.refused', choices: [LINK] }, world);
  }
  const linked: Effect = { type: 'changeAccount', change: { type: 'link', ...proof } };
  const fresh = withoutTerminals(state);
  // While a person has the talk, the bot keeps still; the shop is known all the same.
  if (isClaimed) return { state: fresh, effects: [linked] };
  if (world.facts.fleet === null) return { state, effects: [{ type: 'askFleet' }] };
  const values = { store: proof.merchant.storeName };
  const done: Say = { type: 'say', message: 'link.done', values };
  if (state.position !== null) return told(fresh, done, world, linked);
  return { state: fresh, effects: [linked, done, ...statusSays(world)] };
}

/** Which terminals a talk was about says nothing any more once the shop is another one, or none. */
export function withoutTerminals(state: ConversationState): ConversationState {
  const { position, interrupted } = state;
  return {
    ...state,
    terminalId: null,
    position: position && { ...position, terminalId: null },
    interrupted: interrupted && { ...interrupted, terminalId: null },
    aside: [],
    led: [],
    remote: null,
  };
}

/** In the middle of a guided talk its question is put again after it. */
export function told(
  state: ConversationState,
  say: Say,
  world: World,
  ...changes: readonly Effect[]
): Decision {
  if (state.position === null) return { state, effects: [...changes, say] };
  const again = askAgain(state, world);
  return { ...again, effects: [...changes, bareSay(say), ...again.effects] };
}
