import { PERSON, topicChoice } from './choices.ts';
import type { Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { NAMES_UPDATE } from './finished.ts';
import { handOver } from './hand-off.ts';
import { stillCounts } from './against.ts';
import { isTakenBesides, speaksAgainst } from './money.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { takenTwice } from './taken-twice.ts';
import { flowOrSwitch } from './topic-answer.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { withWayBack } from './way-back.ts';
import { wishesPayment } from './wished.ts';
import { saidFirst, type Decision, type World } from './world.ts';

/** A payment that was taken a second time, or is about to be: by a person at once, and by no other means either. */
export function chargedTwice(
  state: ConversationState,
  event: ReadEvent,
  world: World,
): Decision | null {
  const { reading } = event;
  if (asksAfterOther(state, event, world)) {
    return {
      state,
      effects: [{ type: 'say', message: 'payment.notAfterOther', choices: [PERSON] }],
    };
  }
  if (isTakenTwice(state, event, world)) {
    return takenTwice(state, world, { isCustomerWaiting: reading.customerWaiting });
  }
  if (isPaidInPart(state, event, world)) return paidInPart(state, world);
  if (isPaidInstead(state, event, world)) return paidInstead(state);
  if (isForOtherMeans(state, reading, world)) return noOtherWay(state, world);
  return isCashMeanwhile(state, reading)
    ? withWayBack({ state, effects: [{ type: 'say', message: 'payment.cash', choices: [CHECK] }] })
    : null;
}

/** もう一回カード切っていい?, after the cash that was told of: a plain no, where nothing tells that the card was charged as well. */
function asksAfterOther(
  state: ConversationState,
  { reading, text }: ReadEvent,
  { now }: World,
): boolean {
  const isOpen = state.position === null && state.handOff === null && !speaksAgainst(state, now);
  return isOpen && isTakenBesides(state, now) && onlyAsks(reading) && !TELLS_MORE.test(text);
}

/** Whether to take a payment again is asked, and nothing is told of it. */
function onlyAsks({ topics, signs, payment }: Reading): boolean {
  const asks = topics.includes('payment.retry') && signs.includes('asks');
  const isTold = payment.customer === 'paid' || payment.shown !== null;
  return asks && !isTold && !topics.includes('handoff') && !signs.some((sign) => TAKEN.has(sign));
}

/** The card may have been charged after all. */
const OF_CHARGE =
  '請求|引か|引き?落|通っ|通り|成功|成立|完了|通知|残高|明細|カードも|charged|went through|扣|청구|성공';
const TAKEN: ReadonlySet<Sign> = new Set(['takenTwice', 'takenAgain', 'takenBesides']);
/** Of what has happened since, of another sale, or of more than the question. */
const TELLS_MORE = new RegExp(
  `${OF_CHARGE}|履歴|(?:切っ|通し|打っ|やっ)(?:ちゃ|てしま|た)|次の|別の(?:お?客|会計)|history|next|下一|记录|내역|다음`,
  'iu',
);

const CHECK = topicChoice('payment.check_history');

const UPDATE = /^(?:os|update)\./u;

/** 端末使えないので現金で会計していい?: no payment is in doubt as far as anybody told, and the notice tells nothing of cash. */
function isCashMeanwhile(
  { position, handOff }: ConversationState,
  { signs, topics }: Reading,
): boolean {
  const isAsked = signs.includes('otherMeans') && signs.includes('asks');
  if (!isAsked || position?.flow === MONEY_FLOW || handOff !== null) return false;
  // 間に合わなかったら現金でいい? is of what is to come.
  const isOfUpdate = topics.length > 0 && topics.every((one) => UPDATE.test(one));
  return isOfUpdate || (signs.includes('brokenDown') && topics.every((one) => one === 'oos'));
}

/** Cash in place of the second try that was allowed: the sale is paid, and the leave to take it again is over. */
function isPaidInstead(
  { allowedRetryAt }: ConversationState,
  { reading: { signs, payment }, text }: ReadEvent,
  { now }: World,
): boolean {
  const isAlone = payment.customer !== 'paid' && payment.shown === null && !CHARGED.test(text);
  return stillCounts(allowedRetryAt, now) && signs.includes('paidOtherwise') && isAlone;
}

/** Beside the cash the card may have been charged after all. */
const CHARGED = new RegExp(`${OF_CHARGE}|\\?|？`, 'iu');

function paidInstead(state: ConversationState): Decision {
  const say: Say = { type: 'say', message: 'payment.paidOtherwise', choices: [PERSON] };
  return { state: { ...state, allowedRetryAt: null, position: null }, effects: [say] };
}

/** 半分だけ現金でもらった, where it is asked for, or after the leave: neither is the sale settled, nor may all of it be charged. */
function isPaidInPart(state: ConversationState, event: ReadEvent, world: World): boolean {
  const { signs } = event.reading;
  if (!signs.includes('inPart') || signs.includes('asks')) return false;
  return isAtOtherwise(state) || isPaidInstead(state, event, world);
}

function paidInPart(state: ConversationState, world: World): Decision {
  const { position } = state;
  const told = position && { ...position, answers: { ...position.answers, otherwise: 'unsure' } };
  return handOver({ ...state, position: told, allowedRetryAt: null }, 'paymentUnknown', world);
}

/** もう一回やっちゃった is of a payment only where one is spoken of; and one that was allowed is no second charge. */
function isTakenTwice(
  state: ConversationState,
  { reading, text }: ReadEvent,
  world: World,
): boolean {
  const { signs } = reading;
  if (signs.includes('takenTwice')) return true;
  if (stillCounts(state.allowedRetryAt, world.now) || isAskedFor(state, signs)) return false;
  if (signs.includes('takenBesides') && mayBeWrong(reading, text)) return true;
  const isTaken = signs.includes('takenAgain') || isTakenBefore(state, world);
  return isTaken && isInDoubt(state, reading, world);
}

/** Cash is an answer where the flow asks for it: the failure and the customer's side are known by then. */
function isAskedFor(state: ConversationState, signs: Reading['signs']): boolean {
  return isAtOtherwise(state) && signs.includes('paidOtherwise');
}

function isAtOtherwise({ position }: ConversationState): boolean {
  return position?.flow === MONEY_FLOW && position.step === 'otherwise';
}

/** Cash was told of before the payment that stopped; staff who look into it already know. */
function isTakenBefore(state: ConversationState, world: World): boolean {
  return state.handOff?.reason !== 'paymentUnknown' && isTakenBesides(state, world.now);
}

/** とりあえず現金で済ませたんだけど、よかった? doubts it, whatever had happened; not where nothing else could be done. */
function mayBeWrong({ signs }: Reading, text: string): boolean {
  const isOwn = signs.includes('takesNoPayment') || signs.includes('brokenDown');
  return !isOwn && !NAMES_UPDATE.test(text) && DOUBTS.test(text);
}

const DOUBTS =
  /よかった|良かった|よろしかった|(?:いい|ええ|大丈夫|平気)(?:です)?(?:よ?ね|か|かな|やろ|でしょう)|合って|あって(?:る|ます)|問題(?:ない|あり)|まず(?:い|か|く)|大丈夫|\b(?:ok|okay|alright|all right|fine|right)\b|可以吗|没问题|没事|괜찮/iu;

/** Where none can be taken at all, and none was, cash is the shop's own affair. */
function isForOtherMeans(state: ConversationState, reading: Reading, world: World): boolean {
  const { signs, topics } = reading;
  if (!signs.includes('otherMeans')) return false;
  const spoken = signs.includes('takesNoPayment') ? { ...reading, topics: [] } : reading;
  return topics.includes('handoff') ? false : isInDoubt(state, spoken, world);
}

/** A payment is looked at, has been a moment ago, or waits for staff; or this message is of one. */
function isInDoubt(state: ConversationState, { topics }: Reading, world: World): boolean {
  return (
    [state.position, state.interrupted].some((one) => one?.flow === MONEY_FLOW) ||
    speaksAgainst(state, world.now) ||
    wishesPayment(topics, world)
  );
}

/** Cash on top of a card that went through is charged twice as well. */
function noOtherWay(state: ConversationState, world: World): Decision | null {
  const { position, handOff, allowedRetryAt, toldCapturedAt } = state;
  const say: Say = { type: 'say', message: 'payment.noOtherWay' };
  if (position?.flow === MONEY_FLOW) return saidFirst(say, askAgain(state, world));
  if (stillCounts(allowedRetryAt, world.now)) return null;
  if (handOff?.reason === 'paymentUnknown') return { state, effects: [say] };
  if (stillCounts(toldCapturedAt, world.now)) {
    return { state, effects: [{ type: 'say', message: 'payment.captured' }] };
  }
  return saidFirst(say, flowOrSwitch(state, MONEY_FLOW, world));
}
