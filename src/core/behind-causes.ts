import { afterAnAnswer } from './after-an-answer.ts';
import { UPDATE_FLOW } from './aside.ts';
import { beganAgain, behindRun } from './behind-run.ts';
import { saying, told } from './behind-say.ts';
import { flowChoice, PERSON, topicChoice } from './choices.ts';
import type { Choice, Say } from './effect.ts';
import { isErrorKept } from './error-kept.ts';
import type { ReadEvent } from './event.ts';
import type { Hint } from './hint.ts';
import { isoOf, stillCounts } from './moment.ts';
import { notToldSay } from './not-told.ts';
import type { Reading } from './reading.ts';
import { hasSaid } from './said-of.ts';
import { mayRunStill } from './stall-open.ts';
import type { ConversationState } from './state.ts';
import { answerTopics } from './topic-answer.ts';
import { understood, type Decision, type Rule, type World } from './world.ts';

/** The list of what may have made it fail was told. */
export const OF_CAUSES: ReadonlySet<string> = new Set([
  'topic.update.error',
  'again.fact.error',
  'plainly.errorWhy',
]);

/** What may have made it fail: one of the three, none of them, or that nothing has helped. */
export const behindCauses: Rule = (state, event, world) => {
  const runs = runsSoLong(state, event.reading, world);
  if (runs !== null) return runs;
  const say = toldOfCauses(state, event.reading, world);
  if (say !== null) return saying(state, say);
  const { hints } = event.reading;
  const picked = PICKS.find(([hint]) => hints.includes(hint))?.[1];
  if (picked !== undefined) return understood(answerTopics(state, [picked], world, {}));
  if (hints.includes('comesAgain')) return fails(state, event, world);
  const begun = beganAgain(state, event, world);
  if (begun !== null) return begun;
  return mayRunStill(state, world) ? behindRun(state, event, world) : stopped(state, event, world);
};

/** もう30分くらい経ってるんですけど: what was told to have stopped runs so long, and is left as it is (facts `duration`, `launched early`). */
function runsSoLong(
  state: ConversationState,
  { timeAsked: { ranFor }, signs, hints }: Reading,
  { now }: World,
): Decision | null {
  const isTold = !signs.includes('asks') && !hints.includes('ofSale');
  if (ranFor === null || !isTold || !isStopped(state, { now })) return null;
  const updatingSince = isoOf(now.minus({ minutes: ranFor }));
  const choices = [topicChoice('payment.check_history')];
  const say: Say = { type: 'say', message: 'running.keepPowerPerhaps', choices };
  const at = isoOf(now);
  return saying({ ...state, updatingAt: at, hangsAt: at, updatingSince }, say);
}

function toldOfCauses(
  state: ConversationState,
  { hints, battery }: Reading,
  world: World,
): Say | null {
  if (hints.includes('saleNone')) return { type: 'say', message: 'payment.noneThen' };
  if (hints.includes('asksUntilDone'))
    return { ...told('worry.untilDone', world, [flowChoice(UPDATE_FLOW)]), call: 'hotline' };
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
  const isKept = !asksIfLater(event.reading) || isErrorKept(state, world);
  return isKept ? null : saying(state, told('worry.laterOfError', world, OF_LATER));
};

/** あとでいい？ */
export function asksIfLater({ hints }: Reading): boolean {
  return hints.includes('ofPuttingOff') && hints.includes('asksIfMay');
}

/** 途中まで進んで止まる, 80%くらい: so far it came, and no charge is told. */
function isStopped(
  { stalledAt, hangsAt }: ConversationState,
  { now }: Pick<World, 'now'>,
): boolean {
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

/** 戻ったけど同じ, 戻れない, エラー出た, told to go home and update: that error is what was told of. */
export const behindError: Rule = (state, event, world) => {
  const { hints, topics, signs } = event.reading;
  if (hints.includes('cannotReturn')) return saying(state, notToldSay('home', world));
  const isSame = hints.includes('noChange') || hints.includes('comesAgain');
  if (isSame) return fails(state, event, world);
  const isIt = hints.includes('errorUnnamed') && !signs.includes('asks') && topics.every(isOfError);
  const isNew = !hasSaid(state.said, STAYS);
  return isIt && isNew ? saying(state, { type: 'say', message: 'plainly.errorStays' }) : null;
};

const isOfError = (topic: string): boolean => OF_ERROR.has(topic);
const OF_ERROR: ReadonlySet<string> = new Set(['update.error', 'firmware.launched_early']);
const STAYS: ReadonlySet<string> = new Set(['plainly.errorStays']);
