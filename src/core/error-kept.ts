import type { ReadEvent } from './event.ts';
import { questionAt } from './flow.ts';
import { isOld } from './long-ago.ts';
import { momentOf } from './moment.ts';
import type { Reading } from './reading.ts';
import type { ConversationState, Position } from './state.ts';
import { isAllUpdated, type World } from './world.ts';

/** The firmware's error was told of in this session, and not that the update is over since: it cannot be put off (fact `launched early`). */
export function isErrorKept(
  { launchedEarlyAt, updatedAt, position }: ConversationState,
  world: World,
): boolean {
  if (isOfError(position, world)) return true;
  if (launchedEarlyAt === undefined || isAllUpdated(world)) return false;
  const isOver = updatedAt !== undefined && momentOf(updatedAt) > momentOf(launchedEarlyAt);
  return !isOver && !isOld({ stepSince: launchedEarlyAt }, world);
}

/** A talk that stands where the error is told how to be left. */
export function isOfError(position: Position | null, { facts }: World): boolean {
  if (position === null) return false;
  return questionAt(facts.flows[position.flow], position.step)?.of === 'error';
}

/** What would say that the update can be put off says that the error cannot. */
export function withErrorKept(
  topics: readonly string[],
  state: ConversationState,
  world: World,
): readonly string[] {
  if (!topics.some((topic) => PUTS_OFF.has(topic)) || !isErrorKept(state, world)) return topics;
  return [...new Set(topics.map((topic) => (PUTS_OFF.has(topic) ? ERROR_CARD : topic)))];
}

const PUTS_OFF: ReadonlySet<string> = new Set(['os.skip', 'update.timing']);
const ERROR_CARD = 'firmware.launched_early';

/** どうにか飛ばせんの?, understood or not, while the error stands. */
export function asksToSkipError(
  state: ConversationState,
  { reading: { topics, signs, hints, customerWaiting } }: ReadEvent,
  world: World,
): boolean {
  if (customerWaiting || topics.includes('handoff') || !isErrorKept(state, world)) return false;
  const isAsked = signs.includes('asks') || signs.includes('denied') || signs.includes('asksNo');
  return (
    topics.includes('os.skip') || (isAsked && hints.includes('ofPuttingOff') && topics.length <= 1)
  );
}

/** The error is told as what has come, not as what would come. */
export function tellsError({ topics, hints }: Reading): boolean {
  return topics.includes(ERROR_CARD) && hints.includes('hasCome');
}
