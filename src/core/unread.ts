import { allSays, type Effect } from './effect.ts';
import { isKnownSince } from './doubt.ts';
import type { ConversationEvent } from './event.ts';
import type { Hint } from './hint.ts';
import { isoOf, minutesSince, momentOf } from './moment.ts';
import type { Reading } from './reading.ts';
import { isSaidOf } from './said-of.ts';
import type { Sign } from './sign.ts';
import { tellsNone } from './stall-open.ts';
import type { ConversationState } from './state.ts';
import { consentsTo } from './told-doubt.ts';
import { standing, type Decision, type World } from './world.ts';

/*
 * 次の人の打ち始めた, アップデート画面が出ちゃった, シャットダウンした: what nobody understood may have told of a sale, a screen that stands or an update that
 * runs, in words that no list has. Whether a payment is under way is asked before the next leave to update or to switch off.
 */

/** One came within the half hour, and whether a payment is under way has not been answered since. */
export function isUnreadOpen(state: ConversationState, { now }: World): boolean {
  const { unreadAt, noSaleAt } = state;
  if (unreadAt === undefined || minutesSince(unreadAt, now) >= MINUTES) return false;
  const isTold = noSaleAt !== undefined && momentOf(noSaleAt) >= momentOf(unreadAt);
  return !isTold && !isKnownSince(unreadAt, state);
}

const MINUTES = 30;

/** The talk with when a message was last answered without being understood; of the update, it may run, and matters before switching off. */
export function withUnread(decision: Decision, event: ConversationEvent, world: World): Decision {
  const { state, effects } = decision;
  if (state.handOff !== null) return decision;
  const at = isoOf(world.now);
  if (isNotSeen(effects)) return { effects, state: { ...state, unreadAt: at } };
  if (event.type !== 'merchantAsked') return decision;
  const { reading } = event;
  if (!mayTell(reading) || !isPassedOver(state, effects, reading)) return decision;
  const told = reading.hints.includes('ofUpdate') ? { shownAt: at } : { unreadAt: at };
  return { effects, state: { ...state, ...told } };
}

/** A picture that shows no screen that is known, or spoken words. */
function isNotSeen(effects: readonly Effect[]): boolean {
  return allSays(effects).some(({ message }) => isSaidOf('notSeen', message));
}

/** A question tells of nothing that goes on, nor does what is of another shop, the charge or the notice; what fails is minded for itself. */
function mayTell(reading: Reading): boolean {
  const { hints, signs, past } = reading;
  if (past !== null || tellsNone(reading)) return false;
  return (
    !NOT_OF_IT.some((sign) => signs.includes(sign)) && !ELSE_SAID.some((one) => hints.includes(one))
  );
}

const NOT_OF_IT: readonly Sign[] = ['asks', 'brokenDown', 'namesOthers'];
const ELSE_SAID: readonly Hint[] = ['failsElse', 'ofBattery', 'ofDialog'];

function isPassedOver(
  { position }: ConversationState,
  effects: readonly Effect[],
  { hints, signs }: Reading,
): boolean {
  const said = allSays(effects).map(({ message }) => message);
  // A question of the walk was not answered by it; what holds of a payment is told with it already.
  if (position !== null || said.some((one) => isSaidOf('payment', one))) return false;
  const mayBeSale = hints.includes('ofSale') || signs.includes('ofCustomer');
  if (said.some((one) => ELSE.has(one))) return mayBeSale;
  return said.some((one) => isSaidOf('passesOver', one));
}

const ELSE: ReadonlySet<string> = new Set(['topic.oos', 'topic.oosBeside']);

/** 次の人の打ち始めた, ちょっとだけ待って, at the consent to an order from afar: whoever says yes next may say so to another thing. */
export function isConsentUnread(
  before: ConversationState,
  { state, effects }: Decision,
  event: ConversationEvent,
  world: World,
): boolean {
  if (event.type !== 'merchantAsked' || state.position?.step !== before.position?.step)
    return false;
  const at = standing(before, world);
  if (!at?.step || !('ask' in at.step) || !consentsTo(at.flow, at.step)) return false;
  return isNotSeen(effects) || allSays(effects).some(({ message }) => isSaidOf('notRead', message));
}
