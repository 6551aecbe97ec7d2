import { flowChoice } from './choices.ts';
import { UPDATE_FLOW } from './aside.ts';
import { bareSay, type Say } from './effect.ts';
import { mayBeOpen } from './doubt.ts';
import type { ReadEvent } from './event.ts';
import type { Hint } from './hint.ts';
import { isNamedUnread, UNRESOLVED } from './left-on.ts';
import { isToldMissing } from './as-told.ts';
import { POWER_TOLD } from './look.ts';
import { isoOf } from './moment.ts';
import { MONEY_FLOW } from './money-flow.ts';
import type { Reading } from './reading.ts';
import { isCycleTold, isOfRestart } from './of-update.ts';
import { isSince } from './past-time.ts';
import { hasSaid } from './said-of.ts';
import type { Sign } from './sign.ts';
import { answerTopics } from './topic-answer.ts';
import { isBreakOpen } from './stall-open.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import type { Terminal } from './terminal.ts';
import type { PastReading } from './time-reading.ts';
import { beginOf, onlyLeft } from './to-tell.ts';
import { withCheck } from './update-left.ts';
import { withWayBack } from './way-back.ts';
import {
  askedNow,
  asksOfPayment,
  isOut,
  mustAskFleet,
  terminalValues,
  understood,
  type Decision,
  type World,
  type Rule,
} from './world.ts';

