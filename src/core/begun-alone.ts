import { UPDATE_FLOW } from './aside.ts';
import { isTerminalDone } from './diagnose.ts';
import type { ReadEvent } from './event.ts';
import { begunIn } from './half-done.ts';
import { isUnresolved } from './in-doubt.ts';
import type { Say } from './effect.ts';
import { INTERRUPTED } from './money-flow.ts';
import type { Reading } from './reading.ts';
import { runsAlready, tellsRunInstead } from './runs-already.ts';
import { asksRoom, roomRunning } from './room-running.ts';
import type { Sign } from './sign.ts';
import { seemsBegun } from './seems-begun.ts';
import type { ConversationState } from './state.ts';
import { answerTopics } from './topic-answer.ts';
import { startFlow } from './walk.ts';
import { withWayBack } from './way-back.ts';
import { whichRuns } from './which-runs.ts';
import { isOut, saidFirst, terminalsNow, understood, type Decision, type World } from './world.ts';

export type Told = Pick<ReadEvent, 'reading' | 'text'>;

/** The walk goes on from there, as if it had led to it: the end is asked for, and what is written meanwhile is read as of the update. */
export function waitedFor(state: ConversationState, as: Told, world: World): Decision {
  const begun = waitedFrom(state, as, world);
  if (begun === null) return answerTopics(state, ['update.duration'], world, {});
  const isLate = asksRoom(as.reading, begun.state, world);
  const first = isLate ? room(begun.state, world) : plainly(as.reading);
  return understood(saidFirst(first, begun));
}

/** 更新止まった, 更新終わらん, and no more: how long one takes is not what they need first. */
function plainly({ signs, hints }: Reading): Say {
  const isStuck = hints.includes('hangs') || signs.includes('brokenDown');
  return isStuck && !signs.includes('asks') ? KEEP : DURATION;
}

const DURATION: Say = { type: 'say', message: 'topic.update.duration' };
const KEEP: Say = { type: 'say', message: 'running.keepPower' };

/** 始めた!間に合うかな, on the last day. */
function room(state: ConversationState, world: World): Say {
  return { type: 'say', message: 'running.room', values: roomRunning(state, world) };
}

export function waitedFrom(state: ConversationState, as: Told, world: World): Decision | null {
  const flow = world.facts.flows[UPDATE_FLOW];
  const start = flow && begunIn(flow);
  if (!flow || !start || state.handOff !== null || !isOut(world)) return null;
  // A payment that the fleet shows in doubt is asked about first, as ever.
  const from = isUnresolved(state, world) ? flow.start : start;
  const begun = startFlow(state, { ...flow, start: from }, whichRuns(state, as, world));
  return as.reading.pointing?.kind === 'all' ? withAllBegun(begun, world) : begun;
}

/** 3台とも更新始めました: each of them is waited for. */
function withAllBegun(begun: Decision, world: World): Decision {
  const { position, aside } = begun.state;
  if (position === null || position.terminalId === null) return begun;
  if (!runsAlready(begun.state, world)) return begun;
  const inHand = new Set([position, ...aside].map(({ terminalId }) => terminalId));
  const others = terminalsNow(world)
    .filter(({ terminal, situation }) => !inHand.has(terminal.id) && !isTerminalDone(situation))
    .map(({ terminal }) => ({ ...position, terminalId: terminal.id }));
  return { ...begun, state: { ...begun.state, aside: [...aside, ...others] } };
}

/** 更新中 or はじめました, and hardly more; 更新中の画面です。進んでるっぽい. */
export function isBare({ position }: ConversationState, reading: Reading, text: string): boolean {
  const { signs, hints, topics } = reading;
  const isSaid =
    signs.includes('updating') && (text.length <= BARE || hints.includes('showsUpdating'));
  // だから25になったって、もう始めたんやて
  const isBeside =
    signs.includes('beganBesides') && isOfIt({ hints, topics }) && !signs.includes('asks');
  const isBegun = isBeside || BEGUN.some((sign) => signs.includes(sign)) || seemsBegun(reading);
  return position === null && (isSaid || isBegun);
}

/** ホームに戻って更新はじめました。今度は動いてます, told to go home and update. */
function isOfIt({ hints, topics }: Pick<Reading, 'hints' | 'topics'>): boolean {
  return topics.length === 0 || (hints.includes('goesOn') && topics.join() === EARLY);
}

const BEGUN: readonly Sign[] = ['begun', 'hasBegun'];
const BARE = 8;
const EARLY = 'firmware.launched_early';

/** That one runs is told, and 今まさに更新やってます sounds like a wish for it, 更新しています 45% like the charge. */
export function soundsElse({ position }: ConversationState, reading: Reading): boolean {
  const { signs, hints, topics, customerWaiting, battery } = reading;
  const isElse = customerWaiting || signs.includes('asks') || hints.includes('ofBattery');
  if (position !== null || isElse || !signs.includes('updating')) return false;
  if (isTold(reading)) return true;
  return topics.every((one) => one === 'flow.update' || (battery !== null && one === CHARGE));
}

/** 70%は更新の進み具合です, 会計中じゃないよ、更新中だって */
function isTold(reading: Reading): boolean {
  const { hints, topics } = reading;
  if (hints.includes('updateShown') && topics.every((one) => one === ERROR)) return true;
  if (isBegunByTouch(reading) || isOnlyOn(reading)) return true;
  if (hints.includes('goesOn') && topics.every((one) => one === STATUS)) return true;
  return tellsRunInstead(reading);
}

/** ダウンロードしてる, and nothing else: what is said of that is mostly that it fails. */
function isOnlyOn({ hints, signs, topics }: Reading): boolean {
  const isOn = hints.includes('goesOn') && hints.includes('unspoken') && topics.join() === ERROR;
  return isOn && !hints.includes('hangs') && !signs.includes('brokenDown');
}

/** いじってたら更新始まっちゃいました sounds like what breaks off a payment, where none was spoken of. */
function isBegunByTouch({ hints, signs, topics }: Reading): boolean {
  if (!hints.includes('updateShown') || topics.join() !== INTERRUPTED) return false;
  return !hints.includes('ofSale') && !OF_SALE.some((sign) => signs.includes(sign));
}

const OF_SALE: readonly Sign[] = [
  'ofPayment',
  'mayBeOfPayment',
  'wantsPayment',
  'appUpdating',
  'takesNoPayment',
];
const CHARGE = 'prep.charge';
/** 間違って更新押しちゃった sounds like one. */
const ERROR = 'update.error';
/** How it stands is told, and not asked. */
const STATUS = 'fleet.status';

/** Whoever began by themselves is asked, once it should be over, whether it is. */
export function staysOn(state: ConversationState, as: Told, world: World): Decision {
  const begun = waitedFrom(state, as, world);
  return begun ? understood(saidFirst(KEEP, begun)) : withWayBack({ state, effects: [KEEP] });
}
