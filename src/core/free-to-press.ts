import { UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import { isNoneAtAll } from './none-told.ts';
import { stillCounts } from './moment.ts';
import { isPastDeadline } from './notice.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { mustCharge } from './to-tell.ts';
import { isOut, mustAskFleet, understood, type Rule, type World } from './world.ts';

/** いまお客さんいないです, told that the update may be begun while nobody is there: it may be, now. */
export const freeToPress: Rule = (state, { reading }, world) => {
  if (!isToldSo(state, world) || !tellsNobody(reading)) return null;
  if (!isNoneAtAll(state, reading, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const values = { low: mustCharge(world) ? 'yes' : 'no' };
  const choices = [flowChoice(UPDATE_FLOW)];
  return understood({
    state,
    effects: [{ type: 'say', message: 'dialog.pressNow', values, choices }],
  });
};

function isToldSo({ said, position, handOff }: ConversationState, world: World): boolean {
  if (position !== null || handOff !== null || !isOut(world) || isPastDeadline(world)) return false;
  const isTold = said?.messages.some((one) => TELLS_SO.has(one)) === true;
  return isTold && stillCounts(said.at, world.now);
}

const TELLS_SO: ReadonlySet<string> = new Set(['dialog.press', 'dialog.came']);

function tellsNobody({ signs, hints, customerWaiting }: Reading): boolean {
  if (customerWaiting || signs.includes('asks')) return false;
  if (hints.includes('nobodyThere')) return !hints.includes('hasHappened');
  return signs.includes('ofCustomer') && signs.some((one) => NONE.has(one));
}

const NONE: ReadonlySet<Sign> = new Set<Sign>(['denied', 'noneBegun']);
