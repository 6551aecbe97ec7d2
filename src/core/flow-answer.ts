import { aboutPayment } from './about-payment.ts';
import { comesBack } from './comes-back.ts';
import { chosenAt, isToDo, type AskedAt, type Answer } from './asked-at.ts';
import { withAside, withCode } from './asked-besides.ts';
import { onBattery } from './battery-answer.ts';
import { choiceOf, mustBeExact, WAYS_AROUND } from './choice-of.ts';
import { correctEarlier } from './correction.ts';
import { asksOnlyOn } from './cycle-said.ts';
import type { ReadEvent } from './event.ts';
import type { Ask } from './flow.ts';
import { notUnderstood } from './not-understood.ts';
import type { Command, Reading } from './reading.ts';
import { withPreparedBesides } from './prepared-besides.ts';
import { restartTakenBack } from './restart-taken-back.ts';
import { answerSince } from './since-answer.ts';
import type { ConversationState, Position } from './state.ts';
import { choiceTold, withCustomerUnpaid, withCustomerNoted } from './payment-told.ts';
import { lookedTold } from './looked-told.ts';
import { looselyTold } from './loosely-told.ts';
import { askAgain } from './steer.ts';
import { tellsCharge } from './tells-of-run.ts';
import { answerTime } from './time-answer.ts';
import { cardsOf } from './cards.ts';
import { halfDone } from './half-done.ts';
import { whenDone } from './said-of-step.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { otherEntry } from './other-entry.ts';
import { failsAgain, sameAgain } from './fails-again.ts';
import { endsAndAsksOn, foundIt, offerAtNetwork } from './found-it.ts';
import { failedAtCounter, ofUnderWay, overAtCounter } from './paying-asked.ts';
import { restartAhead } from './restart-ahead.ts';
import { toldElsewhere } from './told-elsewhere.ts';
import { toldIn } from './told-in.ts';
import { reminderAllTheSame } from './unable-tonight.ts';
import { underWay } from './under-way.ts';
import { setsAboutIt, stillAtIt } from './sets-about-it.ts';
import { choose } from './choose.ts';
import { whatIsMeant } from './what-is-meant.ts';
import { whereToLook } from './where-to-look.ts';
import {
  firstOf,
  standing,
  understood,
  type Decision,
  type Rule,
  type Standing,
  type World,
} from './world.ts';

/** The running flow reads a message before anyone else does; null when it is no answer to it. */
export const answerInFlow: Rule = (given, event, world) => {
  const state = withPreparedBesides(given, event, world);
  const at = standing(state, world);
  if (at === null || isOfAnother(at.position, event, world)) return null;
  return answerAt(state, at, event, world);
};

function answerAt(
  state: ConversationState,
  at: Standing,
  event: ReadEvent,
  world: World,
): Decision | null {
  // A deploy took the step away: said so, whatever the answer was.
  if (at.step === undefined) return event.reading.topics.length > 0 ? null : askAgain(state, world);
  const asked = 'ask' in at.step ? { ...at, state, step: at.step } : null;
  const running = asked && firstOf(BEFORE_ALL, asked, event, world);
  if (running !== null) return running;
  if (tellsCharge(event, asked?.step ?? null)) return onBattery(state, at, event, world);
  return asked && firstOf(IN_WORDS, asked, event, world);
}

/** 座敷のは22%ですけどまだですか, while another one is in hand, answers nothing of that one. */
function isOfAnother(
  { terminalId }: Position,
  { reading: { signs } }: ReadEvent,
  { about }: World,
): boolean {
  if (terminalId === null || about.length === 0 || !signs.includes('asks')) return false;
  return about.every(({ id }) => id !== terminalId);
}

/** Promised, begun or half done, and not yet what was asked for. */
function onTheWay(asked: AskedAt, event: ReadEvent, world: World): Decision | null {
  return isGoingToDo(asked.step, event) ? whenDone(asked, world) : halfDone(asked, event, world);
}

function answerTo(asked: AskedAt, event: ReadEvent, world: World): Decision | null {
  const { state, flow, step } = asked;
  const choice = chosenBy(asked, event);
  const noted = withCustomerNoted(state, step, event);
  const moved = choice === null ? null : choose(noted, flow, choice, world);
  if (moved) return understood(withCustomerUnpaid(withCode(moved, event, world), event));
  if (flow.id !== MONEY_FLOW) return null;
  return aboutPayment(asked, event, world) ?? cannotAnswer(asked, event, world);
}

