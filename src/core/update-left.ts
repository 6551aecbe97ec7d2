import type { Say } from './effect.ts';
import { isNamedLeft, isNamedUnread, isUnread, LEFT_ON, UNRESOLVED } from './left-on.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { withWayBack } from './way-back.ts';
import { understood, type Rule, type World } from './world.ts';

/** カウンターも更新していい?, もう更新できる?, beside a payment in doubt: its terminal is left as it is, and its history read first. null: of a later time, of another terminal, or of none. */
export const updateLeft: Rule = (state, { reading }, world) => {
  if (!asksToBegin(reading)) return null;
  const say = insteadOfLeave(state, reading, world);
  return say === null ? null : withWayBack(understood({ state, effects: [say] }));
};

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

function insteadOfLeave(state: ConversationState, { topics }: Reading, world: World): Say | null {
  if (isNamedLeft(state, world)) return LEFT_ON;
  const isAsked = topics.includes('update.when')
    ? isUnread(state, world)
    : state.position === null && isNamedUnread(state, world);
  return isAsked ? UNRESOLVED : null;
}
