import { UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import { isUpdating } from './counter.ts';
import type { Effect } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { hotlineValues } from './hand-off.ts';
import { NAMES_UPDATE } from './finished.ts';
import type { ConversationState } from './state.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { wishesPayment } from './wished.ts';
import { understood, type Decision, type World } from './world.ts';

/**
 * The power went in the middle of an update: on again with charge enough, and begun again (facts `prepare by`, `power`). What
 * becomes of such a terminal no notice tells. A payment in doubt comes first; null for anything else.
 */
export function powerLost(
  state: ConversationState,
  event: ReadEvent,
  world: World,
): Decision | null {
  const { signs, topics } = event.reading;
  const { position } = state;
  const isMidway = signs.includes('duringUpdate') || isUpdating(state, world);
  const isLost = signs.includes('powerLost') || signs.includes('isOff');
  if (!isLost || !isMidway) return null;
  if (topics.includes('handoff') || mayBeOfPayment(state, event, world)) return null;
  const isLed = position?.flow === UPDATE_FLOW;
  const says: Effect = {
    type: 'say',
    message: 'running.powerLost',
    values: hotlineValues(world),
    choices: [flowChoice(UPDATE_FLOW)],
  };
  const stopped: readonly Effect[] = isLed ? [{ type: 'cancelTimer', timer: 'watch' }] : [];
  return understood({
    state: {
      ...state,
      topics: ['update.error'],
      updatingAt: undefined,
      position: isLed ? null : position,
    },
    effects: [...stopped, says],
  });
}

function mayBeOfPayment(
  { position }: ConversationState,
  { text, reading: { topics } }: ReadEvent,
  world: World,
): boolean {
  if (position?.flow === MONEY_FLOW) return true;
  return wishesPayment(topics, world) && !NAMES_UPDATE.test(text);
}
