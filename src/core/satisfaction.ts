import type { Choice, Effect, Say } from './effect.ts';
import type { Hint } from './hint.ts';
import type { ConversationState } from './state.ts';
import type { Decision, World } from './world.ts';

/** How content a merchant was with the help of staff. */
export type Rating = 'good' | 'fair' | 'bad';

const RATINGS = [
  { rating: 'good', label: 'choice.rate.good' },
  { rating: 'fair', label: 'choice.rate.fair' },
  { rating: 'bad', label: 'choice.rate.bad' },
] as const;

/** The question after staff have had a talk: once for a ticket, and once a day for a shop. */
export function askedForRating(number: string, { facts }: World): readonly Effect[] {
  if (!facts.mayAskRating) return [];
  return [{ type: 'askRating', number }, asking('satisfaction.ask', number)];
}

function asking(message: string, number: string): Say {
  const choices: readonly Choice[] = RATINGS.map(({ rating, label }) => ({
    id: `${RATE}${rating}:${number}`,
    label,
  }));
  return { type: 'say', message, choices, numbered: true };
}

const RATE = 'rate:';

/** 4, 星5つ, ★★★ where three words were offered: on no scale of ours, so the words are offered again; null for anything else. */
export function offScale(state: ConversationState, hints: readonly Hint[]): Decision | null {
  const asked = state.offer?.choices.find(({ id }) => id.startsWith(RATE));
  if (asked === undefined || !hints.includes('scores')) return null;
  const [, , number = ''] = asked.id.split(':');
  return { state, effects: [asking('satisfaction.choose', number)] };
}

/** What was tapped. Whoever was not content is offered a person once more: the way there is on every reply. */
export function rated(state: ConversationState, value: string): Decision {
  const [given, number = ''] = value.split(':');
  const rating = RATINGS.find((one) => one.rating === given)?.rating;
  if (rating === undefined) return { state, effects: [] };
  const message = rating === 'bad' ? 'satisfaction.sorry' : 'satisfaction.thanks';
  return {
    state,
    effects: [
      { type: 'rate', number, rating },
      { type: 'say', message },
    ],
  };
}
