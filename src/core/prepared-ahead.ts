import { UPDATE_FLOW } from './aside.ts';
import type { ReadEvent } from './event.ts';
import { beginIn, type Ask, type Flow } from './flow.ts';
import { namedIn } from './choice-of.ts';
import { NETWORK_TOLD, POWER_TOLD } from './look.ts';
import { isSince } from './past-time.ts';
import type { Reading } from './reading.ts';
import type { ConversationState, Position } from './state.ts';
import { askAgain } from './steer.ts';
import { choose } from './walk.ts';
import { saidFirst, understood, type Decision, type World } from './world.ts';

/** Wi-Fiも大丈夫, 電源は今朝入れました: answers its step; before that it is kept for it, where nobody sees it. null: nothing of it. */
export function preparedAhead(
  step: Ask,
  state: ConversationState,
  flow: Flow,
  event: ReadEvent,
  world: World,
): Decision | null {
  const { position } = state;
  const { reading } = event;
  const { signs } = reading;
  if (position === null || flow.id !== UPDATE_FLOW) return null;
  if (signs.includes('hasCycled')) return cycledAhead(step, state, position, flow, world);
  const since = poweredTold(step, reading, world);
  if (since) return noted(state, position, POWER_TOLD, 'flow.ahead.done', world);
  if (isConnected(reading)) return connected(step, state, position, flow, world);
  return isAbsentAhead(step, flow, event) ? first(state, 'flow.ahead.absent', world) : null;
}

/** 何も出ません, before the update is to be begun: nobody has looked for it rightly yet. */
function isAbsentAhead({ since }: Ask, flow: Flow, event: ReadEvent): boolean {
  // Of the charge and the Wi-Fi nothing may be shown either.
  if (since === undefined) return false;
  const begin = beginIn(flow);
  const named = begin && namedIn(begin, event);
  return named?.choice === 'absent' && !named.isDenied;
}

function isConnected({ signs }: Reading): boolean {
  const isFine = signs.includes('networkFine');
  return isFine && !signs.includes('asks') && !signs.includes('denied');
}

function connected(
  step: Ask,
  state: ConversationState,
  position: Position,
  flow: Flow,
  world: World,
): Decision | null {
  if (step.picture === 'wifi') {
    const moved = choose(state, flow, 'yes' in step.choices ? 'yes' : 'done', world);
    return moved && understood(moved);
  }
  return noted(state, position, NETWORK_TOLD, 'flow.ahead.network', world);
}

/** 消してつけた: told where that is asked for it is the answer, and is kept for it once the update is out for a while. */
function cycledAhead(
  { since, choices, watch }: Ask,
  state: ConversationState,
  position: Position,
  flow: Flow,
  world: World,
): Decision | null {
  if (since !== undefined) {
    const moved = choose(state, flow, 'yes' in choices ? 'yes' : 'done', world);
    return moved && understood(moved);
  }
  if ('absent' in choices || watch !== undefined) return understood(askAgain(state, world));
  const { updateOpens } = world.facts.notice;
  return world.now >= updateOpens.plus({ minutes: JUST_NOW_MINUTES })
    ? noted(state, position, POWER_TOLD, 'flow.ahead.done', world)
    : null;
}

/** What has just been done may be so long ago. */
const JUST_NOW_MINUTES = 60;

function noted(
  state: ConversationState,
  position: Position,
  what: string,
  message: 'flow.ahead.network' | 'flow.ahead.done',
  world: World,
): Decision {
  const answers = { ...position.answers, [what]: 'ok' };
  const told = { ...state, position: { ...position, answers } };
  return first(told, message, world);
}

function first(state: ConversationState, message: string, world: World): Decision {
  return understood(saidFirst({ type: 'say', message }, askAgain(state, world)));
}

/** 今朝入れました, since the update is out (fact `power`), at another question than for that. */
function poweredTold(
  { since }: Ask,
  { past, signs }: Reading,
  { facts: { notice }, now }: World,
): boolean {
  if (since !== undefined || past === null || !signs.includes('tellsOn')) return false;
  return isSince(past, notice.updateOpens, { now, notice }) === 'yes';
}
