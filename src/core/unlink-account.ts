import { KEEP_LINK, LINK, UNLINK_ME, UNLINK_SHOP } from './choices.ts';
import type { AccountChange } from './account.ts';
import { told, withoutTerminals } from './link-account.ts';
import type { Command } from './reading.ts';
import type { ConversationState } from './state.ts';
import type { Decision, World } from './world.ts';

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
