import type { ReadEvent } from './event.ts';
import { isFresh } from './freshness.ts';
import { askSay } from './question.ts';
import type { Hint } from './hint.ts';
import type { ConversationState } from './state.ts';
import type { Terminal } from './terminal.ts';
import {
  terminalInTalk,
  terminalValues,
  type Decision,
  type Standing,
  type World,
} from './world.ts';

/** Kept among the answers of a walk: said once, and the second time the merchant's own word counts. */
const SAID = 'seenOtherwise';

/** たぶん半分ある, where the fleet sees 1 % at this very time: both are named, and the screen is to be looked at once more (conversation.md, closed loop). null: nothing is seen, or not otherwise. */
export function seenOtherwise(
  state: ConversationState,
  { flow, position, step }: Standing,
  { reading: { hints } }: ReadEvent,
  level: 'enough' | 'low',
  world: World,
): Decision | null {
  if (level !== 'enough' || !mayBeWrong(position, hints)) return null;
  if (step === undefined || !('ask' in step) || step.reads !== 'battery') return null;
  const found = terminalInTalk(state, world);
  if (found.kind === 'notAsked') return { state, effects: [{ type: 'askFleet' }] };
  if (found.kind !== 'one' || !isSeenLow(found.terminal, world)) return null;
  const told = { ...position, answers: { ...position.answers, [SAID]: 'yes' } };
  const values = terminalValues(found.terminal);
  const { choices = [] } = askSay(state, flow, step, world);
  return {
    state: { ...state, position: told, misunderstandings: 0 },
    effects: [{ type: 'say', message: 'battery.seenOtherwise', values, choices }],
  };
}

/** A figure read from the screen counts; a guess is held against what is seen. */
function mayBeWrong({ answers }: Standing['position'], hints: readonly Hint[]): boolean {
  return !(SAID in answers) && hints.includes('vague');
}

/** While it charges, a figure of some minutes ago may well be higher by now. */
function isSeenLow({ battery }: Terminal, { facts: { notice }, now }: World): boolean {
  if (battery === null || battery.charging === 'YES') return false;
  return (
    isFresh('battery', battery.observedAt, now) && battery.levelPercent < notice.chargeFloorPercent
  );
}
