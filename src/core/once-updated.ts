import { isOfMoney } from './doubt.ts';
import { topicChoice } from './choices.ts';
import { notToldSay } from './not-told.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { isAllUpdated, understood, type Rule, type World } from './world.ts';

/** もうスキップ押さなくていい?, 次はいつ?, once the update was told to be over and nobody sees otherwise: it is not asked for again. */
export const onceUpdated: Rule = (state, { reading }, world) => {
  if (!isOver(state, world) || !isOfUpdate(reading)) return null;
  const says = asksNext(reading)
    ? notToldSay('yearly', world)
    : ({
        type: 'say',
        message: 'worry.nothingLeft',
        choices: [topicChoice('app.auto_update')],
      } as const);
  const isHeard = asksNext(reading) || asksToSkip(reading);
  return isHeard
    ? understood({ state: { ...state, topics: ['fleet.status'] }, effects: [says] })
    : null;
};

function isOver(state: ConversationState, world: World): boolean {
  const { updatedAt, position, handOff } = state;
  if (updatedAt === undefined || position !== null || handOff !== null) return false;
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
