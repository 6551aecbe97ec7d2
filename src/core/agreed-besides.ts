import { askedAt, type AskedAt } from './asked-at.ts';
import { choiceOf } from './choice-of.ts';
import { asksOutside } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { REMINDER_FLOW } from './reminders.ts';
import type { ConversationState } from './state.ts';
import { choose } from './choose.ts';
import { thenRest, understood, type Decision, type World, type RuleBeside } from './world.ts';

/** はい、それで。1階はもう何もしなくていいんですよね?, to a time that is said back: it is set, and what is asked is answered behind it. */
export const agreedBesides: RuleBeside = (state, event, world, decided) => {
  const set = agreedIn(state, event, world);
  if (set === null || set.effects.some(asksOutside)) return set;
  const asked = { ...event, reading: { ...event.reading, told: null, time: null } };
  const rest = decided({ ...set.state, offer: null }, asked, world);
  if (rest.effects.some(asksOutside)) return rest;
  if (rest.state.misunderstandings > 0) return null;
  return thenRest(set, rest);
};

/** The time is set by what is told; null: it is not, or another talk goes on. */
function agreedIn(state: ConversationState, event: ReadEvent, world: World): Decision | null {
  const at = timeAt(state, world);
  const { told, topics } = event.reading;
  if (at === null || told === null || topics.length === 0) return null;
  const reading = { ...event.reading, ...told };
  if (choiceOf(at.step, { ...event, text: told.text, reading }) !== 'yes') return null;
  const set = choose(state, at.flow, 'yes', world);
  return set === null || set.state.position !== null ? null : understood(set);
}

function timeAt(state: ConversationState, world: World): AskedAt | null {
  const at = askedAt(state, world);
  return at?.flow.id === REMINDER_FLOW ? at : null;
}
