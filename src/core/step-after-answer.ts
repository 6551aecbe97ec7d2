import { RESUME, topicChoice } from './choices.ts';
import { askedAt, isToDo } from './asked-at.ts';
import { allSays, type Effect, type Say } from './effect.ts';
import type { Ask } from './flow.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { stillCounts } from './moment.ts';
import { isNearPayment } from './near-payment.ts';
import { questionOf } from './question.ts';
import { REMINDER_FLOW } from './reminders.ts';
import { STILL_BATTERY, wasAskedLately } from './said-last.ts';
import { isSaidOf } from './said-of.ts';
import type { ConversationState } from './state.ts';
import { runsAlready } from './runs-already.ts';
import { RESUMES } from './way-back.ts';
import { standing, type Decision, type World } from './world.ts';

/**
 * Beside a walk what was asked is answered, and the walk goes on with one tap: what is to be done keeps its buttons below the
 * answer, and a question that is to be answered is put again. Where a payment may be open, the walk waits to be taken up.
 */
export function withStepAfter(
  before: ConversationState,
  decided: Decision,
  world: World,
): Decision {
  const { state, effects } = inShort(before, decided, world);
  const at = effects.findLastIndex(isWayBack);
  const here = at < 0 || mustWait(state, effects, world) ? null : standing(state, world);
  if (here?.step === undefined || !('ask' in here.step)) return { state, effects };
  const [question] = questionOf(state, here.flow, here.step, world);
  // The fleet is asked first for the name of the terminal.
  if (question?.type !== 'say') return { state, effects: question ? [question] : effects };
  const isSame = isSameStep(before, state, world);
  const short = isSame ? shortly(before, question, here.step, world) : question;
  return askedIn(before, { state, effects }, at, here.step, short);
}

/** The question in the place of what stands there. */
function askedIn(
  before: ConversationState,
  { state, effects }: Decision,
  at: number,
  step: Ask,
  question: Say,
): Decision {
  if (isPutOff(effects[at - 1])) return { state, effects: laterOnly(effects, at) };
  const asked = putBelow(before, effects.slice(0, at), step, question);
  return { state, effects: [...asked, ...effects.slice(at + 1)] };
}

/** Asked in short just now, only its buttons are left of it. */
function putBelow(
  { said }: ConversationState,
  above: readonly Effect[],
  step: Ask,
  question: Say,
): readonly Effect[] {
  const answer = above.at(-1);
  const isShort = question.message === STILL_BATTERY && question.terminal === undefined;
  const isAgain = isShort && said?.messages.includes(STILL_BATTERY) === true;
  return isAgain && answer?.type === 'say'
    ? [...above.slice(0, -1), { ...answer, choices: question.choices ?? [] }]
    : askedBelow(above, step, question);
}

/** A question that was put in one of the last replies is not read out again as it was: only what it asks. */
function shortly(before: ConversationState, question: Say, step: Ask, world: World): Say {
  const { message } = question;
  const isAsked = OF_UPDATE.test(message) && !isToDo(step);
  if (!isAsked || !wasAskedLately(before, message, world)) return question;
  const { progress: _progress, picture: _picture, ...rest } = question;
  return { ...rest, message: step.reads === 'battery' ? STILL_BATTERY : message };
}

const OF_UPDATE = /^flow\.(?:update-terminal|check-battery)\./u;

/** Asked once more behind an answer, what is to be done was said a while ago: its buttons tell it; a question is put in short. */
function inShort(before: ConversationState, decided: Decision, world: World): Decision {
  const { state, effects } = decided;
  const here = isSameStep(before, state, world) ? askedAt(state, world) : null;
  if (here === null || mustWait(state, effects, world)) return decided;
  const at = effects.findLastIndex((one) => one.type === 'say');
  const question = behindAnswer(effects, at);
  if (question?.message !== `flow.${here.flow.id}.${here.step.ask}.text`) return decided;
  const short = shortly(before, question, here.step, world);
  return askedIn(before, decided, at, here.step, short);
}

/** まだっす。夜でもいいすか, and it may: what is to be done till then is not asked for once more, and a reminder is on offer. */
function isPutOff(answer: Effect | undefined): boolean {
  return answer?.type === 'say' && answer.message === 'deadline.then';
}

function laterOnly(effects: readonly Effect[], question: number): readonly Effect[] {
  const choices = [topicChoice('reminder'), RESUME];
  return effects.flatMap((one, i) => {
    if (i === question) return [];
    return i === question - 1 && one.type === 'say' ? [{ ...one, choices }] : [one];
  });
}

/** The last that is said, where an answer that is whole stands before it. */
function behindAnswer(effects: readonly Effect[], at: number): Say | null {
  const [question, answer] = [effects[at], effects[at - 1]];
  if (question?.type !== 'say' || answer?.type !== 'say') return null;
  return LEADS_ON.test(answer.message) ? null : question;
}

/** Of the step that was asked for within the hour, and is in hand still. */
function isSameStep(
  { position: was, language }: ConversationState,
  { position: is, language: spoken }: ConversationState,
  { now }: World,
): boolean {
  // In another language it was not read yet.
  if (language !== spoken) return false;
  if (was === null || is === null || was.flow !== is.flow || was.step !== is.step) return false;
  return was.stepSince === is.stepSince && stillCounts(is.stepSince, now);
}

/** They are told to answer what stands below, or asked nothing that could be answered. */
const LEADS_ON =
  /^(?:flow\.(?:ahead|changed|takenAs|longAgo|besideUnclear|means|declined|stillUnknown)|running\.seeScreen|notUnderstood|between)/u;

function isWayBack(one: Effect): boolean {
  return one.type === 'say' && one.message === RESUMES;
}

/** What is to be done has its buttons below the answer; of several terminals only the question says which one is in hand. */
function askedBelow(said: readonly Effect[], step: Ask, question: Say): readonly Effect[] {
  const answer = said.at(-1);
  const isDone = 'done' in step.choices && question.terminal === undefined;
  if (!isDone || answer?.type !== 'say') return [...said, question];
  return [...said.slice(0, -1), { ...answer, choices: question.choices ?? [] }];
}

function mustWait(state: ConversationState, effects: readonly Effect[], world: World): boolean {
  const { position } = state;
  if (position === null || IS_OWN.has(position.flow)) return true;
  // An update that runs has nothing to go back to.
  const runs = runsAlready(state, world);
  const says = allSays(effects).filter(({ message }) => !runs || !OF_COMER.has(message));
  return (isNearPayment(state, world) && !runs) || says.some(comesFirst);
}

/** Those who come are told to wait for it. */
const OF_COMER: ReadonlySet<string> = new Set(['counter.updating', 'counter.noMeans']);

const IS_OWN: ReadonlySet<string> = new Set([MONEY_FLOW, REMINDER_FLOW]);

function comesFirst({ message }: Say): boolean {
  return isSaidOf('beforeWalk', message);
}
