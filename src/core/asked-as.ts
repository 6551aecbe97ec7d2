import type { Say, Values } from './effect.ts';
import type { Hint } from './hint.ts';
import type { Sign } from './sign.ts';
import { statusSays } from './status.ts';
import { UPDATED, allComeTo, isLow, leftToTell } from './to-tell.ts';
import type { World } from './world.ts';

/** Asked as either: may it be used, or can it not be. */
const FEARS: ReadonlySet<Sign> = new Set([
  'asksItself',
  'asksToWait',
  'asksOpenAnyway',
  'asksIfUnfinished',
]);

/** As what it was asked, where that is said first. */
export function askedAs(sign: Sign, hints: readonly Hint[]): Values {
  if (sign === 'updatesAgain') return { named: hints.includes('updateOnceMore') ? 'yes' : 'no' };
  if (sign === 'asksEach') return { asked: askedOf(hints) };
  if (FEARS.has(sign)) return { stops: feared(hints) };
  return ALWAYS_SO[sign] ?? { apart: isOfBoth(sign, hints) ? 'yes' : 'no' };
}

function feared(hints: readonly Hint[]): string {
  if (hints.includes('cyclesItself')) return 'restart';
  return hints.includes('fearsStop') ? 'yes' : 'no';
}

/** それならいらないのでは? is answered by はい, それでもやるの? by いいえ; 一台ずつでいい? by はい, 同時でないとだめ? by いいえ. */
const ALWAYS_SO: Partial<Readonly<Record<Sign, Values>>> = {
  cyclesDaily: { yes: 'no' },
  dailyEnough: { yes: 'yes' },
  asksByTurns: { turns: 'yes' },
  asksTogether: { turns: 'no' },
};

/** Are they two?, or アプリと端末どっちもやらないとだめ? */
function isOfBoth(sign: Sign, hints: readonly Hint[]): boolean {
  return sign === 'asksApart' || hints.includes('asksIfNeeded');
}

/** 三台とも? is answered by はい, 一台だけでいい? by いいえ, and 三台ともしなくていい? by neither. */
function askedOf(hints: readonly Hint[]): 'all' | 'one' | 'open' {
  if (hints.includes('ofNone')) return 'open';
  return hints.includes('ofOneOnly') ? 'one' : 'all';
}

/** How the terminals stand is looked at before it is said. */
export const LOOKED_AT: ReadonlySet<Sign> = new Set([
  'updatesAgain',
  'triedAll',
  'stillShown',
  'asksIfUnfinished',
  'asksNothingLeft',
  'asksLeftOnly',
  'asksToPrepare',
]);

/** もう何もしなくていい?, where all of them are seen to be done: in place of what holds in general. */
export function seenInstead(sign: Sign, message: string, world: World): string {
  return sign === 'asksNothingLeft' && allComeTo(UPDATED, world) ? 'own.nothingLeft' : message;
}

/** 今夜しとくことある?: of their own terminals those that are to be charged. */
export function ownToTell(sign: Sign, world: World): readonly Say[] {
  if (sign !== 'asksToPrepare' || world.facts.merchant === null) return [];
  const low = leftToTell(world).filter((one) => isLow(one, world));
  return low.length === 0
    ? []
    : statusSays({ ...world, about: low.map(({ terminal }) => terminal) });
}

/** What a worry is of, for what leans on it. */
export function topicOf(sign: Sign): string {
  return TOPICS[sign] ?? 'update.error';
}

const TOPICS: Partial<Readonly<Record<Sign, string>>> = {
  asksLeft: 'os.deadline',
  stillShown: 'os.dialog',
  asksLeftOnly: 'os.deadline',
  asksAgainSo: 'update.required',
  updatedBefore: 'update.required',
  asksSame: 'os.deadline',
  asksTurn: 'update.scope',
  asksAtMidnight: 'os.deadline',
  asksIfUnfinished: 'os.deadline',
  asksIfUntil: 'os.deadline',
  asksByLater: 'os.deadline',
  shownBlocked: 'os.deadline',
  tellsClosed: 'os.deadline',
  alwaysOpen: 'update.timing',
  cashless: 'update.timing',
  networkError: 'prep.network',
  asksIfOurs: 'update.scope',
  asksAmongGuests: 'update.timing',
  asksNoSaleTime: 'update.timing',
  asksOpenAnyway: 'os.skip',
  asksToPrepare: 'update.how',
  fewerLinked: 'fleet.status',
  asksToWait: 'update.when',
  asksOnEarly: 'prep.powercycle',
  cyclesDaily: 'prep.powercycle',
  dailyEnough: 'prep.powercycle',
  asksOffTonight: 'prep.powercycle',
  asksTogether: 'update.scope',
  asksByTurns: 'update.scope',
  asksIfLasts: 'prep.charge',
  asksIfOverSo: 'os.dialog',
  asksApart: 'app.auto_update',
};
