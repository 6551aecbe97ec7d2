import { UPDATE_FLOW } from './aside.ts';
import { flowChoice, PERSON } from './choices.ts';
import { isUpdating } from './counter.ts';
import { isDoubtNear } from './doubt-near.ts';
import { isOfMoney } from './doubt.ts';
import type { Say } from './effect.ts';
import { handOver } from './hand-off.ts';
import { stillCounts } from './moment.ts';
import { wishesPayment } from './money-flow.ts';
import { hotlineValues } from './notice.ts';
import { isNearUpdate } from './of-update.ts';
import type { Hint } from './hint.ts';
import type { Reading } from './reading.ts';
import { runsAlready } from './runs-already.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { withWayBack } from './way-back.ts';
import {
  askedNow,
  isAllUpdated,
  isOut,
  mustAskFleet,
  understood,
  type Rule,
  type World,
} from './world.ts';

/**
 * 更新押したけどなんも始まんない: what it is for no notice tells; what an update needs is to be seen to (facts `prepare by`, `network`, `power`),
 * once. Told again, a person is offered, and the third time asked for (a step that has failed repeatedly).
 */
export const pressedInVain: Rule = (state, { reading }, world) => {
  if (isElse(state, reading, world)) return null;
  const before = saidBefore(state, world);
  if (!isTold(state, reading) && (before === null || !isStillSo(reading))) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (isUpdating(state, world) || isAllUpdated(world)) return null;
  const none = { updatingAt: undefined, updatingSince: undefined, hangsAt: undefined };
  const at = { ...state, ...none, topics: ['update.error'] };
  if (before === AGAIN) return understood(handOver(at, 'stepFailed', world));
  const say = before === FIRST ? onceMore(world) : whatToSee(at, reading, world);
  return withWayBack(understood({ state: at, effects: [say] }));
};

function isElse(state: ConversationState, reading: Reading, world: World): boolean {
  const { topics, signs, customerWaiting } = reading;
  if (customerWaiting || isElsewhere(state, world) || topics.includes('handoff')) return true;
  if (signs.includes('ofPayment') || wishesPayment(topics)) return true;
  return isOfMoney(state) || isDoubtNear(state, world);
}

function isElsewhere(state: ConversationState, world: World): boolean {
  if (state.handOff !== null || !isOut(world) || runsAlready(state, world)) return true;
  // 押しても何も起きない, asked to switch it off and on.
  if (askedNow(state, world)?.picture === 'power') return true;
  return state.position !== null && state.position.flow !== UPDATE_FLOW;
}

/** 押しても始まらない alone is of the update where that is spoken of. */
function isTold({ position, topics }: ConversationState, { hints, topics: heard }: Reading) {
  if (!hints.includes('startsNot') || hints.includes('ofPower')) return false;
  return (
    hints.includes('ofUpdate') || position !== null || [...topics, ...heard].some(isNearUpdate)
  );
}

/** 始まってないんだって, やっぱりだめ. */
function isStillSo({ hints, signs }: Reading): boolean {
  if (signs.includes('asks')) return false;
  return STILL.some((hint) => hints.includes(hint)) || FAILS.some((sign) => signs.includes(sign));
}

const STILL: readonly Hint[] = ['startsNot', 'beginsNot', 'noChange', 'hangs', 'lookedInVain'];
const FAILS: readonly Sign[] = ['notDoneYet', 'stillFails', 'showsNothing'];

const FIRST = 'worry.pressedInVain';
const AGAIN = 'worry.stillNotBegun';

function saidBefore({ said }: ConversationState, { now }: World): string | null {
  if (said === undefined || !stillCounts(said.at, now)) return null;
  return [AGAIN, FIRST].find((one) => said.messages.includes(one)) ?? null;
}

/** Who has told a charge that will do is not sent to look at it. */
function whatToSee(
  { position, prepared }: ConversationState,
  { battery }: Reading,
  world: World,
): Say {
  const isReady = battery?.kind !== 'impossible' && stillCounts(prepared?.charged, world.now);
  const values = { ...hotlineValues(world), ready: isReady ? 'yes' : 'no' };
  const choices = position === null ? [flowChoice(UPDATE_FLOW)] : [];
  return { type: 'say', message: FIRST, values, choices };
}

function onceMore(world: World): Say {
  const values = hotlineValues(world);
  return { type: 'say', message: AGAIN, values, call: 'hotline', choices: [PERSON] };
}
