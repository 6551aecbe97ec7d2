import { isUpdating } from './counter.ts';
import { isFreeTalk } from './doubt.ts';
import { isPastDeadline } from './notice.ts';
import type { Reading } from './reading.ts';
import { hasSaid } from './said-of.ts';
import type { ConversationState } from './state.ts';
import { timedOf } from './shop-told.ts';
import { answerTopics } from './topic-answer.ts';
import { isOfUpdate } from './of-update.ts';
import { withWayBack } from './way-back.ts';
import {
  isAllUpdated,
  mustAskFleet,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';

/** 夜の営業前に終わる?, where nobody has told when the shop opens: how long before it is to be begun. null: anything else. */
export const overByOpening: Rule = (state, event, world) => {
  const { reading } = event;
  const told = openingTold(state, reading, world);
  if (told !== null) return told;
  if (!isAsked(reading) || state.reminders.hours.opens !== null) return null;
  if (!isFreeTalk(state, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (isPastDeadline(world) || isUpdating(state, world) || isAllUpdated(world)) return null;
  return withWayBack(
    understood({
      state: { ...state, topics: [TIMING] },
      effects: [{ type: 'say', message: 'deadline.openingUntold' }],
    }),
  );
};

const TIMING = 'update.timing';

/** 18時です, asked for it: until when to begin. */
function openingTold(state: ConversationState, reading: Reading, world: World): Decision | null {
  const { time, topics } = reading;
  if (state.position !== null || !hasSaid(state.said, ASKED) || time?.kind !== 'at') return null;
  if (time.clock === null || 'part' in time.clock || !topics.every(isOfUpdate)) return null;
  const asked = { ...reading.timeAsked, isInTime: true, shopOpens: time.clock };
  const timed = timedOf(state, { ...reading, time: null, timeAsked: asked });
  return understood(answerTopics(state, [TIMING], world, { timed }));
}

/** もう過ぎちゃいました。どうしたらいいですか, behind the minute by which it was to be begun: reckoned anew. null: no minute was named, or it may be of anything else. */
export const minuteMissed: Rule = (state, { reading }, world) => {
  const { hints, customerWaiting, signs } = reading;
  if (!hints.includes('missedIt') || !hasSaid(state.said, NAMES_MINUTE)) return null;
  if (customerWaiting || signs.includes('ofPayment') || !isFreeTalk(state, world)) return null;
  if (isUpdating(state, world) || isAllUpdated(world)) return null;
  const isOfOpening = state.reminders.hours.opens !== null;
  const asked = { ...reading.timeAsked, isInTime: true, isOfOpening, isOfNow: !isOfOpening };
  const timed = timedOf(state, { ...reading, time: null, timeAsked: { ...asked, within: null } });
  return understood(answerTopics(state, [TIMING], world, { timed }));
};

const NAMES_MINUTE: ReadonlySet<string> = new Set(['deadline.opening', 'deadline.room']);

const ASKED: ReadonlySet<string> = new Set(['deadline.openingUntold']);

function isAsked({ signs, hints, topics, time, timeAsked }: Reading): boolean {
  const isOfIt = signs.includes('beforeOpening') && signs.includes('asks');
  if (!isOfIt || !hints.includes('isOver') || timeAsked.shopOpens !== null) return false;
  return (time === null || time.kind === 'shop') && topics.every((topic) => topic === TIMING);
}
