import { KEEP_LINK, LINK, UNLINK, UNLINK_ME, UNLINK_SHOP } from './choices.ts';
import { matchOffer } from './offer.ts';
import type { AccountChange } from './account.ts';
import { told, withoutTerminals } from './link-account.ts';
import type { Command } from './reading.ts';
import type { ConversationState } from './state.ts';
import type { Decision, World, Rule } from './world.ts';

/** A merchant may end the link at any time; the owner also that of everybody of the shop. */
export function askUnlink(state: ConversationState, world: World): Decision {
  const { merchant } = world.facts;
  if (merchant === null) return notLinked(state, world);
  const all = merchant.role === 'owner' ? [UNLINK_SHOP] : [];
  return {
    state,
    effects: [
      {
        type: 'say',
        message: 'link.askEnd',
        values: { store: merchant.storeName },
        choices: [UNLINK_ME, ...all, KEEP_LINK],
        numbered: true,
      },
    ],
  };
}

export function unlinkMe(state: ConversationState, world: World): Decision {
  return end(state, { type: 'unlink' }, 'link.ended', world);
}

export function unlinkShop(state: ConversationState, world: World): Decision {
  const { merchant } = world.facts;
  // A button outlives what it was offered for: who is not the owner any more ends their own link only.
  if (merchant?.role !== 'owner') return askUnlink(state, world);
  const { merchantId } = merchant;
  return end(state, { type: 'unlinkShop', merchantId }, 'link.endedAll', world);
}

export function keepLink(state: ConversationState, world: World): Decision {
  return told(state, { type: 'say', message: 'link.kept' }, world);
}

/** After "end the link?", はい and いいえ answer that, not a guided talk's own question behind it. */
export function answerToUnlink(
  state: ConversationState,
  command: Command | null,
  world: World,
): Decision | null {
  const offered = new Set((state.offer?.choices ?? []).map(({ id }) => id));
  if (!offered.has(UNLINK_ME.id)) return null;
  if (command === 'no' || command === 'cancel') return keepLink(state, world);
  if (command !== 'yes') return null;
  return offered.has(UNLINK_SHOP.id) ? askUnlink(state, world) : unlinkMe(state, world);
}

const OF_UNLINKING: ReadonlySet<string> = new Set(
  [UNLINK, UNLINK_ME, UNLINK_SHOP, KEEP_LINK].map(({ id }) => id),
);

/** While a person has the talk the bot keeps still, but for this: a link can be ended at any time. null: it is about something else. */
export const unlinkAnyway: Rule = (state, { text, reading }, world) => {
  const { command, signs } = reading;
  const offered = matchOffer(state.offer, text);
  if (offered !== null && OF_UNLINKING.has(offered)) return actOnUnlink(state, offered, world);
  if (signs.includes('wantsUnlink') && !signs.includes('ofPayment')) return askUnlink(state, world);
  return answerToUnlink(state, command, world);
};

/** The same for a button: what is on offer is done, an old one is asked about anew. */
export function unlinkTapped(
  state: ConversationState,
  choice: string | null,
  data: string,
  world: World,
): Decision | null {
  const meant = data.replace(/^t\d+:/, '');
  if (!OF_UNLINKING.has(meant)) return null;
  return choice === null ? askUnlink(state, world) : actOnUnlink(state, choice, world);
}

function actOnUnlink(state: ConversationState, choice: string, world: World): Decision {
  if (choice === UNLINK_ME.id) return unlinkMe(state, world);
  if (choice === UNLINK_SHOP.id) return unlinkShop(state, world);
  return choice === KEEP_LINK.id ? keepLink(state, world) : askUnlink(state, world);
}

function end(
  state: ConversationState,
  change: AccountChange,
  message: string,
  world: World,
): Decision {
  const { merchant } = world.facts;
  if (merchant === null) return notLinked(state, world);
  const choices = world.facts.canLink ? [LINK] : [];
  const say = { type: 'say', message, values: { store: merchant.storeName }, choices } as const;
  // From this word on nothing of the shop is told, not even what this turn has seen.
  const stranger = { ...world, facts: { ...world.facts, merchant: null, fleet: null } };
  return told(withoutTerminals(state), say, stranger, { type: 'changeAccount', change });
}

function notLinked(state: ConversationState, world: World): Decision {
  const choices = world.facts.canLink ? [LINK] : [];
  return told(state, { type: 'say', message: 'link.none', choices }, world);
}
