import { UPDATE_FLOW } from './aside.ts';
import { isOfMoney } from './doubt.ts';
import { isoOf } from './moment.ts';
import { levelOf } from './notice.ts';
import { isCycled, preparedAnswers } from './prepared-kept.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { beginFlow } from './topic-answer.ts';
import {
  isAllUpdated,
  isOut,
  mustAskFleet,
  terminalsTold,
  understood,
  type Rule,
  type World,
} from './world.ts';

/** 充電OK、Wi-FiもOK、再起動もした。次は?, outside of talks: the update goes on from what is left. null: less was told, or more. */
export const preparedSaid: Rule = (before, { reading }, world) => {
  if (isBusy(before, reading)) return null;
  const asked = doneAsAsked(before, reading, world);
  if (asked === null && !isTold(reading, world)) return null;
  if (mustAskFleet(world)) return { state: before, effects: [{ type: 'askFleet' }] };
  if (isAllUpdated(world) || terminalsTold(world).length > 1) return null;
  const state = withCycled(asked ?? before, reading, world);
  if (Object.keys(preparedAnswers(state, world)).length === 0) return null;
  const level = reading.battery && levelOf(reading.battery, world.facts.notice);
  return understood(beginFlow(state, UPDATE_FLOW, world, { battery: level }));
};

/** What was seen before is not held against it. */
function withCycled(state: ConversationState, reading: Reading, world: World): ConversationState {
  return isCycled(state, reading, world) ? { ...state, cycledAt: isoOf(world.now) } : state;
}

/** やりました, to the answer that told what has to be done: that is. null: nothing was, or more is said. */
function doneAsAsked(
  state: ConversationState,
  reading: Reading,
  world: World,
): ConversationState | null {
  const { topics, signs } = reading;
  const said = state.said?.messages ?? [];
  const what = AS_ASKED.find(([message]) => said.includes(message))?.[1];
  if (!isDone(reading) || topics.length > 0 || what === undefined) return null;
  if (signs.includes('ofPayment') || signs.includes('asks') || !isOut(world)) return null;
  return { ...state, prepared: { ...state.prepared, [what]: isoOf(world.now) } };
}

/** やりました, つなぎました, and of nothing else; つけた, 入れ直した have an answer of their own. */
function isDone({ command, hints }: Reading): boolean {
  if (hints.includes('ofUpdate') || hints.includes('switchedOn')) return false;
  if (command !== null) return command === 'done';
  // したら今やる begins so, too.
  const isDid = hints.includes('hasHappened') || hints.includes('didIt');
  const isBare = isDid && hints.includes('doneBefore') && hints.includes('unspoken');
  return isBare && !hints.includes('didElse') && !hints.includes('namesElse');
}

const AS_ASKED: readonly (readonly [string, 'network' | 'power' | 'charge'])[] = [
  ['topic.prep.powercycle', 'power'],
  ['notInNotice.power', 'power'],
  ['topic.prep.network', 'network'],
  ['topic.prep.charge', 'charge'],
];

/** Two things at least, or one and what comes next. */
function isTold({ hints, battery }: Reading, { facts }: World): boolean {
  if (!hints.includes('onlyPrepared')) return false;
  const isCharged = battery !== null || hints.includes('toldCharged');
  const told = [isCharged, hints.includes('toldWifi'), hints.includes('toldCycled')];
  // Of a restart alone it is told what is seen of the terminal.
  const isSeen = facts.merchant !== null && hints.includes('toldCycled');
  const least = hints.includes('asksOnFromThere') && !isSeen ? 1 : 2;
  return told.filter(Boolean).length >= least;
}

function isBusy(state: ConversationState, { customerWaiting, topics }: Reading): boolean {
  const isElse = customerWaiting || topics.includes('handoff');
  return isElse || state.position !== null || state.handOff !== null || isOfMoney(state);
}
