import { actOn } from './act.ts';
import { askedAt, type AskedAt } from './asked-at.ts';
import { isLed, mayBeLoose, takenAs } from './loosely-told.ts';
import { matchAsked } from './offer.ts';
import { REMINDER_FLOW } from './reminders.ts';
import type { ConversationState } from './state.ts';
import { saidAndAsked } from './steer.ts';
import type { Decision, Rule, World } from './world.ts';

/** １でいいんですかね, asked for a number: it is taken, and what it stands for said back; where a payment, or more, may hang on it, it is asked for alone. */
export const askedNumber: Rule = (state, { text }, world) => {
  const choice = matchAsked(state.offer, text);
  const kind = choice?.split(':')[0] ?? '';
  const isMoney = state.handOff?.reason === 'paymentUnknown';
  if (choice === null || isMoney || !HARMLESS.has(kind)) return null;
  return taken(state, choice, world);
};

function taken(state: ConversationState, choice: string, world: World): Decision | null {
  if (state.position === null) return actOn(state, choice, world);
  const asked = askedAt(state, world);
  if (asked === null) return null;
  if (!isOpen(asked)) return saidAndAsked('flow.numberAlone', state, world);
  const moved = actOn(state, choice, world);
  return choice.startsWith(STEP) && isLed(asked)
    ? takenAs(asked, choice.slice(STEP.length), moved)
    : moved;
}

const STEP = 'step:';

const HARMLESS: ReadonlySet<string> = new Set(['step', 'topic', 'flow', 'call', 'terminal']);

function isOpen(asked: AskedAt): boolean {
  return asked.flow.id === REMINDER_FLOW || (isLed(asked) && mayBeLoose(asked));
}
