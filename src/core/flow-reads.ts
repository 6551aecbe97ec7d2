import type { Facts } from './facts.ts';
import { questionAt, type Ask, type Flow } from './flow.ts';
import type { ConversationState, Position } from './state.ts';

/** What a bare figure in this message is: what is asked for, or of the battery where an answer to that is corrected. */
export function expected(
  { position, interrupted }: ConversationState,
  text: string,
  flows: Facts['flows'],
): 'battery' | 'time' | null {
  if (isOfWaiting(interrupted, position, text, flows)) return 'battery';
  const flow = position && flows[position.flow];
  if (!position || !flow) return null;
  const reads = readsAt(flow, position.step);
  if (reads === 'attempt') return null;
  if (reads !== undefined) return reads === 'battery' ? 'battery' : 'time';
  const wasAsked = position.trail.some((name) => readsBattery(flow, name));
  return wasAsked && /やっぱ|じゃな|だった|でした|間違|まちが/u.test(text) ? 'battery' : null;
}

/** 100になった, where the question for the charge waits behind another talk, or behind whether to go on. */
function isOfWaiting(
  interrupted: Position | null,
  position: Position | null,
  text: string,
  flows: Facts['flows'],
): boolean {
  const flow = interrupted && flows[interrupted.flow];
  if (!flow || !readsBattery(flow, interrupted.step)) return false;
  return position === null || /\d\s*(?:%|％|パー(?:セント)?)?\s*に?な(?:った|りました)/u.test(text);
}

/** The very question, with an answer for each side of the floor. */
export function asksBattery(flow: Flow, name: string): boolean {
  return readsBattery(flow, name) && 'enough' in (questionAt(flow, name)?.choices ?? {});
}

function readsBattery(flow: Flow, name: string): boolean {
  return readsAt(flow, name) === 'battery';
}

function readsAt(flow: Flow, name: string): Ask['reads'] {
  return questionAt(flow, name)?.reads;
}
