import { choiceOf } from './choice-of.ts';
import { mayBeOpen } from './doubt.ts';
import { askSay } from './question.ts';
import { askAgain } from './steer.ts';
import { askedAt } from './asked-at.ts';
import { askedNow, saidFirst, understood, type Rule } from './world.ts';

/** えっと, うーん: they are given the time, and it counts for no answer that was missed. Beside a payment in doubt it is as ever. */
export const thinksAloud: Rule = (state, event, world) => {
  const { hints, command } = event.reading;
  const isFree = state.handOff === null && !mayBeOpen(state, world);
  if (!hints.includes('thinksAloud') || command !== null || !isFree) return null;
  // 手が離せない is an answer, where the step has one for who is busy.
  const step = askedNow(state, world);
  if (step !== null && choiceOf(step, event) !== null) return null;
  if (state.position !== null) return saidFirst(WAITS, askAgain(state, world));
  return {
    state,
    effects: [hints.includes('asksToAsk') ? ASK : { type: 'say', message: 'pause' }],
  };
};

/** あの…, with nothing else under way: what they have to say is waited for. */
const ASK = { type: 'say', message: 'askAway' } as const;

const WAITS = { type: 'say', message: 'takeYourTime' } as const;

/** ちょっと聞いていい?, in a walk: its buttons stay. Beside a payment in doubt it is as ever. */
export const mayAsk: Rule = (state, { reading }, world) => {
  const asked = reading.hints.includes('asksToAsk') ? askedAt(state, world) : null;
  if (asked === null || state.handOff !== null || mayBeOpen(state, world)) return null;
  const { choices = [] } = askSay(state, asked.flow, asked.step, world);
  return understood({ state, effects: [{ type: 'say', message: 'askAway', choices }] });
};
