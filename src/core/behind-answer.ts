import { afterAnAnswer } from './after-an-answer.ts';
import { UPDATE_FLOW } from './aside.ts';
import { flowChoice, PERSON, topicChoice } from './choices.ts';
import { isOfMoney, isPaymentOpen } from './doubt.ts';
import { counterFirst, isUpdating } from './counter.ts';
import type { Choice, Say } from './effect.ts';
import { isErrorKept } from './error-kept.ts';
import type { ReadEvent } from './event.ts';
import { handOver } from './hand-off.ts';
import type { Hint } from './hint.ts';
import { stillCounts } from './moment.ts';
import { hotlineValues, isPastDeadline } from './notice.ts';
import { notToldSay } from './not-told.ts';
import { behindRun, OF_RUN } from './behind-run.ts';
import type { Reading } from './reading.ts';
import { mayRunStill } from './stall-open.ts';
import type { ConversationState } from './state.ts';
import { answerTopics } from './topic-answer.ts';
import { understood, type Decision, type Rule, type World } from './world.ts';

/**
 * 2番目のやつ, 戻れない, ちゃんと最後までやった: few words that only what was said last can place. null: they are of something else, or a
 * payment was spoken of.
 */
export const behindAnswer: Rule = (state, event, world) => {
  if (!isFree(state, event, world)) return null;
  const messages = state.said?.messages ?? [];
  if (event.reading.customerWaiting) return behindFailure(state, messages, world);
  const at = BEHIND.find(({ said }) => messages.some((one) => said.has(one)));
  return at?.answers(state, event, world) ?? null;
};

function isFree(state: ConversationState, event: ReadEvent, world: World): boolean {
  const { position, handOff, said } = state;
  const { topics, signs, hints, customerWaiting } = event.reading;
  if (position !== null || handOff !== null || !stillCounts(said?.at, world.now)) return false;
  if (isOfMoney(state) || isPaymentOpen(state, world) || topics.includes('handoff')) return false;
  if (customerWaiting) return hints.includes('onlyWaits');
  return !signs.includes('ofPayment') || hints.includes('saleNone');
}

/** お客さん待ってる, told that it fails: not on this terminal. */
function behindFailure(
  state: ConversationState,
  messages: readonly string[],
  world: World,
): Decision | null {
  if (isPastDeadline(world)) return null;
  const isOfRun = messages.some((one) => OF_RUN.has(one)) && !isUpdating(state, world);
  const isOfIt = isOfRun || messages.some((one) => OF_CAUSES.has(one));
  return isOfIt ? counterFirst(state, { state, effects: [] }, world, 'counter.failing') : null;
}

const OF_CAUSES: ReadonlySet<string> = new Set([
  'topic.update.error',
  'again.fact.error',
  'plainly.errorWhy',
]);

/** What may have made it fail: one of the three, none of them, or that nothing has helped. */
const behindCauses: Rule = (state, event, world) => {
  const say = toldOfCauses(state, event.reading, world);
  if (say !== null) return saying(state, say);
  const { hints } = event.reading;
  const picked = PICKS.find(([hint]) => hints.includes(hint))?.[1];
  if (picked !== undefined) return understood(answerTopics(state, [picked], world, {}));
  if (hints.includes('comesAgain')) return fails(state, event, world);
  return mayRunStill(state, world) ? behindRun(state, event, world) : stopped(state, event, world);
};

function toldOfCauses(
  state: ConversationState,
  { hints, battery }: Reading,
  world: World,
): Say | null {
  if (hints.includes('saleNone')) return { type: 'say', message: 'payment.noneThen' };
  if (hints.includes('showsNumber')) return notToldSay('code', world);
  const isSoFar = battery !== null && !hints.includes('ofBattery');
  if (isSoFar && isStopped(state, world)) return { type: 'say', message: 'running.stuck' };
  const isNone = hints.includes('noneOfThese') || hints.includes('allFine');
  return isNone ? { ...told('worry.noneOfThese', world, [PERSON]), call: 'hotline' } : null;
}

/** What is told where it has failed, and does not run. */
const stopped: Rule = (state, event, world) => {
  const { hints, signs } = event.reading;
  if (hints.includes('noChange')) return fails(state, event, world);
  if (signs.includes('networkFine') && !signs.includes('asks'))
    return saying(state, told('worry.notWifi', world, OF_WIFI));
  const asksLater = hints.includes('ofPuttingOff') && hints.includes('asksIfMay');
  const isKept = !asksLater || isErrorKept(state, world);
  return isKept ? null : saying(state, told('worry.laterOfError', world, OF_LATER));
};

