import { isUpdating } from './counter.ts';
import { isOfMoney } from './doubt.ts';
import type { ReadEvent } from './event.ts';
import { isInDanger } from './in-danger.ts';
import { isMoneyTopic } from './money-flow.ts';
import { isBegunTold } from './payment-begun.ts';
import { mayBeOfOne } from './plain-sale-read.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/**
 * お客さん来た、会計どうすればいい, customer waiting, while an update runs: who comes meanwhile has no sale that has stopped, whatever the
 * examples make of it; how they can pay is told. null: nothing runs, or a payment was told of, asked about or guessed.
 */
export function justCame(
  state: ConversationState,
  event: ReadEvent,
  world: World,
): ReadEvent | null {
  const { reading } = event;
  if (!reading.hints.includes('justCame') || !reading.topics.some(isMoneyTopic)) return null;
  if (mayBeOfSale(state, world)) return null;
  if (!isUpdating(state, world)) return waitsInWalk(state, event);
  const signs = reading.signs.filter((sign) => KEPT.has(sign));
  return {
    ...event,
    reading: { ...reading, topics: [], suggested: [], signs: [...signs, 'wouldPay'] },
  };
}

/** Wait, a customer came, in a walk before anything runs: it waits, as お客さん来たんで待って does. */
function waitsInWalk({ position }: ConversationState, event: ReadEvent): ReadEvent | null {
  const { reading } = event;
  const isAsked = reading.signs.includes('asks') || reading.customerWaiting;
  if (position === null || isAsked || reading.language === 'ja') return null;
  const signs = reading.signs.filter((sign) => KEPT.has(sign));
  return { ...event, reading: { ...reading, topics: [], suggested: [], command: 'pause', signs } };
}

function mayBeOfSale(state: ConversationState, world: World): boolean {
  const isTold = isOfMoney(state) || isBegunTold(state, world);
  return isTold || mayBeOfOne(state, world) || isInDanger(state, world);
}

const KEPT: ReadonlySet<Sign> = new Set([
  'ofCustomer',
  'wantsPayment',
  'duringUpdate',
  'updating',
  'asks',
  'tellsAnything',
]);
