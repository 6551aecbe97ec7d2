import { flowChoice } from './choices.ts';
import { UPDATE_FLOW } from './aside.ts';
import { saying } from './behind-say.ts';
import { onceCycled } from './cycled-unseen.ts';
import type { Action } from './diagnose.ts';
import type { Say } from './effect.ts';
import type { Hint } from './hint.ts';
import { isoOf } from './moment.ts';
import type { Reading } from './reading.ts';
import { aboutNamed, beginOf, onlyLeft } from './to-tell.ts';
import type { ConversationState } from './state.ts';
import {
  isOut,
  mustAskFleet,
  terminalValues,
  terminalsTold,
  type Rule,
  type World,
} from './world.ts';

/** 再起動はしてません, 長押しで切りました, told that one has been on since before the update was out: no status once more. null: something else is seen, or said. */
export const behindStatus: Rule = (state, { reading }, world) => {
  const { hints, signs } = reading;
  const isNot = hints.includes('notCycled');
  const isDone = !signs.includes('asks') && tellsCycle(reading);
  if (!isNot && !isDone) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const one = mustCycle(state, world);
  if (one === null) return null;
  if (isDone) return onceCycled(state, world);
  const values = terminalValues(one.terminal);
  const choices = [beginOf(one.terminal, world)];
  const say: Say = { type: 'say', message: 'own.mustCycle', values, choices, isWithoutLead: true };
  return saying({ ...state, terminalId: one.terminal.id, topics: [CYCLE] }, say);
};

/** しました, told that one is to be switched off and on. */
export const behindMustCycle: Rule = (state, { reading }, world) => {
  const { hints, signs, topics } = reading;
  const isDid = hints.includes('didIt') || tellsCycle(reading);
  if (!isDid || signs.includes('asks') || signs.includes('denied')) return null;
  return topics.every((topic) => topic === CYCLE) ? onceCycled(state, world) : null;
};

/** スリープじゃなくて長押しで切りました, さっき, もっかい切るの?, told that what was switched off and on is not seen yet. */
export const behindUnseen: Rule = (state, { reading }, world) => {
  const isWhen = reading.hints.includes('wasThen') && reading.signs.length === 0;
  const isTold = !reading.signs.includes('asks') && (isWhen || tellsCycle(reading));
  if (!isTold && !asksOnceMore(reading)) return null;
  const choices = [flowChoice(UPDATE_FLOW)];
  return isOut(world)
    ? saying({ ...state, topics: [CYCLE] }, { type: 'say', message: 'powered.surely', choices })
    : null;
};

/** もっかい切るの?, また入れ直すの: whether that has to be done once more. */
function asksOnceMore({ hints, topics, suggested, signs }: Reading): boolean {
  if (hints.includes('doneBefore') || hints.includes('ofSale')) return false;
  const isOfPower = hints.includes('namesRestart') || [...topics, ...suggested][0] === CYCLE;
  const isAsked = signs.includes('asks') && !hints.includes('asksOpenly');
  const isAgain = AGAIN.some((hint) => hints.includes(hint)) || isAsked;
  return isOfPower && isAgain && topics.every((topic) => OF_CYCLE.has(topic));
}

const AGAIN: readonly Hint[] = ['saysAgain', 'ranAnew', 'onceMoreAsked'];

/** 今つけた, told that what was off needs only that. */
export const behindOff: Rule = (state, { reading }, world) => {
  const { hints, signs } = reading;
  const isOn = hints.includes('switchedOn') && hints.includes('doneBefore');
  if (!isOn || signs.includes('asks') || signs.includes('denied') || !isOut(world)) return null;
  const isOne = terminalsTold(world).length < 2;
  const prepared = { ...state.prepared, ...(isOne ? { power: isoOf(world.now) } : {}) };
  const choices = [flowChoice(UPDATE_FLOW)];
  return saying(
    { ...state, prepared, topics: [CYCLE] },
    { type: 'say', message: 'powered.onNow', choices },
  );
};

const CYCLE = 'prep.powercycle';
const OF_CYCLE: ReadonlySet<string> = new Set([CYCLE, 'flow.restart']);

/** 入れ直しました, 電源を切りました: of its power, and no more. */
function tellsCycle({ hints, signs, topics }: Reading): boolean {
  if (topics.some((topic) => topic !== CYCLE)) return false;
  const isOfPower = hints.includes('namesRestart') && hints.includes('hasHappened');
  return signs.includes('hasCycled') || (isOfPower && hints.includes('doneBefore'));
}

function mustCycle(state: ConversationState, world: World) {
  const one = onlyLeft(aboutNamed(world, state));
  return one !== null && CYCLES.has(one.diagnosis.action) && isOut(world) ? one : null;
}

const CYCLES: ReadonlySet<Action> = new Set<Action>(['powerCycle']);
