import { waitingBehind } from './aside.ts';
import type { Effect } from './effect.ts';
import type { KeptEvent, LinkProven, ReadEvent } from './event.ts';
import type { Ask, Flow } from './flow.ts';
import type { ConversationState } from './state.ts';
import type { Decision, World } from './world.ts';

/** How often a watched terminal is looked at again. */
const LOOK_AGAIN_MINUTES = 1;

/** One timer looks after all that waits: it goes on while anything does. */
export function keepWatching(
  { state, effects }: Decision,
  event: KeptEvent | ReadEvent | LinkProven,
  world: World,
): Decision {
  const [waiting] = waitingBehind(state, world);
  const isRung = event.type === 'timeCame' && event.timer === 'watch';
  const isLost = isRung || effects.some((effect) => isOfWatch(effect, 'cancelTimer'));
  const isSet = effects.some((effect) => isOfWatch(effect, 'setTimer'));
  if (waiting === undefined || !isLost || isSet) return { state, effects };
  const about = `${waiting.flow}/${waiting.step}`;
  const at = world.now.plus({ minutes: LOOK_AGAIN_MINUTES });
  const kept = effects.filter((effect) => !isOfWatch(effect, 'cancelTimer'));
  return { state, effects: [...kept, { type: 'setTimer', timer: 'watch', at, about }] };
}

function isOfWatch(effect: Effect, type: 'setTimer' | 'cancelTimer'): boolean {
  return effect.type === type && effect.timer === 'watch';
}

/** The timer that a question with a `watch` starts: soon with a fleet, at the longest update without. */
export function watchTimer(
  state: ConversationState,
  flow: Flow,
  step: Ask,
  { facts, now }: World,
): readonly Effect[] {
  // What is ordered from afar has a timer of its own.
  if (!step.watch || step.orders || state.position === null) return [];
  // Without a fleet there is nothing to see, only something to ask.
  if (facts.merchant === null && step.watch.otherwise === undefined) return [];
  const about = `${flow.id}/${state.position.step}`;
  const minutes = facts.merchant === null ? facts.notice.updateMinutes.to : LOOK_AGAIN_MINUTES;
  return [{ type: 'setTimer', timer: 'watch', at: now.plus({ minutes }), about }];
}
