import { RESTART_FLOW, UPDATE_FLOW } from './aside.ts';
import { choiceOf } from './choice-of.ts';
import { flowChoice, topicChoice } from './choices.ts';
import { isFreeTalk, isPaymentGuessed, mayBeOpen } from './doubt.ts';
import type { Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { stillCounts } from './moment.ts';
import { hotlineValues } from './notice.ts';
import type { Hint } from './hint.ts';
import { isPlugged, saidToPlugIn } from './no-power.ts';
import { isBegun } from './payment-begun.ts';
import { PLAINLY } from './plainly.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { wishesPayment } from './money-flow.ts';
import { withWayBack } from './way-back.ts';
import { askedNow, understood, type Decision, type Rule, type World } from './world.ts';

/**
 * 今挿したけどランプも何も出ない, ケーブルかな, 充電マーク出た, after the advice to charge it: what is told is used, and nothing said twice. What
 * shows nothing shows no history either. null: a payment is named, or nothing of the kind.
 */
export const stillDark: Rule = (state, event, world) => {
  const { reading } = event;
  if (isLitUnasked(state, reading, world)) return replied(state, IS_ON);
  const last = lastOf(state) ?? darkSince(state, event, world);
  if (last === null || isOfElse(state, reading, world)) return null;
  const message = answerTo(state, reading, world);
  if (message === null || isOfTheWalk(state, message)) return null;
  const isToPlugIn = message === PLUG_IN && isNews(reading, last);
  return isToPlugIn
    ? saidToPlugIn(state, reading, world)
    : replied(state, message === ON ? IS_ON : sayOf(ownOf(message, last), world));
};

/** 挿したらついた, where nothing was told of it before and no payment may be open: it sounds like what stops one, and tells of none. */
function isLitUnasked(state: ConversationState, reading: Reading, world: World): boolean {
  if (!reading.hints.includes('litByCharger') || reading.confidence >= PLAINLY) return false;
  const isOpen = mayBeOpen(state, world) || isPaymentGuessed(state, world);
  return isFreeTalk(state, world) && !isOpen && !OF_SALE.some((one) => reading.signs.includes(one));
}

const OF_SALE: readonly Sign[] = ['ofPayment', 'mayBeOfPayment', 'ofCustomer', 'brokenDown'];

function sayOf(message: string, world: World): Say {
  return { type: 'say', message, values: hotlineValues(world), call: 'hotline' };
}

function replied(state: ConversationState, say: Say): Decision {
  return withWayBack(understood({ state: { ...state, topics: ['prep.charge'] }, effects: [say] }));
}

function isOfElse(state: ConversationState, reading: Reading, world: World): boolean {
  const isOfPayment = wishesPayment(reading.topics) || isBegun(state, reading, world);
  return isOfPayment || isElsewhere(reading);
}

function isOfTheWalk({ position }: ConversationState, message: string): boolean {
  return position !== null && !IN_WALK.has(message);
}

function ownOf(message: string, last: string): string {
  return message === PLUG_IN || message === last ? STILL : message;
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

/** 画面真っ黒 led into a restart, or was told before: what is said behind it, and is no answer there. */
function darkSince(state: ConversationState, event: ReadEvent, world: World): string | null {
  if (!stillCounts(state.darkAt, world.now) || state.handOff !== null) return null;
  if (state.position === null) return isInVain(event.reading) ? STILL : null;
  const asked = state.position.flow === RESTART_FLOW ? askedNow(state, world) : null;
  return asked === null || choiceOf(asked, event) !== null ? null : STILL;
}

/** Of what was told to be dark before. */
function isInVain({ hints, signs }: Reading): boolean {
  return hints.includes('pressedInVain') && !DARK.some((sign) => signs.includes(sign));
}

function isElsewhere({ signs, topics, hints, customerWaiting }: Reading): boolean {
  const isOfOther = customerWaiting || topics.includes('handoff') || signs.includes('ofPayment');
  // ついた。次は? asks for no more than that is answered with.
  const isAsked = signs.includes('asks') && !hints.includes('litThenWhat');
  return isOfOther || (hints.includes('lightsUp') && isAsked);
}

/** In this order: what was seen, what is asked, what is thought. */
const ANSWERS: readonly (readonly [Hint, string])[] = [
  ['lightsUp', ON],
  ['asksHowLong', 'dark.howLong'],
  ['showsCharging', 'dark.charging'],
  ['asksCable', 'dark.cable'],
  ['wasPlugged', 'dark.placed'],
  ['pressedInVain', 'dark.still'],
];

function answerTo(state: ConversationState, reading: Reading, world: World): string | null {
  const { hints, signs } = reading;
  const told = ANSWERS.find(([hint]) => hints.includes(hint));
  if (told) return told[1];
  // What may be open is not paid in another way.
  if (isHurried(reading)) return mayBeOpen(state, world) ? STILL : HURRY;
  return DARK.some((sign) => signs.includes(sign)) ? PLUG_IN : null;
}

/** 今挿したけどランプも何も出ない, 充電器つないでるのに入らない, and not 真っ暗なんだってば. */
function isNews(reading: Reading, last: string): boolean {
  return isPlugged(reading) || (last === PLUG_IN && reading.signs.includes('showsNothing'));
}

/** 開店9時なのにどうしよう: of what shows nothing, and of no update. */
function isHurried({ hints, topics, timeAsked }: Reading): boolean {
  if (hints.includes('ofUpdate')) return false;
  const isOfOpening = timeAsked.shopOpens !== null || timeAsked.isOfOpening;
  return isOfOpening || topics.join() === 'update.timing';
}

const HURRY = 'dark.hurry';
const STILL = 'dark.still';
const IN_WALK: ReadonlySet<string> = new Set([HURRY, STILL]);
const DARK: readonly Sign[] = ['showsNothing', 'darkScreen', 'noPower'];
