import { UPDATE_FLOW } from './aside.ts';
import { flowChoice, topicChoice } from './choices.ts';
import { isOfMoney } from './doubt.ts';
import type { Say } from './effect.ts';
import type { Hint } from './hint.ts';
import { isPastDeadline } from './notice.ts';
import type { Reading } from './reading.ts';
import { hasSaid } from './said-of.ts';
import type { ConversationState } from './state.ts';
import { reopen } from './steer.ts';
import { answerTopics } from './topic-answer.ts';
import { isWeak } from './to-tell.ts';
import {
  mustAskFleet,
  terminalsNow,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';

/** 然后呢, next?, why? outside of guided talks, behind an answer about the update: they lean on it. */
export const leansOnLast: Rule = (state, { reading }, world) => {
  const last = state.topics.at(-1) ?? '';
  if (!isFree(state, world) || isOfMoney(state)) return null;
  if (asksItsPrice(last, reading)) return answerTopics(state, [last], world, {});
  // Behind the deadline that is what it is asked of.
  if (isOfItsCause(last, reading) && !isPastDeadline(world)) return causeOf(state, last, world);
  if (reading.topics.length > 0) return null;
  if (leavesForFear(state, reading)) return answerTopics(state, ['update.required'], world, {});
  const topic = leaning(last, reading, world);
  return topic === null ? null : answerTopics(state, [topic], world, {});
};

/** じゃあやめとこうかな, told that nobody knows what the update does to what is kept: it has to be done all the same (fact `purpose`). */
function leavesForFear({ said }: ConversationState, { signs }: Reading): boolean {
  return signs.includes('declinesIt') && hasSaid(said, OF_FEAR);
}

const OF_FEAR: ReadonlySet<string> = new Set([
  'notInNotice.kept',
  'notInNotice.harm',
  'notInNotice.undo',
]);

function isOfItsCause(last: string, reading: Reading): boolean {
  const isOfOne = last in CAUSES || NAMES_IT.every((hint) => reading.hints.includes(hint));
  return isOfOne && asksCause(reading);
}

/** 端末を増やしたい, then いくらくらい? */
function asksItsPrice(last: string, { hints }: Reading): boolean {
  return last === 'oos' && hints.includes('asksPrice');
}

/** なんで失敗したの, where that is of the update. */
const NAMES_IT: readonly Hint[] = ['failsUnnamed', 'ofUpdate'];

/** なんで? behind the answer to an error is of that error, and not of the update. */
function asksCause({ command, hints, topics }: Reading): boolean {
  if (command === 'why') return topics.length === 0;
  return hints.includes('wondersWhy') && topics.every((topic) => OF_CAUSE.has(topic));
}

const OF_CAUSE: ReadonlySet<string> = new Set(['update.error', 'update.purpose']);

/** What the fleet tells of it is no guess. */
function causeOf(state: ConversationState, last: string, world: World): Decision {
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const seen = seenCause(world);
  if (seen !== null) {
    const say: Say = { type: 'say', message: seen, choices: [flowChoice(UPDATE_FLOW)] };
    return understood({ state, effects: [say] });
  }
  const next = last === OPENED ? 'update.error' : OPENED;
  const choices = [topicChoice(next), topicChoice('hotline')];
  const cause = CAUSES[last] ?? WHY;
  // 電子レンジのせいか?, behind the list of them: it is not said once more.
  const message = cause === WHY && hasSaid(state.said, TOLD_WHY) ? 'plainly.errorWhyElse' : cause;
  return understood({ state, effects: [{ type: 'say', message, choices }] });
}

/** Of one that has failed, and of no other. */
function seenCause(world: World): string | null {
  const failed = terminalsNow(world).filter(({ situation }) => situation.firmware === 'FAILED');
  const [one, another] = failed;
  if (one === undefined || another !== undefined) return null;
  const { error } = one.situation;
  const isOfSignal = (error ?? 'other') === 'other' && isWeak(one.terminal, one.situation);
  return SEEN[isOfSignal ? 'network' : (error ?? '')] ?? null;
}

const SEEN: Readonly<Record<string, string>> = {
  battery: 'flow.update-terminal.failedBattery',
  network: 'flow.update-terminal.failedNetwork',
};

const OPENED = 'firmware.launched_early';
const WHY = 'plainly.errorWhy';
const TOLD_WHY: ReadonlySet<string> = new Set([WHY]);
const CAUSES: Readonly<Record<string, string>> = {
  'update.error': WHY,
  [OPENED]: 'plainly.errorStays',
};

/** What was stopped a moment ago, or waits, is taken up again instead. */
function isFree(state: ConversationState, world: World): boolean {
  const { position, interrupted, handOff } = state;
  const isNoneOpen = position === null && interrupted === null && handOff === null;
  return isNoneOpen && reopen(state, world) === null;
}

function leaning(last: string, reading: Reading, world: World): string | null {
  const { command, hints } = reading;
  if (last === HOTLINE && asksItsDays(reading)) return HOTLINE;
  if (command === 'resume' || hints.includes('goesBackToIt'))
    return LED_UP.test(last) ? 'flow.update' : null;
  if (command !== 'why') return null;
  if (OF_STOP.test(last)) return isPastDeadline(world) ? 'os.deadline' : 'update.purpose';
  return last.startsWith('prep.') ? last : null;
}

/** 日曜も?, お盆は?, behind the number and its hours. */
function asksItsDays({ signs, suggested }: Reading): boolean {
  return signs.includes('asks') && suggested.includes(HOTLINE);
}

const HOTLINE = 'hotline';

/** What has to be done, was put off, or has failed: the walk goes on from there. */
const LED_UP = /^update\.(?:how|error)$|^os\.(?:dialog|skip)$|^firmware\.|^fleet\.status$|^prep\./;
const OF_STOP = /^(?:update|os)\./;
