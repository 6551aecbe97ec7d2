import { putAside, UPDATE_FLOW } from './aside.ts';
import { askedAt, chosenAt } from './asked-at.ts';
import { isCycledTold } from './cycled-twice.ts';
import { isOfMoney } from './doubt.ts';
import { beginIn, type Ask } from './flow.ts';
import type { Hint } from './hint.ts';
import { MONEY_FLOW, wishesPayment } from './money-flow.ts';
import { tellsBegun } from './payment-begun.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import { terminalChoice } from './choices.ts';
import type { Say } from './effect.ts';
import { nextOnes } from './next-terminal.ts';
import { nameOf, type Terminal } from './terminal.ts';
import { askAgain, saidAndAsked } from './steer.ts';
import { toBegin } from './to-begin.ts';
import type { ConversationState } from './state.ts';
import {
  askedNow,
  isOut,
  standing,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';

/** 次は?, これでいい? in a guided talk: what is asked there is what comes next. About a payment every word counts. */
export const whatNext: Rule = (state, { reading }, world) => {
  const { position } = state;
  if (position === null || position.flow === MONEY_FLOW || isOfSale(reading)) return null;
  const cycled = cycledAndOn(state, reading, world);
  if (cycled !== null) return cycled;
  const isPress =
    PRESSES.some((hint) => reading.hints.includes(hint)) || isShown(state, reading, world);
  if (reading.timeAsked.leave === 'now' || isPress) return mayBegin(state, reading, world, isPress);
  if (!reading.signs.includes('asksNext')) return null;
  return nextWhileCharging(state, world) ?? understood(askAgain(state, world));
};

/** 次は?, すぐできる?, はじめる, told once that it was switched off and on: what was asked for is done, and that is said with it. */
function cycledAndOn(state: ConversationState, reading: Reading, world: World): Decision | null {
  const asked = askedAt(state, world);
  const { signs, hints, timeAsked } = reading;
  const asksOn = signs.includes('asksNext') || timeAsked.leave === 'now';
  const isOn = asksOn || hints.includes('startsIt');
  if (!isOn || asked?.step.picture !== 'power' || isOfMore(state, plainly(reading))) return null;
  return isCycledTold(asked.position) ? chosenAt(asked, 'done', world) : null;
}

/** すぐできる? sounds of when the update is out. */
function plainly(reading: Reading): Reading {
  return { ...reading, topics: reading.topics.filter((topic) => topic !== 'update.when') };
}

/** もう始めてもいいですか is answered by はい or いいえ. */
function mayBegin(
  state: ConversationState,
  reading: Reading,
  world: World,
  isPress: boolean,
): Decision | null {
  const ofElse = isOfMore(state, isPress ? { ...reading, topics: [] } : reading);
  const message = ofElse ? null : leaveAt(state, world);
  return message === null ? null : saidAndAsked(message, state, world);
}

/** お、出た, 案内が出た, where the update is to begin: it is what stands on the screen; 出たど、更新ってやつ before that names it. */
function isShown(
  state: ConversationState,
  { hints, signs, topics }: Reading,
  world: World,
): boolean {
  const isOfIt = topics.every((topic) => topic === 'os.dialog');
  if (!hints.includes('hasCome') || !isOfIt) return false;
  // だから出てきたって。やっていいの?
  if (signs.includes('asks')) return hints.includes('appearedNow');
  const isBare = hints.includes('unspoken');
  if (!isBeforehand(state, world)) return isBare && isAtBegin(state, world);
  // 出てきた、始めるね, asked whether it was switched off and on.
  return hints.includes('ofUpdate') || (isBare && askedNow(state, world)?.since !== undefined);
}

const PRESSES: readonly Hint[] = ['asksIfPress', 'asksToPress'];

/** 次は?, where one of several is waited for at the charger: another one that can be begun meanwhile. */
function nextWhileCharging(state: ConversationState, world: World): Decision | null {
  const isNamed = state.position?.terminalId != null;
  if (!isNamed || askedNow(state, world)?.picture !== 'charging' || !isOut(world)) return null;
  const ready = nextOnes(state, world).find((one) => hasEnough(one, world));
  if (ready === undefined) return null;
  const values = { hasDone: 'no', terminal: nameOf(ready) };
  const choices = [terminalChoice('begin', ready)];
  const say: Say = { type: 'say', message: 'terminal.next', values, choices };
  return understood({ state: putAside(state), effects: [say] });
}

function hasEnough({ battery }: Terminal, { facts }: World): boolean {
  return battery !== null && battery.levelPercent >= facts.notice.chargeFloorPercent;
}

/** カード差したままだけど始めていい?, お客さん待ってるけど: it is to be looked at first. */
function isOfSale(reading: Reading): boolean {
  const { signs, customerWaiting } = reading;
  return customerWaiting || tellsBegun(reading) || OF_SALE.some((sign) => signs.includes(sign));
}

const OF_SALE: readonly Sign[] = ['ofPayment', 'tellsPaid'];

/** じゃあ始めていい? sounds of the charge that was spoken of. */
function isOfMore(state: ConversationState, reading: Reading): boolean {
  const isMoney = isOfMoney(state) || wishesPayment(reading.topics);
  const topics = toBegin(reading, isMoney) ?? reading.topics;
  return topics.some((topic) => topic !== 'update.timing' && topic !== 'flow.update');
}

/** Whether the update may begin where the walk stands: what is lacking was asked there, and what was told before will do. */
function leaveAt(state: ConversationState, world: World): string | null {
  if (isBeforehand(state, world)) return 'flow.ahead.notYet';
  return isAtBegin(state, world) && isOut(world) ? 'flow.ahead.mayBegin' : null;
}

function isAtBegin(state: ConversationState, world: World): boolean {
  const flow = standing(state, world)?.flow;
  return flow?.id === UPDATE_FLOW && beginIn(flow) === askedNow(state, world);
}

/** Something is still to be looked at before the update may begin. */
function isBeforehand(state: ConversationState, world: World): boolean {
  const asked = askedNow(state, world);
  return (
    state.position?.flow === UPDATE_FLOW && asked !== null && isOut(world) && comesFirst(asked)
  );
}

function comesFirst({ reads, picture, since }: Ask): boolean {
  // 25%以上まで充電してから is said by the answer itself.
  if (picture === 'charging') return false;
  return reads === 'battery' || since !== undefined || picture === 'power' || picture === 'wifi';
}
