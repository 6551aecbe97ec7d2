import { topicChoice } from './choices.ts';
import { isOfIdle, isSaidToRun, isUpdating } from './counter.ts';
import { isRunning } from './diagnose.ts';
import type { Say } from './effect.ts';
import type { Hint } from './hint.ts';
import { goesOnHanging, mayHang } from './hang-told.ts';
import { stillCounts } from './moment.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { isOfRestart } from './of-update.ts';
import type { Reading } from './reading.ts';
import { isToldToRun } from './running-since.ts';
import { isStuckMidway, tellsLong } from './running-told.ts';
import { hasSaid } from './said-of.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { withWayBack } from './way-back.ts';
import {
  terminalsAbout,
  askedNow,
  isAllUpdated,
  mustAskFleet,
  understood,
  type Decision,
  type World,
} from './world.ts';

/** もう30分終わらない、電源切っていい?: it may be an update, unless all are seen to be done. A payment may hang, too. */
export function perhaps(state: ConversationState, reading: Reading, world: World): Decision | null {
  if (!isHeard(state, reading, world) || isOfTheTalk(state, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (isAllUpdated(world)) return null;
  const { position } = state;
  const choices = position === null ? [topicChoice('payment.check_history')] : [];
  // Who asks whether to switch it off hears that they must not.
  const isAgain =
    isKeptOn(state, world) &&
    state.said?.messages.includes(PERHAPS) === true &&
    !reading.signs.includes('asks');
  const say: Say = { type: 'say', message: isAgain ? STILL : PERHAPS, choices };
  return withWayBack(understood({ state: { ...state, topics: ['update.error'] }, effects: [say] }));
}

function isHeard(state: ConversationState, reading: Reading, world: World): boolean {
  return (
    isOff(state, reading, world) ||
    asksPower(state, reading, world) ||
    goesOnHanging(state, reading, world) ||
    isDark(state, reading, world) ||
    isNotOver(state, reading) ||
    staysStuck(state, reading, world) ||
    reading.signs.includes('seemsRunning') ||
    isStuckMidway(state, reading, world) ||
    tellsLong(reading, world)
  );
}

/** 画面真っ黒になった, once a button of the update was pressed, or it was told to hang. */
function isDark(state: ConversationState, { signs, topics }: Reading, world: World): boolean {
  if (!signs.includes('darkScreen') || signs.includes('ofPayment')) return false;
  return topics.join() === 'update.error' && mayHang(state, world);
}

/** まだ終わらん, and nothing was told of what. */
function isNotOver(
  { position, handOff }: ConversationState,
  { hints, signs, topics }: Reading,
): boolean {
  if (position !== null || handOff !== null || signs.includes('ofPayment')) return false;
  const isOfIt = topics.length > 0 && topics.every((topic) => topic === 'update.error');
  return hints.includes('notOverAfterAll') && isOfIt && !signs.includes('asks');
}

function isOff(state: ConversationState, { signs }: Reading, world: World): boolean {
  return signs.includes('switchesOff') && (isToldToRun(state, world) || mayHang(state, world));
}

/** 電源ボタン長押ししていい?, 再起動したら直る?, right behind the word that it is not to be switched off. */
function asksPower(state: ConversationState, { signs, topics }: Reading, world: World): boolean {
  const isAsked = signs.includes('asks') && topics.length > 0 && topics.every(isOfRestart);
  return isAsked && isKeptOn(state, world);
}

/** 画面は動いてない ぐるぐるだけ, behind the same word. */
function staysStuck(state: ConversationState, reading: Reading, world: World): boolean {
  const { signs, hints } = reading;
  const isStuck = STUCK.some((hint) => hints.includes(hint));
  if (!isStuck || signs.includes('ofPayment') || state.handOff !== null) return false;
  return asksNothingElse(reading) && isKeptOn(state, world);
}

/** 変わらない。充電は60%: the charge beside it asks for nothing. */
function asksNothingElse({ topics, battery }: Reading): boolean {
  if (battery === null) return topics.join() === 'update.error';
  return topics.every((one) => one === 'update.error' || one === 'prep.charge');
}

const STUCK: readonly Hint[] = ['goesOn', 'noChange', 'allAlong', 'hangs'];

/** 50%くらいで止まってる, told that it may run: no more was known before, and it is not said as it was. */
export function stuckAgain(
  state: ConversationState,
  reading: Reading,
  world: World,
): Decision | null {
  if (!staysStuck(state, reading, world)) return null;
  if (hasSaid(state.said, ITS)) return perhaps(state, reading, world);
  return isUpdating(state, world) ? keptOn(state) : null;
}

/** 画面は動いてない ぐるぐるだけ, of one that was told to run: no list of what may have made it fail. */
function keptOn(state: ConversationState): Decision {
  const kept = { ...state, topics: ['update.error'] };
  return withWayBack(
    understood({ state: kept, effects: [{ type: 'say', message: 'running.keepPower' }] }),
  );
}

/** It was said last not to switch off. */
function isKeptOn({ said, position }: ConversationState, { now }: World): boolean {
  return position === null && stillCounts(said?.at, now) && hasSaid(said, KEEPS);
}

const PERHAPS = 'running.keepPowerPerhaps';
/** The same in other words. */
const STILL = 'running.keepPowerPerhapsAgain';
const ITS: ReadonlySet<string> = new Set([PERHAPS, STILL]);
const KEEPS: ReadonlySet<string> = new Set(['running.keepPower', PERHAPS, STILL]);

/** A payment in doubt comes first; and where it was asked already whether one runs, switching off is what is to be done. */
function isOfTheTalk(state: ConversationState, world: World): boolean {
  const picture = askedNow(state, world)?.picture;
  // 20分たったけどまだ?, at the charger
  return state.position?.flow === MONEY_FLOW || picture === 'power' || picture === 'charging';
}

/** レジ1も更新しとけばいい?, while another one runs; 2番ももう始めてます is newer than what is seen of that one. */
export function asksOfIdle(state: ConversationState, { signs }: Reading, world: World): boolean {
  const isAsked = signs.includes('asks') && !TELLS_RUN.some((sign) => signs.includes(sign));
  if (!isAsked) return false;
  return (
    isOfIdle(state, world) ||
    (CHARGES.some((sign) => signs.includes(sign)) && isOfLow(state, world))
  );
}

/** 充電しながらでも更新できますか, while another one runs: of the one that is too low to begin. */
function isOfLow(state: ConversationState, world: World): boolean {
  if (state.position !== null || isSaidToRun(state, world)) return false;
  return terminalsAbout(world).some(
    ({ situation }) => situation.battery === 'low' && !isRunning(situation),
  );
}

const CHARGES: readonly Sign[] = ['asksPlugged', 'asksIfEnough', 'asksChargeTime'];

const TELLS_RUN: readonly Sign[] = ['updating', 'duringUpdate', 'hasBegun'];
