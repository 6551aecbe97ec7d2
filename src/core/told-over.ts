import { remembered, UPDATE_FLOW } from './aside.ts';
import type { Say } from './effect.ts';
import { runsAt } from './flow.ts';
import { tellsOver } from './hang-told.ts';
import type { Hint } from './hint.ts';
import type { Reading, Told } from './reading.ts';
import type { Sign } from './sign.ts';
import { isoOf, momentOf, stillCounts } from './moment.ts';
import { runsAlready } from './runs-already.ts';
import type { ConversationState, Position } from './state.ts';
import { nameOf, type Terminal } from './terminal.ts';
import { isOut, terminalsAbout, terminalsTold, terminalValues, type World } from './world.ts';
import { theOnly } from './the-only.ts';

type Over = Pick<ConversationState, 'updatedAt'>;

/** 終わったみたい, where the walk waits for the end, and nobody has seen it yet: by their word nothing runs any more. */
export function isOverByWord(
  { updatedAt }: Over,
  { flow, trail, answers, stepSince }: Position,
  { facts }: World,
): boolean {
  const last = trail.at(-1);
  if (updatedAt === undefined || last === undefined || answers[last] !== 'done') return false;
  return runsAt(facts.flows[flow], last) && momentOf(updatedAt) >= momentOf(stepSince);
}

/** Whether the walk waits for an update that runs, as far as anybody knows. */
export function waitsForEnd({ updatedAt }: Over, position: Position | null, world: World): boolean {
  if (position === null || !runsAlready({ position }, world)) return false;
  return !isOverByWord({ updatedAt }, position, world);
}

/** The talk with the end as the merchant has told it, where the walk goes on waiting until it is seen. */
export function withWordOfEnd(
  from: ConversationState,
  state: ConversationState,
  choice: string,
  world: World,
): ConversationState {
  if (choice !== 'done' || from.position?.flow !== UPDATE_FLOW || state.position === null)
    return state;
  const stillRuns = runsAlready(from, world) && runsAlready(state, world);
  return stillRuns ? withToldOver(state, state.position.terminalId, world) : state;
}

/** 終わったみたい, お、終わった, outside of walks, of an update that was told to run: of no sale, and of nothing that was to be prepared. */
export function endsRun(state: ConversationState, reading: Reading, world: World): boolean {
  const { position, updatingAt, hangsAt, updatingSince, updatedAt } = state;
  const ran = [updatingAt, hangsAt, updatingSince, updatedAt];
  if (position !== null || !tellsEnd(reading)) return false;
  return ran.some((at) => stillCounts(at, world.now)) || namesEnd(reading, world);
}

/** 更新終わりました。明日もやらないとだめ?, where nobody sees it: told with its name, whatever is asked besides. */
function namesEnd(reading: Reading, world: World): boolean {
  const isNamed = toldBeside(reading)?.hints.includes('ofUpdate') === true;
  return isNamed && world.facts.merchant === null && isOut(world) && reading.pointing === null;
}

/** The same, by its words, whatever is asked besides. */
export function tellsEnd(reading: Reading): boolean {
  return saysEnd(reading) || tellsEndBeside(reading);
}

/** 終わった。明日ふつうに使える? tells it before it asks. */
export function tellsEndBeside(reading: Reading): boolean {
  const told = toldBeside(reading);
  return told !== null && saysEnd(told);
}

/** レジ2終わりました。レジ1は充電中ですが、あとでもいい?: its first part alone. */
export function endsFirst(reading: Reading): boolean {
  const { first = null } = reading;
  return tellsEndBeside(reading) || (first !== null && !first.isGuess && saysEnd(first));
}

/** What is told as plain as can be; a guess of it is none. */
export function toldBeside({ told, first = null }: Reading): Told | null {
  return told ?? (first?.isGuess === true ? null : first);
}

/** まだ始めてないです: nothing runs, and nothing is over. */
export function tellsNotBegun({ signs, pointing, hints }: Reading): boolean {
  return signs.includes('notDoneYet') && pointing === null && !hints.includes('notOverAfterAll');
}

