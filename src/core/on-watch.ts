import { putAside, waitingBehind, withoutAside } from './aside.ts';
import { terminalChoice } from './choices.ts';
import { isOfEarlierTry } from './earlier-try.ts';
import type { Effect } from './effect.ts';
import type { Ask, Flow, Watch } from './flow.ts';
import { resultOf } from './look-up.ts';
import { minutesSince } from './moment.ts';
import type { ConversationState, Position } from './state.ts';
import { askAgain } from './steer.ts';
import { nameOf } from './terminal.ts';
import { checkedIn } from './in-doubt.ts';
import { doubtOf } from './money.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { goTo } from './walk.ts';
import { watchTimer } from './watch.ts';
import {
  mustAskFleet,
  standing,
  terminalInTalk,
  terminalsTold,
  type Decision,
  type World,
} from './world.ts';

/**
 * The watch rang: goes on when the fleet shows a result, asks once when the longest time is over, else looks again.
 * One ring looks at all that waits: the walk in hand, and those behind it.
 */
export function onWatch(state: ConversationState, about: string, world: World): Decision {
  const behind = waitingBehind(state, world);
  if (behind.length === 0) return onWatchHere(state, about, world);
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  let looked: Decision = { state, effects: [] };
  for (const position of behind) looked = lookBehind(looked, position, world);
  return state.position === null ? looked : withInHand(looked, state.position, world);
}

/** News of another one hides the buttons of the question in hand: it is put again below. */
function withInHand(looked: Decision, { flow, step }: Position, world: World): Decision {
  const here = onWatchHere(looked.state, `${flow}/${step}`, world);
  const isSaid = here.effects.some(({ type }) => type === 'say');
  const isNews = looked.effects.length > 0;
  const { effects } = isNews && !isSaid ? askAgain(here.state, world) : here;
  return { state: here.state, effects: [...looked.effects, ...effects] };
}

/** A walk behind the one in hand: told when it is over, or when it needs the merchant; else it goes on waiting. */
function lookBehind({ state, effects }: Decision, waiting: Position, world: World): Decision {
  const same = { state, effects };
  const { terminalId } = waiting;
  const isFree = state.position === null && state.handOff === null;
  const others = withoutAside(state, terminalId);
  // What is in hand is not offered as the next one.
  const { aside } = state.position === null ? others : putAside(others);
  const alone = { ...others, aside, position: waiting, interrupted: null };
  const moved = onWatchHere(alone, `${waiting.flow}/${waiting.step}`, world);
  const { position } = moved.state;
  if (position?.step === waiting.step) return same;
  const { led } = moved.state;
  const left = waiting === state.interrupted ? { ...state, interrupted: null } : others;
  if (position === null) {
    const says = isFree ? moved.effects : moved.effects.map(withoutOffer);
    return { state: { ...left, led }, effects: [...effects, ...says] };
  }
  // An update behind a payment waits until it is taken up again.
  if (waiting === state.interrupted) return same;
  if (isFree) return { state: { ...left, position }, effects: [...effects, ...moved.effects] };
  const news = newsOf(terminalId, state, world);
  return { state: { ...left, aside: [...left.aside, position] }, effects: [...effects, ...news] };
}

/** While another one is in hand, the next is not asked about. */
function withoutOffer(effect: Effect): Effect {
  if (effect.type !== 'say') return effect;
  const { choices: _choices, numbered: _numbered, ...say } = effect;
  const isOffer = say.message.startsWith('terminal.next');
  return isOffer ? { ...say, message: 'terminal.progress' } : say;
}

function newsOf(
  terminalId: string | null,
  { position }: ConversationState,
  world: World,
): readonly Effect[] {
  const terminal = terminalsTold(world).find(({ id }) => id === terminalId);
  if (terminal === undefined) return [];
  const values = { terminal: nameOf(terminal) };
  const choices = position?.flow === MONEY_FLOW ? [] : [terminalChoice('back', terminal)];
  return [{ type: 'say', message: 'terminal.needsYou', values, choices }];
}

function onWatchHere(state: ConversationState, about: string, world: World): Decision {
  const at = standing(state, world);
  const isHere = at !== null && about === `${at.position.flow}/${at.position.step}`;
  if (!isHere || at.step === undefined || !('ask' in at.step) || !at.step.watch) {
    return { state, effects: [] };
  }
  const found = terminalInTalk(state, world);
  if (found.kind === 'notAsked') return { state, effects: [{ type: 'askFleet' }] };
  return afterLook(state, at.flow, at.step, at.step.watch, world);
}

function afterLook(
  state: ConversationState,
  flow: Flow,
  step: Ask,
  watch: Watch,
  world: World,
): Decision {
  const { position } = state;
  if (position === null) return { state, effects: [] };
  const found = terminalInTalk(state, world);
  const terminal = found.kind === 'one' ? found.terminal : null;
  const { notice, fleet } = world.facts;
  const reboot = {
    doubt: doubtOf(state, world.now),
    checked: checkedIn(state),
    mayReboot: false,
    rebooted: null,
    isDark: false,
  };
  const known = { notice, terminal, position, fleet, reminders: state.reminders, ...reboot };
  const next = watch.results[resultOf(watch.lookUp, known, world.now)];
  if (next !== undefined && !isOfEarlierTry(terminal, position.stepSince))
    return goTo(state, flow, next, world);
  if (!isOverdue(position.stepSince, world)) {
    return { state, effects: watchTimer(state, flow, step, world) };
  }
  // Asked once already: from here on the merchant says how it goes on.
  if (watch.otherwise === undefined) return { state, effects: [] };
  return goTo(state, flow, watch.otherwise, world);
}

function isOverdue(since: string, { facts, now }: World): boolean {
  return minutesSince(since, now) >= facts.notice.updateMinutes.to;
}
