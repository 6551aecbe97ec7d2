import { isChargedSince } from './charge-kept.ts';
import { stillCounts } from './moment.ts';
import { isDone, UPDATE_FLOW } from './aside.ts';
import { byWordOfCycle } from './cycled-twice.ts';
import { isSeenBefore } from './earlier-try.ts';
import type { Effect } from './effect.ts';
import { questionAt, type Look } from './flow.ts';
import { checkedIn } from './in-doubt.ts';
import { momentOf } from './moment.ts';
import { isOfMoney, needsFleet, resultOf, type Known } from './look-up.ts';
import { doubtOf, isPartTold } from './money.ts';
import type { ConversationState, Position } from './state.ts';
import type { Terminal } from './terminal.ts';
import { isDoubtTold } from './told-doubt.ts';
import { whichTerminal } from './which-terminal.ts';
import { terminalInTalk, type World } from './world.ts';
import { rebootOf, whyNoReboot } from './remote-order.ts';

interface Looked {
  /** null: the walk stands still until the fleet, or the merchant, has said more. */
  readonly next: string | null;
  readonly effects: readonly Effect[];
}

/** Where a look-up leads, as far as it can be told in this turn. */
export function look(state: ConversationState, step: Look, world: World): Looked {
  const { position } = state;
  if (position === null) throw new Error('a look-up outside a flow');
  const said = step.lookUp === 'battery' ? position.answers['batteryRead'] : undefined;
  if (said !== undefined) return { next: asRead(said, step, position, world), effects: [] };
  const { notice, fleet } = world.facts;
  const rebooted = rebootOf(state, position)?.outcome ?? null;
  const doubt = doubtOf(state, world.now);
  // Later it may be another trouble.
  const isDark = stillCounts(state.darkAt, world.now);
  const known = {
    notice,
    position,
    fleet,
    reminders: state.reminders,
    doubt,
    checked: checkedIn(state),
    isDark,
    rebooted,
  };
  if (needsFleet(step.lookUp)) {
    const looked = lookAtTerminal(state, step, known, world);
    return step.lookUp === 'money' ? orTold(looked, step, state, world) : looked;
  }
  const result = resultOf(step.lookUp, { ...known, terminal: null, mayReboot: false }, world.now);
  return { next: step.results[result] ?? null, effects: [] };
}

/** What the merchant has read leads where it would have led as an answer: nothing of it was seen from here. */
function asRead(said: string, { results }: Look, { flow }: Position, world: World): string | null {
  const question = questionAt(world.facts.flows[flow], results['unknown'] ?? '');
  const asked = question?.reads === 'battery' ? question.choices[said] : undefined;
  return asked?.next ?? results[said] ?? null;
}

/** One that was told to have stopped is in doubt whatever the fleet tells of others. */
function orTold(looked: Looked, { results }: Look, state: ConversationState, world: World): Looked {
  const isHeld = looked.next !== null && isDoubtTold(state, world);
  return isHeld ? { ...looked, next: results['unresolved'] ?? looked.next } : looked;
}

function lookAtTerminal(
  state: ConversationState,
  step: Look,
  known: Omit<Known, 'terminal' | 'mayReboot'>,
  world: World,
): Looked {
  const found = terminalInTalk(state, world);
  if (found.kind === 'notAsked') return { next: null, effects: [{ type: 'askFleet' }] };
  if (found.kind === 'several' && !isOfMoney(step.lookUp))
    return {
      next: null,
      effects: [whichTerminal('terminal', openIn(state, found.terminals, world))],
    };
  const terminal = found.kind === 'one' ? found.terminal : null;
  const mayReboot =
    terminal !== null &&
    rebootOf(state, known.position) === null &&
    whyNoReboot(state, terminal, world) === null;
  const seen = resultOf(step.lookUp, { ...known, terminal, mayReboot }, world.now);
  const told = asTold(step.lookUp, seen, terminal, known.position);
  const result = isOlder(seen, terminal, state) ? 'sinceOpening' : told;
  const effects =
    step.lookUp === 'attempts' ? partOnly(world) : silence(found.kind, known.position);
  return { next: step.results[result] ?? null, effects };
}

/** It was heard of last before its power was said to have been switched off and on. */
function isOlder(
  seen: string,
  terminal: Terminal | null,
  { cycledAt }: ConversationState,
): boolean {
  const at = terminal?.connectivity.lastSeenAt ?? null;
  return seen === 'earlier' && cycledAt !== undefined && at !== null && at <= momentOf(cycledAt);
}

/** Among the answers of a walk: the Wi-Fi was said to be fine before it was asked for. */
export const NETWORK_TOLD = 'told:network';

/** And the power to have been switched on since the update is out. */
export const POWER_TOLD = 'told:boot';

/** What is seen, where it does not come before what was told. */
function asTold(
  what: Look['lookUp'],
  seen: string,
  terminal: Terminal | null,
  position: Position,
): string {
  if (isSeenBefore(seen, terminal, position)) return 'available';
  if (what === 'battery' && isChargedSince(seen, terminal, position)) return 'enough';
  return byWordOfCycle(seen, terminal, position) ?? withTold(what, seen, position);
}

/** Nobody is asked what was told already, where the fleet cannot tell. */
function withTold(what: Look['lookUp'], seen: string, { answers }: Position): string {
  if (seen !== 'unknown') return seen;
  if (what === 'network' && answers[NETWORK_TOLD] !== undefined) return 'ok';
  return what === 'boot' && answers[POWER_TOLD] !== undefined ? 'sinceOpening' : 'unknown';
}

/** Nobody is asked about a terminal whose update is seen, or was told, to be done. */
function openIn(
  state: ConversationState,
  terminals: readonly Terminal[],
  world: World,
): readonly Terminal[] {
  if (state.position?.flow !== UPDATE_FLOW) return terminals;
  const open = terminals.filter((terminal) => !isDone(state, terminal, world));
  return open.length > 0 ? open : terminals;
}

/** The merchant reads the history, as everyone does whose payments nobody tells of; of a part they are told why. */
function partOnly({ facts: { fleet } }: World): readonly Effect[] {
  return isPartTold(fleet) ? [{ type: 'say', message: 'payment.partOnly' }] : [];
}

/** Told once a walk: from then on the merchant reads the screen for us. */
function silence(kind: string, position: Position): readonly Effect[] {
  return kind === 'silent' && position.trail.length === 0
    ? [{ type: 'say', message: 'fleet.silent' }]
    : [];
}
