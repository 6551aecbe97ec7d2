import type { ReadEvent } from './event.ts';
import { questionAt } from './flow.ts';
import { isRunning, isTerminalDone } from './diagnose.ts';
import { isOld } from './long-ago.ts';
import { momentOf } from './moment.ts';
import type { Reading } from './reading.ts';
import { runsAlready } from './runs-already.ts';
import type { ConversationState, Position } from './state.ts';
import { isAllUpdated, mustAskFleet, terminalsNow, type World } from './world.ts';

/** The firmware's error was told of in this session, and not that the update is over since: it cannot be put off (fact `launched early`). */
export function isErrorKept(state: ConversationState, world: World): boolean {
  const { launchedEarlyAt, updatedAt, position } = state;
  if (isOfError(position, world)) return true;
  if (launchedEarlyAt === undefined) return isSeenEarly(state, world);
  if (isSeenLeft(state, world)) return false;
  const isOver = updatedAt !== undefined && momentOf(updatedAt) > momentOf(launchedEarlyAt);
  return !isOver && !isOld({ stepSince: launchedEarlyAt }, world);
}

/** Not told, but seen now at every terminal, and nothing since of an update that was begun again. */
function isSeenEarly({ updatingAt, updatedAt }: ConversationState, world: World): boolean {
  return updatingAt === undefined && updatedAt === undefined && isErrorSeen(world);
}

/** The fleet sees it now, at every terminal. */
export function isErrorSeen(world: World): boolean {
  const seen = terminalsNow(world);
  return (
    seen.length > 0 &&
    seen.every(
      ({ situation: { fresh, error, firmware } }) =>
        fresh === 'FRESH' && error === 'launchedEarly' && firmware !== 'DONE',
    )
  );
}

/** The terminal that is spoken of, or every one that is seen now, runs its update by now or is done. */
function isSeenLeft({ terminalId }: ConversationState, world: World): boolean {
  if (isAllUpdated(world)) return true;
  const seen = terminalsNow(world).filter(({ situation }) => situation.fresh === 'FRESH');
  const isLeft = ({ situation }: (typeof seen)[number]) =>
    isRunning(situation) || isTerminalDone(situation);
  const isAllLeft = seen.length > 0 && seen.every(isLeft);
  return isAllLeft || seen.some((one) => one.terminal.id === terminalId && isLeft(one));
}

/** Told of long ago, the error may be left by now: the fleet is asked before anything is said of it. */
export function mustLookAtError(
  topics: readonly string[],
  { launchedEarlyAt, position }: ConversationState,
  world: World,
): boolean {
  const isTold = launchedEarlyAt !== undefined && !isOfError(position, world);
  return isTold && topics.some((topic) => PUTS_OFF.has(topic)) && mustAskFleet(world);
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
  // Once it has begun again, 5時までに終わらなかったら is of what runs.
  const isOff = (topic: string) =>
    PUTS_OFF.has(topic) && (topic !== 'update.timing' || !runsAlready(state, world));
  if (!topics.some(isOff) || !isErrorKept(state, world)) return topics;
  return [...new Set(topics.map((topic) => (isOff(topic) ? ERROR_CARD : topic)))];
}

const PUTS_OFF: ReadonlySet<string> = new Set(['os.skip', 'update.timing', 'update.when']);
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

/** The error is told as what has come, or stands on the screen (エラーって出る, エラーで使えない), not as what would come. */
export function tellsError({ topics, hints, signs }: Reading): boolean {
  if (!topics.includes(ERROR_CARD) || signs.includes('saysFailed')) return false;
  return hints.includes('hasCome') || hints.includes('showsError') || isBrokenNow({ hints, signs });
}

function isBrokenNow({ hints, signs }: Pick<Reading, 'hints' | 'signs'>): boolean {
  const isTold = !signs.includes('asks') || signs.includes('denied') || hints.includes('fearsStop');
  return signs.includes('brokenDown') && isTold && !signs.includes('asksOpenEarly');
}
