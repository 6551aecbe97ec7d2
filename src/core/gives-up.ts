import { flowChoice, topicChoice } from './choices.ts';
import { UPDATE_FLOW } from './aside.ts';
import type { Choice, Say } from './effect.ts';
import { isOfMoney } from './doubt.ts';
import { isPastDeadline } from './notice.ts';
import type { Reading } from './reading.ts';
import { REMINDER_FLOW } from './reminders.ts';
import { wishesPayment } from './money-flow.ts';
import { isSaleOpen } from './sale-open.ts';
import type { ConversationState } from './state.ts';
import { cancel, pause, saidAndAsked } from './steer.ts';
import { isNearPayment } from './near-payment.ts';
import {
  isAllUpdated,
  mustAskFleet,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';

/** もう諦めます, めんどくさいからいいや: the walk ends, and until when it may be left is told. null: a payment, a ticket or a customer comes first. */
export const givesUp: Rule = (state, { reading }, world) => {
  if (!reading.hints.includes('givesUp')) return null;
  if (isAtSale(state, reading, world)) return cancel(state, world);
  if (isOfElse(state, reading, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const left = state.position === null ? { state, effects: [] } : cancel(state, world);
  const { interrupted, wished } = left.state;
  if (isAllUpdated(world) || interrupted !== null || wished.length > 0) {
    return left.effects.length > 0 ? left : null;
  }
  return understood({ ...left, effects: [...left.effects, untilWhen(world)] });
};

/** 店長いないです, 今じゃないとだめ?, 腹立つわ: it may wait, and a walk goes on where it stands. */
export const mayWait: Rule = (state, { reading }, world) => {
  const why = WAITS.find((hint) => reading.hints.includes(hint));
  if (why === undefined || reading.command !== null || isOfElse(state, reading, world)) return null;
  if (state.position !== null) return inWalk(state, why, world);
  if (why === 'grumbles' && reading.signs.includes('angry')) return null;
  const says: readonly Say[] = why === 'grumbles' ? [{ type: 'say', message: SIGHS }] : [];
  const choices = waysNow(world);
  const last: Say = { type: 'say', message: howLong(why, world), choices };
  return understood({ state, effects: [...says, last] });
};

const WAITS = ['chiefAway', 'mustBeNow', 'grumbles'] as const;
type Waits = (typeof WAITS)[number];

function inWalk(state: ConversationState, why: Waits, world: World): Decision {
  if (why === 'chiefAway') return pause(state, world);
  return saidAndAsked(why === 'grumbles' ? SIGHS : howLong(why, world), state, world);
}

/** What is asked is answered in the words of the phase. */
function howLong(why: Waits, world: World): string {
  return why === 'mustBeNow' || isPastDeadline(world) ? 'putOff.plainly' : 'putOff.canWait';
}

const SIGHS = 'between.sighs';

/** 会計中です → もう諦めます: the walk ends there, and that sale comes first still. */
function isAtSale(state: ConversationState, reading: Reading, world: World): boolean {
  const { position, handOff } = state;
  if (position === null || isOfMoney(state) || handOff !== null) return false;
  return isSaleOpen(state, world) && !wishesPayment(reading.topics);
}

function isOfElse(state: ConversationState, reading: Reading, world: World): boolean {
  if (reading.customerWaiting || state.handOff !== null || isOfMoney(state)) return true;
  return wishesPayment(reading.topics) || isNearPayment(state, world);
}

function untilWhen(world: World): Say {
  const message = isPastDeadline(world) ? 'pauseUpdate' : 'putOff.canWait';
  return { type: 'say', message, choices: waysNow(world) };
}

function waysNow(world: World): readonly Choice[] {
  const ways = [flowChoice(UPDATE_FLOW), topicChoice('hotline')];
  return isPastDeadline(world) ? ways : [...ways, flowChoice(REMINDER_FLOW)];
}
