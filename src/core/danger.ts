import { isPaymentOpen, mayBeOpen } from './doubt.ts';
import { isoOf } from './moment.ts';
import type { Say } from './effect.ts';
import { handOver } from './hand-off.ts';
import type { Hint } from './hint.ts';
import { IF_AMID, STILL_OPEN } from './if-stopped.ts';
import { EMERGENCY, isInDanger, stillNot } from './in-danger.ts';
import { isMoneyTopic } from './money-flow.ts';
import type { Danger, Reading } from './reading.ts';
import { isSaleAhead } from './sale-open.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { saidFirst, understood, type Decision, type Rule, type World } from './world.ts';

/** What protects people comes before all else, always in the same words; a person is called in the same reply. A sale that may be under way is not taken again. */
export function onDanger(
  state: ConversationState,
  danger: Danger,
  { signs }: Reading,
  world: World,
): Decision {
  const values = { emergency: EMERGENCY };
  const say: Say = { type: 'say', message: `danger.${danger}`, values };
  const isOfDevice = danger !== 'despair';
  const told = isOfDevice ? { ...state, deviceDangerAt: isoOf(world.now) } : state;
  const handed = handOver(told, 'unsafe', world);
  const mayBeAmid = isSaleAhead(state, world) || AMID_SALE.some((sign) => signs.includes(sign));
  const isAmid = mayBeAmid && !isPaymentOpen(state, world);
  return saidFirst(say, isOfDevice && isAmid ? saidFirst(IF_AMID, handed) : handed);
}

/** 煙が出てる、会計続けていい?; so is one that was announced or allowed (`isSaleAhead`). */
const AMID_SALE: readonly Sign[] = ['asksToGoOn', 'midSale', 'mayHaveBegun'];

/**
 * 充電していい?, 次の人の会計していい?, エラー出た, of the terminal that smokes or swells: not to be used, as long as staff have it, or within
 * the hour. null: of another one, or of no use of it.
 */
export const stillInDanger: Rule = (state, { reading }, world) => {
  if (!isInDanger(state, world) || reading.pointing?.kind === 'other') return null;
  if (isOfComer(reading) || mayBeUse(reading, isPaymentOpen(state, world)))
    return notUsed(state, !reading.signs.includes('brokenDown'), reading, world);
  const isOfIt = reading.topics.some((topic) => LEADS_TO_IT.has(topic));
  return isOfIt ? notUsed(state, false, reading, world) : null;
};

/** 次のお客さん会計していい?; in cash nothing is used. */
function isOfComer({ signs }: Reading): boolean {
  return COMER.some((sign) => signs.includes(sign)) && !signs.includes('otherMeans');
}

const COMER: readonly Sign[] = ['otherSale', 'paysComer'];

function notUsed(
  state: ConversationState,
  isAsked: boolean,
  reading: Reading,
  world: World,
): Decision {
  const held = heldOf(state, reading, world);
  return understood({ state, effects: [stillNot(isAsked), ...held] });
}

function heldOf(state: ConversationState, { signs, hints }: Reading, world: World): readonly Say[] {
  if (isPaymentOpen(state, world)) return [STILL_OPEN];
  const mayBe = signs.includes('mayBeOfPayment') && !hints.includes('ofUpdate');
  const isIfAmid = mayBe || isSaleAhead(state, world) || mayBeOpen(state, world);
  return isIfAmid ? [IF_AMID] : [];
}

/** Of the use, the charge, the power or the update of it: asked, or what begins one. もういいよ、スキップして決済する: a payment that is open is held. */
function mayBeUse(reading: Reading, isOpen: boolean): boolean {
  const isAsked = reading.signs.includes('asks');
  if (isOpen && !isAsked) return false;
  if (isAtCharger(reading) || isUsed(reading)) return true;
  if (!isAsked || (isOpen && reading.topics.some(isMoneyTopic))) return false;
  return asksMayUse(reading) || reading.topics.some((topic) => OF_USE.has(topic));
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

/** Their answers tell what is to be done at the terminal, or that it may be updated. */
const LEADS_TO_IT: ReadonlySet<string> = new Set([
  'app.closes',
  'firmware.launched_early',
  'fleet.status',
  'prep.network',
  'update.duration',
  'update.error',
  'update.when',
]);
