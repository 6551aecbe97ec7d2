import { RESTART_FLOW } from './aside.ts';
import { besideSeen } from './as-seen.ts';
import { saidOfTime } from './asked-time.ts';
import type { AskedOfTime } from './time-reading.ts';
import { isOfIdle, isUpdating } from './counter.ts';
import { bareSay, type Say } from './effect.ts';
import { isErrorKept } from './error-kept.ts';
import { hotlineValues, isPastDeadline } from './notice.ts';
import { holdOf, isHold, SWITCHES_OFF } from './held-card.ts';
import { hotlineThen } from './hotline-then.ts';
import { howSeen } from './how-seen.ts';
import { besideLeft } from './left-on.ts';
import { PAYS } from './begun-open.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { appSeen, seenFirst, settledSays } from './seen-own.ts';
import { statusSays } from './status.ts';
import { timingSeen } from './timing-seen.ts';
import { asToldSince } from './told-over.ts';
import { isCard, textOf } from './topics.ts';
import { isOut, type Decision, type World } from './world.ts';

/** The topics that are answered here: they begin no guided talk, and wish for no person. */
export function cardsOf(topics: readonly string[], { facts }: World): readonly string[] {
  return topics.filter((topic) => isCard(topic, facts.topics[topic]?.flow ?? null));
}

/** What a card says now, of the merchant's own terminals too. `all` are the topics it is said beside. */
export function cardSays(
  state: ConversationState,
  topic: string,
  world: World,
  all: readonly string[],
  asked: AskedOfTime | null = null,
): readonly Say[] {
  return besideLeft(topic, (seen) => saysOf(state, topic, seen, { all, asked }), state, world);
}

function saysOf(
  state: ConversationState,
  topic: string,
  world: World,
  { all, asked }: { readonly all: readonly string[]; readonly asked: AskedOfTime | null },
): readonly Say[] {
  if (topic === 'fleet.status' || isOfNamed(topic, world)) return ownSays(state, world);
  const instead = saidInstead(topic, state, world, asked);
  return isHold(instead) ? [instead] : unlessHeld(instead, state, topic, world, { all, asked });
}

function unlessHeld(
  instead: Say | null,
  state: ConversationState,
  topic: string,
  world: World,
  { all, asked }: { readonly all: readonly string[]; readonly asked: AskedOfTime | null },
): readonly Say[] {
  const general = instead ?? howSeen(topic, state, world) ?? cardSay(topic, world, all);
  const timed = timingSeen(topic, state, world, { asked, general });
  if (timed !== null) return timed;
  if (instead !== null) return [instead];
  return world.facts.topics[topic]?.live ? liveSays(topic, general, state, world) : [general];
}

/** 個室のはまだ?: when that one may begin is seen. */
function isOfNamed(topic: string, { about }: World): boolean {
  return topic === 'update.when' && about.length > 0;
}

/** Of an app that is seen to be new it need not be told how it comes. */
function withAppSeen(say: Say, state: ConversationState, world: World): readonly Say[] {
  const seen = appSeen(state, world);
  const isAllNew = seen.length > 0 && seen.every(({ message }) => message === APP_NEW);
  return isAllNew ? seen : [...seen, say];
}

const APP_NEW = 'own.appNew';

function liveSays(topic: string, say: Say, state: ConversationState, world: World): readonly Say[] {
  if (topic === 'app.auto_update') return withAppSeen(say, state, world);
  if (isSameForAll(topic, world)) return [say];
  const mayTell = isToldOf(topic, state, world);
  const beside = mayTell ? besideSeen(topic, world) : null;
  if (beside?.length === 0) return settledSays(topic, world);
  const seen = seenFirst(topic, say, state, world);
  if (seen !== null) return seen;
  if (beside !== null) return [...beside, ...ownSays(state, world)];
  return mayTell ? withOwn(topic, say, state, world) : [say];
}

/** Before the update is out, every terminal has been on since before that. */
function isSameForAll(topic: string, world: World): boolean {
  return topic === 'prep.powercycle' && !isOut(world);
}

