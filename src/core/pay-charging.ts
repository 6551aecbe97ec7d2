import { isUpdating } from './counter.ts';
import { isErrorKept } from './error-kept.ts';
import { isTerminalDone } from './diagnose.ts';
import { isOfNone } from './doubt.ts';
import { withWayBack } from './way-back.ts';
import { mustAskFleet, terminalsAbout, understood, type Rule } from './world.ts';

/** 充電しながら会計していい?, of one that is still to be updated: the update does not stop payments yet, and of the charger nobody knows. null: something else may be meant, or a payment is in doubt. */
export const payCharging: Rule = (state, { reading }, world) => {
  const { signs, topics, customerWaiting } = reading;
  if (!signs.includes('asksPayCharging') || customerWaiting || topics.includes('handoff'))
    return null;
  if (!isOfNone(state, reading, world) || isErrorKept(state, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (isUpdating(state, world)) return null;
  const theirs = terminalsAbout(world);
  if (theirs.length > 0 && theirs.every(({ situation }) => isTerminalDone(situation))) return null;
  return withWayBack(
    understood({
      state: { ...state, topics: ['prep.charge'] },
      effects: [{ type: 'say', message: 'charge.payments' }],
    }),
  );
};
