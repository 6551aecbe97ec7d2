import { LINK, flowChoice, terminalChoice, topicChoice } from './choices.ts';
import { isTerminalDone, type Action, type Diagnosis } from './diagnose.ts';
import type { Choice, Say, Values } from './effect.ts';
import { hotlineValues } from './notice.ts';
import { isWorthAsking } from './remote-order.ts';
import type { Situation } from './situation.ts';
import { nameOf, namesOf } from './terminal.ts';
import { CHARGE_FLOW, RESTART_FLOW, UPDATE_FLOW } from './aside.ts';
import { RUNS, isFlat, isLow, isWeak, leftToTell, toTell } from './to-tell.ts';
import { isOut, terminalValues, terminalsNow, type World } from './world.ts';

/** A reply holds three bubbles; more terminals than this are counted, worst ones first. */
const MOST_TOLD = 3;

/** What the fleet tells of the shop's own terminals, worst first, each with its time and what to do now. */
export function statusSays(world: World): readonly Say[] {
  const { facts } = world;
  if (facts.merchant === null) return [unlinked(facts.canLink)];
  if (facts.fleet === null) return [];
  const values = { store: facts.merchant.storeName, ...hotlineValues(world) };
  if (facts.fleet.kind === 'silent') {
    const message = facts.fleet.because === 'notFound' ? 'fleet.notFound' : 'fleet.silentAsk';
    return [{ type: 'say', message, values, choices: ways('askScreen') }];
  }
  if (facts.fleet.terminals.length === 0) {
    return [{ type: 'say', message: 'fleet.none', values, call: 'hotline' }];
  }
  return tell(world);
}

function unlinked(canLink: boolean): Say {
  const choices = [...(canLink ? [LINK] : []), ...ways('askScreen')];
  return {
    type: 'say',
    message: 'fleet.unlinked',
    values: { canLink: canLink ? 'yes' : 'no' },
    choices,
  };
}

/** Which of several terminals an answer begins with; null: none is told of, or there is no other it could be. */
export function toldFirst(world: World): string | null {
  const isOneOfSeveral = terminalsNow(world).length > 1;
  return isOneOfSeveral ? (toTell(world)[0]?.terminal.id ?? null) : null;
}

function tell(world: World): readonly Say[] {
  const told = toTell(world);
  const many = told.length > MOST_TOLD;
  const shown = told.slice(0, many ? MOST_TOLD - 1 : MOST_TOLD);
  const says = shown.map((one, i) => sayOf(one, i === 0, world));
  if (many) {
    const values = { ...counts(told), ...restOf(told.slice(shown.length)) };
    says.push({ type: 'say', message: 'fleet.more', values });
  }
  const choices = waysFor(told[0], world);
  return says.map((say, i) => (i === says.length - 1 ? { ...say, choices } : say));
}

/** How many are updated; before there is an update, how many are ready for it. */
function counts(told: ReturnType<typeof toTell>) {
  const weakOnes = told.filter(({ terminal, situation }) => isWeak(terminal, situation)).length;
  return {
    all: told.length,
    done: told.filter(({ diagnosis }) => diagnosis.action === 'done').length,
    charged: told.filter(({ situation }) => situation.battery === 'enough').length,
    weakOnes,
    hasWeak: weakOnes > 0 ? 'yes' : 'no',
  };
}

/** Those that are left to be updated, and are not told of one by one: by their names, as far as these can be read at a glance. */
function restOf(told: ReturnType<typeof toTell>): Values {
  const left = told.filter(({ situation }) => !isTerminalDone(situation));
  const isNamed = left.length > 0 && left.length <= MOST_NAMED;
  const rest = namesOf(left.map(({ terminal }) => terminal));
  return { hasRest: isNamed ? 'yes' : 'no', rest: isNamed ? rest : '' };
}

const MOST_NAMED = 4;

/** The buttons that fit the worst terminal; where there are several, its update is begun by name. */
function waysFor(worst: ReturnType<typeof toTell>[number] | undefined, world: World) {
  if (worst === undefined) return [];
  const isOneOfMany = terminalsNow(world).length > 1;
  const { action } = worst.diagnosis;
  // What is begun too early ends in an error; that of several is begun by its name, and is led to the charger first.
  const begin = isLow(worst, world) ? flowChoice(CHARGE_FLOW) : BEGIN_UPDATE;
  const opened = isOneOfMany ? terminalChoice('begin', worst.terminal) : begin;
  // Before it opens there is nothing to begin yet.
  const named = isOut(world) ? opened : topicChoice('reminder');
  const own = ways(action).map((way) => (way.id === BEGIN_UPDATE.id ? named : way));
  return isWorthAsking(worst.terminal, world)
    ? [...own, terminalChoice('anew', worst.terminal)]
    : own;
}

/** Above the first one stands whose terminals they are. */
function sayOf(
  { terminal, situation, diagnosis: { action, notes } }: ReturnType<typeof toTell>[number],
  isFirst: boolean,
  world: World,
): Say {
  // What may be flat is not to be switched off and on.
  const isGone = action === 'stale' && isFlat(terminal, world);
  const said = isGone ? [] : notes;
  return {
    type: 'say',
    message: 'fleet.terminal',
    values: {
      ...terminalValues(terminal),
      isFirst: isFirst ? 'yes' : 'no',
      store: world.facts.merchant?.storeName ?? '',
      terminal: nameOf(terminal),
      advice: { message: isGone ? 'diagnosis.flat' : adviceOf(action, situation) },
      note1: noteOf(said[0]),
      note2: noteOf(said[1]),
      note3: noteOf(said[2]),
      ...hotlineValues(world),
    },
    ...(action === 'contract' || action === 'notOffered' ? { call: 'hotline' } : {}),
  };
}

/** What has failed is named before the restart that it takes. */
function adviceOf(action: Action, { firmware }: Situation): string {
  return CYCLES.has(action) && firmware === 'FAILED' ? CYCLE_FAILED : `diagnosis.${action}`;
}

export const CYCLE_FAILED = 'diagnosis.cycleFailed';
const CYCLES: ReadonlySet<Action> = new Set<Action>(['powerCycle', 'powerCycleAgain']);

function noteOf(
  note: Diagnosis['notes'][number] | undefined,
): string | { readonly message: string } {
  return note === undefined ? '' : { message: `diagnosis.note.${note}` };
}

const BEGIN_UPDATE = flowChoice(UPDATE_FLOW);

function ways(action: Action): readonly Choice[] {
  if (action === 'done' || RUNS.has(action)) return [];
  if (action === 'payment' || action === 'paymentAfterUpdate') {
    return [topicChoice('payment.check_history')];
  }
  if (action === 'contract') return [topicChoice('hotline')];
  if (action === 'appRestart' || action === 'appRestartAgain') return [flowChoice(RESTART_FLOW)];
  return [BEGIN_UPDATE, topicChoice('update.how')];
}

/** How those stand that are still to be updated. */
export function statusOfLeft(world: World): readonly Say[] {
  return statusSays({ ...world, about: leftToTell(world).map(({ terminal }) => terminal) });
}
