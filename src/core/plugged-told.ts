import { goesOn } from './charge-asked.ts';
import { isOfMoney } from './doubt.ts';
import type { Say } from './effect.ts';
import { levelOf } from './notice.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { hasSaid } from './said-of.ts';
import type { Sign } from './sign.ts';
import { tellsPlugged } from './step-told-of.ts';
import { answerTopics } from './topic-answer.ts';
import {
  isAllUpdated,
  mustAskFleet,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';

/** いま充電器に挿しました, outside of a walk: what was seen before that is not held against it. null: it is asked something, or nothing is seen of one that is low. */
export const pluggedTold: Rule = (state, { reading }, world) => {
  if (!isFree(state) || !isToldOnly(reading, world)) return null;
  if (world.facts.merchant === null)
    return asTold(state) ?? (reading.topics.length > 0 ? null : needed(state, world));
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (isAllUpdated(world)) return null;
  const says = goesOn(world, lowTold(reading, world));
  return says === null ? asTold(state) : ofCharge(state, says);
};

function needed(state: ConversationState, world: World): Decision {
  return answerTopics(state, ['prep.charge'], world, {});
}

function ofCharge(state: ConversationState, effects: readonly Say[]): Decision {
  return understood({ state: { ...state, topics: ['prep.charge'] }, effects });
}

const TOLD_TO_CHARGE: ReadonlySet<string> = new Set([
  'flow.update-terminal.earlyCharge',
  'topic.prep.charge',
]);

/** Whoever was just told to charge it has done so, whatever was seen before. */
function asTold(state: ConversationState): Decision | null {
  const isTold = hasSaid(state.said, TOLD_TO_CHARGE);
  return isTold ? ofCharge(state, [{ type: 'say', message: 'charge.keep' }]) : null;
}

function isFree(state: ConversationState): boolean {
  return state.position === null && state.handOff === null && !isOfMoney(state);
}

/** With a charge that will do already there is more to tell. */
function isToldOnly(reading: Reading, world: World): boolean {
  const { customerWaiting, battery, signs } = reading;
  if (customerWaiting || ASKED.some((sign) => signs.includes(sign))) return false;
  return tellsPlugged(reading) && (battery === null || lowTold(reading, world) !== null);
}

/** 挿したけど開店までに25いくかな */
const ASKED: readonly Sign[] = ['asks', 'asksChargeTime'];

/** 充電器さした いま21 */
function lowTold({ battery }: Reading, { facts: { notice } }: World): number | null {
  const isLow = battery?.kind === 'percent' && levelOf(battery, notice) === 'low';
  return isLow ? battery.percent : null;
}
