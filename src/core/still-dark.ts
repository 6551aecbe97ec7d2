import { UPDATE_FLOW } from './aside.ts';
import { flowChoice, topicChoice } from './choices.ts';
import type { Say } from './effect.ts';
import { hotlineValues } from './notice.ts';
import type { Hint } from './hint.ts';
import { isPlugged, saidToPlugIn } from './no-power.ts';
import { isBegun } from './payment-begun.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { wishesPayment } from './money-flow.ts';
import { understood, type Rule } from './world.ts';

/**
 * 今挿したけどランプも何も出ない, ケーブルかな, 充電マーク出た, after the advice to charge it: what is told is used, and nothing said twice. What
 * shows nothing shows no history either. null: a payment is named, or nothing of the kind.
 */
export const stillDark: Rule = (state, { reading }, world) => {
  const last = lastOf(state);
  const isElse = wishesPayment(reading.topics) || isBegun(state, reading, world);
  if (last === null || isElsewhere(reading) || isElse) return null;
  const message = answerTo(reading);
  if (message === null) return null;
  if (message === PLUG_IN && isNews(reading, last)) {
    return saidToPlugIn(state, reading, world);
  }
  if (message === ON)
    return understood({ state: { ...state, topics: ['prep.charge'] }, effects: [IS_ON] });
  const own = ownOf(message, last);
  const say: Say = { type: 'say', message: own, values: hotlineValues(world), call: 'hotline' };
  return understood({ state: { ...state, topics: ['prep.charge'] }, effects: [say] });
};

function ownOf(message: string, last: string): string {
  return message === PLUG_IN || message === last ? 'dark.still' : message;
}

const ON = 'dark.on';
const IS_ON: Say = {
  type: 'say',
  message: ON,
  choices: [flowChoice(UPDATE_FLOW), topicChoice('payment.check_history')],
};

const PLUG_IN = 'noPower';

function lastOf({ said, position, handOff }: ConversationState): string | null {
  if (position !== null || handOff !== null) return null;
  return said?.messages.find((one) => one === PLUG_IN || one.startsWith('dark.')) ?? null;
}

function isElsewhere({ signs, topics, hints, customerWaiting }: Reading): boolean {
  const isOfOther = customerWaiting || topics.includes('handoff') || signs.includes('ofPayment');
  return isOfOther || (hints.includes('lightsUp') && signs.includes('asks'));
}

/** In this order: what was seen, what is asked, what is thought. */
const ANSWERS: readonly (readonly [Hint, string])[] = [
  ['lightsUp', ON],
  ['asksHowLong', 'dark.howLong'],
  ['showsCharging', 'dark.charging'],
  ['asksCable', 'dark.cable'],
  ['wasPlugged', 'dark.placed'],
];

function answerTo({ hints, signs }: Reading): string | null {
  const told = ANSWERS.find(([hint]) => hints.includes(hint));
  if (told) return told[1];
  return DARK.some((sign) => signs.includes(sign)) ? PLUG_IN : null;
}

/** 今挿したけどランプも何も出ない, 充電器つないでるのに入らない, and not 真っ暗なんだってば. */
function isNews(reading: Reading, last: string): boolean {
  return isPlugged(reading) || (last === PLUG_IN && reading.signs.includes('showsNothing'));
}

const DARK: readonly Sign[] = ['showsNothing', 'darkScreen', 'noPower'];
