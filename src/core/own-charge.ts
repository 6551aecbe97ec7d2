import { CHARGE_FLOW, UPDATE_FLOW } from './aside.ts';
import { CHARGED, flowChoice, LINK } from './choices.ts';
import { allSays, asksOutside, bareSay, type Say } from './effect.ts';
import { asksBattery } from './flow-reads.ts';
import { stillCounts } from './moment.ts';
import { levelOf } from './notice.ts';
import { isOfUpdate } from './of-update.ts';
import { withJudged } from './prepared-kept.ts';
import type { Reading } from './reading.ts';
import { isToHurry, roomLeft } from './room-left.ts';
import { REMINDER_FLOW } from './reminders.ts';
import { answerTopics, flowOrSwitch } from './topic-answer.ts';
import { isOfMoney } from './doubt.ts';
import type { Sign } from './sign.ts';
import type { ConversationState, Position } from './state.ts';
import { startFlow } from './walk.ts';
import { withWayBack } from './way-back.ts';
import {
  flowOf,
  isAllUpdated,
  isOut,
  saidFirst,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';

/** 充電足りてますか?: what is seen of their own terminals, or that nothing is seen and where they can look themselves. */
export const ownCharge: Rule = (state, { reading }, world) => {
  const { signs, battery, topics, customerWaiting } = reading;
  const isBusy = state.position !== null || state.handOff !== null || customerWaiting;
  if (isBusy || battery !== null || isOfMoney(state) || !signs.includes('asksOwnCharge'))
    return null;
  if (!topics.every((topic) => isOfUpdate(topic) || topic === 'fleet.status')) return null;
  const { merchant, canLink } = world.facts;
  if (merchant !== null) return answerTopics(state, ['prep.charge'], world, { signs });
  const ways = [flowChoice(CHARGE_FLOW), flowChoice(UPDATE_FLOW)];
  const choices = canLink ? [LINK, ...ways] : ways;
  return understood({
    state: { ...state, topics: ['prep.charge'] },
    effects: [{ type: 'say', message: 'battery.unlinked', choices }],
  });
};

/** 41%あるし充電はいらないね?, 26%になってた。もういける?, 50あれば大丈夫?: whether it will do, and nothing begins for it. */
export const chargeJudged: Rule = (state, { reading }, world) => {
  const isBusy = state.handOff !== null || isOfMoney(state);
  const level = isBusy ? null : levelAsked(state, reading, world);
  if (level === null) return null;
  if (state.position !== null)
    return judgedInWalk(state, state.position, { reading, level }, world);
  if (stillCounts(state.counterAt, world.now))
    return briefly(state, level === 'low' ? BRIEF_NO : ENOUGH);
  if (level === 'low') return tooLow(state, reading, world);
  return mustBe(state, reading, world) ?? willDo(withJudged(state, reading, world), reading, world);
};

/** 60%なんですが今日中にしないとだめ? */
function mustBe(state: ConversationState, { signs }: Reading, world: World): Decision | null {
  if (!isOut(world) || !signs.includes('asksIfMust')) return null;
  return saidFirst(BARE_ENOUGH, understood(answerTopics(state, ['os.deadline'], world, {})));
}

/** 充電は夕方で50%くらい, where a time is asked for: no time to be told at. */
export function chargeBeside(
  state: ConversationState,
  { battery, hints, timeAsked, signs }: Reading,
  world: World,
): Decision | null {
  if (battery?.kind !== 'percent' || !hints.includes('ofBattery')) return null;
  if (timeAsked.isToRemind || signs.includes('mayMoveTime')) return null;
  const level = levelOf(battery, world.facts.notice);
  return withWayBack(briefly(state, level === 'low' ? NOT_ENOUGH : BARE_ENOUGH));
}

function willDo(state: ConversationState, reading: Reading, world: World): Decision | null {
  if (asksWhatThen(state, reading, world)) {
    const begun = beginCharged(state, world);
    return begun.effects.some(asksOutside) ? begun : saidFirst(BARE_ENOUGH, begun);
  }
  if (isOut(world) || reading.signs.includes('denied')) return briefly(state, ENOUGH);
  // Until the update is out, it may have run down again.
  if (!isSupposed(reading)) return null;
  // 25ちょうどは?, right behind it: nothing more is to be told.
  if (state.said?.messages.at(-1) === 'topic.prep.charge') return briefly(state, BARE_ENOUGH);
  const seen = ofCharge(state, reading, world);
  // 充電は足りています, seen of their own, tells it already.
  const isTold = allSays(seen.effects).some(({ message }) => message === 'own.charged');
  return isTold ? seen : saidFirst(BARE_ENOUGH, seen);
}

/** 充電100%です。何からやればいい?: led on from there. */
function asksWhatThen(
  state: ConversationState,
  { signs, battery }: Reading,
  world: World,
): boolean {
  const isFree = state.position === null && state.handOff === null && isOut(world);
  return isFree && battery !== null && signs.includes('asksWhatToDo') && !isAllUpdated(world);
}

/** 電池55なんだけど足りてる?, where a walk asks something else; a walk that asks for the charge takes it as the answer. */
function judgedInWalk(
  state: ConversationState,
  { flow }: Position,
  { reading, level }: { readonly reading: Reading; readonly level: 'enough' | 'low' },
  world: World,
): Decision | null {
  const walk = flowOf(flow, world);
  const asksIt = Object.keys(walk.steps).some((step) => asksBattery(walk, step));
  if (asksIt && reading.battery !== null) return null;
  if (level === 'enough') return withWayBack(briefly(state, BARE_ENOUGH));
  // 18でいい? may be the hour at which they are to be told.
  const isHour = flow === REMINDER_FLOW && isSupposed(reading);
  return isHour ? null : saidFirst(noTo(reading), ofCharge(state, reading, world));
}

function briefly(state: ConversationState, say: Say): Decision {
  return understood({ state: { ...state, topics: ['prep.charge'] }, effects: [say] });
}

const NOT_ENOUGH: Say = { type: 'say', message: 'worry.notEnough' };
const BRIEF_NO: Say = { ...NOT_ENOUGH, choices: [flowChoice(UPDATE_FLOW)] };
/** 21%じゃ足りない?, 20だけどだめ? are not answered by いいえ. */
function noTo({ signs }: Reading): Say {
  return signs.includes('asksNo') || signs.includes('asksTurned') ? TOO_LOW : NOT_ENOUGH;
}

/** 19しかないけど今夜中にやらなあかんの? asks for the deadline, too. */
function ofCharge(state: ConversationState, { signs }: Reading, world: World): Decision {
  // 電池20%しかない。もう無理?
  const isMust = signs.includes('asksIfMust');
  if (isToHurry(world) && !isMust)
    return briefly(state, { ...roomLeft(state, world, true), choices: WALK });
  const topics = isMust ? ['prep.charge', 'os.deadline'] : ['prep.charge'];
  return answerTopics(state, topics, world, { signs });
}

function isSupposed({ battery, chargeAsked }: Reading): boolean {
  return battery === null && (chargeAsked ?? null) !== null;
}

const WALK = [flowChoice(UPDATE_FLOW)];
const TOO_LOW: Say = { type: 'say', message: 'charge.tooLow' };
const ENOUGH: Say = {
  type: 'say',
  message: 'flow.check-battery.readEnough',
  choices: [CHARGED],
};
const BARE_ENOUGH = bareSay(ENOUGH);

/** The update, at what comes after the charge. */
export function beginCharged(state: ConversationState, world: World): Decision {
  if (state.position !== null) return flowOrSwitch(state, UPDATE_FLOW, world);
  return startFlow(state, flowOf(UPDATE_FLOW, world), world, {
    answers: { batteryRead: 'enough' },
  });
}

/** No, where it was asked whether it will do; to 21%だとダメ?, and to what comes of it, what is needed is the answer. */
function tooLow(state: ConversationState, reading: Reading, world: World): Decision | null {
  if (!isOut(world) && !isSupposed(reading)) return null;
  const told = understood(ofCharge(state, reading, world));
  if (told.effects.some(asksOutside)) return told;
  if (isSupposed(reading)) return saidFirst(noTo(reading), told);
  if (reading.signs.includes('asksIfEnough')) return saidFirst(NOT_ENOUGH, told);
  return world.facts.merchant === null ? told : saidFirst(TOO_LOW, told);
}

function levelAsked(
  state: ConversationState,
  reading: Reading,
  { facts }: World,
): 'enough' | 'low' | null {
  const told = reading.battery ?? reading.chargeAsked ?? null;
  if (told === null || !asksOnlyCharge(state, reading)) return null;
  return levelOf(told, facts.notice);
}

/** 30%しかないけど更新できますか, 電池が赤いまま。これで始めちゃっていい? wish for more; 25でもいい? does not. */
function asksOnlyCharge(state: ConversationState, reading: Reading): boolean {
  const { signs, hints, timeAsked } = reading;
  const isAsked = isSupposed(reading) || ASKS.some((sign) => signs.includes(sign));
  const isLeave = timeAsked.leave !== null && !isSupposed(reading);
  // 10時開店だけど間に合う?電池は30%です
  const isOfOpening = timeAsked.isInTime && timeAsked.shopOpens !== null;
  if (hints.includes('ofUpdate') || isLeave || isOfOpening) return false;
  return isAsked && isAboutCharge(state, reading);
}

const ASKS: readonly Sign[] = ['asks', 'asksIfEnough'];

/** 50でいい? is of the charge where that was spoken of last. */
function isAboutCharge({ position, topics: before }: ConversationState, reading: Reading): boolean {
  const { topics } = reading;
  if (topics.length === 1 && topics[0] === 'prep.charge') return true;
  const isSpokenOf = position === null && before.at(-1) === 'prep.charge';
  return isSpokenOf && topics.length === 0 && isSupposed(reading);
}
