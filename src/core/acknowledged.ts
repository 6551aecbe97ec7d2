import { staysOn } from './begun-alone.ts';
import { PERSON, RESUME } from './choices.ts';
import { noted, offeredFlows } from './noted.ts';
import { hasSaid } from './said-of.ts';
import type { ConversationState } from './state.ts';
import type { Rule } from './world.ts';

/** わかりました, 了解です, and はい as the first word: it was read, and nothing is begun unasked. null: it answers a question. */
export const acknowledged: Rule = (state, event, world) => {
  const { position, offer } = state;
  const { hints, command } = event.reading;
  const read = command === 'yes' ? readOnly(state, event, world) : null;
  if (read !== null) return read;
  if (position !== null || !hints.includes('onlyRead')) return null;
  const choices = offer?.choices ?? [];
  if (choices.some(({ id }) => id === RESUME.id)) return null;
  return noted(state, offeredFlows(state));
};

const readOnly: Rule = (state, event, world) => {
  if (isToldOfRun(state) && hasSaid(state.said, BACK)) return staysOn(state, event, world);
  return isUnspoken(state) || isToldOfRun(state) ? noted(state) : null;
};

/** Nothing was said or asked before. */
function isUnspoken({ offer, position, handOff, topics }: ConversationState): boolean {
  return offer === null && position === null && handOff === null && topics.length === 0;
}

/** はい to Wi-Fiを戻してください or そのままお待ちください: that is done, and nothing else was asked. */
function isToldOfRun({ said, offer, position, handOff }: ConversationState): boolean {
  const isFree = position === null && handOff === null;
  const isAsked = offer?.choices.some(({ id }) => id !== PERSON.id) ?? false;
  return isFree && !isAsked && hasSaid(said, OF_RUN);
}

const OF_RUN: ReadonlySet<string> = new Set([
  'running.keepPower',
  'running.wifiFirst',
  'running.wifiBack',
]);
/** Whether the screen goes on is looked at; then its end is waited for. */
const BACK: ReadonlySet<string> = new Set(['running.wifiBack']);
