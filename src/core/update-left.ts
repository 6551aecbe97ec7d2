import { isWithStaff } from './doubt.ts';
import { isDoubtNear, isDoubtOfAny } from './doubt-near.ts';
import { bareSay, type Say } from './effect.ts';
import { CHECK } from './if-stopped.ts';
import { asksOfDoubt } from './in-doubt.ts';
import { isNamedLeft, isNamedUnread, isUnread, LEFT_ON, UNRESOLVED } from './left-on.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { asksOnlyOfUpdate } from './only-of-update.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { withWayBack } from './way-back.ts';
import { saidFirst, understood, type Rule, type World } from './world.ts';

/** カウンターも更新していい?, もう更新できる?, 明日更新していい?, beside a payment in doubt: its terminal is left as it is, and its history read first. null: of another terminal, or of none. */
export const updateLeft: Rule = (state, { reading }, world) => {
  const isNear = isHeldNear(state, reading, world);
  const isHeld = isNear || isOpenHere(state, reading, world);
  if (!asksToBegin(reading) && !(isHeld && asksLeave(reading))) return null;
  const say = insteadOfLeave(state, reading, isNear || (isHeld && asksLeave(reading)), world);
  if (say === null) return null;
  return asksOfDoubt(state)
    ? understood(saidFirst(bareSay(say), askAgain(state, world)))
    : withWayBack(understood({ state, effects: [withCheck(say, state)] }));
};

/** With the way to its history, where nothing else is asked. */
export function withCheck(say: Say, { position }: ConversationState): Say {
  return position === null && say === UNRESOLVED ? { ...say, choices: [CHECK] } : say;
}

/** 充電しながら更新できる? is of the charge. */
function isHeldNear(state: ConversationState, reading: Reading, world: World): boolean {
  const { hints, topics, timeAsked } = reading;
  const isOfCharge = topics.includes('prep.charge') && hints.includes('ofBattery');
  if (isOfCharge && timeAsked.leave === null) return false;
  return isOfAll(reading) ? isDoubtOfAny(state, world) : isDoubtNear(state, world);
}

/** Its check is walked or was left, or staff look into it; 更新していい?, and no more, the check answers itself. */
function isOpenHere(state: ConversationState, reading: Reading, world: World): boolean {
  if (state.position?.flow === MONEY_FLOW && asksOnlyOfUpdate(reading)) return false;
  if (isOfAll(reading)) return isWithStaff(state, world) || isUnread(state, world);
  return isNamedLeft(state, world) || isNamedUnread(state, world);
}

function isOfAll({ signs }: Reading): boolean {
  return signs.includes('asksEach') || signs.includes('wantsAll');
}

/** このまま更新していい?, 木曜に更新していい?, 2台とも更新していい?: whatever it is heard as; あとに回していい? is no leave to begin. */
function asksLeave(reading: Reading): boolean {
  const { signs, hints, timeAsked, topics } = reading;
  const isAsked = signs.includes('asks') || hints.includes('asksAbroad');
  const isLeave = timeAsked.leave !== null || hints.includes('freeNow') || asksOfThen(reading);
  if (!isAsked || !isLeave) return false;
  const isOfIt = hints.includes('ofUpdate') || isOfTime(topics);
  return isOfIt && topics.every((one) => OF_BEGINNING.has(one) || OF_LEAVE.has(one));
}

/** can I update tomorrow? */
function asksOfThen({ hints, time, timeAsked }: Reading): boolean {
  return hints.includes('asksAbroad') && timeAsked.isOfDoing && time !== null;
}

/** 今日やってもいい? */
function isOfTime(topics: readonly string[]): boolean {
  return topics.length > 0 && topics.every((one) => OF_TIME.has(one));
}

const OF_TIME: ReadonlySet<string> = new Set(['update.timing', 'update.when']);

/** What leave alone may be heard as besides. */
const OF_LEAVE: ReadonlySet<string> = new Set([
  'app.auto_update',
  'fleet.status',
  'os.skip',
  'update.scope',
]);

/** 更新していい?, 電源切っていい?: and no time is named. */
export function asksToBegin({ signs, hints, time, timeAsked, topics }: Reading): boolean {
  const isLeave = timeAsked.leave !== null || hints.includes('asksToUpdate');
  const isOfUpdate = hints.includes('ofUpdate') && isLeave;
  const isOfIt = isOfUpdate || signs.includes('switchesOff');
  const isAsked = signs.includes('asks') && time === null;
  return isAsked && isOfIt && topics.every((one) => OF_BEGINNING.has(one));
}

/** What it may be heard as; 更新の案内は閉じていい? is of another thing. */
const OF_BEGINNING: ReadonlySet<string> = new Set([
  'prep.charge',
  'prep.powercycle',
  'update.required',
  'update.timing',
  'update.when',
]);

function insteadOfLeave(
  state: ConversationState,
  { topics }: Reading,
  isNear: boolean,
  world: World,
): Say | null {
  if (isNamedLeft(state, world) || (isNear && isWithStaff(state, world))) return LEFT_ON;
  if (isNear) return UNRESOLVED;
  const isAsked = topics.includes('update.when')
    ? isUnread(state, world)
    : state.position === null && isNamedUnread(state, world);
  return isAsked ? UNRESOLVED : null;
}
