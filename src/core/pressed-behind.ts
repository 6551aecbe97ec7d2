import { waitedFor } from './begun-alone.ts';
import { isOfNone } from './doubt.ts';
import type { Say } from './effect.ts';
import { isoOf, stillCounts } from './moment.ts';
import { wishesPayment } from './money-flow.ts';
import { isNearUpdate, leansOnFailure } from './of-update.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { isOut, mustAskFleet, understood, type Rule, type World } from './world.ts';

/** 押しちゃいました, behind the leave to press: or 更新ボタンを押した: the update runs from now on; behind what the dialog is (fact `OS: skip`), either of its buttons may have been. */
export const pressedBehind: Rule = (state, event, world) => {
  const { reading } = event;
  if (!isPressed(reading) || isElsewhere(state, reading, world)) return null;
  const isNamed = reading.hints.includes('ofUpdate');
  if (!isAllowed(state, world) && !isNamed && !isOfDialog(state, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (isAllowed(state, world)) return waitedFor(state, event, world);
  if (isNamed) return understood({ state, effects: [LASTS] });
  // What is told of its screen next may be of an update that runs.
  return understood({ state: { ...state, hangsAt: isoOf(world.now) }, effects: [EITHER] });
};

function isPressed({ hints, signs, customerWaiting, topics }: Reading): boolean {
  const isAsked = signs.includes('asks') || customerWaiting || wishesPayment(topics);
  return hints.includes('pressed') && !hints.includes('ofPower') && !isAsked;
}

const LASTS: Say = { type: 'say', message: 'topic.update.duration' };
const EITHER: Say = { type: 'say', message: 'dialog.pressed' };

function isElsewhere(state: ConversationState, reading: Reading, world: World): boolean {
  const isBusy = state.position !== null || state.handOff !== null;
  return isBusy || !isOut(world) || !isOfNone(state, reading, world);
}

/** By the leave that was given just now. */
function isAllowed(state: ConversationState, world: World): boolean {
  return saidNow(state, world).some((one) => MAY_PRESS.has(one));
}

function isOfDialog(state: ConversationState, world: World): boolean {
  const last = state.topics.at(-1) ?? '';
  return saidNow(state, world).length > 0 && isNearUpdate(last) && !leansOnFailure(last);
}

function saidNow({ said }: ConversationState, { now }: World): readonly string[] {
  return said !== undefined && stillCounts(said.at, now) ? said.messages : [];
}

const MAY_PRESS: ReadonlySet<string> = new Set([
  'dialog.came',
  'dialog.press',
  'dialog.pressNow',
  'deadline.now',
]);
