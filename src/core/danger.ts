import { isoOf, stillCounts } from './moment.ts';
import type { Say } from './effect.ts';
import { handOver } from './hand-off.ts';
import type { Hint } from './hint.ts';
import { isMoneyTopic } from './money-flow.ts';
import type { Danger, Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { isOfDanger } from './ticket-told.ts';
import { saidFirst, understood, type Decision, type Rule, type World } from './world.ts';

/** Fire and ambulance all over Japan: no number of a notice. */
const EMERGENCY = '119';

/** What protects people comes before all else, always in the same words; a person is called in the same reply. */
export function onDanger(state: ConversationState, danger: Danger, world: World): Decision {
  const values = { emergency: EMERGENCY };
  const say: Say = { type: 'say', message: `danger.${danger}`, values };
  const isOfDevice = danger !== 'despair';
  const told = isOfDevice ? { ...state, deviceDangerAt: isoOf(world.now) } : state;
  return saidFirst(say, handOver(told, 'unsafe', world));
}

/**
 * 充電していい?, つけていい?, of the terminal that smokes or swells: no, as long as staff have it, or within the hour. null: of another
 * one, of a payment, or of no use of it.
 */
export const stillInDanger: Rule = (state, { reading }, world) => {
  if (!isInDanger(state, world) || !mayBeUse(reading)) return null;
  const values = { emergency: EMERGENCY };
  return understood({ state, effects: [{ type: 'say', message: 'danger.stillNot', values }] });
};

function isInDanger({ deviceDangerAt, handOff }: ConversationState, { now }: World): boolean {
  if (deviceDangerAt === undefined) return false;
  return handOff === null ? stillCounts(deviceDangerAt, now) : isOfDanger(handOff);
}

/** Asked, and of the use, the charge, the power or the update of it. */
function mayBeUse({ signs, hints, topics, pointing, timeAsked }: Reading): boolean {
  if (!signs.includes('asks') || pointing?.kind === 'other' || topics.some(isMoneyTopic))
    return false;
  const isUse = MAY_USE.some((sign) => signs.includes(sign)) || hints.includes('asksToUse');
  const mayBeOfIt = topics.length === 0 || timeAsked.leave !== null;
  const isNear = mayBeOfIt && NEAR.some((hint) => hints.includes(hint));
  return isUse || isNear || topics.some((topic) => OF_USE.has(topic));
}

const NEAR: readonly Hint[] = ['ofUpdate', 'ofBattery', 'ofPower'];

const MAY_USE: readonly Sign[] = ['asksToPay', 'asksToPayNow', 'asksMayPay'];

const OF_USE: ReadonlySet<string> = new Set([
  'prep.charge',
  'prep.powercycle',
  'flow.battery',
  'flow.restart',
  'flow.update',
  'update.how',
  'update.timing',
  'os.skip',
]);
