import type { DateTime } from 'luxon';
import { isMinded } from './against.ts';
import { gently } from './at-a-loss.ts';
import { isoOf, stillCounts } from './moment.ts';
import { UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import { asksOutside, type Say } from './effect.ts';
import { onceCycled } from './cycled-unseen.ts';
import type { ReadEvent } from './event.ts';
import { awaitsOn, showsScreen, tellsOn } from './on-again.ts';
import { firstDay, lastDay, phaseAt } from './notice.ts';
import { POWER_TOLD } from './look.ts';
import { daysNamed } from './moments-named.ts';
import { isLongOut } from './prepared-kept.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { answerTopics } from './topic-answer.ts';
import { isHeldOpen, isOfMoney } from './doubt.ts';
import { startFlow } from './walk.ts';
import {
  aboutTerminal,
  askedNow,
  flowOf,
  isOut,
  understood,
  type Decision,
  type World,
  type Rule,
} from './world.ts';
import { TOKYO } from './zone.ts';

/** 19日って何があるん, 電源入れ直した, 決済いけた, outside of guided talks and where no payment is in doubt. */
export const toldOfUpdate: Rule = (state, event, world) => {
  const { customerWaiting, topics } = event.reading;
  const isBusy = state.position !== null || state.handOff !== null || customerWaiting;
  if (isBusy || topics.includes('handoff') || isOfMoney(state)) return null;
  return (
    gently(event, state, world) ??
    mustBe(event, state, world) ??
    ofThatDay(state, event, world) ??
    switchedOn(state, event, world) ??
    paid(state, event, world)
  );
};

/** What is on a day of the notice (facts `opens`, `OS: deadline`). */
const ofThatDay: Rule = (state, { reading: { signs, time } }, world) => {
  if (!signs.includes('asksOfDay') || time?.kind !== 'at' || time.day === null) return null;
  const { facts, now } = world;
  const days = daysNamed(time.day, now.setZone(TOKYO), facts.notice);
  const isOn = (day: DateTime) => days.some((date) => date.hasSame(day, 'day'));
  if (isOn(firstDay(facts.notice))) return answerTopics(state, ['update.when'], world, {});
  const isEnd = isOn(facts.notice.skipEnds.setZone(TOKYO));
  return isEnd ? answerTopics(state, ['os.deadline'], world, {}) : null;
};

/** 19日じゃないとだめ? Only where it is the last day on which it can be put off. */
function mustBe(
  { reading: { signs, hints, time } }: ReadEvent,
  state: ConversationState,
  world: World,
): Decision | null {
  const { facts, now } = world;
  const { notice } = facts;
  if (!signs.includes('asksIfMust') || phaseAt(notice, now) === 'blocked') return null;
  // 準備は今夜しないといけない?, before it is out: what is to be done ahead.
  if (hints.includes('ofPreparing') && !isOut(world))
    return answerTopics(state, ['update.how'], world, {});
  const last = lastDay(notice);
  const day = time !== null && 'day' in time ? time.day : null;
  const days = day === null ? [now.setZone(TOKYO)] : daysNamed(day, now.setZone(TOKYO), notice);
  if (days.some((date) => date.startOf('day') > last)) return null;
  const isLast = days.some((date) => date.hasSame(last, 'day'));
  const choices = [flowChoice(UPDATE_FLOW)];
  const say: Say = isLast
    ? { type: 'say', message: 'deadline.lastDay', values: { isLast: 'yes' }, choices }
    : { type: 'say', message: 'worry.anyDay', choices };
  return understood({ state: { ...state, topics: ['os.deadline'] }, effects: [say] });
}

const switchedOn: Rule = (state, event, world) =>
  onAndNext(state, event, world) ??
  startsUpAgain(state, event, world) ??
  cycled(state, event, world);

/** ロゴが出た, ついた, right after 切れた. */
const startsUpAgain: Rule = (state, { reading }, world) => {
  const isAwaited = isOut(world) && state.topics.at(-1) === 'prep.powercycle' && awaitsOn(state);
  if (!isAwaited) return null;
  if (reading.hints.includes('startsUp')) return stillOff(state, 'flow.whenDone');
  return tellsOn(reading) || showsScreen(reading) ? toldOn(state, reading, world) : null;
};

/** Where the fleet tells, it is looked at; else it is told what comes next, or why it was too soon. */
const cycled: Rule = (state, { reading }, world) => {
  const last = isOut(world) ? state.topics.at(-1) : undefined;
  const isOfPower = last === 'prep.powercycle';
  if (isOfPower && reading.signs.includes('isOff')) return stillOff(state, 'flow.whenOn');
  const isToldHow = TOLD_HOW.has(last ?? '');
  if (!isCycled(reading, isOfPower || isToldHow)) return null;
  return (
    (isToldHow ? ledOn(state, { [POWER_TOLD]: 'ok' }, world) : null) ??
    toldOn(state, reading, world)
  );
};

function toldOn(state: ConversationState, { past }: Reading, world: World): Decision {
  if (world.facts.merchant !== null) return onceCycled(state, world);
  if (!isOut(world)) return answerTopics(state, ['prep.powercycle'], world, {});
  // もう更新を始めてよいのですね: it is not asked for once more.
  const isKept = past === null && isLongOut(world);
  const power = isKept ? { prepared: { ...state.prepared, power: isoOf(world.now) } } : {};
  return understood({
    state: { ...state, ...power, topics: ['prep.powercycle'] },
    effects: [{ type: 'say', message: 'powered.told', choices: [flowChoice(UPDATE_FLOW)] }],
  });
}

/** いれた alone is of the power where that was spoken of. */
function isCycled(reading: Reading, isOfPower: boolean): boolean {
  const { signs, hints, command } = reading;
  const isOn = isOfPower && command === 'done' && hints.includes('switchedOn');
  return (
    isOn ||
    (isOfPower && isOnlyCycled(reading)) ||
    signs.includes('hasCycled') ||
    hints.includes('cycledAfterAll')
  );
}

/** いやだから入れ直したってば, and nothing else. */
function isOnlyCycled({ signs, hints, past }: Reading): boolean {
  const isTold = ['onlyPrepared', 'toldCycled'] as const;
  if (past !== null || signs.includes('asks') || signs.includes('denied')) return false;
  return isTold.every((hint) => hints.includes(hint));
}

/** 出してきて電源入れました。次なにすれば: of the one that was spoken of, whose power is seen. */
const onAndNext: Rule = (state, { reading }, world) => {
  const isToldHow = isOut(world) && TOLD_HOW.has(state.topics.at(-1) ?? '');
  return isToldHow && isOnAndNext(reading) ? ledOn(state, {}, world) : null;
};

function isOnAndNext({ hints, topics, signs }: Reading): boolean {
  const isOn = hints.includes('switchedOn') && hints.includes('ofPower');
  const isNext = topics.length > 0 && topics.every((topic) => OF_NEXT.has(topic));
  return isOn && isNext && !signs.includes('denied') && !signs.includes('switchesOff');
}

const OF_NEXT: ReadonlySet<string> = new Set(['flow.update', 'update.how']);

/** Where it was just told how the update is done, or what a terminal needs, this was the first of it: the rest is led through. */
const TOLD_HOW: ReadonlySet<string> = new Set(['update.how', 'fleet.status']);

function ledOn(
  state: ConversationState,
  answers: Readonly<Record<string, string>>,
  world: World,
): Decision | null {
  const about = aboutTerminal(world, state.terminalId);
  const begun = startFlow(state, flowOf(UPDATE_FLOW, world), about, { answers });
  if (begun.effects.some(asksOutside)) return { state, effects: [{ type: 'askFleet' }] };
  // Not seen yet: what is seen is told.
  return askedNow(begun.state, world)?.picture === 'power' ? null : understood(begun);
}

/** 切った, told that it is to be switched off and on: the rest of it is waited for. */
function stillOff(state: ConversationState, message: 'flow.whenOn' | 'flow.whenDone'): Decision {
  const values = { done: { message: `flow.${UPDATE_FLOW}.power.choices.done` } };
  return understood({ state, effects: [{ type: 'say', message, values }] });
}

/** After an update was spoken of, and nothing else of a payment. */
const paid: Rule = (state, { reading: { signs } }, world) => {
  const { now } = world;
  const isAfter = state.topics.some((topic) => /^(?:os|update)\./.test(topic));
  const isClear =
    !stillCounts(state.allowedRetryAt, now) &&
    !isMinded(state, 'besides', now) &&
    !isHeldOpen(state, world);
  const isOnce = signs.includes('retryWorked') && !signs.includes('takenAgain');
  if (!isOnce || !isAfter || !isClear) return null;
  return understood({ state, effects: [{ type: 'say', message: 'worry.paysNow' }] });
};
