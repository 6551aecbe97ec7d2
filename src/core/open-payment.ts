import { isFailureAlone, isHeldOpen, isPaymentOpen, mayBeOpen } from './doubt.ts';
import type { Effect } from './effect.ts';
import type { Hint } from './hint.ts';
import type { Reading } from './reading.ts';
import { moneyResult } from './in-doubt.ts';
import { isSaleAhead } from './sale-open.ts';
import { isSaidOf } from './said-of.ts';
import type { Sign } from './sign.ts';
import { asksToTake } from './begun-open.ts';
import {
  asksOfUpdate,
  beginsNone,
  IF_STOPPED,
  heldAgain,
  STILL_OPEN,
  withIfStopped,
} from './if-stopped.ts';
import type { ConversationState } from './state.ts';
import { withHeldAhead } from './held-ahead.ts';
import { withLeftTold } from './left-told.ts';
import { withHeldInWalk } from './held-in-walk.ts';
import { ALLOWS } from './allowing.ts';
import type { World } from './world.ts';

/** Beside such a payment はい and 決済できます may be read as leave for that one: it is said first that they are not, and no yes leads. Nor is it passed over twice. One that is only guessed at is held with an if. */
export function withOpenTold(
  state: ConversationState,
  decided: readonly Effect[],
  reading: Reading,
  world: World,
): readonly Effect[] {
  const isOpen = isPaymentOpen(state, world);
  const isHolding = mayBeHeld(state, reading, world);
  const effects = withIfStopped(decided, reading, isHolding ? heldAgain(state, isOpen) : null);
  const says = effects.flatMap((one) => (one.type === 'say' ? [one.message] : []));
  const isLeave = isOpen || (isFailureAlone(state) && isHeldOpen(state, world));
  const at = isLeave ? whereLeave(state, says, reading) : whereAllowed(state, says, reading, world);
  if (at < 0) {
    const held = withHeldInWalk(state, effects, reading, world);
    return withLeftTold(state, withHeldAhead(state, held, reading, world), world);
  }
  const isTold = says.slice(0, at).some((one) => isSaidOf('payment', one));
  const isSure = isOpen || isSeenOpen(world);
  const bare = effects.map((one) => {
    if (one.type !== 'say' || !ALLOWS.has(one.message)) return one;
    return { ...(PREPARES.has(one.message) ? beginsNone(one) : one), isWithoutLead: true };
  });
  return isTold ? bare : [isSure ? STILL_OPEN : IF_STOPPED, ...bare];
}

/** What is not understood may be of it; 更新中だと?, of one that was only offered among others, is not. */
function mayBeHeld(state: ConversationState, reading: Reading, world: World): boolean {
  const mayBe = mayBeOpen(state, world) || tellsOfAhead(state, reading, world);
  return isHeldOpen(state, world) || (mayBe && !asksOfUpdate(reading));
}

/** なんか変なの出た, once a sale was announced. */
function tellsOfAhead(state: ConversationState, reading: Reading, world: World): boolean {
  const { signs, hints, topics, time } = reading;
  const isTold = signs.includes('denied') || hints.includes('hasHappened');
  const isNamed = OF_UPDATE.some((hint) => hints.includes(hint));
  const isElse = signs.includes('asks') || isNamed || time !== null;
  return (isTold || (topics.length === 0 && !isElse)) && isSaleAhead(state, world);
}

/** 充電の話です, as well. */
const OF_UPDATE: readonly Hint[] = ['ofUpdate', 'ofBattery'];

/** Where it is only guessed at, and not denied now; -1: nowhere. */
function whereAllowed(
  state: ConversationState,
  says: readonly string[],
  reading: Reading,
  world: World,
): number {
  const isHeld = isHeldOpen(state, world) || (mayBeOpen(state, world) && asksToTake(reading));
  if (reading.signs.includes('noneBegun')) return -1;
  if (!isHeld)
    return isSeenOpen(world) || hangsHere(reading) ? says.findIndex((one) => SKIPS.has(one)) : -1;
  return says.findIndex(
    (one) => (ALLOWS.has(one) && !HOLDS_ITSELF.has(one)) || isBesideHeld(one, state, says),
  );
}

/** One whose outcome the fleet does not know: whoever skips the update takes that one. */
function isSeenOpen({ facts: { fleet } }: World): boolean {
  return moneyResult(fleet, []) === 'unresolved';
}

/** 固まったし現金だけにしていい?: what hangs may be a sale. */
function hangsHere({ signs, hints }: Reading): boolean {
  const isStopped = signs.includes('mayBeOfPayment') && signs.includes('brokenDown');
  return isStopped && !hints.includes('ofUpdate');
}

const SKIPS: ReadonlySet<string> = new Set(['topic.os.skip', 'putOff.plainly', 'dialog.press']);

/** 何分?, before the hold was answered: whoever waits for the update to end would take the payment then. Nor is it silent twice. */
function isBesideHeld(message: string, state: ConversationState, says: readonly string[]): boolean {
  const isOfTime = OF_TIME.has(message) && !says.some((one) => isSaidOf('payment', one));
  return isOfTime || (isSaidOf('update', message) && isSilentAgain(state, says));
}

/** The first of the texts that may be read as leave; -1: none. */
function whereLeave(state: ConversationState, says: readonly string[], reading: Reading): number {
  const isOfSale = asksOfSale(reading);
  return says.findIndex(
    (message) =>
      ALLOWS.has(message) ||
      (isOfSale && isSaidOf('update', message)) ||
      (isSaidOf('passesOver', message) && isSilentAgain(state, says)) ||
      isBesideHeld(message, state, says),
  );
}

/** 充電25%になったらその会計やり直していい?: a figure in the answer would be heard as leave. */
function asksOfSale({ signs }: Reading): boolean {
  return signs.includes('asks') && OF_SALE.some((sign) => signs.includes(sign));
}

const OF_SALE: readonly Sign[] = [
  'ofPayment',
  'ofCustomer',
  'mayHaveBegun',
  'asksToGoOn',
  'asksOtherMeans',
  'asksCashOnly',
];

/** 途中でしたけど, after a reply that did not speak of it, and now it is not spoken of either. */
function isSilentAgain({ said }: ConversationState, says: readonly string[]): boolean {
  return said !== undefined && ![...said.messages, ...says].some((one) => isSaidOf('held', one));
}

/** How long, or when (可以更新吗): what is waited for is not that the payment may be taken then. */
const OF_TIME: ReadonlySet<string> = new Set([
  'deadline.endsAt',
  'topic.update.duration',
  'topic.update.timing',
  'topic.update.when',
  'topic.update.required',
  'plainly.required',
  'charge.howLong',
  'charge.howLongBoth',
]);

/** 充電してます: of what is done for the update, which is not begun for it. */
const PREPARES: ReadonlySet<string> = new Set(['topic.prep.charge', 'topic.prep.network']);

/** They speak of one that has stopped themselves. */
const HOLDS_ITSELF: ReadonlySet<string> = new Set([
  'counter.payFirst',
  'finished.mayPay',
  'finished.mayUse',
  'finished.mayPaySeen',
  'finished.mayPayTold',
  'finished.noTrial',
]);
