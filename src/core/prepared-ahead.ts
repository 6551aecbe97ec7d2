import { UPDATE_FLOW } from './aside.ts';
import { askedAt, chosenAt, type AskedAt } from './asked-at.ts';
import { isCycledTold } from './cycled-twice.ts';
import type { ReadEvent } from './event.ts';
import { beginIn, type Ask } from './flow.ts';
import type { Hint } from './hint.ts';
import { namedIn } from './choice-of.ts';
import { NETWORK_TOLD, POWER_TOLD } from './look.ts';
import { isSince } from './past-time.ts';
import { isLongOut } from './prepared-kept.ts';
import type { Reading } from './reading.ts';
import { askAgain, saidAndAsked } from './steer.ts';
import { saidFirst, understood, type Decision, type World } from './world.ts';

/** Wi-Fiも大丈夫, 電源は今朝入れました: answers its step; before that it is kept for it, where nobody sees it. null: nothing of it. */
export function preparedAhead(asked: AskedAt, event: ReadEvent, world: World): Decision | null {
  const { state, flow, step } = asked;
  const { reading } = event;
  if (flow.id !== UPDATE_FLOW) return null;
  const isCycled = reading.signs.includes('hasCycled') || reading.hints.includes('cycledAfterAll');
  if (isCycled) return cycledAhead(asked, world);
  if (isAllTold(reading) && answersStep(asked, reading)) return itIs(asked, world);
  if (poweredTold(step, reading, world)) return noted(asked, POWER_TOLD, world);
  if (isConnected(reading)) return connected(asked, world);
  if (isOnAlready(step, reading)) return saidAndAsked(SAYS[POWER_TOLD], state, world);
  return isMissing(asked, event) ? lookedTooSoon(asked, event, world) : null;
}

function lookedTooSoon(asked: AskedAt, event: ReadEvent, world: World): Decision {
  const moved = cycledFirst(asked, event, world);
  const begin = moved && askedAt(moved.state, world);
  // Where it is to be begun it is looked for just then; who told of the restart before has done so.
  if (moved && begin && 'absent' in begin.step.choices)
    return (isDoneBefore(asked) ? chosenAt(begin, 'absent', world) : null) ?? moved;
  return moved
    ? saidFirst({ type: 'say', message: ABSENT }, moved)
    : saidAndAsked(ABSENT, asked.state, world);
}

const ABSENT = 'flow.ahead.absent';

/** 電源今いれた, はい、ついてます, asked for the charge: since when is asked at its own step. */
function isOnAlready({ reads }: Ask, { signs, hints, topics, command, past }: Reading): boolean {
  if (reads !== 'battery' || !hints.includes('switchedOn') || command !== null) return false;
  const isElse = OF_ELSE.some((hint) => hints.includes(hint)) || past !== null;
  if (isElse || signs.includes('asks') || signs.includes('denied')) return false;
  // 再起動したい is a wish.
  const isDone = hints.includes('hasHappened') || !hints.includes('namesRestart');
  return isDone && topics.every((topic) => topic === 'greeting');
}

const OF_ELSE: readonly Hint[] = ['ofBattery', 'ofUpdate', 'showsCharging', 'lampTold', 'plugged'];

/** 入れ直したけど出ない, or 出てこない once that was told: what was asked for is done. */
function cycledFirst(asked: AskedAt, event: ReadEvent, world: World): Decision | null {
  return isDoneBefore(asked) || tellsCycled(event.reading.hints) ? itIs(asked, world) : null;
}

/** It was told a message ago, and is not seen yet. */
function isDoneBefore({ step, position }: Pick<AskedAt, 'step' | 'position'>): boolean {
  return step.picture === 'power' && isCycledTold(position);
}

/** 再起動しましたが, whatever is told behind it. */
export function tellsCycled(hints: Reading['hints']): boolean {
  const isDone = CYCLED.every((hint) => hints.includes(hint));
  return isDone && !NOT_DONE.some((hint) => hints.includes(hint));
}

const CYCLED: readonly Hint[] = ['namesRestart', 'doneBefore'];
const NOT_DONE: readonly Hint[] = ['notCycled', 'asksIfGone'];

