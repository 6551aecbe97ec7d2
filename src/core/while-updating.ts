import { topicChoice } from './choices.ts';
import { counterFirst, isUpdating } from './counter.ts';
import type { Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { harmTold } from './harm.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { answerTopics } from './topic-answer.ts';
import { powerIfLost, powerLost } from './power-lost.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { withWayBack } from './way-back.ts';
import { isAllUpdated, mustAskFleet, understood, type Decision, type World } from './world.ts';

/**
 * Of an update that runs, now or at the time that is asked about: nobody is led to switch off, nor to take a payment on that
 * terminal (facts `launched early`, `duration`). null: it is about something else.
 */
export function whileUpdating(
  state: ConversationState,
  event: ReadEvent,
  world: World,
): Decision | null {
  return (
    powerLost(state, event, world) ??
    powerIfLost(state, event, world) ??
    meanwhile(state, event, world)
  );
}

function meanwhile(
  state: ConversationState,
  { reading, text }: ReadEvent,
  world: World,
): Decision | null {
  const isNamed = reading.signs.includes('duringUpdate');
  if (reading.signs.includes('updateOver')) return null;
  const runs = isNamed || isUpdating(state, world);
  if (!runs) return perhaps(state, reading, world);
  if (reading.signs.includes('undoesIt')) return told(state, 'running.cannotStop');
  if (mustStayOn(state, reading)) return told(state, 'running.keepPower');
  if (isWaitedFor(state, reading, world)) {
    return counterFirst(state, { state, effects: [] }, world, null);
  }
  if (mayPay(reading, isNamed)) return told(state, 'running.cannotPay');
  return isBare(state, reading, text) ? answerTopics(state, ['update.duration'], world, {}) : null;
}

/** もう30分終わらない、電源切っていい?: it may be an update, unless all are seen to be done. A payment may hang, too. */
function perhaps(state: ConversationState, { signs }: Reading, world: World): Decision | null {
  const isHeard = signs.includes('seemsRunning') || signs.includes('takesLong');
  if (!isHeard || isOfTheTalk(state)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (isAllUpdated(world)) return null;
  const { position } = state;
  const choices = position === null ? [topicChoice('payment.check_history')] : [];
  const say: Say = { type: 'say', message: 'running.keepPowerPerhaps', choices };
  return withWayBack(understood({ state: { ...state, topics: ['update.error'] }, effects: [say] }));
}

/** A payment in doubt comes first; and where it was asked already whether one runs, switching off is what is to be done. */
function isOfTheTalk({ position }: ConversationState): boolean {
  return position !== null && (position.flow === MONEY_FLOW || TO_SWITCH_OFF.has(position.step));
}

const TO_SWITCH_OFF: ReadonlySet<string> = new Set(['power', 'powerOrRemote']);

/** 更新中 or はじめました, and hardly more. */
function isBare({ position }: ConversationState, { signs }: Reading, text: string): boolean {
  const isSaid = signs.includes('updating') && (text.length <= BARE || SHOWN.test(text));
  return position === null && (isSaid || signs.includes('begun'));
}

const BARE = 8;
/** 画面に更新中って出てる: nothing failed so far. */
const SHOWN =
  /^(?:端末|画面|機械|今|いま|ずっと|まだ|の|が|に|は|も)*「?(?:更新|アップデート)中」?(?:って|と|の(?:まま|画面|表示)?)?(?:が|で|に|から)?(?:出て(?:い)?(?:る|ます)|表示(?:されて)?(?:い)?(?:る|ます)|なって(?:い)?(?:る|ます)|です|だ)(?:けど|が|よ|ね|ん(?:です)?)*[。!！?？]*$/u;

function mustStayOn(state: ConversationState, reading: Reading): boolean {
  return mayEndIt(reading) || takesLong(reading) || isNothingElse(state, reading);
}

/** To stop it is not what やめる says to us; and what is dead to the touch would be led to a restart. */
function mayEndIt({ signs, command, topics, suggested }: Reading): boolean {
  const [likeliest] = topics.length > 0 ? topics : suggested;
  return (
    signs.includes('switchesOff') ||
    likeliest === 'flow.restart' ||
    (signs.includes('stopsIt') && command === null && !signs.includes('wantsPayment'))
  );
}

/** 40分たっても終わらん: nobody is asked what stopped it, as it may run. */
function takesLong({ signs, topics }: Reading): boolean {
  return signs.includes('takesLong') && !topics.includes('handoff');
}

/** 始めたけどゆっくり: that it runs is all that was understood. */
function isNothingElse(
  { position }: ConversationState,
  { signs, topics, customerWaiting }: Reading,
): boolean {
  return position === null && topics.length === 0 && !customerWaiting && signs.includes('updating');
}

/** Where the update is not named, what is asked plainly is answered as such. */
function mayPay({ signs, topics }: Reading, isNamed: boolean): boolean {
  return signs.includes('wantsPayment') && (isNamed || topics.length === 0);
}

/** Outside a guided talk it is said that an update runs, with a customer at the counter, in whatever order. */
function isWaitedFor(
  state: ConversationState,
  { customerWaiting, signs }: Reading,
  world: World,
): boolean {
  if (state.position !== null || !isUpdating(state, world)) return false;
  const isNow = customerWaiting || signs.includes('updating');
  return isNow && harmTold(state, { isCustomerWaiting: customerWaiting }, world).waiting !== null;
}

function told(state: ConversationState, message: string): Decision {
  return withWayBack({ state, effects: [{ type: 'say', message }] });
}
