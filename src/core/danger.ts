import { isPaymentOpen } from './doubt.ts';
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
  // もういいよ、スキップして決済する: a payment that is open is held.
  if (isPaymentOpen(state, world) && !reading.signs.includes('asks')) return null;
  const values = { emergency: EMERGENCY };
  return understood({ state, effects: [{ type: 'say', message: 'danger.stillNot', values }] });
};

export function isInDanger(
  { deviceDangerAt, handOff }: ConversationState,
  { now }: World,
): boolean {
  if (deviceDangerAt === undefined) return false;
  return handOff === null ? stillCounts(deviceDangerAt, now) : isOfDanger(handOff);
}

/** Of the use, the charge, the power or the update of it: asked, or what begins one. */
function mayBeUse(reading: Reading): boolean {
  const { signs, hints, topics, pointing } = reading;
  if (pointing?.kind === 'other') return false;
  const begins = topics.some((topic) => BEGINS.has(topic)) || hints.includes('onceMore');
  if (begins || hints.includes('asksToUse')) return true;
  if (!signs.includes('asks') || topics.some(isMoneyTopic)) return false;
  return asksMayUse(reading) || topics.some((topic) => OF_USE.has(topic));
}

function asksMayUse({ signs, hints, topics, timeAsked }: Reading): boolean {
  const mayBeOfIt = topics.length === 0 || timeAsked.leave !== null;
  const isNear = mayBeOfIt && NEAR.some((hint) => hints.includes(hint));
  return isNear || MAY_USE.some((sign) => signs.includes(sign));
}

const BEGINS: ReadonlySet<string> = new Set(['flow.update', 'flow.restart', 'os.skip']);

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
