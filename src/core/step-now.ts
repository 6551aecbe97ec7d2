import { UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import { isOfMoney } from './doubt.ts';
import type { Say } from './effect.ts';
import { wishesPayment } from './money-flow.ts';
import { isNearPayment } from './near-payment.ts';
import { isOfUpdate } from './of-update.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import { hasSaid } from './said-of.ts';
import type { ConversationState } from './state.ts';
import { statusOfLeft, statusSays } from './status.ts';
import { UPDATED, allComeTo, beginOf, leftToTell } from './to-tell.ts';
import { isPlain } from './what-waits.ts';
import {
  isAllUpdated,
  isOut,
  mustAskFleet,
  terminalsTold,
  terminalValues,
  understood,
  type Rule,
  type World,
} from './world.ts';

/** 今なにすればいい, で結局どうすればいいの, 一言で: the one step that is next at this hour, for their own terminals where these are seen. */
export const stepNow: Rule = (state, { reading }, world) => {
  if (!isAsked(reading) || isElse(state, reading, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  return understood({
    state: { ...state, topics: ['update.how'] },
    effects: saysOf(state, reading, world),
  });
};

const STEP_NOW = 'now.step';
const GIST = 'now.gist';
const SAID: ReadonlySet<string> = new Set([STEP_NOW, GIST]);

function isAsked({ signs, hints, topics }: Reading): boolean {
  return (
    (hints.includes('asksIfNothing') || ASKS.some((sign) => signs.includes(sign))) &&
    // 今日は何もしなくていい? sounds of the app.
    (hints.includes('leavesToday') || topics.every(mayBeOfStep))
  );
}

/** もっとわかりやすく sounds like thanks; 長い may be of the update itself. */
function mayBeOfStep(topic: string): boolean {
  return topic === 'thanks' || (isOfUpdate(topic) && topic !== 'update.duration');
}

/** お知らせ読んだけど意味わからん, where nothing was answered yet (`said-between.ts`), too. */
const ASKS: readonly Sign[] = ['asksAfterAll', 'wantsShort', 'notGrasped'];

function saysOf(state: ConversationState, { signs, hints }: Reading, world: World): readonly Say[] {
  const isNothing = hints.includes('asksIfNothing');
  if (isNothing && allComeTo(UPDATED, world)) return [{ type: 'say', message: 'own.nothingLeft' }];
  if (isNothing) return stepsNow(state, world).map(denied);
  if (!signs.includes('notGrasped')) return stepsNow(state, world);
  const values = { step: { message: STEP_NOW } };
  return [{ type: 'say', message: GIST, values, choices: [flowChoice(UPDATE_FLOW)] }];
}

function isElse(state: ConversationState, reading: Reading, world: World): boolean {
  const isBusy = state.position !== null || state.handOff !== null || reading.customerWaiting;
  const isMoney = isOfMoney(state) || wishesPayment(reading.topics);
  return isBusy || isMoney || isNearPayment(state, world);
}

/** The step that is next, in general or for their own terminals. */
export function stepsNow({ said }: ConversationState, world: World): readonly Say[] {
  if (terminalsTold(world).length === 0) {
    const isAgain = hasSaid(said, SAID) && isOut(world);
    const message = isAgain ? 'now.again' : STEP_NOW;
    return [{ type: 'say', message, choices: [flowChoice(UPDATE_FLOW)] }];
  }
  if (isAllUpdated(world)) return statusSays(world);
  const [one, another] = leftToTell(world);
  if (one === undefined) return statusSays(world);
  return another === undefined && isPlain(one) ? [ofOne(one, world)] : statusOfLeft(world);
}

function ofOne({ terminal, diagnosis }: ReturnType<typeof leftToTell>[number], world: World): Say {
  const advice = { message: `diagnosis.${diagnosis.action}` };
  const values = { ...terminalValues(terminal), advice };
  return { type: 'say', message: 'now.own', values, choices: [beginOf(terminal, world)] };
}

/** 何もしなくていい?: there is a step to be done. */
function denied(say: Say): Say {
  return say.message.startsWith('now.') ? { ...say, lead: 'mayNot' } : say;
}
