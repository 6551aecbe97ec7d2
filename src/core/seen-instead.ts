import { isFreeTalk, isOfNone } from './doubt.ts';
import type { ReadEvent } from './event.ts';
import { stillCounts } from './moment.ts';
import { isNearUpdate } from './of-update.ts';
import type { Reading } from './reading.ts';
import { isEachRunning, isSomeRunning } from './runs-already.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { answerTopics } from './topic-answer.ts';
import { isVague } from './vague-of-run.ts';
import {
  isAllUpdated,
  mustAskFleet,
  terminalsNow,
  understood,
  type Rule,
  type World,
} from './world.ts';

/**
 * 更新のやつ, 朝みたら終わってた, なんか画面で%が増えてる, of a linked shop, of which nothing else was understood: how its terminals stand tells what is next
 * better than a guess at what was meant. さわっていい?, while one runs, is of that. null: a payment may be meant, or nothing that is seen fits
 * what was told.
 */
export const seenInstead: Rule = (state, event, world) => {
  if (!isOpen(state, event, world) || !isHeard(event, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const { reading } = event;
  if (!fitsSeen(reading, world)) return null;
  if (isLeftBe(state, reading, world)) return understood({ state, effects: [KEEP] });
  return understood(answerTopics(state, [asksForIt(reading) ? HOW : STATUS], world, {}));
};

function isOpen(state: ConversationState, event: ReadEvent, world: World): boolean {
  if (world.facts.merchant === null || event.text.length > LONGEST) return false;
  return isFreeTalk(state, world) && !isElse(state, event, world);
}

function isHeard(event: ReadEvent, world: World): boolean {
  const { reading } = event;
  if (!reading.signs.includes('asks')) return isOfIt(reading);
  return asksForIt(reading) || isVague(event, { isWalked: true, world });
}

/** さわっていい?, and whatever is said of one that was told to run already. */
function isLeftBe({ said }: ConversationState, { signs }: Reading, world: World): boolean {
  if (signs.includes('asks')) return isEachRunning(world);
  return said?.messages.includes(AS_SEEN) === true && isSomeRunning(world);
}

const LONGEST = 24;
const STATUS = 'fleet.status';
const HOW = 'update.how';
const AS_SEEN = 'fleet.terminal';
const KEEP = { type: 'say', message: 'running.keepPower' } as const;

function isElse(state: ConversationState, { reading }: ReadEvent, world: World): boolean {
  const isBusy = reading.customerWaiting || stillCounts(state.counterAt, world.now);
  if (isBusy || !isOfNone(state, reading, world)) return true;
  return OF_ELSE.some((sign) => reading.signs.includes(sign));
}

const OF_ELSE: readonly Sign[] = [
  'angry',
  'brokenDown',
  'denied',
  'mayBeOfPayment',
  'notThat',
  'ofCustomer',
  'ofPayment',
  'tellsPaid',
  'wantsPayment',
];

/** これやればいいの, of nothing but the update. */
function asksForIt({ hints, signs, suggested }: Reading): boolean {
  const isLeave = signs.includes('asks') && hints.includes('asksLeave');
  return isLeave && suggested.length > 1 && suggested.every(isNearUpdate);
}

function isOfIt({ hints }: Reading): boolean {
  return hints.includes('ofUpdate') || hints.includes('goesOn') || hints.includes('isOver');
}

/** What goes on, or is over, must be seen to. */
function fitsSeen(reading: Reading, world: World): boolean {
  const { hints, signs } = reading;
  if (signs.includes('asks')) return asksForIt(reading) || isSomeRunning(world);
  if (hints.includes('ofUpdate')) return terminalsNow(world).length > 0;
  return hints.includes('isOver') ? isAllUpdated(world) : isSomeRunning(world);
}
