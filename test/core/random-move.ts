import * as fc from 'fast-check';
import { together } from '../../src/core/burst.ts';
import type { ConversationState } from '../../src/core/state.ts';
import type { ReadEvent, StaffEvent } from '../../src/core/event.ts';
import type { Heard, Talk } from './a-talk.ts';
import { BETWEEN, MESSAGES } from './messages.ts';
import { FLEETS, MODELS } from './random-world.ts';
import { SHOP } from './the-shop.ts';

/** What a move can see of the talk it is made in. */
interface Talking {
  readonly talk: Talk;
  readonly offered: readonly string[];
  reads(said: string, state: ConversationState): ReadEvent;
}

/** One thing that happens in a random talk, as small numbers that shrink well. */
export interface Move {
  readonly kind: keyof typeof EVENTS;
  /** Which of those there are: a button, a saying, a timer. */
  readonly pick: number;
  readonly minutes: number;
  /** What the fleet tells from now on; null: what it told before. */
  readonly fleet: number | null;
  readonly model: number;
}

const SAYINGS: readonly string[] = [...Object.values(MESSAGES).flat(), ...BETWEEN];
const KINDS = ['sticker', 'image', 'voice', 'video', 'file', 'location', 'unknown'] as const;
const MENU = [
  'payment.check_history',
  'flow.update',
  'fleet.status',
  'flow.battery',
  'handoff',
  'nothing',
] as const;
const ACCOUNT = ['お店と連携する', '連携を解除', 'このLINEを解除する', 'お店の全員を解除する'];
/** All that staff do besides writing; giving back is the most frequent. */
const STAFF_DEEDS: readonly StaffEvent[] = [
  ...Array.from({ length: 20 }, () => ({ type: 'staffReturned', staff: '山本' }) as const),
  { type: 'staffReturned', staff: '山本', flow: 'verify-payment' },
  { type: 'staffReturned', staff: '山本', flow: 'update-terminal' },
  { type: 'staffReturned', staff: '山本', flow: 'gone-since' },
  { type: 'staffClosed', staff: '山本', resolution: '解決' },
  { type: 'staffClaimed', staff: '佐々木' },
  { type: 'staffReleased', staff: '山本' },
  { type: 'staffSentPicture', staff: '山本', picture: 'desk/1' },
  { type: 'staffPromisedCall', staff: '山本', at: '2025-08-19T02:00:00.000Z' },
  { type: 'staffReopened', staff: '山本', number: '0819-1', reason: 'merchantAsked' },
];

const STAFF_WORDS = ['お待たせしました', '確認しますのでお待ちください', 'ご不便をおかけしました'];
const NOT_SET = { timer: 'watch', about: 'update-terminal/updating' };

export const EVENTS = {
  tap: ({ talk }, pick, { offer }) =>
    tap(talk.dataOf(at(offer?.choices ?? [], pick)?.id ?? 'nothing')),
  menu: (_walk, pick) => tap(`menu:${at(MENU, pick) ?? ''}`),
  answer: (walk, pick, state) =>
    walk.reads(at(state.offer?.choices ?? [], pick)?.label ?? 'はい', state),
  failed: (walk, _pick, state) =>
    walk.reads(state.position?.step === 'history' ? '失敗と出ている' : '支払われていない', state),
  restart: (walk, _pick, state) => walk.reads(restartWords(state), state),
  between: (walk, pick, state) => walk.reads(at(BETWEEN, pick) ?? '', state),
  burst: (walk, pick, state) =>
    walk.reads(together([at(SAYINGS, pick) ?? '', at(BETWEEN, pick >> 3) ?? '']), state),
  write: (walk, pick, state) => walk.reads(at(SAYINGS, pick) ?? '', state),
  oldTap: ({ offered }, pick) => tap(at(offered, pick) ?? 'rubbish'),
  ring: (walk, pick) => ring(walk, pick),
  account: (walk, pick, state) => account(walk, pick, state),
  remind: () => ({ type: 'timeCame', timer: 'reminder', about: 'update' }),
  notSent: () => ({ type: 'notSent', about: '2025-08-18T23:00:00.000Z' }),
  send: (_walk, pick) => ({
    type: 'merchantSent',
    kind: at(KINDS, pick) ?? 'image',
    messageId: 'm',
  }),
  staff: (_walk, pick) => ({
    type: 'staffWrote',
    staff: '山本',
    text: at(STAFF_WORDS, pick) ?? '',
  }),
  back: (_walk, pick) => at(STAFF_DEEDS, pick) ?? { type: 'staffReturned', staff: '山本' },
  follow: (_walk, pick) =>
    pick % 2 === 0
      ? { type: 'merchantUnfollowed' }
      : { type: 'merchantFollowed', isUnblocked: true },
} as const satisfies Record<
  string,
  (walk: Talking, pick: number, state: ConversationState) => Heard