function chosenBy({ flow, step }: AskedAt, event: ReadEvent): string | null {
  const choice =
    choiceOf(step, event) ??
    (flow.id === MONEY_FLOW ? choiceTold(step, event) : failsAt(step, event)) ??
    wayAround(step, event);
  // 更新中かどうか分からん, asked whether somebody pays.
  const isOfElse = step.of === 'payment' && isOfUpdateOnly(event.reading);
  return choice === 'unsure' && isOfElse ? null : choice;
}

function cannotAnswer(asked: AskedAt, event: ReadEvent, world: World): Decision | null {
  return whereToLook(asked, event, world) ?? cannotTell(asked.state, event, world);
}

const BEFORE_ALL: readonly Answer[] = [underWay, endsAndAsksOn, reminderAllTheSame, answerTime];

/** はい、入れ直しました。何分かかりますか: what is told answers the step, what is asked is answered before the next one. */
function answerAndAsk(asked: AskedAt, event: ReadEvent, world: World): Decision | null {
  const { told, topics, hints } = event.reading;
  // About a payment only a whole message counts.
  if (told === null || mustBeExact(asked.step)) return null;
  // A wish for a person or for another guided talk is more than a question; 再起動?してない asks for nothing.
  const isEcho = hints.includes('echoesUs');
  const isWish = cardsOf(topics, world).length < topics.length;
  if (topics.includes('handoff') || (isWish && !isEcho)) return null;
  const choice = toldIn(asked, event);
  const moved = choice === null ? null : chosenAt(asked, choice, world);
  return moved === null || isEcho || asksOnlyOn(asked.step, event.reading)
    ? moved
    : withAside(moved, event, world);
}

/** それでもダメです, of what is asked for: that it did not go. */
function failsAt({ choices }: Ask, { reading: { signs } }: ReadEvent): string | null {
  if (!signs.includes('stillFails')) return null;
  return FAILS.find((choice) => choice in choices) ?? null;
}

const FAILS: readonly string[] = ['again', 'error', 'unable'];

/** Who does not know, or does not want to say, takes the choice that is there for it. */
function wayAround({ choices }: Ask, { reading }: ReadEvent): string | null {
  // 見当たらない, where the update is to be begun; まだ確認してない is of a history.
  const { hints, signs } = reading;
  const isInVain = hints.includes('lookedInVain') || hints.includes('notOnScreen');
  if ('absent' in choices && isInVain && !signs.includes('ofHistory')) return 'absent';
  if (!NO_ANSWER.has(reading.command)) return null;
  return WAYS_AROUND.find((choice) => choice in choices) ?? null;
}

function isOfUpdateOnly({ hints, signs }: Reading): boolean {
  const isOfSale = hints.includes('ofSale') || signs.includes('ofPayment');
  return hints.includes('ofUpdate') && !isOfSale;
}

const NO_ANSWER: ReadonlySet<Command | null> = new Set(['unsure', 'decline', 'skip']);

/** Understood, though it is no answer: what is asked can be said in no other way, and the second time it is said to be read. */
function cannotTell(state: ConversationState, event: ReadEvent, world: World): Decision | null {
  const message = unanswered(event);
  return message === null ? null : notUnderstood(state, world, message, 'flow.stillUnknown');
}

function unanswered({ reading }: ReadEvent): string | null {
  if (reading.command === 'unsure') return 'flow.howUnknown';
  return reading.command === 'decline' ? 'flow.declined' : null;
}

/** A mere はい to "please do this", or もう一回やってみる, is a promise, not a report. */
function isGoingToDo(step: Ask, { reading: { command, hints } }: ReadEvent): boolean {
  if (!isToDo(step)) return false;
  // Back at home, what is begun there is still to come.
  const isReady = hints.includes('atHome') && ('absent' in step.choices || step.of === 'error');
  const isCycling = hints.includes('willCycle') && step.picture === 'power';
  return command === 'yes' || hints.includes('triesAgain') || isReady || isCycling;
}

/** The first that reads an answer in it wins. */
const IN_WORDS: readonly Answer[] = [
  comesBack,
  otherEntry,
  toldElsewhere,
  ofUnderWay,
  lookedTold,
  restartTakenBack,
  offerAtNetwork,
  foundIt,
  sameAgain,
  onTheWay,
  answerSince,
  restartAhead,
  failsAgain,
  answerTo,
  whatIsMeant,
  stillAtIt,
  looselyTold,
  answerAndAsk,
  cannotAnswer,
  correctEarlier,
  overAtCounter,
  failedAtCounter,
  setsAboutIt,
];
