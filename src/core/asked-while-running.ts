import { UPDATE_FLOW } from './aside.ts';
import { counterFirst, isUpdating } from './counter.ts';
import type { Say, Values } from './effect.ts';
import { mayHang } from './hang-told.ts';
import { isLastChance } from './notice.ts';
import type { Reading } from './reading.ts';
import {
  asksByOpening,
  asksPast,
  guestsIn,
  asksRoom,
  roomByOpening,
  roomRunning,
} from './room-running.ts';
import { runsLong, saidPast } from './running-since.ts';
import {
  asksRest,
  asksRestAgain,
  asksToOpen,
  asksWhyNow,
  cannotPay,
  endTold,
  isOfNetwork,
  restUnseen,
  waitsOn,
  waitsYet,
} from './running-told.ts';
import { runsAlready } from './runs-already.ts';
import { signalSeen } from './said-while-running.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { isNearUpdate } from './of-update.ts';
import { tellsPlugged } from './step-told-of.ts';
import { isOfMoney } from './doubt.ts';
import { withWayBack } from './way-back.ts';
import { wishesPayment } from './money-flow.ts';
import { mustAskFleet, understood, type Decision, type Rule, type World } from './world.ts';

/**
 * 電話したほうがいい?, 動かしていい?, Wi-Fi切れた, 0時過ぎたら?, where an update runs (facts `duration`, `network`, `OS: deadline`): answered as
 * such, and nobody is led to switch off. null: it is about something else.
 */
export const askedWhileRunning: Rule = (state, event, world) => {
  const { reading } = event;
  const asked = ASKED.find((one) => one.isHeard(reading, state, world));
  if (asked === undefined || isElse(state, reading)) return null;
  if (!isOfAny(asked, reading)) {
    if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
    if (!isUpdating(state, world) && !mayHang(state, world)) return null;
  }
  const told = said(asked, state, reading, world);
  const isThere = reading.customerWaiting && guestsIn(reading) === null;
  return isThere ? counterFirst(state, told, world, null) : told;
};

function isOfAny(asked: Asked, { signs }: Reading): boolean {
  return asked.isOfAny === 'always' || (asked.isOfAny === true && signs.includes('duringUpdate'));
}

function said(
  { message, topic, values }: Asked,
  state: ConversationState,
  reading: Reading,
  world: World,
): Decision {
  const say: Say = { type: 'say', message, values: values?.(state, world, reading) ?? {} };
  const past = TELLS_NO_SPAN.has(message) ? saidPast(state, world) : [];
  return withWayBack(understood({ state: { ...state, topics: [topic] }, effects: [say, ...past] }));
}

const TELLS_NO_SPAN: ReadonlySet<string> = new Set([
  'running.weak',
  'running.atDeadline',
  'running.room',
  'running.whyNow',
]);

interface Asked {
  readonly isHeard: (reading: Reading, state: ConversationState, world: World) => boolean;
  readonly message: string;
  readonly topic: string;
  readonly values?: (state: ConversationState, world: World, reading: Reading) => Values;
  /** It is asked of any update, be it now: where one is named, or by its own words. */
  readonly isOfAny?: 'always' | true;
}

const by =
  (...signs: readonly Sign[]) =>
  (reading: Reading) =>
    signs.some((sign) => reading.signs.includes(sign));

const ERROR = 'update.error';
const NETWORK = 'prep.network';
const TIMING = 'update.timing';
const DURATION = 'topic.update.duration';

const lateByOpening: Asked['isHeard'] = (reading, state, world) =>
  runsLong(state, world) && asksByOpening(reading, state, world);

