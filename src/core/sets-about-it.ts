import { RESTART_FLOW, UPDATE_FLOW } from './aside.ts';
import { askedAt, chosenAt, isToDo, type Answer } from './asked-at.ts';
import { choiceOf } from './choice-of.ts';
import { whenDone } from './said-of-step.ts';
import type { Ask } from './flow.ts';
import type { Hint } from './hint.ts';
import { isMoneyTopic, MONEY_FLOW } from './money-flow.ts';
import { isNearPayment } from './near-payment.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import { askAgain } from './steer.ts';
import { understood, type Rule } from './world.ts';

/** せやから今やる言うてんねん, 一緒にやって: just what is asked for. */
export const setsAboutIt: Answer = (asked, { reading: { hints, topics } }, world) => {
  const { flow, state, step } = asked;
  if (!WALKS.has(flow.id) || !topics.every((topic) => MAY_BE_IT.has(topic))) return null;
  if (!SETS_ABOUT.some((hint) => hints.includes(hint))) return null;
  if (hints.includes('toldCycled') && step.since !== undefined)
    return chosenAt(asked, 'yes', world);
  return isToDo(step) && !hints.includes('goesBackToIt')
    ? whenDone(asked, world)
    : understood(askAgain(state, world));
};

/** まだです, 今やってます, 30分ぐらい置いとくわ: what is asked for is waited for. About a payment every word counts. */
export const stillAtIt: Answer = (asked, { reading }, world) => {
  const { hints, topics, customerWaiting } = reading;
  const { flow, state, step } = asked;
  if (flow.id === MONEY_FLOW || !hints.includes('stillAtIt') || customerWaiting) return null;
  if (asksOfCharge(step, reading)) return null;
  if (topics.includes('handoff') || topics.some(isMoneyTopic)) return null;
  // まだです may be of the sale.
  if (isNearPayment(state, world)) return null;
  if (!isToDo(step)) return null;
  return step.watch === undefined ? whenDone(asked, world) : understood(askAgain(state, world));
};

/** 何分くらい待つ?, まだ?, at the charger: that is answered. */
function asksOfCharge({ picture }: Ask, { signs }: Reading): boolean {
  return picture === 'charging' && ASKS.some((sign) => signs.includes(sign));
}

const ASKS: readonly Sign[] = ['asksMinutes', 'asksAnswer'];

const SETS_ABOUT: readonly Hint[] = ['setsAbout', 'wantsLead', 'goesBackToIt', 'onlyRead'];

/** To do either is what a word of doing it is of. */
const WALKS: ReadonlySet<string> = new Set([UPDATE_FLOW, RESTART_FLOW]);

/** やってみます sounds like thanks, んだば、はじめっか like a greeting. */
const MAY_BE_IT: ReadonlySet<string> = new Set(['flow.update', 'thanks', 'greeting']);

/** The same where nothing is watched, before 30分 is heard as a question for how long it takes. */
export const waitsForStep: Rule = (state, event, world) => {
  const asked = event.reading.hints.includes('stillAtIt') ? askedAt(state, world) : null;
  if (asked === null || asked.step.watch !== undefined) return null;
  // 充電器探してきます is given its time.
  if (event.reading.hints.includes('thinksAloud')) return null;
  return choiceOf(asked.step, event) === null ? stillAtIt(asked, event, world) : null;
};
