import { mayBeOpen } from './doubt.ts';
import type { Hint } from './hint.ts';
import { hotlineValues } from './notice.ts';
import { isSince } from './past-time.ts';
import type { Reading } from './reading.ts';
import { REMINDER_FLOW } from './reminders.ts';
import { hasSaid } from './said-of.ts';
import type { ConversationState } from './state.ts';
import { TOLD_FIRST } from './still-not-there.ts';
import { answerTopics } from './topic-answer.ts';
import { isOut, understood, type Rule, type World } from './world.ts';

/** さっき9時ごろ, いや、再起動したのが9時ごろって意味です, behind the answer that the update may not have arrived: when it was switched off and on, and no time to be reminded at. */
export const cycledThen: Rule = (state, { reading }, world) => {
  const { past } = reading;
  if (past === null || !isFree(state, world) || !isOfRestart(state, reading)) return null;
  const { facts, now } = world;
  const { notice } = facts;
  const at = { ...state, position: null, interrupted: null };
  const since = isSince(past, notice.updateOpens, { now, notice });
  if (since === 'no') return answerTopics(at, ['prep.powercycle'], world, {});
  const values = hotlineValues(world);
  return understood({
    state: { ...at, topics: ['update.scope'] },
    effects: [{ type: 'say', message: 'notOffered.cycled', values, choices: [] }],
  });
};

/** A reminder is agreed on only where the time was taken for one. */
function isFree(state: ConversationState, world: World): boolean {
  const isTalked = state.position === null || state.position.flow === REMINDER_FLOW;
  return (
    isTalked &&
    state.interrupted === null &&
    state.handOff === null &&
    isOut(world) &&
    !mayBeOpen(state, world)
  );
}

function isOfRestart(
  { said, position }: ConversationState,
  { hints, signs, timeAsked, customerWaiting }: Reading,
): boolean {
  if (customerWaiting || timeAsked.isToRemind || signs.includes('asks')) return false;
  const isRestart = RESTARTED.every((hint) => hints.includes(hint)) && !hints.includes('willCycle');
  if (position !== null) return isRestart;
  const isTold = hasSaid(said, TOLD);
  return isTold && (isRestart || hints.includes('wasThen'));
}

const RESTARTED: readonly Hint[] = ['namesRestart', 'doneBefore'];
const TOLD: ReadonlySet<string> = new Set([...TOLD_FIRST, 'notOffered.cycled']);
