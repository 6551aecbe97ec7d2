import { PERSON } from './choices.ts';
import { isFreeTalk } from './doubt.ts';
import type { Say } from './effect.ts';
import { isErrorKept } from './error-kept.ts';
import { hotlineValues } from './notice.ts';
import { isMissing, withError } from './not-offered.ts';
import type { Reading } from './reading.ts';
import { mustAskFleet, understood, type Rule, type World } from './world.ts';

/** また同じエラー出た, while the firmware's error stands: what may have made any update fail is not listed; it is that one, and staff's matter by now. */
export const errorAgain: Rule = (state, { reading }, world) => {
  if (!comesAgain(reading) || !isErrorKept(state, world)) return null;
  if (!isFreeTalk(state, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const isGone = isMissing(state, world);
  const topics = [isGone ? 'update.scope' : 'firmware.launched_early'];
  const says = isGone ? [withError(world)] : [STAYS, person(world)];
  return understood({ state: { ...state, topics }, effects: says });
};

const STAYS: Say = { type: 'say', message: 'plainly.errorStays' };

function person(world: World): Say {
  const values = hotlineValues(world);
  return { type: 'say', message: 'plainly.errorAgain', values, call: 'hotline', choices: [PERSON] };
}

function comesAgain({ hints, signs, customerWaiting }: Reading): boolean {
  if (customerWaiting || signs.includes('ofPayment')) return false;
  return (
    hints.includes('comesAgain') || (signs.includes('stillFails') && hints.includes('showsError'))
  );
}
