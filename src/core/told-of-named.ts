import { actOn } from './act.ts';
import { answer } from './answer-asked.ts';
import type { ReadEvent } from './event.ts';
import { isPaymentFirst } from './plainly.ts';
import { firstThat } from './amid-sale.ts';
import { RESTART_FLOW, UPDATE_FLOW, withoutAside } from './aside.ts';
import { isRunning } from './diagnose.ts';
import { runsAt } from './flow.ts';
import { mayHang } from './hang-told.ts';
import type { Hint } from './hint.ts';
import { isoOf } from './moment.ts';
import { asStatus, withoutNumber } from './read-of-terminal.ts';
import type { Reading } from './reading.ts';
import { isSaidToRun } from './counter.ts';
import { runsAlready } from './runs-already.ts';
import { tellsSaleThere } from './sale-there.ts';
import type { Sign } from './sign.ts';
import { WISHED } from './stall-update.ts';
import { tellsNone } from './stall-open.ts';
import type { ConversationState } from './state.ts';
import { askAgain, cancel } from './steer.ts';
import type { Terminal } from './terminal.ts';
import { startFlow } from './walk.ts';
import {
  flowOf,
  terminalsAbout,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';
import { theOnly } from './the-only.ts';
import { offeredFor, whichTerminal, worstFirst } from './which-terminal.ts';

/**
 * レジ2はカード中, レジ2は使用中, レジ2が固まった, レジ2はあとで, レジ2は充電してる, of one that is named: what is told of it comes before its name is taken for a wish to go on with that
 * one, and for a question after its state. null: nothing of the kind, or its update runs.
 */
export const toldOfNamed: Rule = (state, event, world) => {
  const one = theOnly(world.about);
  if (one === null || !isTold(event.reading, state, world)) return null;
  if (state.handOff !== null || isElse(event.reading) || runs(one, state, world)) return null;
  const isFirst =
    isPaymentFirst(state, event, world) && !isBesideUpdate(event.reading, state, world);
  return isFirst ? null : toldOf(one, state, event, world);
};

/** While the update of another one runs, what is told of this one would be dropped. */
function isBesideUpdate(reading: Reading, state: ConversationState, world: World): boolean {
  return runsAlready(state, world) && tellsSaleThere(reading);
}

function isTold(reading: Reading, state: ConversationState, world: World): boolean {
  return TOLD.some((hint) => reading.hints.includes(hint)) || isBesideUpdate(reading, state, world);
}

const TOLD: readonly Hint[] = [
  'paysThere',
  'usedThere',
  'stopsThere',
  'leftThere',
  'showsCharging',
];

function toldOf(
  one: Terminal,
  state: ConversationState,
  event: ReadEvent,
  world: World,
): Decision | null {
  const { hints } = event.reading;
  const { position } = state;
  const isWalk = position !== null;
  const isSale = hints.includes('paysThere') || isBesideUpdate(event.reading, state, world);
  if (isSale || (isWalk && hints.includes('usedThere'))) return saleThere(one, state, world);
  if (hints.includes('stopsThere')) return stopsThere(one, state, event, world);
  return waitsThere(one, state, event.reading, world);
}

/** レジ2はあとで, レジ2は充電してる, in the walk of another one: that one goes on. */
function waitsThere(
  one: Terminal,
  state: ConversationState,
  { hints }: Reading,
  world: World,
): Decision | null {
  const { position } = state;
  if (position === null) return null;
  const isLeft = hints.includes('leftThere');
  const waits = isLeft || (hints.includes('showsCharging') && position.flow === UPDATE_FLOW);
  if (isLeft && position.terminalId === null) return ofTheRest(one, state, world);
  if (waits && position.terminalId !== one.id) return understood(askAgain(state, world));
  return isLeft ? leftHere(one, state, world) : null;
}

/** レジ3はしまってある, レジ3以外, asked which one is meant: one of the others, and the only other one at once. */
function ofTheRest(one: Terminal, state: ConversationState, world: World): Decision {
  const others = worstFirst(world).filter(({ id }) => id !== one.id);
  const only = theOnly(others);
  const button = only === null ? null : offeredFor(only, state);
  if (button !== null) return actOn(state, button, world);
  return understood({ state, effects: [whichTerminal('terminal', others)] });
}

/** レジ2はまだやらないです, before its update was begun: it is left, and one that runs meanwhile is gone back to. */
function leftHere(one: Terminal, state: ConversationState, world: World): Decision | null {
  if (state.position?.flow !== UPDATE_FLOW) return null;
  const running = state.aside.find(
    ({ flow, step, terminalId }) => terminalId !== one.id && runsAt(world.facts.flows[flow], step),
  );
  if (running === undefined) return cancel(state, world);
  const back = { ...withoutAside(state, running.terminalId ?? ''), position: running };
  return understood(askAgain(back, world));
}

/** 昨日固まった, 直りました, 更新で止まった. */
function isElse(reading: Reading): boolean {
  const { hints, signs, past } = reading;
  // レジ3は今日使わない
  if ((past !== null && !hints.includes('leftThere')) || tellsNone(reading)) return true;
  return ELSE.some((hint) => hints.includes(hint)) || NOT_IT.some((sign) => signs.includes(sign));
}

const ELSE: readonly Hint[] = ['hasEnded', 'worksAgain', 'saleWell', 'saleOff', 'saleSolved'];
const NOT_IT: readonly Sign[] = ['asks', 'updating', 'updateOver'];

/** A sale is kept even where the update of another one runs. */
function saleThere(one: Terminal, state: ConversationState, world: World): Decision {
  const first = firstThat(state, false);
  const saleAhead = { is: 'told', at: isoOf(world.now), on: one.id } as const;
  return { ...first, state: { ...first.state, saleAhead } };
}

/** Whether somebody pays there is asked first; the walk that was walked waits. */
function stopsThere(
  one: Terminal,
  state: ConversationState,
  event: ReadEvent,
  world: World,
): Decision | null {
  const { hints, signs } = event.reading;
  // A payment that is named has a check of its own.
  if (signs.includes('ofPayment') || hints.includes('ofUpdate') || mayHang(state, world))
    return null;
  const stalled = { ...state, stalledAt: isoOf(world.now) };
  const about = { ...world, about: [one] };
  if (state.position === null) return answer(stalled, asStatus(withoutNumber(event, [one])), about);
  const from = { ...stalled, position: null, interrupted: state.position };
  const answers = { [WISHED]: 'update' };
  return understood(startFlow(from, flowOf(RESTART_FLOW, world), about, { answers }));
}

/** That one is updated just now. */
function runs(one: Terminal, state: ConversationState, world: World): boolean {
  const { position, aside } = state;
  const isSeen = terminalsAbout({ ...world, about: [one] }).some(({ situation }) =>
    isRunning(situation),
  );
  const places = position === null ? aside : [position, ...aside];
  const isBegun = places.some(
    ({ flow, step, terminalId }) => terminalId === one.id && runsAt(world.facts.flows[flow], step),
  );
  return isSeen || isBegun || (position === null && isSaidToRun(state, world));
}
