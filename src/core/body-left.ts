import { UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import { isUpdating } from './counter.ts';
import { isOfNone } from './doubt.ts';
import type { Say } from './effect.ts';
import { stillCounts } from './moment.ts';
import { hotlineValues } from './notice.ts';
import type { Reading } from './reading.ts';
import { statusSays } from './status.ts';
import type { ConversationState } from './state.ts';
import { leftToTell } from './to-tell.ts';
import { isAllUpdated, isOut, mustAskFleet, understood, type Rule, type World } from './world.ts';

/**
 * アプリは新しいけど本体のほうはまだってことですか?: of the terminal, and not of the app; where nobody sees it, that they are two. アプリだけで終わり?,
 * and これで終わり? behind what was said of the app: no, by the same (facts `app: automatic`, `when to do it`).
 */
export const bodyLeft: Rule = (state, { reading }, world) => {
  const isFree = state.position === null && state.handOff === null;
  const asked = isFree ? askedOf(state, reading, world) : null;
  if (asked === null || !isOut(world) || reading.customerWaiting) return null;
  if (!isOfNone(state, reading, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  return understood({
    state: { ...state, topics: ['fleet.status'] },
    effects: saysOf(asked, world),
  });
};

/** Is the terminal left to do, or was that all? アプリ終わった tells that the app is. */
type Asked = 'left' | 'all' | 'told';

function askedOf(state: ConversationState, { hints, signs }: Reading, world: World): Asked | null {
  if (hints.includes('bodyLeft')) return 'left';
  // What was told to be done, or to run, is another thing than what the app has done by itself.
  if (state.updatedAt !== undefined || isUpdating(state, world)) return null;
  if (hints.includes('appIsAll')) return 'all';
  if (!isBehindApp(state, world)) return null;
  if (hints.includes('bodyThen')) return signs.includes('asks') ? 'left' : 'told';
  // もういい?, of what has closed, may be of a sale.
  return hints.includes('isThatAll') && !signs.includes('asksIfPaid') ? 'all' : null;
}

function isBehindApp({ said }: ConversationState, { now }: World): boolean {
  const isOfIt = said?.messages.some((one) => OF_APP.has(one)) === true;
  return isOfIt && stillCounts(said.at, now);
}

const BOTH = 'worry.both';
const APART = { left: 'yes', all: 'no', told: 'told' } as const;
const OF_APP: ReadonlySet<string> = new Set([
  'topic.app.auto_update',
  'again.fact.app',
  'ofApp.duration',
  'ofApp.running',
  'topic.app.closes',
  BOTH,
]);

function saysOf(asked: Asked, world: World): readonly Say[] {
  const own = world.facts.merchant === null ? [] : statusSays(world);
  if (asked === 'left' && own.length > 0) {
    const isLeft = leftToTell(world).some(({ situation }) => situation.fresh === 'FRESH');
    return isLeft ? [{ type: 'say', message: 'asSeen.bodyLeft' }, ...own] : own;
  }
  if (isAllUpdated(world)) return own;
  const values = { ...hotlineValues(world), apart: APART[asked] };
  const choices = own.length === 0 ? [flowChoice(UPDATE_FLOW)] : [];
  return [{ type: 'say', message: BOTH, values, choices }, ...own];
}
