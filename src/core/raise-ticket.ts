import type { RaisedReason, Urgency } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { cannotPay, tellsNoPayment, urgencyOf } from './harm.ts';
import type { Reading } from './reading.ts';
import { withSeveralTold } from './several-told.ts';
import type { ConversationState } from './state.ts';
import { withTicketTold } from './ticket-told.ts';
import { wishesPayment } from './money-flow.ts';
import type { Decision, World } from './world.ts';

/** A ticket that was open before is as urgent as what is written since: also where a person has the talk and the bot keeps still. */
export function withTicketRaised(
  from: ConversationState,
  { state: decided, effects }: Decision,
  { reading }: ReadEvent,
  world: World,
): Decision {
  const several = withSeveralTold(from, decided, reading, world);
  const state = withTicketTold(several, reading, world);
  const { handOff } = state;
  const before = from.handOff;
  const isSame = before !== null && before.number === handOff?.number;
  if (!isSame) return { state, effects };
  const { number } = before;
  const raised = raisedTo(reading, before.isClaimed, world);
  if (raised === null) return { state, effects };
  const isNew = raised.reason === 'paymentUnknown';
  return {
    state: isNew ? { ...state, handOff: { ...handOff, reason: raised.reason } } : state,
    effects: [...effects, { type: 'raiseTicket', number, ...raised }],
  };
}

function raisedTo(
  reading: Reading,
  isClaimed: boolean,
  world: World,
): { readonly urgency: Urgency; readonly reason: RaisedReason | null } | null {
  if (reading.danger !== null) return { urgency: 'cannotTakePayments', reason: 'unsafe' };
  const reason = raisedReason(reading, isClaimed);
  const isHarm = tellsNoPayment(reading);
  if (reading.customerWaiting || isHarm) {
    const isWorst = isHarm || cannotPay(world.now, world);
    return { urgency: isWorst ? 'cannotTakePayments' : 'customerWaiting', reason };
  }
  const told = { waiting: null, noPayment: null };
  return reason === null ? null : { urgency: urgencyOf(reason, told, world), reason };
}

function raisedReason(reading: Reading, isClaimed: boolean): RaisedReason | null {
  // Before somebody has it, the bot looks into the payment itself.
  if (isClaimed && isOfPayment(reading)) return 'paymentUnknown';
  return reading.signs.includes('angry') ? 'angry' : null;
}

/** レジにお客様が並んでいます may sound like one, and names none. */
function isOfPayment({ customerWaiting, topics, payment, signs, language }: Reading): boolean {
  const isNamed = signs.includes('ofPayment') || (language !== 'ja' && !customerWaiting);
  return (wishesPayment(topics) && isNamed) || payment.customer === 'paid';
}
