import { stillCounts } from './moment.ts';
import { MONEY_FLOW, wishesPayment } from './money-flow.ts';
import type { Hint } from './hint.ts';
import { isOfRestart } from './of-update.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { answerTopics } from './topic-answer.ts';
import { isBegunOpen, isOfMoney } from './doubt.ts';
import { hasSaid, isSaidOf } from './said-of.ts';
import { withWayBack } from './way-back.ts';
import { understood, type Decision, type Rule, type World } from './world.ts';

/**
 * アプリの更新は何分?, アプリがいまアップデート中, and そのあいだ会計は? after it: the app is another layer than the terminal, no time is told
 * of it, and meanwhile no payment is begun (facts `app: closes`, `app: interruption`). null: anything else.
 */
export const ofApp: Rule = (state, { reading }, world) => {
  if (isBusy(state, reading)) return null;
  const { signs } = reading;
  if (signs.includes('asksAppTime')) return said(state, 'ofApp.duration');
  if (signs.includes('appUpdating')) return said(state, 'ofApp.running');
  if (signs.includes('ofAppUpdate')) return howTo(state, reading, world);
  if (isBackAgain(state, reading, world)) return answerTopics(state, ['thanks'], world, {});
  return isSpokenOf(state, world) ? follows(state, reading, world) : null;
};

/** あ、戻ってきたわ, 開けました, behind what was said of the app that had closed; whether a payment was open then is asked elsewhere. */
function isBackAgain(
  { topics, said: last, position }: ConversationState,
  { hints, topics: asked, signs }: Reading,
  { now }: World,
): boolean {
  const isLast = topics.at(-1) === 'app.closes' && stillCounts(last?.at, now);
  if (!isLast || position !== null || asked.length > 0 || signs.includes('asks')) return false;
  return BACK.some((hint) => hints.includes(hint));
}

const BACK: readonly Hint[] = ['returned', 'isMended', 'worksAgain', 'wellNow'];

function isBusy(state: ConversationState, reading: Reading): boolean {
  const { topics } = reading;
  const isElse = state.handOff !== null || state.position?.flow === MONEY_FLOW;
  if (isElse || isOfMoney(state) || topics.includes('handoff')) return true;
  return wishesPayment(topics) && !tellsOnlyOfApp(reading);
}

/** アプリのアップデートが始まったみたい sounds like a payment that was cut off: no sale is named, and what holds for one is said in it. */
function tellsOnlyOfApp({ topics, signs, hints, payment, customerWaiting }: Reading): boolean {
  if (!signs.includes('appUpdating') || customerWaiting) return false;
  const isNamed = OF_SALE.some((sign) => signs.includes(sign)) || hints.includes('ofSale');
  const isTold = isNamed || payment.shown !== null || payment.customer !== null;
  return !isTold && topics.every((topic) => topic.startsWith('app.'));
}

const OF_SALE: readonly Sign[] = ['ofPayment', 'ofCustomer', 'mayHaveBegun', 'mayBeOfPayment'];

/** 앱 업데이트는 어떻게 해요?: it comes by itself, and the rest is in the e-mail. */
function howTo(state: ConversationState, { topics }: Reading, world: World): Decision | null {
  const isHow = topics.includes('update.how') && topics.every((topic) => HOW.has(topic));
  return isHow && state.position === null
    ? answerTopics(state, ['app.auto_update', 'app.email'], world, {})
    : null;
}

const HOW: ReadonlySet<string> = new Set(['update.how', 'app.auto_update']);

/** Of the app alone, a moment ago. */
function isSpokenOf({ said: last, position }: ConversationState, { now }: World): boolean {
  const isLast = hasSaid(last, OF_APP) && !last?.messages.some((one) => isSaidOf('update', one));
  return position === null && isLast && stillCounts(last?.at, now);
}

const OF_APP: ReadonlySet<string> = new Set([
  'topic.app.closes',
  'topic.app.auto_update',
  'topic.app.email',
  'ofApp.duration',
  'ofApp.running',
]);

function follows(state: ConversationState, reading: Reading, world: World): Decision | null {
  const { topics, suggested, hints } = reading;
  // The app's update cannot be put off: it is the terminal's that is asked of; これで終わり? is of both (`body-left.ts`).
  if (OF_TERMINAL.some((hint) => hints.includes(hint))) return null;
  // "Is that normal?", right after somebody tapped: what is only guessed is not answered past that payment.
  const guessed = isBegunOpen(state, world) ? [] : suggested;
  const [likeliest = ''] = topics.length > 0 ? topics : guessed;
  if (likeliest === 'update.duration') return said(state, 'ofApp.duration');
  if (runs(state)) return asksToPay(reading) ? said(state, 'ofApp.running') : null;
  return asksToRestart(reading) ? answerTopics(state, ['app.auto_update'], world, {}) : null;
}

const OF_TERMINAL: readonly Hint[] = [
  'ofUpdate',
  'ofPuttingOff',
  'isThatAll',
  'appIsAll',
  'bodyThen',
  'bodyLeft',
];

/** Of one to come: what is told of a payment that has begun is read elsewhere. */
function asksToPay({ customerWaiting, signs, hints, payment }: Reading): boolean {
  const isTold = payment.shown !== null || payment.customer !== null;
  if (isTold || hints.includes('hasHappened') || NO_WISH.some((sign) => signs.includes(sign)))
    return false;
  return customerWaiting || PAYS.some((sign) => signs.includes(sign));
}

/** So I just restart it? */
function asksToRestart({ topics, signs }: Reading): boolean {
  const isOfIt = topics.length > 0 && topics.every(isOfRestart);
  return isOfIt && signs.includes('asks');
}

/** お客さんはいなかったから平気です: none was begun. それまでの会計はレジ2でいける? is of the one that is named. */
const NO_WISH: readonly Sign[] = ['mayBeOfPayment', 'noneBegun', 'asksMeanwhile'];
const PAYS: readonly Sign[] = ['asksToPay', 'asksToPayNow', 'wantsPayment', 'ofPayment'];

const RUNS: ReadonlySet<string> = new Set(['topic.app.closes', 'ofApp.duration', 'ofApp.running']);

/** It was told to run, or to have closed. */
function runs({ said: last }: ConversationState): boolean {
  return hasSaid(last, RUNS);
}

function said(state: ConversationState, message: string): Decision {
  return withWayBack(
    understood({
      state: { ...state, topics: ['app.closes'] },
      effects: [{ type: 'say', message }],
    }),
  );
}
