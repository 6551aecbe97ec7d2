import { UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import { isTerminalDone } from './diagnose.ts';
import { bareSay, type Say, type Values } from './effect.ts';
import { isLastDay } from './notice.ts';
import { isMoneyTopic } from './money-flow.ts';
import { REMINDER_FLOW } from './reminders.ts';
import { latestFor } from './room-left.ts';
import { timedOf, withOpening } from './shop-told.ts';
import type { ConversationState } from './state.ts';
import { momentAsked } from './timing-seen.ts';
import { isLow, leftToTell } from './to-tell.ts';
import { whatWaits } from './what-waits.ts';
import type { AskedOfTime, TimeAsked } from './time-reading.ts';
import { isOfMoney } from './doubt.ts';
import type { Reading } from './reading.ts';
import { withWayBack } from './way-back.ts';
import {
  isOut,
  mustAskFleet,
  terminalsNow,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';

/** 2台で何分?, 1台ずつやって9時に間に合う?: as long as they take one after the other (fact `duration`). */
export const minutesForAll: Rule = (state, { reading }, world) => {
  const { customerWaiting, topics } = reading;
  const forAll = askedForAll(state, reading, world);
  if (forAll === null || customerWaiting || topics.includes('handoff')) return null;
  if (isOfMoney(state)) return null;
  const { count: told } = forAll;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const count = told ?? leftToDo(world);
  if (count < 2) return told === null ? eachTakes(state, reading, world) : null;
  const { from, to } = world.facts.notice.updateMinutes;
  const values = {
    count,
    least: count * from,
    most: count * to,
    ...untilOpening(timedOf(state, reading), state, count, world),
  };
  const waits = whatWaits({ ...world, about: [] });
  const all: Say = { type: 'say', message: 'deadline.forAll', values, ...offered(state) };
  return withWayBack(
    understood({
      state: { ...state, topics: ['update.duration'] },
      effects: waits === null ? [all] : [bareSay(all), { ...waits, ...offered(state) }],
    }),
  );
};

/** 全部で何分?, where nobody can see how many there are. */
function eachTakes(state: ConversationState, reading: Reading, world: World): Decision | null {
  const isAsked = reading.timeAsked.forAll !== null && reading.signs.includes('wantsAll');
  if (!isAsked || world.facts.merchant !== null || state.position !== null) return null;
  const say: Say = { type: 'say', message: 'deadline.eachTakes', ...offered(state) };
  return understood({ state: { ...state, topics: ['update.duration'] }, effects: [say] });
}

function askedForAll(
  state: ConversationState,
  reading: Reading,
  world: World,
): TimeAsked['forAll'] {
  return reading.timeAsked.forAll ?? toldCount(state, reading) ?? onceMore(state, reading, world);
}

/** 9時半開店 間に合う?, just after it was told how long they take together. */
function onceMore(
  { said }: ConversationState,
  { timeAsked, topics }: Reading,
  { about }: World,
): TimeAsked['forAll'] {
  const isTold = said?.messages.includes('deadline.forAll') === true && about.length === 0;
  const isOfIt = timeAsked.isInTime || timeAsked.shopOpens !== null;
  return isTold && isOfIt && topics.includes('update.timing') ? { count: null } : null;
}

function toldCount(
  { position, topics: spoken }: ConversationState,
  { timeAsked, topics }: Reading,
): TimeAsked['forAll'] {
  const count = timeAsked.countTold ?? null;
  const isOfTime = position === null && OF_TIME.has(spoken.at(-1) ?? '');
  return count !== null && isOfTime && !topics.some(isMoneyTopic) ? { count } : null;
}

/** 2台あるけど, once it was spoken of how long an update takes, or when to do it. */
const OF_TIME: ReadonlySet<string> = new Set(['update.duration', 'update.timing']);

function offered({ position }: ConversationState): Pick<Say, 'choices'> {
  return position === null ? { choices: [flowChoice(UPDATE_FLOW), flowChoice(REMINDER_FLOW)] } : {};
}

function leftToDo(world: World): number {
  return terminalsNow(world).filter(({ situation }) => !isTerminalDone(situation)).length;
}

function untilOpening(
  asked: AskedOfTime,
  state: ConversationState,
  count: number,
  world: World,
): Values {
  // 8時から始めて8時半に2台はきつくない?: the hour at which the shop opens, where it told that, ends it.
  const { updateOpens, skipEnds } = world.facts.notice;
  const opening = momentAsked(withOpening(asked, state), state, world);
  const isTonight = isLastDay(world.facts.notice, world.now);
  const at = isTonight && (opening === null || opening > skipEnds) ? skipEnds : opening;
  if (at === null) return { ends: 'none' };
  const from = world.now > updateOpens ? world.now : updateOpens;
  const { latest, room } = latestFor(at, from, world.facts.notice, count);
  // One that is to be charged first takes nobody knows how long.
  const left = leftToTell({ ...world, about: [] });
  const isLate = room !== 'enough' || (isOut(world) && left.some((one) => isLow(one, world)));
  if (isLate) return { at, latest, ends: 'tight' };
  // 8時から3台で9時に足りる?: it has to be begun as soon as it is out.
  return { at, latest, ends: latest > updateOpens ? 'enough' : 'opens' };
}
