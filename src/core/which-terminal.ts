import { isDone, RESTART_FLOW, UPDATE_FLOW } from './aside.ts';
import { CANCEL, PERSON, terminalChoice } from './choices.ts';
import type { Say } from './effect.ts';
import { asksOfBegun, begunOn } from './begun-on.ts';
import { diagnose, harmOf } from './diagnose.ts';
import { isDoubtOfAny } from './doubt-near.ts';
import { stillCounts } from './moment.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { REMINDER_FLOW } from './reminders.ts';
import { hasSaid, isSaidOf } from './said-of.ts';
import type { ConversationState } from './state.ts';
import { nameOf, type Terminal } from './terminal.ts';
import { terminalsNow, type World } from './world.ts';

/** Asks which one is meant: for a question about it, or for the walk that waits to know. */
export function whichTerminal(
  kind: 'status' | 'terminal',
  terminals: readonly Terminal[],
  message = 'terminal.which',
): Say {
  const ways = kind === 'terminal' ? [PERSON, CANCEL] : [PERSON];
  const choices = terminals.map((terminal) => terminalChoice(kind, terminal));
  return { type: 'say', message, numbered: true, choices: [...choices, ...ways] };
}

/** Those of the fleet's answer, the most urgent first. */
export function worstFirst(world: World): readonly Terminal[] {
  return terminalsNow(world)
    .map(({ terminal, situation }) => ({ terminal, harm: harmOf(diagnose(situation).action) }))
    .toSorted((a, b) => a.harm - b.harm)
    .map(({ terminal }) => terminal);
}

interface Begun {
  readonly terminalId: string | null;
  readonly effects: readonly Say[];
}

/** The terminal that a walk begins with, as far as nobody has to be asked: the one named, or the only one that is not updated. */
export function terminalToBegin(state: ConversationState, flow: string, world: World): Begun {
  const all = worstFirst(world);
  const named = namedIn(all, flow, world);
  if (all.length < 2) return { terminalId: null, effects: [] };
  if (flow === MONEY_FLOW && asksOfBegun(state, world))
    return { terminalId: begunOn(state, world), effects: [] };
  if (named) return { terminalId: named.id, effects: [] };
  if (flow !== UPDATE_FLOW) return { terminalId: spokenOf(state, flow, all), effects: [] };
  const open = all.filter((terminal) => !isDone(state, terminal, world));
  const [left, another] = open;
  if (another) return { terminalId: ofTalk(state, open, world), effects: [] };
  if (!left) return { terminalId: all[0]?.id ?? null, effects: [] };
  const values = { all: all.length, done: all.length - 1, terminal: nameOf(left) };
  return { terminalId: left.id, effects: [{ type: 'say', message: 'terminal.left', values }] };
}

/** じゃあ切って入れるね, to what was told of 2階's power: the one that was named last. */
function spokenOf(
  { terminalId, said }: ConversationState,
  flow: string,
  all: readonly Terminal[],
): string | null {
  const isTold = said?.messages.some((one) => isSaidOf('leaveToBegin', one)) ?? false;
  if (flow !== RESTART_FLOW || !isTold) return null;
  return all.find(({ id }) => id === terminalId)?.id ?? null;
}

/** 充電60あるし今からやります, where the talk is of one of those that are left: that one, until another is named, or told to take a sale. Beside a payment in doubt it is asked. */
function ofTalk(state: ConversationState, open: readonly Terminal[], world: World): string | null {
  if (isDoubtOfAny(state, world) || isToSell(state, world)) return null;
  const told = state.said?.messages.filter((one) => one === 'fleet.terminal') ?? [];
  if (told.length > 1 || !stillCounts(state.said?.at, world.now)) return null;
  return open.find(({ id }) => id === state.terminalId)?.id ?? null;
}

function isToSell({ said, saleThereAt }: ConversationState, { now }: World): boolean {
  return hasSaid(said, TO_SELL) || stillCounts(saleThereAt, now);
}

const TO_SELL: ReadonlySet<string> = new Set(['terminal.mayPay']);

/** 3番と4番は明日の朝思い出させて is of both, and of neither alone. */
function namedIn(all: readonly Terminal[], flow: string, { about }: World): Terminal | undefined {
  if (flow === REMINDER_FLOW && about.length > 1) return undefined;
  return all.find(({ id }) => about.some((one) => one.id === id));
}

/** The button that answers "which one?" with this terminal. */
export function offeredFor({ id }: Terminal, { offer }: ConversationState): string | null {
  const answers = new Set([`terminal:${id}`, `status:${id}`]);
  // Listed, it is one of those to go on with; alone, it is an update that is offered beside an answer.
  if (offer?.isNumbered) answers.add(`begin:${id}`);
  return offer?.choices.find((choice) => answers.has(choice.id))?.id ?? null;
}

/** Those that the buttons on offer name, in their order. */
export function listedIn({ offer }: ConversationState): readonly string[] {
  return (offer?.choices ?? []).flatMap(({ id }) => OF_TERMINAL.exec(id)?.[1] ?? []);
}

const OF_TERMINAL = /^(?:terminal|status|begin):(.+)$/;
