import { topicChoice } from './choices.ts';
import type { Effect, Say } from './effect.ts';
import { saidIfStopped } from './if-stopped.ts';
import { isTakenBesides } from './money.ts';
import { isChecking, MONEY_FLOW } from './money-flow.ts';
import { isPaymentOpen } from './open-payment.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** 解決です, できました, ありがとう: no word ends a matter in which a payment is open; 直った, where none is, is no thanks. */
export function withoutFarewell(
  state: ConversationState,
  effects: readonly Effect[],
  reading: Reading,
  world: World,
): readonly Effect[] {
  return effects.map((one) =>
    one.type === 'say' && ENDS.has(one.message) ? endFor(state, one, reading, world) : one,
  );
}

/** Words that close a matter, or sound like it. */
const ENDS: ReadonlySet<string> = new Set(['topic.thanks', 'reminder.noted', 'handOff.thanked']);

function endFor(state: ConversationState, say: Say, reading: Reading, world: World): Say {
  const { position, handOff, said } = state;
  const isThanked = isOnlyThanks(reading);
  if (isOpen(state, world)) {
    if (isThanked) return say.message === 'topic.thanks' ? { ...say, message: 'welcome' } : say;
    if (position?.flow === MONEY_FLOW) return { ...say, message: 'payment.onlyThatOne' };
    return handOff?.reason === 'paymentUnknown'
      ? { ...say, message: 'payment.withStaff' }
      : { ...say, message: 'payment.ifCut', choices: [CHECK] };
  }
  const isAsked = said?.messages.includes('counter.whatHappened') ?? false;
  const mayBeOne = isAsked || (said !== undefined && saidIfStopped(said));
  if (mayBeOne && !isThanked) return { ...say, message: 'payment.ifStopped', choices: [CHECK] };
  return isMended(say, reading) ? { ...say, message: 'afterCare.thanks' } : say;
}

const CHECK = topicChoice('payment.check_history');

/** What was taken in another way is over, unless it is looked at or with staff. */
function isOpen(state: ConversationState, world: World): boolean {
  const isOver = isTakenBesides(state, world.now) && !isChecking(state) && state.handOff === null;
  return isPaymentOpen(state, world) && !isOver;
}

/** A kind word, and nothing told beside it. */
export function isOnlyThanks({ topics, signs }: Reading): boolean {
  const isKind = topics.length > 0 && topics.every((topic) => topic === 'thanks');
  return isKind && !signs.includes('tellsAnything');
}

/** 直りました is met with how good that is. */
function isMended({ message }: Say, { signs, hints }: Reading): boolean {
  const isTold = signs.includes('tellsAnything') && !hints.includes('saysThanks');
  return message === 'topic.thanks' && isTold;
}
