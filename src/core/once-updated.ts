import { appLeftSays } from './app-left.ts';
import { isOfMoney } from './doubt.ts';
import { topicChoice } from './choices.ts';
import type { Say } from './effect.ts';
import type { Hint } from './hint.ts';
import { notToldSay } from './not-told.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { isAllUpdated, mustAskFleet, understood, type Rule, type World } from './world.ts';

/** もうスキップ押さなくていい?, 次はいつ?, once the update was told to be over and nobody sees otherwise: it is not asked for again. */
export const onceUpdated: Rule = (state, { reading }, world) => {
  if (asksIfRid(reading) && mayBeSeen(state, world))
    return { state, effects: [{ type: 'askFleet' }] };
  if (!isOver(state, world)) return null;
  const say = sayOf(state, reading, world);
  if (say === null) return null;
  const effects = say === SEEN_DONE ? (appLeftSays(world) ?? [say]) : [say];
  return understood({ state: { ...state, topics: ['fleet.status'] }, effects });
};

function sayOf(state: ConversationState, reading: Reading, world: World): Say | null {
  if (asksIfAgain(reading)) return notToldSay('yearly', world);
  if (asksIfRid(reading)) return world.facts.merchant === null ? NOTHING_LEFT : SEEN_DONE;
  if (state.updatedAt === undefined || !isOfUpdate(reading)) return null;
  if (asksNext(reading)) return notToldSay('yearly', world);
  return asksToSkip(reading) ? NOTHING_LEFT : null;
}

const NOTHING_LEFT: Say = {
  type: 'say',
  message: 'worry.nothingLeft',
  choices: [topicChoice('app.auto_update')],
};

const SEEN_DONE: Say = { ...NOTHING_LEFT, message: 'own.nothingLeft' };

/** 来週またやるとかはないよね: of another one. */
function asksIfAgain({ hints, signs, topics, time, customerWaiting }: Reading): boolean {
  if (customerWaiting || signs.includes('ofPayment') || time === null) return false;
  return topics.length === 0 && hints.includes('doesAgain') && signs.includes('denied');
}

/** もう更新しなくて済むのかって聞いてる, うち更新いらないよね */
function asksIfRid({ topics, signs, hints, time, customerWaiting }: Reading): boolean {
  if (customerWaiting || time !== null || signs.includes('ofPayment')) return false;
  const isUnheard = topics.length === 0 && IF_NOT.every((hint) => hints.includes(hint));
  return (topics.join() === 'update.required' || isUnheard) && signs.includes('denied');
}

const IF_NOT: readonly Hint[] = ['asksIfNot', 'ofUpdate'];

/** Nobody has told so, and the fleet was not asked yet. */
function mayBeSeen(state: ConversationState, world: World): boolean {
  if (state.position !== null || state.handOff !== null || isOfMoney(state)) return false;
  return mustAskFleet(world);
}

function isOver(state: ConversationState, world: World): boolean {
  const { updatedAt, position, handOff, said } = state;
  if (position !== null || handOff !== null) return false;
  const isSaid = said?.messages.at(-1) === NOTHING_LEFT.message;
  if (updatedAt === undefined && !isSaid && world.facts.merchant === null) return false;
  return !isOfMoney(state) && (world.facts.merchant === null || isAllUpdated(world));
}

function isOfUpdate({ signs, topics, time, customerWaiting }: Reading): boolean {
  if (customerWaiting || time !== null || signs.includes('ofPayment')) return false;
  return signs.includes('asks') && topics.length > 0;
}

function asksNext({ topics, hints, signs }: Reading): boolean {
  const isOfWhen = topics.includes('update.when') && topics.every((one) => OF_WHEN.has(one));
  return isOfWhen && hints.includes('takesUp') && !signs.includes('denied');
}

/** また出てくる?, もう出てこない? */
function asksToSkip({ topics, signs }: Reading): boolean {
  if (signs.includes('denied')) return topics.every((one) => OF_DIALOG.has(one));
  return topics.every((one) => one === 'os.dialog');
}

const OF_WHEN: ReadonlySet<string> = new Set(['update.when', 'os.deadline']);
const OF_DIALOG: ReadonlySet<string> = new Set(['os.skip', 'os.dialog', 'update.when']);
