import { UPDATE_FLOW } from './aside.ts';
import { chosenAt, isToDo, type Answer, type AskedAt } from './asked-at.ts';
import type { ReadEvent } from './event.ts';
import { whenDone } from './said-of-step.ts';
import type { Sign } from './sign.ts';
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

/** 終わったけどこのあと何かする?, where the end is waited for: told, and what comes next is said with it. Whether it is over is not asked. */
export const endsAndAsksOn: Answer = (asked, { reading }, world) => {
  const { signs, hints, topics, customerWaiting } = reading;
  const { flow, step } = asked;
  if (flow.id !== UPDATE_FLOW || step.watch === undefined || customerWaiting) return null;
  const isTold = hints.includes('hasEnded') && !NOT_ENDED.some((sign) => signs.includes(sign));
  const isAsked =
    signs.includes('asksNext') || (hints.includes('asksOpenly') && topics.length === 0);
  return isTold && isAsked && !hints.includes('ofSale') ? chosenAt(asked, 'done', world) : null;
};

const NOT_ENDED: readonly Sign[] = ['denied', 'ofPayment', 'mayBeOfPayment', 'brokenDown'];
