import { isDoubtNear, isDoubtOfAny } from './doubt-near.ts';
import { bareSay, type Say } from './effect.ts';
import { CHECK } from './if-stopped.ts';
import { asksOfDoubt } from './in-doubt.ts';
import { isNamedLeft, isNamedUnread, isUnread, LEFT_ON, UNRESOLVED } from './left-on.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { withWayBack } from './way-back.ts';
import { saidFirst, understood, type Rule, type World } from './world.ts';

/** カウンターも更新していい?, もう更新できる?, beside a payment in doubt: its terminal is left as it is, and its history read first. null: of a later time, of another terminal, or of none. */
export const updateLeft: Rule = (state, { reading }, world) => {
  const isNear = isHeldNear(state, reading, world);
  if (!asksToBegin(reading) && !(isNear && asksNow(reading))) return null;
  const say = insteadOfLeave(state, reading, isNear, world);
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
function isHeldNear(
  state: ConversationState,
  { signs, hints, topics, timeAsked }: Reading,
  world: World,
): boolean {
  const isOfCharge = topics.includes('prep.charge') && hints.includes('ofBattery');
  if (isOfCharge && timeAsked.leave === null) return false;
  const isOfAll = signs.includes('asksEach') || signs.includes('wantsAll');
  return isOfAll ? isDoubtOfAny(state, world) : isDoubtNear(state, world);
}

/** 更新していい?, 電源切っていい?, 先に更新だけしてもいい? */
export function asksForLeave(reading: Reading): boolean {
  return asksToBegin(reading) || asksNow(reading);
}

/** このまま更新していい?, 先に更新だけしてもいい?, 2台とも更新していい?: whatever it is heard as; あとに回していい? is no leave to begin. */
function asksNow({ signs, hints, time, timeAsked, topics }: Reading): boolean {
  if (!signs.includes('asks') || !hints.includes('ofUpdate') || time !== null) return false;
  const { leave } = timeAsked;
  const isNow = leave === 'now' || hints.includes('freeNow');
  if (isNow) return topics.every((one) => OF_BEGINNING.has(one) || one === 'os.skip');
  return leave === 'then' && signs.includes('asksEach');
}

function asksToBegin({ signs, hints, time, timeAsked, topics }: Reading): boolean {
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
  if (isNamedLeft(state, world)) return LEFT_ON;
  if (isNear) return UNRESOLVED;
  const isAsked = topics.includes('update.when')
    ? isUnread(state, world)
    : state.position === null && isNamedUnread(state, world);
  return isAsked ? UNRESOLVED : null;
}