/** 8時半につけたばかりだけど、また切るの?: not where that was since the update is out (fact `power`); null where it was before, or may have been. */
export const poweredSince: Rule = (state, event, world) => {
  const { past, customerWaiting } = event.reading;
  if (asksIfStill(state, event.reading, world)) return besideWalk(state, SAID_SINCE, world);
  if (past === null || customerWaiting || !isOfCycle(state, event, world)) return null;
  // うちは7時半に開けます。電源は昨日から入れっぱなし: when there is time comes first.
  if (event.reading.topics.includes('update.timing')) return null;
  if (isOfEveryDay(event.reading)) return null;
  if (isOut(world) && mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  return beforePayment(state, world) ?? besideWalk(state, sayOf(state, past, world), world);
};

/** Of every day, not of this one. */
function isOfEveryDay({ signs }: Reading): boolean {
  return !signs.includes('tellsOn') && DAILY.some((sign) => signs.includes(sign));
}

/** No, I didn't restart, where no walk has asked: what is needed for the update, and no menu. null: more was understood, or a payment may be open. */
export const notPowered: Rule = (state, { reading }, world) => {
  const { hints, topics, signs, customerWaiting } = reading;
  if (!hints.includes('notCycled') || customerWaiting || !isSaidAhead(state, topics, world))
    return null;
  if (state.handOff !== null || signs.includes('ofPayment')) return null;
  if (isBreakOpen(state, world) || mayBeOpen(state, world)) return null;
  return withWayBack(answerTopics(state, ['prep.powercycle'], world, { signs }));
};

/** 店長いつも入れっぱなしで帰ってる, asked for the charge: it has not come to that yet, and no other walk begins for it. */
function isSaidAhead(state: ConversationState, topics: readonly string[], world: World): boolean {
  if (state.position === null) return topics.length === 0;
  return isAtCharge(state, world) && topics.every(isOfRestart);
}

/** In the walk of the update, before it has come to the power. */
function isAtCharge(state: ConversationState, world: World): boolean {
  return state.position?.flow === UPDATE_FLOW && askedNow(state, world)?.reads === 'battery';
}

/** そのまま更新をはじめられます would be heard as leave, beside a payment in doubt (8時前に入れ直した), or what has failed and may have been at a sale. */
function beforePayment(state: ConversationState, world: World): Decision | null {
  if (state.position === null && isNamedUnread(state, world))
    return understood({ state, effects: [withCheck(UNRESOLVED, state)] });
  const isAsked = asksOfPayment(state, world) && isBreakOpen(state, world);
  return isAsked ? understood(askAgain(state, world)) : null;
}

/** 電源切る必要あるの？ないの？, right behind the word that it need not be. */
function asksIfStill(
  { position, said }: ConversationState,
  { hints, topics, customerWaiting }: Reading,
  world: World,
): boolean {
  const isNext = position === null && hasSaid(said, new Set([SINCE])) && isOut(world);
  const isAsked = hints.includes('asksIfNeeded') || hints.includes('asksIfNot');
  return isNext && isAsked && !customerWaiting && topics.every(isOfRestart);
}

function besideWalk(before: ConversationState, said: Say, world: World): Decision {
  const effects = [before.position === null ? said : bareSay(said)];
  const state = said.message === SINCE ? withPower(before, world) : before;
  return withWayBack(understood({ state: { ...state, topics: ['prep.powercycle'] }, effects }));
}

/** The walk that stands, or the next one, does not ask for it any more. */
function withPower(state: ConversationState, { now }: World): ConversationState {
  const { position } = state;
  if (position === null) return { ...state, prepared: { ...state.prepared, power: isoOf(now) } };
  const answers = { ...position.answers, [POWER_TOLD]: 'ok' };
  return { ...state, position: { ...position, answers } };
}

const SINCE = 'powered.since';
const SAID_SINCE: Say = { type: 'say', message: SINCE, choices: [flowChoice(UPDATE_FLOW)] };

/** What is seen of the one that is left, else by the time that is told. */
function sayOf(state: ConversationState, past: PastReading, world: World): Say {
  const own = ownPowered(world);
  if (own !== null) {
    const values = terminalValues(own);
    return { type: 'say', message: 'own.powered', values, choices: [beginOf(own, world)] };
  }
  const { facts, now } = world;
  const since = isSince(past, facts.notice.updateOpens, { now, notice: facts.notice });
  if (isOut(world) && since === 'yes' && isToldMissing(state, now))
    return { type: 'say', message: 'powered.notCome' };
  const message = isOut(world) && since === 'yes' ? SINCE : 'topic.prep.powercycle';
  const say: Say = { type: 'say', message, choices: [flowChoice(UPDATE_FLOW)] };
  // 先週からつけっぱなし、入れ直していい?: what is needed is the answer, however it is asked.
  return since === 'no' ? { ...say, isWithoutLead: true } : say;
}

/** The one that is left, or is asked about, where its power is seen to have been switched on since the update is out. */
function ownPowered(world: World): Terminal | null {
  const one = onlyLeft(world);
  return isOut(world) && one?.situation.boot === 'sinceOpening' ? one.terminal : null;
}

/** Asked outside of talks; or これ7時にもうやったんだけど, where a restart is about to be led through. */
function isOfCycle(state: ConversationState, { reading }: ReadEvent, world: World): boolean {
  if (asksOnceMore(reading) && state.position?.flow !== MONEY_FLOW) return true;
  if (state.position === null)
    return TOLD.some((sign) => reading.signs.includes(sign)) || tellsRestart(state, reading, world);
  if (isAtCharge(state, world)) return tellsRestart(state, reading, world);
  return asksOfPayment(state, world) && reading.hints.includes('doneBefore');
}

/** 再起動もう一回いる?昨日の朝9時半に入れ直したんだけど, of nothing else. */
function asksOnceMore({ signs, told, topics }: Reading): boolean {
  const isOnlyOfIt = topics.length === 1 && topics[0] === 'prep.powercycle';
  const isTold = ON_AGAIN.every((hint) => told?.hints.includes(hint));
  return isOnlyOfIt && isTold && signs.includes('asks');
}

const ON_AGAIN: readonly Hint[] = ['switchedOn', 'doneBefore'];
const DAILY = ['cyclesDaily', 'dailyEnough'] as const;
const TOLD = ['asksCycle', 'tellsOn'] as const;

/** 今朝入れ直しました, 昼に再起動したよ, and nothing that has stopped. */
function tellsRestart(state: ConversationState, reading: Reading, world: World): boolean {
  const { topics, hints, signs } = reading;
  if (isBreakOpen(state, world) || mayBeOpen(state, world)) return false;
  if (NOT_TOLD.some((sign) => signs.includes(sign)) || !hints.includes('doneBefore')) return false;
  if (isSpokenOf(state) && tellsOn(reading)) return true;
  if (topics.length === 0 || !topics.every(isOfRestart)) return false;
  return hints.includes('namesRestart') || isCycleTold(topics, hints);
}

/** 朝入れたのは今日の7時だけど, いや、今朝7時に入れたって言ってるの: of what was spoken of last, by its hour. */
function tellsOn({ hints, topics }: Reading): boolean {
  const isOn = hints.includes('switchedOn') && hints.includes('tellsTime');
  return isOn && (hints.includes('saidBefore') || topics.every(isOfRestart));
}

/** The power was the last answer. */
function isSpokenOf({ said, topics, position }: ConversationState): boolean {
  const last = said?.messages.at(-1) ?? '';
  return position === null && (isOfRestart(topics.at(-1) ?? '') || last === 'again.fact.power');
}

/** With any of them it is not told plainly that the terminal was switched on. */
export const NOT_PLAIN: readonly Sign[] = [
  'asks',
  'denied',
  'guessed',
  'ofPayment',
  'ofCustomer',
  'mayBeOfPayment',
  'brokenDown',
  'powerLost',
  'darkScreen',
  'updating',
];
const NOT_TOLD: readonly Sign[] = [...NOT_PLAIN, 'stillFails'];
