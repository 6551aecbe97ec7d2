import { askedAt, chosenAt } from './asked-at.ts';
import { MAIN_CHOICES, topicChoice } from './choices.ts';
import type { Choice, Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { mayPayNow } from './may-pay-now.ts';
import { withoutBegunGuessed } from './begun-guessed.ts';
import { WITHDRAW } from './ticket-say.ts';
import type { Hint } from './hint.ts';
import { isLookedInto, isMoneyTopic, MONEY_FLOW } from './money-flow.ts';
import { isNearPayment } from './near-payment.ts';
import { mayHaveNone } from './not-of-payment.ts';
import { isNearUpdate } from './of-update.ts';
import { RETRY } from './payment-told.ts';
import { PLAINLY } from './plainly.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState, OpenHandOff } from './state.ts';
import { asksCash } from './cash.ts';
import { askAgain } from './steer.ts';
import { answerTopics } from './topic-answer.ts';
import { turnsFromCheck } from './turns-from-check.ts';
import { withWayBack } from './way-back.ts';
import {
  asksOfPayment,
  mustAskFleet,
  saidFirst,
  understood,
  type Decide,
  type Decision,
  type Rule,
  type World,
  type RuleBeside,
} from './world.ts';

/**
 * 会計なんかしてないよ, in a check that nobody had told a payment for, or before a ticket of it: it closes with one line, which says
 * what to do should one have stopped after all, and what was asked goes on. null: one was told of, and a denial does not undo that.
 */
export const withoutAnyPayment: RuleBeside = (state, event, world, rest) => {
  const { handOff } = state;
  if (!deniesIt(state, event))
    return turnsFromCheck(state, event, world) ? turned(state, event, world, rest) : null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (!isDenied(state, event, world)) return null;
  const isTicket = handOff?.reason === 'paymentUnknown';
  const free = withoutCheck(withoutBegunGuessed(state));
  return understood(
    isTicket ? ticketKept(free, handOff, event) : goingOn(free, withoutMoney(event), world, rest),
  );
};

/** What is asked is answered at once; null where it would lead to the check again. */
function turned(
  state: ConversationState,
  event: ReadEvent,
  world: World,
  rest: Decide,
): Decision | null {
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const decided = rest(withoutCheck(withoutBegunGuessed(state)), event, world);
  if (decided.state.position?.flow === MONEY_FLOW || decided.state.handOff !== null) return null;
  return understood(saidFirst(TURNED, decided));
}

const TURNED: Say = { type: 'say', message: 'payment.turnedAway' };

function deniesIt(state: ConversationState, { reading }: ReadEvent): boolean {
  const isNone = reading.signs.includes('noneBegun') || meansUpdate(state, reading);
  return isNone && isLookedInto(state);
}

/** 更新の話です; or 更新をもう1回やる, where もう一回やっていい? alone led there. */
function meansUpdate({ topics }: ConversationState, { hints }: Reading): boolean {
  const isAgain = hints.includes('onceMore') && hints.includes('updateOnceMore');
  return hints.includes('meansUpdate') || (isAgain && topics.at(-1) === RETRY);
}

/** Whether the check, or the ticket, is of none that was told to be begun. */
export function isDenied(state: ConversationState, event: ReadEvent, world: World): boolean {
  return deniesIt(state, event) && mayHaveNone(withoutCash(state, event), world);
}

/** カードは通してない、現金で1回もらっただけ, in the check: what was taken in cash was taken for no card. Of a ticket only staff can tell. */
function withoutCash(state: ConversationState, { reading }: ReadEvent): ConversationState {
  if (state.handOff !== null || !reading.signs.includes('paidOtherwise')) return state;
  const { besides: _cash, ...against } = state.against;
  return { ...state, against };
}

/** これから会計するとよ, where no check is open and nothing else is said: taken in, with what to do should one stop. */
export const noneNoted: Rule = (state, { reading }, world) => {
  const { signs, topics } = reading;
  const isAsked = signs.includes('asks') && !signs.includes('denied');
  if (topics.length > 0 || isAsked || !tellsOfNone(reading)) return null;
  if (!mayHaveNone(state, world)) return null;
  return noneHere(state, world) ?? withWayBack(understood({ state, effects: [NOTED] }));
};

/** 決済なんかしてねえよ, asked before a restart whether somebody pays: that is the answer. */
function noneHere(state: ConversationState, world: World): Decision | null {
  const asked = asksOfPayment(state, world) ? askedAt(state, world) : null;
  return asked && !isNearPayment(state, world) ? chosenAt(asked, 'no', world) : null;
}

const NOTED: Say = { type: 'say', message: 'payment.noneNoted' };

/** 会計はしてません, and 会計中ではない, 会計ちゃう、固まってるだけ. */
export function tellsOfNone({ signs, hints }: Reading): boolean {
  return signs.includes('noneBegun') || NONE.some((hint) => hints.includes(hint));
}

const NONE: readonly Hint[] = ['saleNone', 'noneOnlyHangs'];

/** The talk that waited behind the check is the present one again. */
function withoutCheck(state: ConversationState): ConversationState {
  const { position, interrupted, stopped } = state;
  const waiting = [position, interrupted].find(isElse) ?? null;
  return {
    ...state,
    position: waiting,
    interrupted: isElse(position) && isElse(interrupted) ? interrupted : null,
    stopped: isElse(stopped) ? stopped : null,
    topics: state.topics.filter((topic) => !isMoneyTopic(topic)),
    misunderstandings: 0,
  };
}

function isElse(one: ConversationState['position']): boolean {
  return one !== null && one.flow !== MONEY_FLOW;
}

/** Who asked for a person has one, and only the warning is over; 会計じゃないです。更新の話です tells what for. */
function ticketKept(
  state: ConversationState,
  handOff: OpenHandOff,
  { reading: { hints } }: ReadEvent,
): Decision {
  const isOfUpdate = hints.includes('ofUpdate') || hints.includes('meansUpdate');
  const values = { number: handOff.number, ofUpdate: isOfUpdate ? 'yes' : 'no' };
  const reason = isOfUpdate ? 'stepFailed' : 'merchantAsked';
  const choices = isOfUpdate ? [topicChoice('update.error'), WITHDRAW] : [WITHDRAW];
  const said: Say = { type: 'say', message: 'payment.noneThenTicket', values, choices };
  return {
    state: { ...state, handOff: { ...handOff, reason } },
    effects: [said, { type: 'clearTicket', number: handOff.number, reason }],
  };
}

function goingOn(state: ConversationState, event: ReadEvent, world: World, rest: Decide): Decision {
  const { signs, topics, hints, battery } = event.reading;
  const asked = asksCash(state, event, world) ?? mayPayNow(state, event, world);
  if (asked !== null) return asked;
  const isAsked = signs.includes('asks') || isPlainly(event);
  const isMore = battery !== null || (isAsked && topics.length > 0);
  if (isMore) return saidFirst(none(), rest(state, event, world));
  if (state.position !== null) return withWayBack({ state, effects: [none()] });
  const isOfUpdate = hints.includes('ofUpdate') && world.facts.merchant !== null;
  return isOfUpdate
    ? saidFirst(none(), answerTopics(state, ['fleet.status'], world, {}))
    : { state, effects: [none(MAIN_CHOICES)] };
}

/** 更新の手順が知りたいだけ */
function isPlainly({ reading: { topics, confidence, hints } }: ReadEvent): boolean {
  return hints.includes('ofUpdate') && confidence >= PLAINLY && topics.some(isNearUpdate);
}

/** The button for it was pressed: as if it was said, and nothing beside it. */
export function noneAfterAll(state: ConversationState, world: World): Decision {
  if (state.position?.flow !== MONEY_FLOW) return askAgain(state, world);
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (!mayHaveNone(state, world)) return askAgain(state, world);
  const free = withoutCheck(withoutBegunGuessed(state));
  if (free.position !== null) return saidFirst(none(), askAgain(free, world));
  return understood({ state: free, effects: [none(MAIN_CHOICES)] });
}

/** None was: with what to do should one have stopped after all. */
export function none(choices: readonly Choice[] = []): Say {
  return { type: 'say', message: 'payment.noneThen', choices };
}

/** The same message, as it is read where no payment was begun. */
export function withoutMoney(event: ReadEvent): ReadEvent {
  const { reading } = event;
  return {
    ...event,
    reading: {
      ...reading,
      // 確認しました、会計途中のものはない answers no step that is open.
      ...(tellsOfNone(reading) ? { first: null } : {}),
      topics: reading.topics.filter((topic) => !isMoneyTopic(topic)),
      suggested: reading.suggested.filter((topic) => !isMoneyTopic(topic)),
      signs: reading.signs.filter((sign) => !OF_IT.has(sign)),
    },
  };
}

const OF_IT: ReadonlySet<Sign> = new Set(['ofPayment', 'mayBeOfPayment', 'brokenDown']);
