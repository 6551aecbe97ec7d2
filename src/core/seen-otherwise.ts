import type { ReadEvent } from './event.ts';
import { isFresh } from './freshness.ts';
import { askSay } from './question.ts';
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
  { text }: Pick<ReadEvent, 'text'>,
  level: 'enough' | 'low',
  world: World,
): Decision | null {
  if (level !== 'enough' || !mayBeWrong(position, text)) return null;
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
function mayBeWrong({ answers }: Standing['position'], text: string): boolean {
  return !(SAID in answers) && IS_VAGUE.test(text);
}

const IS_VAGUE =
  /半分|はんぶん|割|くらい|ぐらい|ほど|たぶん|多分|おそらく|だいたい|大体|ちょい|はず|思う|十分|充分|half|about|maybe|probably|一半|大概|可能|左右|절반|반쯤|정도|아마/iu;

/** While it charges, a figure of some minutes ago may well be higher by now. */
function isSeenLow({ battery }: Terminal, { facts: { notice }, now }: World): boolean {
  if (battery === null || battery.charging === 'YES') return false;
  return (
    isFresh('battery', battery.observedAt, now) && battery.levelPercent < notice.chargeFloorPercent
  );
}
