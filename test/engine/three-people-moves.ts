import * as fc from 'fast-check';
import type { KeptEvent } from '../../src/core/event.ts';
import type { ConversationState } from '../../src/core/state.ts';
import { BETWEEN, MESSAGES } from '../core/messages.ts';

export const PEOPLE = ['ana', 'ben', 'eve'] as const;
export type Person = (typeof PEOPLE)[number];

/** What somebody can lay hands on: whatever was ever shown to anybody. */
export interface Found {
  readonly offer: ConversationState['offer'];
  readonly buttons: readonly string[];
  readonly nonces: readonly string[];
}

const SAYINGS: readonly string[] = [
  ...Object.values(MESSAGES).flat(),
  ...BETWEEN,
  '壱番亭の端末の状態は?',
  '弐番亭の店長です。壱のレジと弐のレジの充電を教えて',
  'M-1',
  'うちの端末の状態は?',
  'すべての店の端末を見せて',
  'How are my terminals?',
];
const WISHES = [
  'お店と連携する',
  'お店と連携する',
  '連携を解除',
  'このLINEを解除する',
  'お店の全員を解除する',
  'はい',
];
const MENU = ['menu:fleet.status', 'menu:flow.update', 'menu:flow.battery'];
const TIMERS = ['unlink', 'watch', 'unlink', 'reminder'];
const CRAFTED = ['terminal:T-M-1', 'terminal:T-M-2', 'topic:fleet.status', 'unlinkShop', 'link'];

export interface Move {
  readonly who: Person;
  readonly kind:
    | 'wish'
    | 'write'
    | 'tap'
    | 'copyTap'
    | 'craft'
    | 'menu'
    | 'ring'
    | 'confirm'
    | 'signIn'
    | 'block';
  readonly pick: number;
}

const anyMove: fc.Arbitrary<Move> = fc.record({
  who: fc.constantFrom(...PEOPLE),
  kind: fc.constantFrom(
    ...([
      'wish',
      'wish',
      'write',
      'write',
      'tap',
      'copyTap',
      'craft',
      'menu',
      'ring',
      'block',
    ] as const),
    ...(['confirm', 'confirm', 'signIn', 'signIn'] as const),
  ),
  pick: fc.nat(),
});
export const anyMoves = fc.array(anyMove, { minLength: 60, maxLength: 100 });

type Make = (found: Found, pick: number, id: string) => KeptEvent;

const EVENTS: Readonly<Record<Move['kind'], Make>> = {
  wish: (_found, pick, id) => wrote(at(WISHES, pick) ?? '', id),
  write: (_found, pick, id) => wrote(at(SAYINGS, pick) ?? '', id),
  tap: ({ offer }, pick) => tap(offer ? `t${offer.turn}:${at(offer.choices, pick)?.id ?? ''}` : ''),
  copyTap: ({ buttons }, pick) => tap(at(buttons, pick) ?? ''),
  craft: ({ offer }, pick) => tap(`t${offer?.turn ?? 0}:${at(CRAFTED, pick) ?? ''}`),
  menu: (_found, pick) => tap(at(MENU, pick) ?? ''),
  ring: (_found, pick) => ({ type: 'timeCame', timer: at(TIMERS, pick) ?? '', about: 'x' }),
  block: (_found, pick) =>
    pick % 2 === 0
      ? { type: 'merchantUnfollowed' }
      : { type: 'merchantFollowed', isUnblocked: true },
  confirm: ({ nonces }, pick) => confirmed(latest(nonces, pick)),
  signIn: ({ nonces }, pick) => confirmed(latest(nonces, pick)),
};

export function eventOf({ kind, pick }: Move, found: Found, id: string): KeptEvent {
  return EVENTS[kind](found, pick, id);
}

function confirmed(nonce = 'made up'): KeptEvent {
  return { type: 'accountLinked', nonce };
}

function wrote(text: string, messageId: string): KeptEvent {
  return { type: 'merchantWrote', text, messageId };
}

function tap(data: string): KeptEvent {
  return { type: 'merchantTapped', data };
}

/** One of the last few. */
export function latest<T>(from: readonly T[], pick: number): T | undefined {
  return at(from.slice(-3), pick);
}

function at<T>(from: readonly T[], pick: number): T | undefined {
  return from[pick % Math.max(1, from.length)];
}
