import { UPDATE_FLOW } from './aside.ts';
import { isToDo, type Answer } from './asked-at.ts';
import { whenDone } from './half-done.ts';
import { askAgain, saidAndAsked } from './steer.ts';
import { understood } from './world.ts';

/** あ、あった, 出た出た: the update has come up where it is to be begun; before that it is what was asked for, and what is asked stands. */
export const foundIt: Answer = (asked, { reading: { hints, signs, customerWaiting } }, world) => {
  const { state, flow, step } = asked;
  const isFound = hints.includes('foundIt') && !signs.includes('asks') && !customerWaiting;
  if (flow.id !== UPDATE_FLOW || !isFound || step.watch !== undefined) return null;
  if (step.of === 'payment' || step.of === 'failure') return null;
  if ('absent' in step.choices) return saidAndAsked('powered.come', state, world);
  return isToDo(step) ? whenDone(asked, world) : understood(askAgain(state, world));
};