/** 途中まで進んで止まる, 80%くらい: so far it came, and no charge is told. */
function isStopped({ stalledAt, hangsAt }: ConversationState, { now }: World): boolean {
  return stillCounts(stalledAt, now) || stillCounts(hangsAt, now);
}

const PICKS: readonly (readonly [Hint, string])[] = [
  ['picksFirst', 'prep.charge'],
  ['picksSecond', 'prep.network'],
  ['picksThird', 'firmware.launched_early'],
  ['mayHaveOpened', 'firmware.launched_early'],
];

const OF_WIFI: readonly Choice[] = [
  topicChoice('firmware.launched_early'),
  flowChoice(UPDATE_FLOW),
];
const OF_LATER: readonly Choice[] = [flowChoice(UPDATE_FLOW), topicChoice('os.deadline')];

/** First what is missed most, then a person. */
function fails(state: ConversationState, event: ReadEvent, world: World): Decision | null {
  const { reading } = event;
  const asSo = { ...reading, topics: [], signs: [...reading.signs, 'stillFails' as const] };
  return afterAnAnswer(state, { ...event, reading: asSo }, world);
}

/** ちゃんと最後までやった, told that the dialog goes with the update's end. */
const behindShown: Rule = (state, { reading }, world) => {
  if (!reading.hints.includes('wasDoneSo')) return null;
  return saying(state, { ...told('worry.doneStillShown', world, [PERSON]), call: 'hotline' });
};

/** 更新ってこと?, 待てばいいのね, 開かない, where the app has closed by itself, and no payment with it (fact `app: closes`). */
const behindClosed: Rule = (state, { reading: { hints, signs } }, world) => {
  const isOfIt =
    signs.some((sign) => OF_CLOSED.has(sign)) || OPENS.some((one) => hints.includes(one));
  if (!isOfIt || state.topics.at(-1) !== 'app.closes') return null;
  return saying(state, told('worry.appClosed', world, [topicChoice('app.auto_update')]));
};

const OF_CLOSED: ReadonlySet<string> = new Set(['asksIfSo', 'asksIfStuck', 'asksToWait']);
const OPENS: readonly Hint[] = ['opensNot', 'asksToReopen'];

/** 戻れない, told that nobody knows how: a person. */
const behindHome: Rule = (state, { reading: { hints } }, world) =>
  hints.includes('cannotReturn') || hints.includes('noChange')
    ? understood(handOver(state, 'stepFailed', world))
    : null;

/** 戻ったけど同じ, 戻れない, told to go home and update. */
const behindError: Rule = (state, event, world) => {
  const { hints } = event.reading;
  if (hints.includes('cannotReturn')) return saying(state, notToldSay('home', world));
  const isSame = hints.includes('noChange') || hints.includes('comesAgain');
  return isSame ? fails(state, event, world) : null;
};

/** 案内でてきた, told to look for it since the terminal was switched on. */
const behindCycle: Rule = (state, { reading: { hints, signs } }) => {
  const isShown = hints.includes('appearedNow') && !signs.includes('asks');
  if (!isShown) return null;
  const choices = [flowChoice(UPDATE_FLOW)];
  return saying(
    { ...state, topics: ['update.how'] },
    { type: 'say', message: 'powered.shown', choices },
  );
};

const BEHIND: readonly { readonly said: ReadonlySet<string>; readonly answers: Rule }[] = [
  { said: new Set(['notInNotice.home']), answers: behindHome },
  { said: new Set(['worry.stillShown']), answers: behindShown },
  {
    said: new Set(['topic.app.closes', 'worry.appClosed', 'payment.noneThen']),
    answers: behindClosed,
  },
  {
    said: new Set(['topic.firmware.launched_early', 'again.fact.early', 'plainly.errorStays']),
    answers: behindError,
  },
  { said: OF_CAUSES, answers: behindCauses },
  {
    said: new Set(['powered.told', 'notOffered.notYet', 'notOffered.cycled']),
    answers: behindCycle,
  },
  { said: OF_RUN, answers: behindRun },
];

function told(message: string, world: World, choices: readonly Choice[]): Say {
  return { type: 'say', message, values: hotlineValues(world), choices };
}

function saying(state: ConversationState, say: Say): Decision {
  return understood({ state, effects: [say] });
}
