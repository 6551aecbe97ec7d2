import { isTerminalDone } from './diagnose.ts';
import type { Say, Values } from './effect.ts';
import type { Situation } from './situation.ts';
import type { ConversationState } from './state.ts';
import { statusSays } from './status.ts';
import { CHARGES, toTell } from './to-tell.ts';
import { namesOf, type Terminal } from './terminal.ts';
import { asToldSince } from './told-over.ts';
import { isOut, terminalsNow, terminalValues, type World } from './world.ts';

/**
 * An answer where what is seen of the shop's own terminals decides it: that comes first, and what is true in general only where
 * it adds to it. null: nothing fresh is seen, or it decides nothing.
 */
export function seenFirst(
  topic: string,
  say: Say,
  state: ConversationState,
  world: World,
): readonly Say[] | null {
  const open = openOnes(state, world);
  const [one, another] = open;
  if (one === undefined) return null;
  const own = state.position === null ? asToldSince(state, statusSays(world), world) : [];
  if (another === undefined && state.position !== null && mustCycle(topic, one, world))
    return [{ type: 'say', message: 'own.mustCycle', values: terminalValues(one.terminal) }];
  const line = another === undefined ? lineOf(topic, one, world) : null;
  if (line !== null) return topic === NETWORK ? besideNetwork(line, say) : withOwn(line, own);
  return open.some((each) => isWrong(topic, each.situation)) ? [...own, say] : null;
}

/** 充電って足りてます?, where nothing but the update is left: that is all, and how it stands would say it once more. */
function withOwn(line: Say, own: readonly Say[]): readonly Say[] {
  const [card, another] = own;
  const isToldAlready = line.message === CHARGED && another === undefined && isNextAlone(card);
  return isToldAlready ? [{ ...line, choices: card?.choices ?? [] }] : [line, ...own];
}

function isNextAlone(card: Say | undefined): boolean {
  const { advice, note1, charging } = card?.values ?? {};
  // That it is on the charger is told by the card alone.
  const isNoted = (note1 !== undefined && note1 !== '') || charging === 'yes';
  if (isNoted || typeof advice !== 'object' || !('message' in advice)) return false;
  return NEXT_ALONE.has(advice.message);
}

const CHARGED = 'own.charged';
const NEXT_ALONE: ReadonlySet<string> = new Set(['diagnosis.start', 'diagnosis.ready']);

/** Beside a talk it is not told how they stand: that power has to be cycled is. */
function mustCycle(topic: string, { situation: { boot } }: Open, world: World): boolean {
  return topic === 'prep.powercycle' && isOut(world) && (boot === 'before' || boot === 'appOnly');
}

const NETWORK = 'prep.network';

/** Of a weak one there is nothing else to be said. */
function besideNetwork(line: Say, say: Say): readonly Say[] {
  return line.message === WEAK ? [line] : [line, say];
}

const WEAK = 'own.weak';

/** What is seen of the terminals, where that is the answer. */
export function settledSays(topic: string, world: World): readonly Say[] {
  return ownLow(topic, world) ?? statusSays(world);
}

/** まだ足りません。テラスは7:40時点で23%です: of the one that is spoken of; null: of several, or something else is seen. */
function ownLow(topic: string, world: World): readonly Say[] | null {
  const [one, another] = world.about.length > 0 ? toTell(world) : [];
  if (topic !== 'prep.charge' || one === undefined || another !== undefined) return null;
  const { terminal, situation, diagnosis } = one;
  if (situation.fresh !== 'FRESH' || !CHARGES.has(diagnosis.action)) return null;
  const choices = statusSays(world).at(-1)?.choices ?? [];
  return [{ type: 'say', message: 'own.low', values: terminalValues(terminal), choices }];
}

/** レジ1のアプリは9:00時点では前のままです: of those that were heard of just now, before what holds of the app in general. */
export function appSeen({ position }: ConversationState, world: World): readonly Say[] {
  const told = position === null ? toTell(world) : [];
  const seen = told.filter(({ situation }) => situation.fresh === 'FRESH');
  if (seen.some(({ situation }) => situation.phase === 'before')) return [];
  return APPS.flatMap(([app, message]) => {
    const ones = seen.filter(({ situation }) => situation.app === app);
    const values = valuesOfAll(ones.map(({ terminal }) => terminal));
    return values === null ? [] : [{ type: 'say' as const, message, values }];
  });
}

/** Of several the time is that of the one that was heard of first. */
function valuesOfAll(terminals: readonly Terminal[]): Values | null {
  const [first] = terminals.toSorted((a, b) => heardAt(a) - heardAt(b));
  return first === undefined ? null : { ...terminalValues(first), terminal: namesOf(terminals) };
}

function heardAt({ connectivity }: Terminal): number {
  return connectivity.lastSeenAt?.toMillis() ?? 0;
}

const APPS: readonly (readonly [app: Situation['app'], message: string])[] = [
  ['OUTDATED', 'own.appOld'],
  ['DONE', 'own.appNew'],
];

interface Open {
  readonly terminal: Terminal;
  readonly situation: Situation;
}

/** Those that are still to be updated, of which the fleet has heard just now. */
function openOnes(state: ConversationState, world: World): readonly Open[] {
  const { position } = state;
  if (position === null && world.about.length === 0 && isSilent(state, world)) return [];
  const inHand = position?.terminalId ?? null;
  const about = new Set(inHand === null ? world.about.map(({ id }) => id) : [inHand]);
  return terminalsNow(world).filter(
    ({ terminal, situation }) =>
      (about.size === 0 || about.has(terminal.id)) &&
      situation.fresh === 'FRESH' &&
      !isTerminalDone(situation),
  );
}

/** Of the one that was named last nothing is heard: how another one stands is no answer. */
function isSilent({ terminalId }: ConversationState, world: World): boolean {
  return terminalsNow(world).some(
    ({ terminal, situation }) => terminal.id === terminalId && situation.fresh !== 'FRESH',
  );
}

/** 足りています。レジは9:00時点で41%です: in one line, of the only one. */
function lineOf(topic: string, { terminal, situation }: Open, world: World): Say | null {
  const message = messageFor(topic, terminal, situation, world);
  return message === null ? null : { type: 'say', message, values: terminalValues(terminal) };
}

function messageFor(
  topic: string,
  { connectivity: { signal } }: Terminal,
  { battery, boot, online }: Situation,
  world: World,
): string | null {
  if (topic === 'prep.charge') return battery === 'enough' ? CHARGED : null;
  if (topic === 'prep.powercycle') {
    return isOut(world) && boot === 'sinceOpening' ? 'own.powered' : null;
  }
  if (topic !== NETWORK || online !== true || signal === 'UNKNOWN') return null;
  return signal === 'POOR' ? WEAK : 'own.strong';
}

/** What is asked about is what stands in the way of it. */
function isWrong(topic: string, { battery, boot, firmware }: Situation): boolean {
  if (topic === 'prep.charge') return battery === 'low';
  if (topic === 'prep.powercycle') return boot === 'before' || boot === 'appOnly';
  return topic === 'update.error' && firmware === 'FAILED';
}
