import { UPDATE_FLOW } from './aside.ts';
import type { ReadEvent } from './event.ts';
import { asksIn, runsAt } from './flow.ts';
import { levelOf } from './notice.ts';
import { isToHurry, roomLeft } from './room-left.ts';
import type { ConversationState } from './state.ts';
import type { Sign } from './sign.ts';
import { askedNow, saidFirst, standing, type Decision, type World } from './world.ts';

/** No charge is told by 40切ってる and over 10%, where nobody can say on which side of the floor that is; nor by what only asks for it, or waits for it. */
export function withoutUntoldCharge(sent: ReadEvent, { facts: { notice } }: World): ReadEvent {
  const event = withChargeAlone(sent);
  const { battery, signs } = event.reading;
  // 余裕だね。充電どれくらいある?: what is asked was not told; and in 25になったら教えて it is not there yet.
  const isAsked = battery?.kind === 'enough' && signs.includes('asksCharge');
  const isNotYet = NOT_YET.some((sign) => signs.includes(sign));
  const isBound = battery?.kind === 'below' || battery?.kind === 'above';
  const isOpen = isBound && levelOf(battery, notice) === null;
  if (!isAsked && !isNotYet && !isOpen) return event;
  return { ...event, reading: { ...event.reading, battery: null } };
}

/** スマホの充電器で充電したら80%になった: of the charge, whatever it was charged with. */
function withChargeAlone(event: ReadEvent): ReadEvent {
  const { battery, topics, signs, hints } = event.reading;
  const isTold = battery?.kind === 'percent' && hints.includes('byCharger');
  if (!isTold || topics.join() !== 'oos' || signs.includes('asks')) return event;
  return { ...event, reading: { ...event.reading, topics: [] } };
}

const NOT_YET: readonly Sign[] = [
  'asksToTellCharge',
  'asksWhenCharged',
  'asksIfCharged',
  // 25になったらまた連絡します
  'takesNote',
];

/** Who tells a charge is told first whether it will do, before what the update goes on to ask, or when it begins. */
export function withChargeJudged(
  decision: Decision,
  level: 'enough' | 'low' | null,
  world: World,
  signs: readonly Sign[] = [],
): Decision {
  const isNo = level === 'low' && signs.includes('asksIfEnough');
  const judged = judge(decision, level, world);
  return isNo ? saidFirst({ type: 'say', message: 'worry.notEnough' }, judged) : judged;
}

function judge(decision: Decision, level: 'enough' | 'low' | null, world: World): Decision {
  if (level === null) return decision;
  const { effects, state } = decision;
  const says = effects.flatMap((effect) => (effect.type === 'say' ? [effect.message] : []));
  if (says.some((message) => EARLY.has(message))) {
    const judged = effects.filter((e) => e.type !== 'say' || e.message !== TOO_EARLY);
    return { ...decision, effects: judged };
  }
  if (level === 'low' && says.join() === CHARGE_FIRST && isToHurry(world))
    return saidFirst(roomLeft(state, world, true), decision);
  if (level === 'low' || says.length === 0 || !isBehindTheCharge(state, world)) return decision;
  return saidFirst({ type: 'say', message: 'flow.check-battery.readEnough' }, decision);
}

/** They name the day themselves. */
const EARLY: ReadonlySet<string> = new Set([
  'flow.update-terminal.earlyReady',
  'flow.update-terminal.earlyCharge',
]);
const CHARGE_FIRST = 'flow.update-terminal.charge.text';
const TOO_EARLY = 'flow.update-terminal.tooEarly';

/** At a question of the update that follows when the charge will do, and before one runs. */
function isBehindTheCharge(state: ConversationState, world: World): boolean {
  const at = standing(state, world);
  if (at?.flow.id !== UPDATE_FLOW || runsAt(at.flow, at.position.step)) return false;
  const stages = asksIn(at.flow).flatMap(([, { reads, progress = 0 }]) =>
    reads === 'battery' ? [progress] : [],
  );
  const { progress = 0 } = askedNow(state, world) ?? {};
  return progress > Math.max(...stages);
}
