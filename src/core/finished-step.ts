import { chosenAt, type AskedAt } from './asked-at.ts';
import type { ReadEvent } from './event.ts';
import { beginIn, FINISHED, runsAt, type Ask } from './flow.ts';
import type { Hint } from './hint.ts';
import type { Reading } from './reading.ts';
import { asksWhatWasPressed } from './said-of-step.ts';
import { mayBeAtCounter } from './sale-open.ts';
import type { ConversationState } from './state.ts';
import { isUpdated } from './terminal.ts';
import { saidAndAsked } from './steer.ts';
import { goTo } from './walk.ts';
import { mustAskFleet, terminalInTalk, understood, type Decision, type World } from './world.ts';

/** 更新終わった before the update was even begun is no answer to what is asked, and leads to the question whether it is; null for anything else. */
export function finished(asked: AskedAt, event: ReadEvent, world: World): Decision | null {
  const next = finishedIn(asked, event);
  if (next !== null) return ledTo(asked, next, world);
  return isEnd(asked, event, world) ? chosenAt(asked, 'done', world) : ifAsked(asked, event, world);
}

function ledTo({ state, flow }: AskedAt, next: string, world: World): Decision {
  return understood(goTo(state, flow, next, world));
}

function finishedIn(asked: AskedAt, { reading }: ReadEvent): string | null {
  const { flow, step } = asked;
  if (step.watch !== undefined || FINISHED in step.choices) return null;
  if (!isSaid(reading) && !isBareEnd(step, reading) && !isAfterPress(asked, reading)) return null;
  return beginIn(flow)?.choices[FINISHED]?.next ?? null;
}

/** もう終わってるよ, asked for nothing that is to be done: of the update. */
function isBareEnd({ choices, since, picture }: Ask, reading: Reading): boolean {
  if ('done' in choices || since !== undefined) return false;
  // 終わりました may be of a step; of the Wi-Fi, which is only looked at, 済みました may.
  const { hints } = reading;
  const mayBeOfStep = hints.includes(picture === 'wifi' ? 'didIt' : 'hasEnded');
  return isOnlyOver(reading) && !mayBeOfStep;
}

/** 押しました, and then 終わりました, before the update was to be begun: of what was pressed, as was asked. */
function isAfterPress({ state, step }: AskedAt, reading: Reading): boolean {
  return asksWhatWasPressed(state) && step.reads === undefined && isOnlyOver(reading);
}

function isOnlyOver({ signs, hints, topics }: Reading): boolean {
  const isTold = signs.includes('tellsDone') && hints.includes('isOver');
  return isTold && topics.length === 0 && !signs.includes('asks') && !signs.includes('denied');
}

function ifAsked(asked: AskedAt, { reading }: ReadEvent, world: World): Decision | null {
  const isAsked = reading.hints.includes('asksIfOver') && !reading.customerWaiting;
  if (!isAsked || !mayBeOver(asked)) return null;
  return world.facts.merchant === null ? unseen(asked, reading, world) : ifSeen(asked, world);
}

/** 画面が戻った、これで終わったのか: it is, where the fleet sees it. */
function ifSeen(asked: AskedAt, world: World): Decision | null {
  const { state, flow } = asked;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const found = terminalInTalk(state, world);
  const next = beginIn(flow)?.choices[FINISHED]?.next;
  const isSeen = found.kind === 'one' && isUpdated(found.terminal);
  return isSeen && next !== undefined ? ledTo(asked, next, world) : null;
}

/** これで終わり?, of what nobody can see, and no more. */
function unseen(
  { state, flow, position }: AskedAt,
  { topics }: Reading,
  world: World,
): Decision | null {
  const isAll = topics.every((topic) => topic === 'update.duration' || topic === STATUS);
  return isAll && runsAt(flow, position.step)
    ? saidAndAsked('running.seeScreen', state, world)
    : null;
}

function mayBeOver({ flow, position, step }: AskedAt): boolean {
  return FINISHED in step.choices || runsAt(flow, position.step);
}

/** It's done I think, while it is waited for. */
function isEnd({ state, step }: AskedAt, { reading }: ReadEvent, world: World): boolean {
  const { signs, hints } = reading;
  if (hints.includes('endDoubted')) return false;
  const isSaidSo =
    signs.includes('tellsDone') || (isThought(reading) && !isAtCounter(state, world));
  const isTold = isSaidSo && !signs.includes('asks') && !signs.includes('denied');
  return isTold && step.watch !== undefined && 'done' in step.choices;
}

/** 終わったと思う, and of no sale: what the fleet sees, or the merchant's screen, tells whether it is. */
function isThought({ signs, hints, topics }: Reading): boolean {
  if (!signs.includes('guessed') || !OVER.every((hint) => hints.includes(hint))) return false;
  return topics.every((topic) => topic === STATUS);
}

/** What is over may be the sale of who was told to wait. */
function isAtCounter(state: ConversationState, world: World): boolean {
  if (mayBeAtCounter(state, world)) return true;
  return state.said?.messages.some((message) => OF_SALE.test(message)) ?? false;
}

const OF_SALE = /^(?:counter|payment)\.|^running\.cannotPay$/u;
const STATUS = 'fleet.status';
const OVER: readonly Hint[] = ['isOver', 'doneBefore'];

/** Of the update by name; or with thanks, which nobody has for a step. */
function isSaid(reading: Reading): boolean {
  const { topics, signs, hints } = reading;
  // 終わったのかわからん; 再起動は済んだ。更新に進みたい
  if (hints.includes('knowsNot') || hints.includes('setsAbout')) return false;
  if (isNamed(reading)) return true;
  const isTold = !signs.includes('denied') && !signs.includes('asks');
  // 終わったぽい is no answer of a step.
  const isOfUpdate = topics.length === 1 && topics[0] === STATUS && hints.includes('isOver');
  return isTold && (isOfUpdate || (topics.includes('thanks') && hints.includes('hasEnded')));
}

function isNamed({ command, topics, signs, hints }: Reading): boolean {
  const isBefore = signs.includes('updatedBefore') && topics.every((one) => one === 'fleet.status');
  return (
    isBefore || (command === 'done' && hints.includes('ofUpdate') && !hints.includes('pressed'))
  );
}
