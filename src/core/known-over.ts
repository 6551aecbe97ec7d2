import { UPDATE_FLOW } from './aside.ts';
import { isSaidToRun } from './counter.ts';
import { isTerminalDone } from './diagnose.ts';
import { isInDoubtOrOpen } from './doubt.ts';
import type { Choice, Effect, Say } from './effect.ts';
import { isErrorKept } from './error-kept.ts';
import type { Hint } from './hint.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { isOverByWord, isToldSince } from './told-over.ts';
import { mustAskFleet, terminalsNow, understood, type Decision, type World } from './world.ts';

/** By the merchant's newest word the update is over, and nobody has seen it since: what speaks against it later takes that word back (see `heard`). */
function isKnownOver(state: ConversationState, world: World): boolean {
  if (state.updatedAt === undefined || !isOverEverywhere(state, world)) return false;
  return !isWaitedFor(state, world) && !isErrorKept(state, world);
}

/** A walk that waits for nothing but to see the end that was told goes by their word as well. */
function isWaitedFor({ position, updatedAt }: ConversationState, world: World): boolean {
  return position?.flow === UPDATE_FLOW && !isOverByWord({ updatedAt }, position, world);
}

/** Of those that the fleet sees it is told, or seen, of each; before it is asked nobody knows. */
function isOverEverywhere(state: ConversationState, world: World): boolean {
  if (world.facts.merchant === null || mustAskFleet(world)) return true;
  const all = terminalsNow(world);
  return (
    all.some((one) => isToldSince(state, one, world)) &&
    all.every((one) => isTerminalDone(one.situation) || isToldSince(state, one, world))
  );
}

/** Whatever is answered then counts the update as over: nothing is to be put off or begun any more, unless a payment is in doubt or another terminal is spoken of. */
export function withKnownOver(decision: Decision, reading: Reading, world: World): Decision {
  const { state, effects } = decision;
  if (isSaidToRun(state, world)) return { state, effects: effects.map(amidRun(reading)) };
  const isHeld = isInDoubtOrOpen(state, world) || state.handOff !== null;
  if (!isKnownOver(state, world) || isHeld || isOfOther(reading)) return decision;
  if (mustAskFleet(world)) return mayBeDue(effects, reading) ? { state, effects: [ASK] } : decision;
  // Seen to run a moment ago, it may do so still: that is said beside the yes.
  const isSaid = (one: Say) => one.message === MAY_PAY && world.facts.merchant !== null;
  const since = effects.map((one) =>
    one.type === 'say' && !isSaid(one) ? sinceOver(one, reading) : one,
  );
  const saysOnce = (one: Effect, at: number) =>
    one.type !== 'say' || since.findIndex((other) => isSame(other, one)) === at;
  const decided = { state, effects: since.filter(saysOnce) };
  return since.some(isSinceOver) ? understood(decided) : decided;
}

const ASK: Effect = { type: 'askFleet' };
const MAY_PAY = 'finished.mayPay';

function mayBeDue(effects: readonly Effect[], reading: Reading): boolean {
  return effects.some(
    (one) => one.type === 'say' && one.message !== MAY_PAY && isDue(one.message, reading),
  );
}

/** 0時過ぎに予約のお客さんがいる, while it runs: it is not to be put off any more. */
function amidRun({ suggested: [likeliest] }: Reading): (one: Effect) => Effect {
  const isOfDeadline = (message: string) =>
    message === DEADLINE || (message === 'maybe' && `topic.${likeliest}` === DEADLINE);
  return (one) =>
    one.type === 'say' && isOfDeadline(one.message)
      ? { type: 'say', message: 'running.atDeadline' }
      : one;
}

const DEADLINE = 'topic.os.deadline';

function isSinceOver(one: Effect): boolean {
  return one.type === 'say' && (one.message === USABLE || one.message === NONE_DUE);
}

const USABLE = 'finished.mayUse';
const NONE_DUE = 'finished.noneDue';

function isSame(other: Effect, { message }: Say): boolean {
  return other.type === 'say' && other.message === message;
}

/** もう1台は? */
function isOfOther({ pointing, signs }: Reading): boolean {
  return pointing !== null || signs.includes('asksEach');
}

