import type { Say } from './effect.ts';
import { tellWait } from './hand-off.ts';
import { hotlineValues } from './notice.ts';
import type { Reading } from './reading.ts';
import { callButton } from './call-back.ts';
import { isSettled } from './settled.ts';
import { WITHDRAW } from './ticket-say.ts';
import type { ConversationState, OpenHandOff } from './state.ts';
import { withWayBack } from './way-back.ts';
import { isHeldOpen } from './doubt.ts';
import { help } from './steer.ts';
import { isFirstWord } from './worry-place.ts';
import { wishesPayment } from './money-flow.ts';
import { understood, type Decision, type Rule, type World } from './world.ts';

/** Whether a machine answers here, that nobody answers the phone, or scorn while a person is waited for. */
export const ofOurselves: Rule = (state, event, world) => {
  const { signs, customerWaiting, topics } = event.reading;
  if (customerWaiting || wishesPayment(topics)) return null;
  if (signs.includes('asksIfBot')) return said(state, ofBot(state));
  if (asksMenu(state, event.reading, world)) return help(state);
  const isPhone = isOfPhone(state, event.reading);
  if (state.handOff !== null) {
    const isScorn = signs.includes('scorned') && event.text.length <= ONLY_SCORN;
    if (isPhone) return phoneBeside(state, state.handOff, world);
    return isScorn ? tellWait(state, state.handOff, world) : null;
  }
  if (!isPhone) return null;
  return said(state, { type: 'say', message: 'ourselves.phone', values: hotlineValues(world) });
};

function ofBot({ handOff }: ConversationState): Say {
  const waits = handOff === null ? 'no' : 'yes';
  return { type: 'say', message: 'ourselves.bot', values: { waits } };
}

/** Nobody answers there, and a person is waited for here: they can ring up. */
function phoneBeside(state: ConversationState, ticket: OpenHandOff, world: World): Decision {
  const isHeld = ticket.reason === 'paymentUnknown' && !isSettled(state, world.now);
  const values = { ...hotlineValues(world), number: ticket.number, isHeld: isHeld ? 'yes' : 'no' };
  const choices = [...callButton(ticket, world), WITHDRAW];
  return { state, effects: [{ type: 'say', message: 'ourselves.phoneBeside', values, choices }] };
}

/** 何ができるの? as the first word. */
function asksMenu(state: ConversationState, { signs }: Reading, world: World): boolean {
  return signs.includes('asksMenu') && isFirstWord(state) && !isHeldOpen(state, world);
}

/** Of a later hour the hotline's hours are told. */
function isOfPhone(state: ConversationState, reading: Reading): boolean {
  const { signs, topics, timeAsked } = reading;
  if (isBusy(state, reading)) return true;
  const isNow = signs.includes('cannotReach') && !timeAsked.isOfCalling;
  return isNow && !topics.includes('handoff');
}

/** 話し中, right behind a number to call. */
function isBusy({ said: last }: ConversationState, { hints }: Reading): boolean {
  return (
    hints.includes('lineBusy') && last?.messages.some((one) => TELLS_NUMBER.test(one)) === true
  );
}

const TELLS_NUMBER =
  /^(?:topic\.hotline|hotline\.|ourselves\.phone|handOff\.(?:opened|waiting|payment))/;

/** In more letters something may be asked besides. */
export const ONLY_SCORN = 20;

function said(state: ConversationState, say: Say): Decision {
  return withWayBack(understood({ state, effects: [say] }));
}
