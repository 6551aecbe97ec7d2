import { chosenAt, type Answer } from './asked-at.ts';
import { UPDATE_FLOW } from './aside.ts';
import { choiceOf } from './choice-of.ts';
import { isSeenStopped } from './failed-update.ts';
import { questionAt } from './flow.ts';
import { handOver } from './hand-off.ts';
import type { Reading } from './reading.ts';
import { askAgain } from './steer.ts';
import { mustAskFleet, understood } from './world.ts';

/**
 * また失敗って出た, of an update that was led through: what is to be prepared for it is well, and nobody sees what it fails for, or it was begun anew. What it
 * was is not asked once more: it is staff's matter by now (a step that has failed repeatedly).
 */
export const failsAgain: Answer = ({ state, flow, position, step }, event, world) => {
  if (flow.id !== UPDATE_FLOW) return null;
  if (!('error' in step.choices) || !tellsError(choiceOf(step, event), event.reading)) return null;
  const asked = [...position.trail, position.step].map((name) => questionAt(flow, name)?.choices);
  const wasAsked = (choice: string) =>
    asked.some((choices) => choices !== undefined && choice in choices);
  // What it fails for was asked before.
  const isAgain = wasAsked('launched') || event.reading.hints.includes('onceMoreFailed');
  const isLed = wasAsked('absent') && isAgain && world.facts.merchant === null;
  // もう一度だけ was asked for, and has failed: whoever sees what for.
  return isLed || wasAsked('again') ? understood(handOver(state, 'stepFailed', world)) : null;
};

/** また同じのが出た, of an update that has failed, and where no dialog was spoken of: the error, once more. */
export const sameAgain: Answer = (asked, { reading }, world) => {
  const { state, flow, step } = asked;
  if (flow.id !== UPDATE_FLOW || !isSame(reading) || state.topics.includes('os.dialog'))
    return null;
  // Where it is led to be done again, that has not helped.
  const choice = ['again', 'error'].find((one) => one in step.choices);
  if (choice !== undefined) return chosenAt(asked, choice, world);
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  return step.of === 'failure' || isSeenStopped(world) ? understood(askAgain(state, world)) : null;
};

function isSame({ hints, signs, customerWaiting }: Reading): boolean {
  if (!hints.includes('comesAgain') || signs.includes('asks') || customerWaiting) return false;
  const isNamed = ['ofDialog', 'ofUpdate', 'ofSale'] as const;
  return !isNamed.some((one) => hints.includes(one)) && !signs.includes('ofPayment');
}

function tellsError(choice: string | null, { signs, topics, hints }: Reading): boolean {
  if (choice === 'error' || signs.includes('stillFails')) return true;
  // 始めたけどまたエラー.
  const isTold = topics.includes('update.error') && hints.includes('onceMoreFailed');
  return isTold && !signs.includes('asks');
}
