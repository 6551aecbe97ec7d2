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
  const isOpen = isPaymentOpen(state, world);
  if (!isInDanger(state, world) || !mayBeUse(reading, isOpen)) return null;
  // もういいよ、スキップして決済する: a payment that is open is held.
  if (isOpen && !reading.signs.includes('asks')) return null;
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
function mayBeUse(reading: Reading, isOpen: boolean): boolean {
  const { signs, topics, pointing } = reading;
  if (pointing?.kind === 'other') return false;
  if (isAtCharger(reading) || isUsed(reading)) return true;
  if (!signs.includes('asks') || (isOpen && topics.some(isMoneyTopic))) return false;
  return asksMayUse(reading) || topics.some((topic) => OF_USE.has(topic));
}

function isUsed({ topics, hints }: Reading): boolean {
  const begins = topics.some((topic) => BEGINS.has(topic)) || hints.includes('onceMore');
  // 还能用吗 sounds of the deadline.
  const isAbroad = hints.includes('asksAbroad') && topics.includes('os.deadline');
  return begins || isAbroad || hints.includes('asksToUse');
}

/** 30%になった, 充電してます, 何分充電すればいい? */
function isAtCharger({ battery, signs }: Reading): boolean {
  return battery !== null || OF_CHARGE.some((sign) => signs.includes(sign));
}

function asksMayUse({ signs, hints, topics, timeAsked }: Reading): boolean {
  // 冷めたら使っていい?, and not 電話していい?
  if (hints.includes('asksLeave') && !topics.some((topic) => TO_PEOPLE.has(topic))) return true;
  const mayBeOfIt = topics.length === 0 || timeAsked.leave !== null;
  const isNear = mayBeOfIt && NEAR.some((hint) => hints.includes(hint));
  return isNear || MAY_USE.some((sign) => signs.includes(sign));
}

const BEGINS: ReadonlySet<string> = new Set(['flow.update', 'flow.restart', 'os.skip']);

const NEAR: readonly Hint[] = ['ofUpdate', 'ofBattery', 'ofPower'];

const OF_CHARGE: readonly Sign[] = [
  'hasPlugged',
  'asksChargeTime',
  'asksWhenCharged',
  'asksKeepPlugged',
];

const TO_PEOPLE: ReadonlySet<string> = new Set(['handoff', 'hotline']);

const MAY_USE: readonly Sign[] = ['wantsPayment', 'asksToPay', 'asksToPayNow', 'asksMayPay'];

const OF_USE: ReadonlySet<string> = new Set([
  'prep.charge',
  'prep.powercycle',
  'update.duration',
  'flow.battery',
  'flow.restart',
  'flow.update',
  'update.how',
  'update.timing',
  'os.skip',
]);