/** あ、まだ終わってなかった, ごめん、まだ途中だった; まだバー動いてました. */
export function isTakenBack(reading: Reading): boolean {
  const { hints, signs, battery, pointing } = reading;
  if (signs.includes('ofPayment') || signs.includes('namesOthers')) return false;
  const isOfEnd =
    hints.includes('notOverAfterAll') && (hints.includes('isOver') || hints.includes('ofMidway'));
  if (isOfEnd) return !signs.includes('asks');
  return battery === null && pointing === null && runsOn(toldBeside(reading) ?? reading);
}

/** It goes on, as is told before whatever is asked of it. */
function runsOn({ hints, signs }: Pick<Told, 'hints' | 'signs'>): boolean {
  return hints.includes('goesOn') && !hints.includes('isOver') && !signs.includes('asks');
}

function saysEnd(reading: Omit<Told, 'text'>): boolean {
  const { signs, hints } = reading;
  if (NOT_ITS_END.some((hint) => hints.includes(hint))) return false;
  if (NO_END.some((sign) => signs.includes(sign))) return false;
  return tellsOver(reading) || signs.includes('tellsDone');
}

const NO_END: readonly Sign[] = ['asks', 'denied', 'ofPayment'];
const NOT_ITS_END: readonly Hint[] = ['ofSale', 'ofPreparing', 'endOfElse', 'endDoubted'];

/** It is over by their word, until it is seen to run later than that. */
export function withToldOver(
  state: ConversationState,
  terminalId: string | null,
  world: World,
): ConversationState {
  if (!isOut(world)) return state;
  const over = { ...state, updatedAt: isoOf(world.now) };
  const id = terminalId ?? theOnly(terminalsTold(world))?.id ?? null;
  return id === null ? over : remembered(over, id, true, world);
}

/** 10:19時点では of a terminal that was told to be over since: what was told is later, and is said instead. */
export function asToldSince(
  state: ConversationState,
  says: readonly Say[],
  world: World,
): readonly Say[] {
  const { updatedAt } = state;
  if (updatedAt === undefined) return says;
  const since = terminalsAbout(world)
    .filter((one) => isToldSince(state, one, world))
    .map(({ terminal }) => terminal);
  if (since.length === 0) return says;
  return says.map((say) => {
    const told = since.find((one) => nameOf(one) === say.values?.['terminal']);
    return told && isOldOf(say) ? sinceOf(say, told, updatedAt) : say;
  });
}

const LEFT = 'fleet.terminal';

function isOldOf({ message, values }: Say): boolean {
  const advice = values?.['advice'];
  const isKnown = typeof advice === 'object' && 'message' in advice;
  return message === LEFT && isKnown && !SEEN.has(advice.message);
}

/** What comes before any word of the end, or says so itself. */
const SEEN: ReadonlySet<string> = new Set([
  'diagnosis.done',
  'diagnosis.payment',
  'diagnosis.paymentAfterUpdate',
  'diagnosis.contract',
]);

/** Told once the fleet had seen it last, and nothing since that speaks against it. */
export function isToldSince(
  state: ConversationState,
  { terminal: { id, connectivity } }: ReturnType<typeof terminalsAbout>[number],
  world: World,
): boolean {
  const { updatedAt, led } = state;
  if (updatedAt === undefined || isSpokenAgainst(state, updatedAt, world)) return false;
  const isOf = led.some(({ terminalId, isDone }) => terminalId === id && isDone);
  const seen = connectivity.lastSeenAt;
  return isOf && (seen === null || momentOf(updatedAt) >= seen);
}

/** The walk waits for the end, which is told already. */
function isWaitedOver(
  { updatedAt, position }: Pick<ConversationState, 'updatedAt' | 'position'>,
  world: World,
): boolean {
  const isWaited = position !== null && runsAlready({ position }, world);
  return isWaited && isOverByWord({ updatedAt }, position, world);
}

function isSpokenAgainst(
  { updatingAt, hangsAt, launchedEarlyAt, position }: ConversationState,
  updatedAt: string,
  world: World,
): boolean {
  if (position?.flow === UPDATE_FLOW && !isWaitedOver({ updatedAt, position }, world)) return true;
  return [updatingAt, hangsAt, launchedEarlyAt].some(
    (at) => at !== undefined && momentOf(at) > momentOf(updatedAt),
  );
}

function sinceOf(say: Say, terminal: Terminal, updatedAt: string): Say {
  const values = { ...terminalValues(terminal), overAt: momentOf(updatedAt) };
  return { type: 'say', message: 'fleet.overSince', values, choices: say.choices ?? [] };
}