>;

/** A way that chance alone hardly ever takes to its end. */
function restartWords({ position }: ConversationState): string {
  if (position?.flow !== 'restart-terminal') return '端末を再起動したい';
  return position.step === 'powerOrRemote' ? '遠隔で再起動する' : (AGREED[position.step] ?? 'はい');
}

const AGREED: Readonly<Record<string, string>> = {
  askPayment: '会計中ではない',
  askUpdating: '動いていない',
  confirm: '再起動する',
};

/** Mostly a merchant answers. */
const OFTEN = [
  ...(['tap', 'tap', 'tap', 'tap', 'tap', 'tap', 'tap', 'tap', 'tap'] as const),
  ...([
    'menu',
    'menu',
    'answer',
    'answer',
    'failed',
    'restart',
    'restart',
    'between',
    'between',
    'write',
    'burst',
  ] as const),
  ...([
    'oldTap',
    'ring',
    'ring',
    'ring',
    'remind',
    'notSent',
    'send',
    'staff',
    'back',
    'back',
    'follow',
  ] as const),
];

const moveOf = (kinds: readonly Move['kind'][]): fc.Arbitrary<Move> =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    pick: fc.oneof(
      { withCrossShrink: true },
      { weight: 1, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.nat({ max: 997 }) },
    ),
    minutes: fc.oneof(
      { withCrossShrink: true },
      { weight: 6, arbitrary: fc.constant(0) },
      { weight: 6, arbitrary: fc.constantFrom(1, 3, 20) },
      { weight: 1, arbitrary: fc.constant(400) },
    ),
    fleet: fc.option(fc.nat({ max: FLEETS.length - 1 }), { freq: 2 }),
    model: fc.nat({ max: MODELS.length - 1 }),
  });

/** A whole talk: when it begins, whether the shop is known, and what happens. */
const talkOf = (move: fc.Arbitrary<Move>) =>
  fc.record({
    start: fc.nat({ max: 3 }),
    isLinked: fc.boolean(),
    moves: fc.array(move, { minLength: 1, maxLength: 40, size: 'max' }),
  });

export const anyTalk = talkOf(moveOf(OFTEN));
/** With people who link and unlink their account all the time. */
export const anyTalkOfAccounts = talkOf(
  moveOf([...OFTEN, ...Array.from({ length: 6 }, () => 'account' as const)]),
);

function tap(data: string): Heard {
  return { type: 'merchantTapped', data };
}

/** A timer that is set, at its time; else one that was taken away too late. */
function ring({ talk }: Talking, pick: number): Heard {
  const due = at(talk.timers, pick);
  if (due === undefined) return { type: 'timeCame', ...NOT_SET };
  if (due.at > talk.now) talk.now = due.at;
  talk.timers = talk.timers.filter((other) => other !== due);
  return { type: 'timeCame', timer: due.timer, about: due.about };
}

/** Linking and unlinking: asked for, ended long after a block, confirmed by LINE without proof or with it. */
function account(walk: Talking, pick: number, state: ConversationState): Heard {
  const said = ACCOUNT[pick % 8];
  if (said !== undefined) return walk.reads(said, state);
  if (pick % 8 < 7) return { type: 'timeCame', timer: 'unlink', about: 'blocked' };
  return { type: 'linkProven', proof: pick % 3 === 0 ? { merchant: SHOP, nonce: 'n' } : null };
}

function at<T>(from: readonly T[], pick: number): T | undefined {
  return from[pick % Math.max(1, from.length)];
}