function ownSays(state: ConversationState, world: World): readonly Say[] {
  return asToldSince(state, statusSays(world), world);
}

function isToldOf(topic: string, state: ConversationState, world: World): boolean {
  const isOwn = state.position === null || world.about.length > 0;
  return topic !== NETWORK && isOwn && world.facts.merchant !== null;
}

/** How a terminal stands tells nothing of its network, unless that was seen. */
const NETWORK = 'prep.network';

/** Where nothing can be paid, what is seen of their own terminals comes before what may be the cause. */
function withOwn(topic: string, say: Say, state: ConversationState, world: World): readonly Say[] {
  const isBlocked = isPastDeadline(world);
  const own = ownSays(state, world);
  return topic === 'update.error' && isBlocked ? [...own, say] : [say, ...own];
}

function saidInstead(
  topic: string,
  state: ConversationState,
  world: World,
  asked: AskedOfTime | null,
): Say | null {
  const message = insteadNow(topic, state, world, asked) ?? atError(topic, state, world);
  if (message !== null) return { type: 'say', message };
  if (asked === null) return null;
  return topic === 'hotline'
    ? hotlineThen(asked, state, world)
    : saidOfTime(topic, asked, state, world);
}

/** 25日まで飛ばせるって聞いたけど, while the firmware's error stands: that deadline is of the OS. */
function atError(topic: string, state: ConversationState, world: World): string | null {
  const isOfIt = topic === 'os.deadline' && isErrorKept(state, world);
  return isOfIt && !isPastDeadline(world) ? 'plainly.errorUntil' : null;
}

function cardSay(topic: string, world: World, all: readonly string[]): Say {
  const card = world.facts.topics[topic];
  // Beside an answer, what is not known is said in fewer words.
  const isBeside = topic === 'oos' && all.length > 1;
  return {
    type: 'say',
    message: isBeside ? 'topic.oosBeside' : textOf(topic),
    values: hotlineValues(world),
    ...(card?.call ? { call: card.call } : {}),
  };
}

/** Asked of an update that runs, their answers would be of one that has not begun. */
const NOT_MEANWHILE: ReadonlySet<string> = new Set(['os.skip', 'update.timing', 'prep.powercycle']);

/** Not said beside a payment in doubt; nor that payments go on, to who asks whether to take one. */
export function isHeldBack(topic: string, signs: readonly Sign[]): boolean {
  const isAsked = ASKS_TO_PAY.some((sign) => signs.includes(sign));
  return SWITCHES_OFF.has(topic) || (topic === 'os.skip' && isAsked);
}

const ASKS_TO_PAY: readonly Sign[] = [...PAYS, 'asksMayPay'];

/** While an update runs, or a payment is in doubt, nothing about switching off is said but not to. */
function insteadNow(
  topic: string,
  state: ConversationState,
  world: World,
  asked: AskedOfTime | null,
): string | null {
  // A restart is no update: as long as that takes would be a wrong answer.
  if (topic === 'update.duration' && state.position?.flow === RESTART_FLOW)
    return 'running.restart';
  const meanwhile =
    NOT_MEANWHILE.has(topic) && isUpdating(state, world) ? runs(topic, state, world, asked) : null;
  return meanwhile ?? holdOf(topic, state, asked, world);
}

/** null: it is asked of one that does not run. */
function runs(
  topic: string,
  state: ConversationState,
  world: World,
  asked: AskedOfTime | null,
): string | null {
  const isIdle = isOfIdle(state, world);
  if (topic === 'prep.powercycle') return isIdle ? null : 'running.keepPower';
  return (asked?.proposes === true || asked?.isOfLatest === true) && isIdle
    ? null
    : 'running.cannotPay';
}

/** The answers to what was asked beside an answer of the merchant, before what that leads to. */
export function answeredBeside(
  moved: Decision,
  topics: readonly string[],
  world: World,
  timed: AskedOfTime | null = null,
): Decision {
  const all = ['told', ...topics];
  const cards = topics.flatMap((topic) => cardSays(moved.state, topic, world, all, timed));
  return { ...moved, effects: [...cards.map(bareSay), ...moved.effects] };
}
