import type { DateTime } from 'luxon';
import type { Effect } from '../core/effect.ts';
import type { ConversationEvent } from '../core/event.ts';
import type { Facts } from '../core/facts.ts';
import type { RemoteAnswer, RemoteOrder } from '../core/remote.ts';
import type { Fleet } from './fleet-ports.ts';
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
  asking: Asking,
  means: TurnMeans,
): Promise<ConversationEvent | null> {
  const { turn, event, to, facts } = asking;
  const { merchantId } = facts.merchant ?? {};
  switch (question?.type) {
    case 'askFleet': {
      if (merchantId === undefined) return null;
      means.courier.showTyping(turn.conversation);
      const answer = await means.fleet.askTerminals(merchantId, sinceOf(turn));
      return { type: 'fleetAnswered', answer, to: event };
    }
    case 'askRemote': {
      if (merchantId === undefined) return null;
      const answer = await askRemote(question.order, merchantId, turn, means.fleet);
      return { type: 'remoteAnswered', answer, to: event };
    }
    case 'askModel': {
      if (to.type !== 'merchantAsked' || means.askModel === null) return null;
      means.courier.showTyping(turn.conversation);
      const { text, reading } = to;
      const asked = { text, language: reading.language, lastTopics: turn.state.topics };
      return { type: 'modelAnswered', answer: await means.askModel(asked), to: event };
    }
    case 'askLink': {
      if (means.offerLink === null) return null;
      return { type: 'linkAnswered', answer: await means.offerLink(turn.conversation), to: event };
    }
    case 'askQueue': {
      const answer = await means.store.queue(turn.conversation, means.now());
      return { type: 'queueAnswered', answer, to: event };
    }
    case 'askPicture':
      return await look(asking, means);
    case 'say':
    case 'setTimer':
    case 'cancelTimer':
    case 'handOff':
    case 'withdrawTicket':
    case 'wishCall':
    case 'raiseTicket':
    case 'clearTicket':
    case 'askRating':
    case 'rate':
    case 'changeAccount':
    case 'blank':
    case undefined:
      return null;
  }
}

function askRemote(
  order: RemoteOrder,
  merchantId: string,
  turn: Turn,
  fleet: Fleet,
): Promise<RemoteAnswer> {
  if (order.takenAt !== null) return fleet.askOrder(merchantId, order);
  // A turn that failed may have sent it: it is decided again.
  return fleet.order(merchantId, order, order.tries > 0 || turn.attempts > 0);
}

async function look(
  { turn, event, to }: Asking,
  { courier, lookAt }: TurnMeans,
): Promise<ConversationEvent | null> {
  if (to.type !== 'merchantSent' || lookAt === null) return null;
  courier.showTyping(turn.conversation);
  return {
    type: 'pictureSeen',
    answer: await lookAt(to.messageId, turn.conversation),
    to: event,
  };
}

/**
 * An answer in a guided talk, an alarm, an event of the fleet: something may just have happened at the
 * terminal, so it counts only what is asked from then on. A question alone may be answered from a moment ago.
 */
function sinceOf({ event, state, receivedAt }: Turn): DateTime | null {
  const isGuided = state.position !== null || state.interrupted !== null;
  return isGuided || event.type === 'timeCame' ? receivedAt : null;
}
