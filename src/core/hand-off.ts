import type { DateTime } from 'luxon';
import { isoOf } from './moment.ts';
import { callAhead, callOffer, lateCall } from './call-back.ts';
import { meanwhileSays } from './meanwhile.ts';
import { harmTold, urgencyOf } from './harm.ts';
import { detailsNeeded } from './details-told.ts';
import type { Effect, HandOffReason, Say, Urgency, Values } from './effect.ts';
import { paymentWords } from './money.ts';
import { harmOf, queueValues } from './queue.ts';
import { isPaymentOpen, mayBeOpen } from './doubt.ts';
import { isSettled } from './settled.ts';
import type { ConversationState, OpenHandOff, Position } from './state.ts';
import { toldKept } from './ticket-told.ts';
import { isWaitTold, ticketSay } from './ticket-say.ts';
import { summaryOf, terminalLines } from './ticket-summary.ts';
import { mustAskFleet, type Decision, type World } from './world.ts';
import { TOKYO } from './zone.ts';

/**
 * Gives the talk to a person: a ticket, and in the same reply its number, the place in the queue, the
 * hotline with its true hours at this moment, and a way to take it back. No time is promised.
 */
export function handOver(state: ConversationState, because: HandOffReason, world: World): Decision {
  const { facts, now } = world;
  const reason = ofCheck(state, because, world);
  if (state.handOff !== null && !isRaised(state.handOff, reason)) {
    return tellWait(state, state.handOff, world);
  }
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (facts.queue === null) return { state, effects: [{ type: 'askQueue' }] };
  const number = receptionNumber(now, facts.turn);
  const told = harmTold(state, world);
  const urgency = urgencyOf(reason, told, world);
  const { position } = state;
  const handOff: OpenHandOff = {
    ...openedHandOff(number, reason, now),
    ...toldKept(state, world),
    ...(state.isWithoutPhone ? { callAt: null } : {}),
  };
  const ticket: Effect = {
    type: 'handOff',
    number,
    reason,
    urgency,
    summary: summaryOf(state, reason, told, world),
    position: position && `name.flow.${position.flow}`,
    terminals: terminalLines(world),
  };
  return {
    state: {
      ...state,
      position: null,
      interrupted: null,
      // Should the wish for a person be taken back, the talk can go on.
      stopped: position,
      wished: [],
      misunderstandings: 0,
      handOff,
      withdrawn: undefined,
      ...successLeft(state, reason),
    },
    effects: [
      { type: 'cancelTimer', timer: 'watch' },
      // A ticket that waited for less gives way.
      ...withdrawn(state),
      ticket,
      ...(handOff.callAt === null ? [{ type: 'wishCall', number, at: null } as const] : []),
      ...warned(state, reason, world),
      ...opened(handOff, urgency, meanwhileSays(state, reason, world), position, world),
    ],
  };
}

/** 成功でした … 処理中だった, あと1件は処理未了: what was told before staff are called for a payment in doubt counts no more (fact `payment`). */
function successLeft(
  { toldCapturedAt }: ConversationState,
  reason: HandOffReason,
): Pick<ConversationState, 'toldCapturedAt'> {
  return { toldCapturedAt: reason === 'paymentUnknown' ? null : toldCapturedAt };
}

/** Who asks for a person in the middle of the check, or in anger, or cannot be read where one may have been begun, leaves a payment in doubt: staff must know (fact `payment`). */
function ofCheck(state: ConversationState, because: HandOffReason, world: World): HandOffReason {
  const isAsked = ASKED.has(because) && isPaymentOpen(state, world);
  const isUnread = because === 'notUnderstood' && mayBeOpen(state, world);
  return isAsked || isUnread ? 'paymentUnknown' : because;
}

const ASKED: ReadonlySet<HandOffReason> = new Set(['merchantAsked', 'angry']);

/** A payment in doubt, or people in danger, do not wait behind a ticket that was opened for less. */
function isRaised({ reason: before }: OpenHandOff, reason: HandOffReason): boolean {
  if (before === 'paymentUnknown') return false;
  return reason === 'paymentUnknown' || (reason === 'unsafe' && before !== 'unsafe');
}

