import { namedIn } from './choice-of.ts';
import type { ReadEvent } from './event.ts';
import type { ConversationState, Position } from './state.ts';
import { askAgain } from './steer.ts';
import { choose } from './walk.ts';
import type { Decision, Standing, World } from './world.ts';

/** As long as someone writes who explains what was wrong. */
const LONGEST_CORRECTION = 40;

/** An earlier answer taken back in words (やっぱり電源は入れ直していませんでした): the flow goes on from there. */
export function correctEarlier(
  state: ConversationState,
  { flow, position }: Standing,
  event: ReadEvent,
  world: World,
): Decision | null {
  if (!event.reading.signs.includes('corrects')) return null;
  for (const name of position.trail.toReversed()) {
    const step = flow.steps[name];
    const named = step && 'ask' in step ? namedIn(step, event, LONGEST_CORRECTION) : null;
    if (named === null) continue;
    const earlier = rewound(state, position, name);
    const choice = named.isDenied ? 'no' : named.choice;
    // What is only denied, and has no plain opposite, is asked once more.
    return withoutWatch(choose(earlier, flow, choice, world) ?? askAgain(earlier, world));
  }
  return null;
}

/** Standing at an earlier question again: what was answered after it may not hold any more. */
export function rewound(
  state: ConversationState,
  position: Position,
  name: string,
): ConversationState {
  const since = position.trail.indexOf(name);
  const later = since < 0 ? [] : position.trail.slice(since);
  const answers = Object.entries(position.answers).filter(([step]) => !later.includes(step));
  return {
    ...state,
    position: {
      ...position,
      step: name,
      answers: Object.fromEntries(answers),
      trail: position.trail.filter((step) => !later.includes(step)),
    },
  };
}

/** Nobody waits any more for what a corrected answer has led to. */
export function withoutWatch({ state, effects }: Decision): Decision {
  return {
    state: { ...state, misunderstandings: 0 },
    effects: [{ type: 'cancelTimer', timer: 'watch' }, ...effects],
  };
}
