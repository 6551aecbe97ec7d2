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
  const isBusy = state.position !== null || state.handOff !== null || isOfMoney(state);
  if (isBusy || !isPlan(reading)) return event;
  const planned: Reading = { ...reading, topics: ['reminder'], pointing: null, sentences: [] };
  return { ...event, reading: planned };
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
