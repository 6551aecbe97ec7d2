import type { Effect } from '../../src/core/effect.ts';

/** What LINE gives to whoever wishes to link. */
export const LINK = {
  kind: 'ready',
  url: 'https://bot.example/link?linkToken=t',
  token: 'd',
} as const;

/** What `decide` wishes to know before it goes on. */
export type Question = Extract<
  Effect,
  { type: 'askFleet' | 'askModel' | 'askLink' | 'askQueue' | 'askRemote' }
>;

export function isQuestion(effect: Effect | undefined): effect is Question {
  return effect !== undefined && effect.type.startsWith('ask');
}

export function endsLink(effect: Effect): boolean {
  return effect.type === 'changeAccount' && effect.change.type.startsWith('unlink');
}
