import { UPDATE_FLOW } from './aside.ts';
import { flowChoice, PERSON, topicChoice } from './choices.ts';
import { isOfMoney, isPaymentOpen } from './doubt.ts';
import { counterFirst, isUpdating } from './counter.ts';
import { isErrorKept } from './error-kept.ts';
import type { ReadEvent } from './event.ts';
import { handOver } from './hand-off.ts';
import type { Hint } from './hint.ts';
import { hourCorrected, OF_HOUR } from './hour-corrected.ts';
import { stillCounts } from './moment.ts';
import { isPastDeadline } from './notice.ts';
import { asksIfLater, behindCauses, behindError, OF_CAUSES } from './behind-causes.ts';
import { OF_CLOSED, saying, told } from './behind-say.ts';
import { behindMustCycle, behindOff, behindStatus, behindUnseen } from './behind-status.ts';
import { beganAgain, behindRun, OF_RUN, seenRunning } from './behind-run.ts';
import { STILL_UNLINKED } from './fewer-words.ts';
import { UNLINKED } from './said-last.ts';
import { behindUnlinked, silentThough, whyOld } from './why-old.ts';
import { hasSaid } from './said-of.ts';
import type { ConversationState } from './state.ts';
import { answerTopics } from './topic-answer.ts';
import {
  firstOf,
  isOut,
  mustAskFleet,
  terminalsNow,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';

/**
 * 2番目のやつ, 戻れない, ちゃんと最後までやった: few words that only what was said last can place. null: they are of something else, or a
 * payment was spoken of.
 */
export const behindAnswer: Rule = (state, event, world) => {
  if (!isFree(state, event, world)) return null;
  if (event.reading.customerWaiting) return behindFailure(state, world);
  const at = BEHIND.find(({ said }) => hasSaid(state.said, said));
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
function behindFailure(state: ConversationState, world: World): Decision | null {
  if (isPastDeadline(world)) return null;
  const isOfRun = hasSaid(state.said, OF_RUN) && !isUpdating(state, world);
  const isOfIt = isOfRun || hasSaid(state.said, OF_FAILURE);
  return isOfIt ? counterFirst(state, { state, effects: [] }, world, 'counter.failing') : null;
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

const OPENS: readonly Hint[] = ['opensNot', 'asksToReopen'];

const CLOSED = 'worry.appClosed';
const OF_FAILURE: ReadonlySet<string> = new Set([...OF_CAUSES, CLOSED]);

/** まだ開かない, told to wait a little: a person. */
const behindNotOpened: Rule = (state, event, world) => {
  const { hints, signs } = event.reading;
  const isStill = !signs.includes('asks') && STILL.some((one) => hints.includes(one));
  return isStill
    ? understood(handOver(state, 'stepFailed', world))
    : behindClosed(state, event, world);
};

const STILL: readonly Hint[] = [
  'opensNot',
  'noChange',
  'comesAgain',
  'allAlong',
  'notYetOver',
  'staysDark',
];

/** どこにあるの, of a charger that nobody here knows of. */
const behindCharger: Rule = (state, { reading: { signs, hints } }) =>
  signs.includes('asksWhere') || hints.includes('asksToLend')
    ? saying(state, { type: 'say', message: 'notInNotice.chargerAgain' })
    : null;

/** ボタンない, told that nobody knows where it is. */
const behindUnknown: Rule = (state, { reading: { hints } }) =>
  hints.includes('cannotReturn')
    ? saying(state, { type: 'say', message: 'flow.stillUnknown', choices: [PERSON] })
    : null;

/** あとでいい？, まだ？, told how the fleet sees it. */
const behindSeen: Rule = (state, event, world) => {
  const { reading } = event;
  if (reading.hints.includes('asksWhyOld')) return whyOld(state, world);
  if (!asksIfLater(reading) || isErrorKept(state, world))
    return firstOf(OF_SEEN, state, event, world);
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const errors = terminalsNow(world).map(({ situation }) => situation.error);
  if (errors.includes('launchedEarly') || isUpdating(state, world)) return null;
  return understood(answerTopics(state, ['os.skip'], world, { signs: reading.signs }));
};

const OF_SEEN: readonly Rule[] = [silentThough, behindStatus, seenRunning];

/** 戻れない, told that nobody knows how: a person. */
const behindHome: Rule = (state, { reading: { hints } }, world) =>
  hints.includes('cannotReturn') || hints.includes('noChange')
    ? understood(handOver(state, 'stepFailed', world))
    : null;

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

/** え、なんで?, さっきやったのに, told that a restart before the update is out counts for nothing. */
const behindTooSoon: Rule = (state, { reading }, world) => {
  const { command, hints, topics, battery } = reading;
  const isWhy = command === 'why' || hints.includes('wondersWhy');
  const isDone = hints.includes('tellsSince') && hints.includes('doneBefore');
  if (isOut(world) || battery !== null || !(isWhy || isDone)) return null;
  if (command !== 'why' && !topics.every((topic) => OF_WHY.has(topic))) return null;
  return saying({ ...state, topics: [CYCLE] }, { type: 'say', message: 'powered.tooSoon' });
};

const CYCLE = 'prep.powercycle';
const OF_WHY: ReadonlySet<string> = new Set([
  CYCLE,
  'update.error',
  'update.purpose',
  'update.when',
  'thanks',
]);

function either(one: Rule, other: Rule): Rule {
  return (state, event, world) => one(state, event, world) ?? other(state, event, world);
}

const BEHIND: readonly { readonly said: ReadonlySet<string>; readonly answers: Rule }[] = [
  { said: new Set(['notInNotice.home']), answers: behindHome },
  { said: new Set(['worry.stillShown']), answers: behindShown },
  { said: new Set([CLOSED]), answers: behindNotOpened },
  { said: new Set(['notInNotice.charger', 'notInNotice.chargerAgain']), answers: behindCharger },
  { said: new Set(['flow.howUnknown']), answers: behindUnknown },
  { said: new Set(['running.powerLost', 'worry.again']), answers: beganAgain },
  { said: new Set(['fleet.terminal', 'fleet.whyOld', 'fleet.stillSilent']), answers: behindSeen },
  { said: new Set(['own.backOn', 'leftBe.offline']), answers: silentThough },
  { said: new Set(['own.mustCycle']), answers: either(behindMustCycle, behindCycle) },
  { said: new Set(['powered.unseen']), answers: either(behindUnseen, behindCycle) },
  { said: new Set(['powered.offSoFar']), answers: either(behindOff, behindCycle) },
  {
    said: new Set(['topic.app.closes', 'payment.noneThen', 'payment.noneNoted']),
    answers: behindClosed,
  },
  {
    said: new Set(['topic.firmware.launched_early', 'again.fact.early', 'plainly.errorStays']),
    answers: behindError,
  },
  { said: new Set([UNLINKED, STILL_UNLINKED]), answers: behindUnlinked },
  { said: OF_CAUSES, answers: behindCauses },
  { said: new Set([`topic.${CYCLE}`]), answers: behindTooSoon },
  {
    said: new Set([
      'powered.told',
      'powered.onNow',
      'powered.surely',
      'notOffered.notYet',
      'notOffered.cycled',
    ]),
    answers: behindCycle,
  },
  { said: OF_RUN, answers: behindRun },
  { said: OF_HOUR, answers: hourCorrected },
];
