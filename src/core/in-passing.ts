import { askedAt } from './asked-at.ts';
import { choiceOf } from './choice-of.ts';
import { mayBeOfMoney } from './doubt.ts';
import type { ReadEvent } from './event.ts';
import type { Hint } from './hint.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { noted, offeredFlows } from './noted.ts';
import { isLastChance } from './notice.ts';
import { askSay } from './question.ts';
import { hasSaid } from './said-of.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import {
  asksOfPayment,
  askedNow,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';

/**
 * 旅館です, バイトしかいない, ワンオペ: nothing is asked and nothing fails, so it is heard in one short line, and the question of a walk stands, with its buttons.
 * About a payment the question is put again. null: it answers what was asked, or a payment may be open, or a person has the talk.
 */
export const inPassing: Rule = (state, event, world) => {
  if (isElse(state, event, world)) return null;
  const { hints } = event.reading;
  if (hints.includes('howOften') && isTrouble(state)) return stillTroubled(state);
  const isHeard = hints.includes('inPassing') && !OWN_WORDS.some((one) => hints.includes(one));
  return isHeard ? nodded(state, world) : null;
};

/** 店長明日しか来ない, 息子に頼む: these have an answer of their own. */
const OWN_WORDS: readonly Hint[] = ['chiefAway', 'byOwnStaff', 'willCall', 'plansThen'];

/** 裏にある, 雨降ってるし, where nothing else was heard in it; what is not for here is no more than that. */
export function leftInPassing(
  state: ConversationState,
  event: ReadEvent,
  topics: readonly string[],
  world: World,
): Decision | null {
  const { hints, signs } = event.reading;
  if (!LEFT.some((hint) => hints.includes(hint)) || signs.includes('asks')) return null;
  if (!hasBegun(state) || !topics.every((one) => UNREAD.has(one))) return null;
  return isElse(state, event, world) ? null : nodded(state, world);
}

/** 雨降ってるし, asked what the history shows. */
export const passingInCheck: Rule = (state, event, world) =>
  state.position?.flow === MONEY_FLOW
    ? leftInPassing(state, event, event.reading.topics, world)
    : null;

const UNREAD: ReadonlySet<string> = new Set(['oos', 'greeting']);

const LEFT: readonly Hint[] = ['tellsSpot', 'everyday'];

function isElse(state: ConversationState, event: ReadEvent, world: World): boolean {
  if (event.reading.customerWaiting || state.handOff !== null) return true;
  if (state.position === null) return mayBeOfMoney(state, world);
  const step = askedNow(state, world);
  return step !== null && choiceOf(step, event) !== null;
}

/** As a first word it may be anything. */
function hasBegun({ position, topics }: ConversationState): boolean {
  return position !== null || topics.length > 0;
}

/** Who fails was answered a moment ago; in a walk it is an answer of the walk. */
function isTrouble({ position, topics }: ConversationState): boolean {
  return position === null && FAILS.has(topics.at(-1) ?? '');
}

const FAILS: ReadonlySet<string> = new Set([
  'app.closes',
  'update.error',
  'firmware.launched_early',
]);

const TROUBLE = 'passing.trouble';

function stillTroubled(state: ConversationState): Decision {
  const message = isNodded(state) ? 'passing.heard' : TROUBLE;
  const choices = offeredFlows(state);
  return understood({ state, effects: [{ type: 'say', message, choices }] });
}

function nodded(state: ConversationState, world: World): Decision {
  if (state.position === null) return notedOnce(state);
  const asked = askedAt(state, world);
  const isOfPayment = state.position.flow === MONEY_FLOW || asksOfPayment(state, world);
  if (asked === null || isOfPayment) return understood(askAgain(state, world));
  const { choices = [] } = askSay(state, asked.flow, asked.step, world);
  // Nothing is told to have time in the last day, nor behind it.
  const isShort = isNodded(state) || asked.step.watch !== undefined || isLastChance(world);
  const message = isShort ? 'passing.heard' : 'passing.aside';
  return understood({ state, effects: [{ type: 'say', message, choices }] });
}

/** Never the same line twice in a row. */
function notedOnce(state: ConversationState): Decision {
  const choices = offeredFlows(state);
  if (!isNodded(state)) return noted(state, choices);
  return understood({ state, effects: [{ type: 'say', message: 'passing.heard', choices }] });
}

function isNodded({ said }: ConversationState): boolean {
  return hasSaid(said, NODS);
}

const NODS: ReadonlySet<string> = new Set([
  'reminder.noted',
  'passing.aside',
  'passing.heard',
  'passing.trouble',
]);