const ASKED: readonly Asked[] = [
  // 30分止まったまま。10時開店に間に合う?: nobody knows when it ends.
  { isHeard: lateByOpening, message: 'running.cannotPay', topic: TIMING, isOfAny: 'always' },
  {
    isHeard: asksByOpening,
    message: 'running.byOpening',
    topic: TIMING,
    values: roomByOpening,
    isOfAny: 'always',
  },
  { isHeard: asksToStop, message: 'running.cannotStop', topic: ERROR },
  {
    isHeard: ({ hints }) => hints.includes('leavesItBe'),
    message: 'running.meanwhile',
    topic: ERROR,
    isOfAny: true,
  },
  { isHeard: cannotPay, message: 'running.cannotPay', topic: TIMING },
  { isHeard: asksToOpen, message: 'running.cannotPay', topic: TIMING },
  { isHeard: isOffMidway, message: 'running.cannotStop', topic: ERROR, isOfAny: 'always' },
  { isHeard: by('networkGone'), message: 'running.wifiFirst', topic: NETWORK, isOfAny: true },
  { isHeard: isOfRouter, message: 'running.wifiFirst', topic: NETWORK },
  { isHeard: by('networkBack'), message: 'running.wifiBack', topic: NETWORK },
  { isHeard: by('asksToMoveIt'), message: 'running.move', topic: ERROR, isOfAny: true },
  { isHeard: isOfDeadline, message: 'running.atDeadline', topic: 'os.deadline' },
  { isHeard: asksPast, message: 'running.atDeadline', topic: 'os.deadline' },
  { isHeard: isOfNetwork, message: 'running.weak', topic: NETWORK, values: signalSeen },
  {
    isHeard: by('asksToCallLater'),
    message: 'running.call',
    topic: ERROR,
    values: () => ({ when: 'later' }),
    isOfAny: 'always',
  },
  { isHeard: by('asksIfStuck'), message: 'running.stuck', topic: ERROR },
  {
    isHeard: waitsYet,
    message: DURATION,
    topic: 'update.duration',
    values: endTold,
  },
  { isHeard: asksToCall, message: 'running.call', topic: ERROR, values: whenToCall },
  { isHeard: isPlugged, message: 'running.plugged', topic: ERROR },
  { isHeard: asksWhyNow, message: 'running.whyNow', topic: 'update.when' },
  { isHeard: asksRoom, message: 'running.room', topic: 'os.deadline', values: roomRunning },
  { isHeard: asksRestAgain, message: 'running.keepPower', topic: 'update.duration' },
  { isHeard: asksRest, message: DURATION, topic: 'update.duration', values: restUnseen },
  { isHeard: waitsOn, message: 'running.keepPower', topic: 'update.duration' },
];

/** どこに電話したらええの, behind the number of another service, asks for that one. */
function asksToCall({ signs }: Reading, { topics }: ConversationState): boolean {
  return signs.includes('asksToCall') && topics.at(-1) !== 'other_service';
}

/** 途中で電源切って帰っていい?, where the update is spoken of. */
function isOffMidway({ signs, hints }: Reading, { position, topics }: ConversationState): boolean {
  const isAsked = hints.includes('ofMidway') && signs.includes('asks');
  if (!isAsked || !signs.includes('switchesOff') || signs.includes('ofPayment')) return false;
  return position === null ? isNearUpdate(topics.at(-1) ?? '') : position.flow === UPDATE_FLOW;
}

/** キャンセルできますか, 取り消せる?, of the one that runs. */
function asksToStop({ signs, command }: Reading, state: ConversationState, world: World): boolean {
  const isAsked = signs.includes('stopsIt') && signs.includes('asks') && command === null;
  return isAsked && !STOPS_ELSE.some((sign) => signs.includes(sign)) && isUpdating(state, world);
}

const STOPS_ELSE: readonly Sign[] = ['wantsPayment', 'ofPayment', 'switchesOff', 'asksMidway'];

/** ルーター入れ直していい?, after the Wi-Fi was spoken of. */
function isOfRouter({ signs }: Reading, { topics }: ConversationState): boolean {
  return topics.at(-1) === NETWORK && signs.includes('asksRouter');
}

/** 12時 is of midnight on the last day alone. */
function isOfDeadline({ signs }: Reading, _: ConversationState, world: World): boolean {
  if (signs.includes('asksAtMidnight')) return true;
  return isLastChance(world) && signs.includes('asksAtDeadline');
}

function isPlugged(reading: Reading, state: ConversationState, world: World): boolean {
  const isOfIt = state.position === null || runsAlready(state, world);
  return (
    isOfIt &&
    tellsPlugged(reading) &&
    reading.battery === null &&
    !reading.signs.includes('switchesOff')
  );
}

function whenToCall(state: ConversationState, world: World): Values {
  return { when: runsLong(state, world) ? 'long' : 'yet' };
}

/** A payment in doubt, and a wish for a person, come first. */
function isElse(state: ConversationState, { topics }: Reading): boolean {
  return topics.includes('handoff') || isOfMoney(state) || wishesPayment(topics);
}
