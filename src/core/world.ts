import type { DateTime } from 'luxon';
import { bareEffect, type Effect, type Say, type Values } from './effect.ts';
import type { ReadEvent } from './event.ts';
import type { Facts } from './facts.ts';
import { questionAt, type Ask, type Flow, type Step } from './flow.ts';
import { situationOf, type Situation } from './situation.ts';
import type { ConversationState, Position } from './state.ts';
import { isAppOld, isUpdated, nameOf, type Terminal } from './terminal.ts';

export interface Decision {
  readonly state: ConversationState;
  readonly effects: readonly Effect[];
}

/** One turn's surroundings, handed down through the deciding functions. */
export interface World {
  readonly facts: Facts;
  readonly now: DateTime;
  /** The terminals that the message is about; empty: none in particular. */
  readonly about: readonly Terminal[];
}

/** One of the rules by which a message is decided, each asked in its turn; null: it is about something else. */
export type Rule = (state: ConversationState, event: ReadEvent, world: World) => Decision | null;

/** Whatever else a message is of, decided where a rule has taken its own part of it. */
export type Decide = (state: ConversationState, event: ReadEvent, world: World) => Decision;

/** A rule that takes its own part of a message, and has the rest decided. */
export type RuleBeside = (
  state: ConversationState,
  event: ReadEvent,
  world: World,
  decided: Decide,
) => Decision | null;

/** A rule that also looks at the talk as it stood before the message was heard. */
export type RuleSince = (
  before: ConversationState,
  state: ConversationState,
  event: ReadEvent,
  world: World,
) => Decision | null;

/** What the first of several rules that has something to say decides. */
export function firstOf<Given extends readonly unknown[]>(
  rules: readonly ((...given: Given) => Decision | null)[],
  ...given: Given
): Decision | null {
  for (const rule of rules) {
    const decided = rule(...given);
    if (decided !== null) return decided;
  }
  return null;
}

/** What a part of a message has done, without buttons of its own, and then what the rest comes to. */
export function thenRest(done: Decision, { state, effects }: Decision): Decision {
  return { state, effects: [...done.effects.map(bareEffect), ...effects] };
}

/** Where the talk stands in a flow; `step` is undefined when a deploy took it away. */
export interface Standing {
  readonly position: Position;
  readonly flow: Flow;
  readonly step: Step | undefined;
}

export function standing(state: ConversationState, { facts }: World): Standing | null {
  const { position } = state;
  const flow = position && facts.flows[position.flow];
  return position && flow ? { position, flow, step: flow.steps[position.step] } : null;
}

/** Throws where the content has no such flow: that is a fault of ours. */
export function flowOf(id: string, { facts }: World): Flow {
  const flow = facts.flows[id];
  if (flow === undefined) throw new Error(`no flow "${id}"`);
  return flow;
}

/** The question that the talk stands at. */
export function askedNow(state: ConversationState, world: World): Ask | null {
  const { position } = state;
  return position && questionAt(world.facts.flows[position.flow], position.step);
}

/** Before a restart it is asked whether somebody is paying. */
export function asksOfPayment(state: ConversationState, world: World): boolean {
  return askedNow(state, world)?.of === 'payment';
}

/** The update is offered by now, terminal after terminal. */
export function isOut({ facts: { notice }, now }: World): boolean {
  return now >= notice.updateOpens;
}

/** The shop has terminals, and in this turn the fleet was not asked of them yet. */
export function mustAskFleet({ facts }: World): boolean {
  return facts.merchant !== null && facts.fleet === null;
}

/** The shop's terminals as far as the fleet told of them in this turn. */
export function terminalsTold({ facts: { fleet } }: World): readonly Terminal[] {
  return fleet?.kind === 'known' ? fleet.terminals : [];
}

/** About that one of the shop's terminals alone; about none where the fleet does not tell of it. */
export function aboutTerminal(world: World, terminalId: string | null): World {
  return { ...world, about: terminalsTold(world).filter(({ id }) => id === terminalId) };
}

/** Every terminal is seen to be updated, and there is one. */
export function isAllUpdated(world: World): boolean {
  const terminals = terminalsTold(world);
  return terminals.length > 0 && terminals.every(isUpdated);
}

/** Which of the shop's terminals the talk is about, as far as anyone knows. */
export type TerminalInTalk =
  | { readonly kind: 'unlinked' | 'notAsked' | 'silent' | 'none' }
  | { readonly kind: 'several'; readonly terminals: readonly Terminal[] }
  | { readonly kind: 'one'; readonly terminal: Terminal };

export function terminalInTalk(state: ConversationState, { facts }: World): TerminalInTalk {
  if (facts.merchant === null) return { kind: 'unlinked' };
  if (facts.fleet === null) return { kind: 'notAsked' };
  if (facts.fleet.kind === 'silent') return { kind: 'silent' };
  const { terminals } = facts.fleet;
  const chosen = terminals.find(({ id }) => id === state.position?.terminalId);
  if (chosen) return { kind: 'one', terminal: chosen };
  const [first, second] = terminals;
  if (first === undefined) return { kind: 'none' };
  return second === undefined ? { kind: 'one', terminal: first } : { kind: 'several', terminals };
}

/** The shop's terminals as the fleet told them in this turn, each with what matters of it now. */
export function terminalsNow({ facts, now }: World): readonly TerminalNow[] {
  const { fleet, notice } = facts;
  if (fleet?.kind !== 'known') return [];
  return fleet.terminals.map((terminal) => ({
    terminal,
    situation: situationOf(terminal, fleet.payments ?? [], notice, now),
  }));
}

/** Those that the message is about, else all. */
export function terminalsAbout(world: World): readonly TerminalNow[] {
  const about = new Set(world.about.map(({ id }) => id));
  return terminalsNow(world).filter(({ terminal }) => about.size === 0 || about.has(terminal.id));
}

interface TerminalNow {
  readonly terminal: Terminal;
  readonly situation: Situation;
}

/** The same with something said before it. */
export function saidFirst(say: Say, decision: Decision): Decision {
  return { ...decision, effects: [say, ...decision.effects] };
}

/** What was said before and not understood is over with it. */
export function understood({ state, effects }: Decision): Decision {
  return { state: { ...state, misunderstandings: 0 }, effects };
}

/** What any text of a flow may say of the terminal; `known` is `no` when the fleet told nothing, or not when. */
export function terminalValues(terminal: Terminal | null): Values {
  if (terminal === null) return NONE_SEEN;
  return {
    terminal: nameOf(terminal),
    ...seenValues(terminal),
    appOld: isAppOld(terminal) ? 'yes' : 'no',
    charging: terminal.battery?.charging === 'YES' ? 'yes' : 'no',
    ...(terminal.battery
      ? {
          hasBattery: 'yes',
          battery: terminal.battery.levelPercent,
          batteryAt: terminal.battery.observedAt,
        }
      : { hasBattery: 'no' }),
    ...(terminal.lastBootAt ? { hasBoot: 'yes', bootAt: terminal.lastBootAt } : { hasBoot: 'no' }),
  };
}

const NONE_SEEN: Values = {
  known: 'no',
  hasSeen: 'no',
  hasBattery: 'no',
  hasBoot: 'no',
  charging: 'no',
};

/** Nothing is told of a terminal without the time it was seen. */
function seenValues({ connectivity }: Terminal): Values {
  return connectivity.lastSeenAt === null
    ? { known: 'no', hasSeen: 'no' }
    : { known: 'yes', hasSeen: 'yes', seenAt: connectivity.lastSeenAt };
}
