import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { mustCharge } from './to-tell.ts';
import { askedNow, type World } from './world.ts';

/** 何分待てばいい? where the talk is of a charge that is short: it may be of the charge as well as of the update. */
export function mayBeOfCharge(state: ConversationState, reading: Reading, world: World): boolean {
  const { topics, signs, hints, customerWaiting } = reading;
  const isOfUpdate = signs.includes('asksDuration') || hints.includes('ofUpdate');
  if (isOfUpdate || customerWaiting) return false;
  const isAtCharger = askedNow(state, world)?.picture === 'charging';
  if (isAtCharger && asksIfYet(reading)) return true;
  if (topics.join() !== 'update.duration') return false;
  if (state.position !== null) return isAtCharger;
  return isNearCharge(state) && isShort(state, hints.includes('asksHowLong'), world);
}

/** まだ?, where nothing else is waited for. */
function asksIfYet({ signs, hints }: Reading): boolean {
  return signs.includes('asksAnswer') && hints.includes('stillAtIt');
}

function isNearCharge({ topics }: ConversationState): boolean {
  return NEAR.has(topics.at(-1) ?? '');
}

const NEAR: ReadonlySet<string> = new Set(['prep.charge', 'fleet.status', 'update.error']);

/** Of a shop that nobody sees: it was told so last, or they wait for what they were told of. */
function isShort(state: ConversationState, waits: boolean, world: World): boolean {
  if (world.facts.merchant !== null) return world.facts.fleet === null || mustCharge(world);
  const said = state.said?.messages ?? [];
  return said.some((one) => SHORT.has(one) || (waits && one === 'topic.prep.charge'));
}

const SHORT: ReadonlySet<string> = new Set([
  'worry.notEnough',
  'worry.chargeFirst',
  'charge.tooLow',
  'charge.howLong',
]);
