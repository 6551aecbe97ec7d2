import { actOn } from './act.ts';
import { UPDATE_FLOW } from './aside.ts';
import { flowChoice, isResumeOffered, PERSON } from './choices.ts';
import { isPaymentOpen } from './doubt.ts';
import { noted } from './noted.ts';
import { isSaidOf, type SAID_OF } from './said-of.ts';
import type { ConversationState } from './state.ts';
import type { Rule } from './world.ts';

/** はい, お願いします where the last reply offered a person, or told of something: the person is taken, or it was only read. null: it was asked whether to begin, or nothing would begin. */
export const yesUnasked: Rule = (state, { reading: { command, hints } }, world) => {
  if (command !== 'yes' || !isFree(state)) return null;
  if (lastSaid('offersPerson', state)) return actOn(state, PERSON.id, world);
  const way = onlyWay(state);
  if (way === null || lastSaid('offersToBegin', state)) return null;
  if (state.handOff !== null) return noted(state);
  // 10〜20分ほどです。 — やります: they mean the one way below it.
  const isWish = hints.includes('takesUp') && !lastSaid('endsTicket', state);
  return isWish && !isPaymentOpen(state, world) ? null : noted(state, [flowChoice(way)]);
};

/** What the bot said by itself is minded where it was said. */
function isFree(state: ConversationState): boolean {
  const { position, said } = state;
  return position === null && said !== undefined && !isResumeOffered(state);
}

function lastSaid(what: keyof typeof SAID_OF, { said }: ConversationState): boolean {
  return isSaidOf(what, said?.messages.at(-1) ?? '');
}

function onlyWay({ offer }: ConversationState): string | null {
  const [way, another] = (offer?.choices ?? []).flatMap(({ id }) => walkOf(id));
  return another === undefined ? (way ?? null) : null;
}

function walkOf(id: string): readonly string[] {
  const [kind, value = ''] = id.split(':');
  if (kind === 'flow') return [value];
  return kind === 'begin' ? [UPDATE_FLOW] : [];
}
