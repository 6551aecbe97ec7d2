import { UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import type { ReadEvent } from './event.ts';
import { daysNamed, ZONE } from './moments-named.ts';
import { phaseAt } from './notice.ts';
import { firstDay } from './opening-asked.ts';
import type { ConversationState } from './state.ts';
import { answerTopics } from './topic-answer.ts';
import { isOfMoney } from './topics-asked.ts';
import { understood, type Decision, type World } from './world.ts';

/** 19日って何があるん, 電源入れ直した, 決済いけた, outside of guided talks and where no payment is in doubt; null for anything else. */
export function toldOfUpdate(
  state: ConversationState,
  event: ReadEvent,
  world: World,
): Decision | null {
  const { customerWaiting, topics } = event.reading;
  const isBusy = state.position !== null || state.handOff !== null || customerWaiting;
  if (isBusy || topics.includes('handoff') || isOfMoney(state)) return null;
  return ofThatDay(state, event, world) ?? cycled(state, event, world) ?? paid(state, event);
}

/** What is on a day of the notice (facts `opens`, `OS: deadline`). */
function ofThatDay(
  state: ConversationState,
  { reading: { signs, time } }: ReadEvent,
  world: World,
): Decision | null {
  if (!signs.includes('asksOfDay') || time?.kind !== 'at' || time.day === null) return null;
  const { facts, now } = world;
  const days = daysNamed(time.day, now.setZone(ZONE), facts.notice);
  const first = firstDay(facts.notice);
  const end = facts.notice.skipEnds.setZone(ZONE);
  if (days.some((date) => date.hasSame(first, 'day'))) {
    return answerTopics(state, ['update.when'], world, {});
  }
  const isEnd = days.some((date) => date.hasSame(end, 'day'));
  return isEnd ? answerTopics(state, ['os.deadline'], world, {}) : null;
}

/** Where the fleet tells, it is looked at; else it is told what comes next, or why it was too soon. */
function cycled(
  state: ConversationState,
  { reading: { signs } }: ReadEvent,
  world: World,
): Decision | null {
  if (!signs.includes('hasCycled')) return null;
  if (world.facts.merchant !== null) return answerTopics(state, ['fleet.status'], world, {});
  const phase = phaseAt(world.facts.notice, world.now);
  if (phase !== 'open' && phase !== 'blocked') {
    return answerTopics(state, ['prep.powercycle'], world, {});
  }
  return understood({
    state: { ...state, topics: ['prep.powercycle'] },
    effects: [{ type: 'say', message: 'powered.told', choices: [flowChoice(UPDATE_FLOW)] }],
  });
}

/** After an update was spoken of, and nothing else of a payment. */
function paid(state: ConversationState, { reading: { signs } }: ReadEvent): Decision | null {
  const isAfter = state.topics.some((topic) => /^(?:os|update)\./.test(topic));
  const isClear = state.allowedRetryAt === null && state.takenBesidesAt === undefined;
  if (!signs.includes('retryWorked') || !isAfter || !isClear) return null;
  return understood({ state, effects: [{ type: 'say', message: 'worry.paysNow' }] });
}
