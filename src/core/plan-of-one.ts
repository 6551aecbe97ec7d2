import { UPDATE_FLOW } from './aside.ts';
import { isOfMoney } from './doubt.ts';
import type { ReadEvent } from './event.ts';
import { PLAINLY } from './plainly.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';

/**
 * レジの方は今やって、ホールの方は夜やる: news of when one of several is updated, which a reminder is offered for. What is named is no other
 * service, and nobody asks how it stands.
 */
export function ofPlanOfOne(state: ConversationState, event: ReadEvent): ReadEvent {
  const { reading } = event;
  if (isPlanOfAll(state, reading)) return { ...event, reading: asPlanned(reading) };
  const isBusy = state.position !== null || state.handOff !== null || isOfMoney(state);
  if (isBusy || !isPlan(reading)) return event;
  return { ...event, reading: asPlanned(reading) };
}

function asPlanned(reading: Reading): Reading {
  return { ...reading, topics: ['reminder'], pointing: null, sentences: [] };
}

/** どっちも明日にするわ: when all of them are done, and not how they stand; in their walk, too. */
function isPlanOfAll(state: ConversationState, reading: Reading): boolean {
  const { signs, hints, pointing, topics } = reading;
  if (pointing?.kind !== 'all' || !hints.includes('plansIt') || !namesDay(reading)) return false;
  if (isElsewhere(state, reading) || !topics.every(isOfPlan)) return false;
  return !signs.some((sign) => IS_NO_PLAN.has(sign));
}

function isElsewhere(state: ConversationState, { customerWaiting }: Reading): boolean {
  const { position, handOff } = state;
  if (customerWaiting || handOff !== null || isOfMoney(state)) return true;
  return position !== null && position.flow !== UPDATE_FLOW;
}

function isOfPlan(topic: string): boolean {
  return OF_WHEN.has(topic) || topic === 'os.skip' || topic === 'fleet.status';
}

function isPlan(reading: Reading): boolean {
  const { signs, topics, confidence } = reading;
  if (!isForThen(reading)) return false;
  if (reading.customerWaiting || signs.some((sign) => IS_NO_PLAN.has(sign))) return false;
  return confidence < PLAINLY || topics.every((topic) => OF_WHEN.has(topic));
}

/** 2番は明日やる tells its day as plainly as an hour. */
function isForThen(reading: Reading): boolean {
  const { hints, pointing } = reading;
  const isPlaced = hints.includes('byPlace');
  if (isPlaced && hints.includes('takesUp') && namesDay(reading)) return true;
  return (pointing !== null || isPlaced) && hints.includes('plansIt') && namesHour(reading);
}

function namesDay({ time, command, timeAsked }: Reading): boolean {
  return command === null && !timeAsked.isClosed && time?.kind === 'at' && time.day !== null;
}

function namesHour({ time, command }: Reading): boolean {
  if (command !== null) return false;
  return time?.kind === 'shop' || (time?.kind === 'at' && time.clock !== null);
}

/** Beside one of these it is no plan. */
export const IS_NO_PLAN: ReadonlySet<Sign> = new Set([
  'asks',
  'denied',
  'ofCustomer',
  'ofPayment',
  'mayBeOfPayment',
  'hasBegun',
  'updating',
]);
const OF_WHEN: ReadonlySet<string> = new Set(['update.timing', 'os.deadline', 'reminder']);
