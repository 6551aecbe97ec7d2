import { appLeftSays } from './app-left.ts';
import { isFreeTalk } from './doubt.ts';
import type { Say } from './effect.ts';
import type { Hint } from './hint.ts';
import type { Reading } from './reading.ts';
import { statusOfLeft, statusSays } from './status.ts';
import { allComeTo, UPDATED } from './to-tell.ts';
import { isAllUpdated, mustAskFleet, understood, type Rule, type World } from './world.ts';

/** 次どれやればいい, うちは大丈夫だよね, 明日の準備できてる?, まだやることある?, of a linked shop: how its own terminals stand; null for one that is not. */
export const ownAsked: Rule = (state, { reading }, world) => {
  if (world.facts.merchant === null || !isFreeTalk(state, world)) return null;
  if (!isAsked(reading) && !mayUse(reading, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const effects = mayUse(reading, world) ? useSays(world) : saysOf(reading, world);
  return understood({ state: { ...state, topics: ['fleet.status'] }, effects });
};

function isAsked({ hints, customerWaiting }: Reading): boolean {
  return OF_OWN.some((hint) => hints.includes(hint)) && !customerWaiting;
}

const OF_OWN: readonly Hint[] = ['asksWhichNext', 'asksIfWell'];

/** 使っていいんだよね, where all of them are seen to be done. */
function mayUse({ hints, topics, customerWaiting }: Reading, world: World): boolean {
  const isOfUse = hints.includes('asksUse') && topics.length === 0 && !customerWaiting;
  return isOfUse && isAllUpdated(world);
}

/** Payments go on where no more than the app is left. */
function useSays(world: World): readonly Say[] {
  if (allComeTo(UPDATED, world)) return statusSays(world);
  return [{ type: 'say', message: 'deadline.usableDone' }, ...statusSays(world)];
}

function saysOf({ hints }: Reading, world: World): readonly Say[] {
  if (isAllUpdated(world))
    return appLeftSays(world) ?? [{ type: 'say', message: 'own.nothingLeft', isWithoutLead: true }];
  return hints.includes('asksWhichNext') ? statusOfLeft(world) : statusSays(world);
}
