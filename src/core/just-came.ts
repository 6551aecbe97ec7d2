import { isUpdating } from './counter.ts';
import { isOfMoney } from './doubt.ts';
import type { ReadEvent } from './event.ts';
import type { Hint } from './hint.ts';
import { isInDanger } from './in-danger.ts';
import { isMoneyTopic } from './money-flow.ts';
import { isBegunTold } from './payment-begun.ts';
import { mayBeOfOne } from './plain-sale-read.ts';
import type { Reading } from './reading.ts';
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
  const isComer = reading.hints.includes('justCame') && mayWait(reading);
  if (!isComer && !cannotPay(reading)) return null;
  if (mayBeOfSale(state, world)) return null;
  if (!isUpdating(state, world)) return isComer ? waitsInWalk(state, event) : null;
  const signs = reading.signs.filter((sign) => KEPT.has(sign));
  return {
    ...event,
    reading: {
      ...reading,
      topics: [],
      suggested: [],
      command: null,
      signs: [...signs, 'wouldPay'],
    },
  };
}

/** Heard as of a payment, or, in another language, as no more than a wish that we wait. */
function mayWait({ topics, command, language }: Reading): boolean {
  return topics.some(isMoneyTopic) || (command === 'pause' && language !== 'ja');
}

/** お客さんの決済ができません, customer cannot pay: nothing goes through, and nothing is told to have been tried. */
function cannotPay({ signs, hints }: Reading): boolean {
  const isTold = CANNOT.every((sign) => signs.includes(sign)) && !signs.includes('asks');
  return (
    isTold && !TRIED.some((one) => signs.includes(one)) && !HAS.some((one) => hints.includes(one))
  );
}

const CANNOT: readonly Sign[] = ['takesNoPayment', 'ofCustomer'];
const TRIED: readonly Sign[] = ['mayHaveBegun', 'cardPresented', 'midSale', 'otherMeans'];
const HAS: readonly Hint[] = ['hasHappened', 'hasCome', 'ofMidway', 'onceMore', 'ofOtherSale'];

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
