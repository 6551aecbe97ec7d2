import { isDoubtNear } from './doubt-near.ts';
import type { Say } from './effect.ts';
import { asksOfDoubt } from './in-doubt.ts';
import { isNamedLeft, isNamedUnread, LEFT_ON, UNRESOLVED } from './left-on.ts';
import { MONEY_FLOW } from './money-flow.ts';
import type { ConversationState } from './state.ts';
import type { AskedOfTime } from './time-reading.ts';
import type { World } from './world.ts';

/** Answers that tell to switch off: not before the history of a payment in doubt was read. */
export const SWITCHES_OFF: ReadonlySet<string> = new Set(['update.how', 'prep.powercycle']);

/** 始めちゃっていい? gets no yes there, either. */
const NOT_BEFORE_HISTORY: ReadonlySet<string> = new Set([...SWITCHES_OFF, 'update.timing']);

/** Heard as leave to switch off at once, where the check was left; how it is done is told all the same. */
const LEAVE: ReadonlySet<string> = new Set(['prep.powercycle', 'update.timing']);

/** In place of the answer to a topic, beside a payment in doubt. null: nothing of the kind. */
export function holdOf(
  topic: string,
  state: ConversationState,
  asked: AskedOfTime | null,
  world: World,
): string | null {
  if (isAtCheck(topic, state)) return UNRESOLVED.message;
  if (!LEAVE.has(topic)) return null;
  if (isNamedUnread(state, world)) return UNRESOLVED.message;
  if (isLater(topic, asked)) return null;
  if (isNamedLeft(state, world)) return LEFT_ON.message;
  return isDoubtNear(state, world) ? UNRESOLVED.message : null;
}

function isAtCheck(topic: string, state: ConversationState): boolean {
  const isWalked = state.position?.flow === MONEY_FLOW && NOT_BEFORE_HISTORY.has(topic);
  return isWalked || (asksOfDoubt(state) && SWITCHES_OFF.has(topic));
}

/** 閉店後でもいい?, 明日でいい?: nothing begins with that answer. */
function isLater(topic: string, asked: AskedOfTime | null): boolean {
  const isOfThen = asked !== null && (asked.leave === 'closed' || asked.time !== null);
  return topic === 'update.timing' && isOfThen;
}

/** Nothing that is seen of the terminals takes its place. */
export function isHold(say: Say | null): say is Say {
  return say !== null && HOLDS.has(say.message);
}

const HOLDS: ReadonlySet<string> = new Set([UNRESOLVED.message, LEFT_ON.message]);
