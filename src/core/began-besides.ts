import { UPDATE_FLOW } from './aside.ts';
import { bareEffect, type Effect } from './effect.ts';
import { runsAt } from './flow.ts';
import { begunIn } from './half-done.ts';
import { asksOfDoubt, isUnresolved } from './in-doubt.ts';
import { isPlainlyBegun } from './payment-begun.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { goTo } from './walk.ts';
import { RESUMES } from './way-back.ts';
import {
  asksOfPayment,
  mustAskFleet,
  standing,
  understood,
  type Decision,
  type World,
  type RuleBeside,
} from './world.ts';

/**
 * もう始めちゃいました, 押したんだけど、その間の会計は?, before a walk had it begun: it has, whatever was still to be asked, and what is asked
 * beside it is asked of an update that runs.
 */
export const beganBesides: RuleBeside = (state, event, world, decided) => {
  const { reading } = event;
  const next = begunFrom(state, world);
  if (next === null || !isTold(reading)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (isUnresolved(state, world)) return null;
  const moved = understood(goTo(state, next.flow, next.step, world));
  if (moved.state.position === null || !asksBesides(reading)) return moved;
  return together(moved, decided(moved.state, { ...event, reading: withoutBegun(reading) }, world));
};

/** Where the walk goes on from, as long as it has not come so far; a payment that is asked about comes first. */
function begunFrom(state: ConversationState, world: World) {
  const at = standing(state, world);
  if (at?.flow.id !== UPDATE_FLOW || runsAt(at.flow, at.position.step)) return null;
  if (asksOfPayment(state, world) || asksOfDoubt(state)) return null;
  const step = begunIn(at.flow);
  return step === null ? null : { flow: at.flow, step };
}

/** Alone it is an answer of the step; for a person, or where it went wrong, more is told; and amid a sale (会計中だったけど押した) that one is looked at first. */
function isTold(reading: Reading): boolean {
  const { signs, topics, confidence } = reading;
  if (!signs.includes('beganBesides') || signs.includes('hasBegun')) return false;
  if (isPlainlyBegun(reading)) return false;
  const isError = topics.includes('update.error') && confidence >= SURELY;
  return !topics.includes('handoff') && !isError && !FAILED.some((sign) => signs.includes(sign));
}

/** Of what has begun alone an error is weakly guessed. */
const SURELY = 0.85;

const FAILED: readonly Sign[] = ['mayBeOfPayment', 'brokenDown', 'showsNothing', 'updateOver'];

function asksBesides({ signs, customerWaiting, timeAsked }: Reading): boolean {
  // 間に合うかな has no mark.
  return customerWaiting || timeAsked.isInTime || ASKS.some((sign) => signs.includes(sign));
}

const ASKS: readonly Sign[] = ['asks', 'otherMeans', 'otherSale', 'asksToTellOver'];

/** 始まった is of no roll-out, and of no error. */
function withoutBegun(reading: Reading): Reading {
  return {
    ...reading,
    signs: reading.signs.filter((sign) => sign !== 'beganBesides'),
    topics: reading.topics.filter((topic) => topic !== 'update.when' && topic !== 'update.error'),
  };
}

/** The answer first, then that it runs; where nothing was read in it, that alone. */
function together(moved: Decision, rest: Decision): Decision {
  const isRead = rest.state.misunderstandings === 0 && rest.state.handOff === null;
  if (!isRead || rest.effects.length === 0) return moved;
  const isElsewhere = rest.state.position?.step !== moved.state.position?.step;
  if (isElsewhere) return { ...rest, effects: [...timersOf(moved), ...rest.effects] };
  const said = new Set(moved.effects.map((one) => (one.type === 'say' ? one.message : null)));
  const answers = rest.effects.filter(
    (one) => one.type === 'say' && one.message !== RESUMES && !said.has(one.message),
  );
  return { state: rest.state, effects: [...answers.map(bareEffect), ...moved.effects] };
}

function timersOf({ effects }: Decision): readonly Effect[] {
  return effects.filter(({ type }) => type === 'setTimer');
}
