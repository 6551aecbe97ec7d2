import type { DateTime } from 'luxon';
import type { Effect } from '../core/effect.ts';
import type { ConversationEvent } from '../core/event.ts';
import type { Facts } from '../core/facts.ts';
import type { Turn } from './ports.ts';
import type { ToDecide, TurnMeans } from './turn.ts';

interface Asking {
  readonly turn: Turn;
  /** What is being decided, with what was learnt so far. */
  readonly event: ConversationEvent;
  readonly to: ToDecide;
  readonly facts: Facts;
}

/** The same event with what `decide` wished to know; null where it wishes for nothing. */
export async function askOutside(
  question: Effect | undefined,
  { turn, event, to, facts }: Asking,
  { courier, fleet, askModel, offerLink }: TurnMeans,
): Promise<ConversationEvent | null> {
  const asks = question?.type;
  if (asks === 'askFleet' && facts.merchant !== null) {
    courier.showTyping(turn.conversation);
    const answer = await fleet.askTerminals(facts.merchant.merchantId, sinceOf(turn));
    return { type: 'fleetAnswered', answer, to: event };
  }
  if (asks === 'askModel' && to.type === 'merchantAsked' && askModel) {
    courier.showTyping(turn.conversation);
    const { text, reading } = to;
    const asked = { text, language: reading.language, lastTopics: turn.state.topics };
    return { type: 'modelAnswered', answer: await askModel(asked), to: event };
  }
  if (asks === 'askLink' && offerLink) {
    return { type: 'linkAnswered', answer: await offerLink(turn.conversation), to: event };
  }
  return null;
}

/**
 * An answer in a guided talk, an alarm, an event of the fleet: something may just have happened at the
 * terminal, so it counts only what is asked from then on. A question alone may be answered from a moment ago.
 */
function sinceOf({ event, state, receivedAt }: Turn): DateTime | null {
  const isGuided = state.position !== null || state.interrupted !== null;
  return isGuided || event.type === 'timeCame' ? receivedAt : null;
}