/** Short enough to be read out on the telephone, and the same when a turn is decided again. */
export function receptionNumber(now: DateTime, turn: number): string {
  return `${now.setZone(TOKYO).toFormat('MMdd')}-${turn}`;
}

export function openedHandOff(number: string, reason: HandOffReason, now: DateTime): OpenHandOff {
  const openedAt = isoOf(now);
  return { number, reason, openedAt, isClaimed: false, hasSaidWaiting: false };
}

function withdrawn({ handOff }: ConversationState): readonly Effect[] {
  return handOff === null ? [] : [{ type: 'withdrawTicket', number: handOff.number }];
}

/** What is said first, where the common words would not do. */
const OPENED: Readonly<Partial<Record<HandOffReason, string>>> = {
  paymentUnknown: 'handOff.payment',
  angry: 'handOff.angry',
};

function opened(
  handOff: OpenHandOff,
  urgency: Urgency,
  meanwhile: readonly Say[],
  position: Position | null,
  world: World,
): readonly Say[] {
  const { number, reason } = handOff;
  const queue = queueValues(harmOf(reason, urgency), world);
  const message = OPENED[reason] ?? 'handOff.opened';
  const own = { number, ...queue, ...(reason === 'paymentUnknown' ? needs(position) : {}) };
  const say = ticketSay(message, own, handOff, world);
  const offer = callOffer(handOff, world);
  return [
    say,
    // Beside the warning there is no room for more in one bubble.
    ...(reason === 'paymentUnknown'
      ? [{ type: 'say', message: 'handOff.place', values: queue } as const]
      : []),
    ...meanwhile,
    ...(offer === null ? [] : [offer]),
  ];
}

/** 火花が出た、カードも通してた: beside what the ticket is for, a payment in doubt is held. */
function warned(state: ConversationState, reason: HandOffReason, world: World): readonly Say[] {
  const isBeside = reason !== 'paymentUnknown' && isPaymentOpen(state, world);
  return isBeside ? [{ type: 'say', message: paymentWords('unknown') }] : [];
}

/** What was told of the sale on the way is not asked for again. */
function needs(position: Position | null): Values {
  return { needs: detailsNeeded(position) };
}

/** Said when the merchant goes on writing, or asks how long it takes, before anyone took the ticket. */
export function tellWait(state: ConversationState, ticket: OpenHandOff, world: World): Decision {
  if (world.facts.queue === null) return { state, effects: [{ type: 'askQueue' }] };
  const { number, reason } = ticket;
  const late = lateCall(ticket, world);
  const again = isWaitTold(state, ticket, world) ? 'yes' : 'no';
  const offer = callOffer(ticket, world, again === 'no');
  const call = offer === null ? callAhead(ticket, world) : [offer];
  const isPromised = offer === null && late === null && call.length > 0 && !ticket.isCallSoon;
  const own = {
    number,
    again,
    ...queueValues(null, world),
    ...late,
    ...(isPromised ? NO_WAIT : {}),
  };
  const message = late === null ? 'handOff.waiting' : 'handOff.callLate';
  const say = ticketSay(message, own, ticket, world);
  return { state, effects: [...ofPayment(state, reason, world), say, ...call] };
}

/** もういい、取り消して, of a ticket that is kept: that it stands, and the words that end it. */
export function tellKept(state: ConversationState, ticket: OpenHandOff, world: World): Decision {
  const { number } = ticket;
  const say = ticketSay('handOff.kept', { number }, ticket, world);
  return { state, effects: [...ofPayment(state, ticket.reason, world), say] };
}

/** How the payment stands that it is about, or that is held beside it. */
function ofPayment(state: ConversationState, reason: HandOffReason, world: World): readonly Say[] {
  if (reason !== 'paymentUnknown') return warned(state, reason, world);
  const outcome = isSettled(state, world.now) ? 'captured' : 'unknown';
  return [{ type: 'say', message: paymentWords(outcome) }];
}

/** The time of the call is told below: how long the queue takes does not count beside it. */
const NO_WAIT: Values = { wait: '' };