/** 何も出ません, before the update is to be begun: nobody has looked for it rightly yet. */
function isAbsentAhead({ flow, step }: AskedAt, event: ReadEvent): boolean {
  const { hints } = event.reading;
  const isNamed = namesAbsent(step, event.reading);
  // Of the charge and the Wi-Fi nothing may be shown either.
  if (step.since === undefined && !isNamed) return false;
  if (isNamed && hints.includes('notOnScreen')) return true;
  if (hints.includes('notArrived')) return tellsCycled(hints);
  const begin = beginIn(flow);
  const named = begin && namedIn(begin, event);
  return named?.choice === 'absent' && !named.isDenied;
}

function isMissing(asked: AskedAt, event: ReadEvent): boolean {
  return isMissed(asked, event.reading) || isAbsentAhead(asked, event);
}

/** まだ来ない, 画面にない, once it was told: of what is next. */
function isMissed(asked: AskedAt, { hints, signs }: Reading): boolean {
  if (!isDoneBefore(asked)) return false;
  return MISSED.some((hint) => hints.includes(hint)) && !signs.includes('asks');
}

const MISSED: readonly Hint[] = ['notArrived', 'onlyNotArrived', 'notOnScreen', 'lookedInVain'];

/** 出てこないんだけど更新: of nothing else. */
function namesAbsent({ choices, watch }: Ask, { hints, signs }: Reading): boolean {
  if ('absent' in choices || watch !== undefined) return false;
  return hints.includes('ofUpdate') && !signs.includes('asks');
}

function isConnected({ signs, hints }: Reading): boolean {
  const isOnly = hints.includes('toldWifi') && hints.includes('onlyPrepared');
  const isFine =
    signs.includes('networkFine') || (isOnly && !NOT_ALONE.some((one) => hints.includes(one)));
  return isFine && !signs.includes('asks');
}

const MORE: readonly Hint[] = ['toldWifi', 'toldCharged'];

/** Wi-FiもOK、入れ直しもした: nothing but what is to be prepared, and all of it is. */
function isAllTold({ signs, hints }: Reading): boolean {
  const isOpen = signs.includes('asks') || hints.includes('notCycled');
  return hints.includes('onlyPrepared') && !isOpen;
}

/** What is told beside it is kept for its own question (`withPreparedBesides`). */
function answersStep({ step }: AskedAt, { hints, past }: Reading): boolean {
  const isMore = past === null && MORE.some((hint) => hints.includes(hint));
  if (step.since !== undefined) return hints.includes('toldCycled') && isMore;
  return step.picture === 'wifi' && hints.includes('toldWifi');
}

/** Beside these the answer is of more than the Wi-Fi. */
const NOT_ALONE: readonly Hint[] = ['toldCycled', 'toldCharged', 'asksOnFromThere'];

function connected(asked: AskedAt, world: World): Decision | null {
  return asked.step.picture === 'wifi' ? itIs(asked, world) : noted(asked, NETWORK_TOLD, world);
}

/** 消してつけた: told where that is asked for it is the answer, and is kept for it once the update is out for a while. */
function cycledAhead(asked: AskedAt, world: World): Decision | null {
  const { since, choices, watch } = asked.step;
  if (since !== undefined) return itIs(asked, world);
  if ('absent' in choices || watch !== undefined) return understood(askAgain(asked.state, world));
  // When that was is asked at its own step.
  return isLongOut(world)
    ? noted(asked, POWER_TOLD, world)
    : saidAndAsked(SAYS[POWER_TOLD], asked.state, world);
}

/** Just what the step asks for. */
function itIs(asked: AskedAt, world: World): Decision | null {
  return chosenAt(asked, 'yes' in asked.step.choices ? 'yes' : 'done', world);
}

function noted(
  { state, position }: AskedAt,
  what: typeof NETWORK_TOLD | typeof POWER_TOLD,
  world: World,
): Decision {
  const answers = { ...position.answers, [what]: 'ok' };
  const told = { ...state, position: { ...position, answers } };
  return saidAndAsked(SAYS[what], told, world);
}

const SAYS = { [NETWORK_TOLD]: 'flow.ahead.network', [POWER_TOLD]: 'flow.ahead.done' } as const;

/** 今朝入れました, since the update is out (fact `power`), at another question than for that. */
function poweredTold(
  { since }: Ask,
  { past, signs, hints }: Reading,
  { facts: { notice }, now }: World,
): boolean {
  if (since !== undefined || past === null) return false;
  const isTold = hints.includes('namesRestart') && hints.includes('doneBefore');
  const isOpen = signs.includes('asks') || signs.includes('denied');
  if (!signs.includes('tellsOn') && (!isTold || isOpen)) return false;
  return isSince(past, notice.updateOpens, { now, notice }) === 'yes';
}
