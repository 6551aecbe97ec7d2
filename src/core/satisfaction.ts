import type { Choice, Effect } from './effect.ts';
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
  const choices: readonly Choice[] = RATINGS.map(({ rating, label }) => ({
    id: `rate:${rating}:${number}`,
    label,
  }));
  return [
    { type: 'askRating', number },
    { type: 'say', message: 'satisfaction.ask', choices, numbered: true },
  ];
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
