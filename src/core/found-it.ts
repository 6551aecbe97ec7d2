import { UPDATE_FLOW } from './aside.ts';
import { chosenAt, isToDo, type Answer, type AskedAt } from './asked-at.ts';
import type { ReadEvent } from './event.ts';
import { whenDone } from './said-of-step.ts';
import { askAgain, saidAndAsked } from './steer.ts';
import { understood, type Decision, type World } from './world.ts';

/** あ、あった, 出た出た: the update has come up where it is to be begun; before that it is what was asked for, and what is asked stands. */
export const foundIt: Answer = (asked, { reading: { hints, signs, customerWaiting } }, world) => {
  const { state, flow, step } = asked;
  const isFound = hints.includes('foundIt') && !signs.includes('asks') && !customerWaiting;
  if (flow.id !== UPDATE_FLOW || !isFound || step.watch !== undefined) return null;
  if (step.of === 'payment' || step.of === 'failure') return null;
  if ('absent' in step.choices) return saidAndAsked('powered.come', state, world);
  return isToDo(step) ? whenDone(asked, world) : understood(askAgain(state, world));
};

/** 画面出ました。押していい?, asked whether it is connected: what the network brings is there. */
export function offerAtNetwork(
  asked: AskedAt,
  { reading }: ReadEvent,
  world: World,
): Decision | null {
  const { hints } = reading;
  const isAsked = asked.step.picture === 'wifi' && 'yes' in asked.step.choices;
  if (!isAsked || !hints.includes('asksToPress')) return null;
  const isThere = hints.includes('appearedNow') || hints.includes('hasCome');
  return isThere ? chosenAt(asked, 'yes', world) : null;
}