function sinceOver(say: Say, reading: Reading): Say {
  const instead = INSTEAD[say.message];
  if (instead !== undefined) return { type: 'say', message: instead };
  if (!isDue(say.message, reading))
    return { ...say, ...(say.choices ? { choices: say.choices.filter(isStillOfUse) } : {}) };
  return { type: 'say', message: mayBeUsed(say, reading) ? USABLE : NONE_DUE };
}

const INSTEAD: Readonly<Record<string, string>> = {
  'worry.paysNow': 'finished.paysNow',
  'deadline.usableAfter': 'deadline.usableDone',
};

/** What is still to be done, when, and until when it can wait. */
function isDue(message: string, reading: Reading): boolean {
  if (isOfAnother(message, reading)) return false;
  // もう期限は関係ないですか
  const [likeliest = ''] = reading.suggested;
  if (message === 'maybe') return reading.signs.includes('asks') && DUE.has(`topic.${likeliest}`);
  if (message === 'counter.payFirst') return asksToUse(reading);
  if (OF_WHEN.test(message)) return !NOT_OF_WHEN.test(message);
  return DUE.has(message) || (UNSEEN.has(message) && tellsOnly(reading));
}

function tellsOnly({ hints }: Reading): boolean {
  return hints.includes('isOver') && !hints.includes('asksIfOver');
}

/** 更新ってあとに回せますか asks of any update, 飛ばして先に会計していい? of a dialog that is there; 25日の朝でもいい? is a plan of what is still to be done. */
function isOfAnother(message: string, reading: Reading): boolean {
  const { hints, signs } = reading;
  if (signs.includes('asksSkip') && OF_DIALOG.some((hint) => hints.includes(hint))) return true;
  return PLANNED.test(message) && !asksToUse(reading) && !signs.includes('asksAtDeadline');
}

const OF_DIALOG: readonly Hint[] = ['ofUpdate', 'ofSale'];
const DUE: ReadonlySet<string> = new Set([
  'topic.os.skip',
  'topic.os.deadline',
  'topic.update.when',
  'topic.update.timing',
  'topic.update.required',
  'plainly.required',
  'plainly.blocked',
  'plainly.blockedNow',
  'again.mayPay',
  'worry.openAnyway',
  'counter.allMeans',
  'counter.noMeans',
  'counter.cannotPay',
  MAY_PAY,
]);
const OF_WHEN = /^(?:deadline|notOffered|putOff)\./u;
/** How long it takes, and that it is done. */
const NOT_OF_WHEN = /^deadline\.(?:eachTakes|forAll|endsAt|usable)/u;
const PLANNED = /^deadline\.(?:then|inTime|afterClosing|now|thatDay|anyOther|openDay|within)/u;
const UNSEEN: ReadonlySet<string> = new Set(['fleet.unlinked', 'again.stillUnlinked']);

/** カード使える?; 使えなくなる? is answered by no yes. */
function mayBeUsed({ message }: Say, reading: Reading): boolean {
  const isTurned = TURNED.some((one) => reading.hints.includes(one));
  const isOther = isTurned || NO_USE.some((sign) => reading.signs.includes(sign));
  return message === MAY_PAY || (asksToUse(reading) && !isOther);
}

/** Whether something is to be paid, used or opened, in whatever words. */
export function asksToUse({ signs, hints }: Reading): boolean {
  if (USES.some((hint) => hints.includes(hint))) return true;
  if (signs.includes('asks') && signs.includes('wantsPayment')) return true;
  return ASKS.some((sign) => signs.includes(sign));
}

const USES: readonly Hint[] = ['asksUse', 'asksToUse'];
const ASKS: readonly Sign[] = ['asksToPay', 'asksToPayNow', 'asksMayPay', 'asksToOpen'];
const TURNED: readonly Hint[] = ['fearsBlock', 'ofPuttingOff', 'asksIfNot', 'wondersWhen'];
const NO_USE: readonly Sign[] = ['denied', 'asksSkip', 'asksAtDeadline'];

/** What leads to an update, or away from it. */
function isStillOfUse({ id }: Choice): boolean {
  return !OF_NO_USE.has(id);
}

const OF_NO_USE: ReadonlySet<string> = new Set([
  `flow:${UPDATE_FLOW}`,
  'topic:os.skip',
  'topic:os.deadline',
  'topic:update.timing',
  'topic:update.when',
  'topic:reminder',
]);
