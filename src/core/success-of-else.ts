import { stillCounts } from './against.ts';
import type { ReadEvent } from './event.ts';
import type { Ask } from './flow.ts';
import { matchOffer } from './offer.ts';
import { tellsBegun } from './payment-begun.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { saidAndAsked } from './steer.ts';
import type { Decision, World } from './world.ts';

/**
 * 次のお客さんは成功しました, レシートが出たから成功ですよね: the check stays open, and what the history shows for that payment is asked once more.
 * Where another sale or the update was told of, a success in words may be of that; asked once, the next one counts.
 */
export function successOfElse(
  state: ConversationState,
  { choices }: Ask,
  event: ReadEvent,
  world: World,
): Decision | null {
  if (!('pending' in choices) || event.reading.topics.includes('handoff')) return null;
  const isElse =
    event.reading.hints.includes('successOfElse') && event.reading.payment.shown === null;
  if (!isElse && !mayBeOfElse(state, event, world)) return null;
  return saidAndAsked('payment.onlyThatOne', { ...state, besidePayment: undefined }, world);
}

function mayBeOfElse(
  { besidePayment, offer }: ConversationState,
  { text, reading: { hints, payment } }: ReadEvent,
  { now }: World,
): boolean {
  if (besidePayment === undefined || !stillCounts(besidePayment.at, now)) return false;
  if (payment.shown !== 'success' || matchOffer(offer, text) !== null) return false;
  return besidePayment.what === 'sale'
    ? !hints.includes('tellsAmount')
    : hints.includes('hasSucceeded');
}

/** What a message tells beside a payment that was begun. */
export function besideTold(reading: Reading, at: string): Pick<ConversationState, 'besidePayment'> {
  const { hints } = reading;
  if (!tellsBegun(reading)) return {};
  if (hints.includes('otherWentWell')) return { besidePayment: { what: 'sale', at } };
  return hints.includes('ofUpdate') ? { besidePayment: { what: 'update', at } } : {};
}
