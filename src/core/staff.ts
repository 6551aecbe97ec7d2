import { momentOf } from './moment.ts';
import { actOn } from './act.ts';
import { CARE_TIMER, careForTicket } from './care-timer.ts';
import { isWithStaff } from './doubt.ts';
import type { Effect, Say } from './effect.ts';
import type { StaffEvent } from './event.ts';
import { openedHandOff } from './hand-off.ts';
import { leftNow, lookedAt } from './money-flow.ts';
import { mindedAnew, minding } from './against.ts';
import { askedForRating } from './satisfaction.ts';
import type { ConversationState } from './state.ts';
import { isDoubtOpen } from './told-doubt.ts';
import { saidFirst, type Decision, type World } from './world.ts';

/**
 * What people at the desk do to a talk. Whether they may was decided there, and what becomes of the ticket: it moved with
 * the act itself. This is heard later, when they may have moved it once more, so it changes the talk alone.
 */
export function onStaff(
  state: ConversationState,
  event: Exclude<StaffEvent, { readonly type: 'staffAskedRefresh' }>,
  world: World,
): Decision {
  const { staff } = event;
  switch (event.type) {
    case 'staffClaimed':
      return taken(state, []);
    case 'staffWrote':
      return answered(state, [
        { type: 'say', message: 'staff.words', values: { text: event.text }, staff },
      ]);
    case 'staffSentPicture':
      return answered(state, [
        { type: 'say', message: 'staff.picture', photo: event.picture, staff },
      ]);
    case 'staffPromisedCall':
      return answered(state, [callBack(staff, event.at)]);
    case 'staffReleased':
      return released(state);
    case 'staffReturned':
      return event.flow === undefined ? returned(state, world) : ledOn(state, event.flow, world);
    case 'staffClosed':
      return ended(state, world, { type: 'say', message: 'handOff.closed' });
    case 'staffReopened':
      return reopened(state, event, world);
  }
}

function callBack(staff: string, at: string): Say {
  const values = { staff, at: momentOf(at) };
  return { type: 'say', message: 'handOff.callBack', values, staff };
}

/** The talk is theirs, and the bot keeps still from here on. */
function taken(state: ConversationState, says: readonly Effect[]): Decision {
  const { handOff } = state;
  if (handOff === null) return { state, effects: says };
  return {
    state: { ...withoutTalk(state), handOff: { ...handOff, isClaimed: true } },
    effects: [
      { type: 'cancelTimer', timer: 'watch' },
      // They ask for themselves whether it helped.
      { type: 'cancelTimer', timer: CARE_TIMER },
      ...says,
    ],
  };
}

/** They have said something: whether it helped can be asked afterwards. */
function answered(state: ConversationState, says: readonly Effect[]): Decision {
  const { state: after, effects } = taken(state, says);
  if (after.handOff === null) return { state: after, effects };
  return { state: { ...after, handOff: { ...after.handOff, hasAnswered: true } }, effects };
}

/** Nobody has the talk any more; the ticket waits for the next of them. */
function released(state: ConversationState): Decision {
  const { handOff } = state;
  if (handOff === null) return { state, effects: [] };
  const waiting = { ...handOff, isClaimed: false, hasSaidWaiting: false };
  return { state: { ...state, handOff: waiting }, effects: [] };
}

/** 確認します, and given back: no word of theirs is known to be what came of the payment, and so it is asked about once. */
function returned(before: ConversationState, world: World): Decision {
  const { state, effects } = ended(before, world, { type: 'say', message: 'handOff.returned' });
  const isInDoubt = isWithStaff(before, world) || isDoubtOpen(before, world);
  return { state: isInDoubt ? { ...state, ...leftNow(world.now) } : state, effects };
}

/** The talk is the bot's again. What was said before is not a reason to hand off once more. */
function ended(state: ConversationState, world: World, say: Say): Decision {
  const { handOff } = state;
  if (handOff === null) return { state, effects: [] };
  const minded = mindedAnew(withoutTalk(state), handOff.openedAt, world.now);
  return {
    state: {
      ...(handOff.reason === 'paymentUnknown' ? minding(minded, 'looked', world.now) : minded),
      ...(handOff.hasAnswered ? lookedAt(world.now) : {}),
      handOff: null,
      deviceDangerAt: undefined,
      misunderstandings: 0,
      topics: [],
      offer: null,
    },
    effects: [
      // Given back without a word of staff, nobody knows whether it is settled.
      ...(handOff.hasAnswered ? [] : [careForTicket(world)]),
      say,
      ...(handOff.hasAnswered ? askedForRating(handOff.number, world) : []),
    ],
  };
}

/** Given back with a way to go: staff have seen which guided talk helps. */
function ledOn(state: ConversationState, flow: string, world: World): Decision {
  const back = ended(state, world, { type: 'say', message: 'handOff.returned' });
  if (state.handOff === null || !(flow in world.facts.flows)) return back;
  // What nobody understood they have read, and what they have looked into they wish to know.
  const { unread: _unread, looked: _looked, ...against } = back.state.against;
  const begun = actOn({ ...back.state, against }, `flow:${flow}`, world);
  return saidFirst({ type: 'say', message: 'handOff.ledOn' }, begun);
}

/** A ticket that was over is theirs once more. A newer one that was opened meanwhile gives way to it. */
function reopened(
  state: ConversationState,
  { number, reason }: Extract<StaffEvent, { type: 'staffReopened' }>,
  { now }: World,
): Decision {
  const other = state.handOff?.number;
  const handOff = { ...openedHandOff(number, reason, now), isClaimed: true };
  return {
    state: { ...withoutTalk(state), handOff },
    effects: [
      { type: 'cancelTimer', timer: 'watch' },
      { type: 'cancelTimer', timer: CARE_TIMER },
      ...(other === undefined || other === number
        ? []
        : [{ type: 'withdrawTicket', number: other } as const]),
    ],
  };
}

/** Whatever the bot was about is over: a person has it, or had it. */
function withoutTalk(state: ConversationState): ConversationState {
  return { ...state, position: null, interrupted: null, aside: [], stopped: null, wished: [] };
}
