import { inPassing } from './in-passing.ts';
import { languageWished } from './language-wish.ts';
import { ofOurselves } from './of-ourselves.ts';
import { ofStaff } from './of-staff.ts';
import { unwelcome } from './safety.ts';
import { saidBetween } from './said-between.ts';
import { offScale } from './satisfaction.ts';
import type { Rule } from './world.ts';

/** What is said to the bot itself, of it, or of the staff behind it. */
export const toTheBot: Rule = (state, event, world) => {
  return (
    unwelcome(state, event, world) ??
    saidBetween(state, event, world) ??
    ofOurselves(state, event, world) ??
    ofStaff(state, event, world) ??
    offScale(state, event.reading.hints) ??
    languageWished(state, event.reading, world) ??
    inPassing(state, event, world)
  );
};
