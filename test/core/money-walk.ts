import type { KeptEvent, ReadEvent } from '../../src/core/event.ts';
import { plain } from '../../src/core/offer.ts';
import type { ConversationState } from '../../src/core/state.ts';
import type { FleetAnswer, PaymentAttempt } from '../../src/core/terminal.ts';
import { maskPersonal } from '../../src/understanding/mask.ts';
import { createReader } from '../../src/understanding/read.ts';
import { train } from '../../src/understanding/train.ts';
import { Talk, type Turned } from './a-talk.ts';
import { BETWEEN, MESSAGES } from './messages.ts';
import { content } from './the-content.ts';
import { battery, layer, SILENT, terminal, told, tokyo, updated } from './the-shop.ts';

type Heard = Exclude<KeptEvent, { type: 'merchantWrote' }> | ReadEvent;

/** One thing that happens in a random walk, as small numbers that shrink well. */
export interface Move {
  readonly kind:
    | 'tap'
    | 'oldTap'
    | 'write'
    | 'answer'
    | 'failed'
    | 'ring'
    | 'remind'
    | 'send'
    | 'staff'
    | 'back'
    | 'follow'
    | 'menu';
  readonly pick: number;
  readonly minutes: number;
  readonly fleet: number;
}

const model = train(MESSAGES);
const read = createReader({ ja: model, others: model }, { keepPhones: [] });
const SAYINGS: readonly string[] = [...Object.values(MESSAGES).flat(), ...BETWEEN];
const STARTS = ['2025-08-18T22:00', '2025-08-19T07:50', '2025-08-19T09:00', '2025-08-25T23:40'];
const KINDS = ['sticker', 'image', 'voice', 'video', 'file', 'location', 'unknown'] as const;
const MENU = [
  'payment.check_history',
  'flow.update',
  'fleet.status',
  'handoff',
  'nothing',
] as const;

const UNKNOWN_PAYMENT: PaymentAttempt = {
  id: 'P-1',
  terminalId: 'T-1',
  at: tokyo('2025-08-19T08:00'),
  amountYen: 1200,
  outcome: 'unknown',
};

/** Everything a fleet may come up with: silent, several terminals, broken ones, done ones, none. */
const FLEETS: readonly ((now: ReturnType<typeof tokyo>) => FleetAnswer)[] = [
  () => SILENT,
  () => ({ kind: 'silent', because: 'notFound' }),
  (now) => told(now),
  (now) => told(now, terminal(now)),
  (now) => told(now, terminal(now, { battery: battery(18, now) })),
  (now) => told(now, terminal(now, updated('INSTALLING', now))),
  (now) => told(now, terminal(now, updated('FAILED', now))),
  (now) => told(now, terminal(now, updated('UP_TO_DATE', now))),
  (now) => told(now, terminal(now), terminal(now, { id: 'T-2', label: null })),
  (now) => ({
    ...told(now, terminal(now, { paymentApp: layer('INSTALLING', now) })),
    payments: [UNKNOWN_PAYMENT],
  }),
];

/** A conversation that also keeps its own book of what was answered about the payment. */
export class Walk {
  readonly talk: Talk;
  book: { history?: string; customer?: string } = {};
  readonly offered: string[] = [];

  constructor(start: number, isLinked: boolean) {
    const now = tokyo(STARTS[start % STARTS.length] ?? '');
    const fleet = FLEETS[3];
    this.talk = new Talk({ now, ...(isLinked && fleet ? { fleet } : {}) });
  }

  make({ kind, pick, minutes, fleet }: Move): { turned: Turned; book: Walk['book'] } {
    const { talk } = this;
    if (minutes > 0) talk.pass(minutes);
    if (talk.fleet !== null) talk.fleet = FLEETS[fleet % FLEETS.length] ?? null;
    const { state } = talk;
    const event = EVENTS[kind](this, pick, state);
    this.write(event, state);
    const turned = talk.hear(event);
    const book = this.book;
    if (turned.state.position?.since !== state.position?.since) this.book = {};
    this.offered.push(...turned.buttons.map((id) => talk.dataOf(id)));
    return { turned, book };
  }

  reads(said: string, { position, topics }: ConversationState): ReadEvent {
    const { text } = maskPersonal(said);
    const step = position && content.flows[position.flow]?.steps[position.step];
    const expects = step && 'ask' in step && step.reads === 'battery' ? 'battery' : null;
    return { type: 'merchantAsked', text, reading: read(said, { expects, lastTopics: topics }) };
  }

  /** The book is kept from what the merchant did alone: a button of this reply, its label, or its words. */
  write(event: KeptEvent | ReadEvent, state: ConversationState): void {
    const { position } = state;
    if (position?.flow !== 'verify-payment') return;
    const meant =
      event.type === 'merchantTapped'
        ? this.tapped(event.data, state)
        : event.type === 'merchantAsked'
          ? typed(event.text, state)
          : null;
    if (meant === null) return;
    if (position.step === 'history') this.book = { history: meant };
    if (position.step === 'customer') this.book = { ...this.book, customer: meant };
  }

  tapped(data: string, state: ConversationState): string | null {
    const id = idsOf(state).find((one) => data === `t${state.offer?.turn ?? 0}:${one}`);
    return id?.startsWith('step:') === true ? id.slice('step:'.length) : null;
  }
}

const EVENTS: Readonly<
  Record<Move['kind'], (walk: Walk, pick: number, state: ConversationState) => Heard>
> = {
  tap: ({ talk }, pick, state) => tap(talk.dataOf(at(idsOf(state), pick) ?? 'nothing')),
  oldTap: ({ offered }, pick) => tap(at(offered, pick) ?? 'rubbish'),
  menu: (_walk, pick) => tap(`menu:${at(MENU, pick) ?? ''}`),
  write: (walk, pick, state) => walk.reads(at(SAYINGS, pick) ?? '', state),
  answer: (walk, pick, state) =>
    walk.reads(at(state.offer?.choices ?? [], pick)?.label ?? 'はい', state),
  failed: (walk, _pick, state) =>
    walk.reads(state.position?.step === 'history' ? '失敗と出ている' : '支払われていない', state),
  ring: ({ talk }) => ({ type: 'timeCame', timer: 'watch', about: talk.place }),
  remind: () => ({ type: 'timeCame', timer: 'reminder', about: 'update' }),
  send: (_walk, pick) => ({
    type: 'merchantSent',
    kind: at(KINDS, pick) ?? 'image',
    messageId: 'm',
  }),
  staff: () => ({ type: 'staffWrote', staff: '山本', text: 'お待たせしました' }),
  back: () => ({ type: 'staffReturned', staff: '山本' }),
  follow: (_walk, pick) =>
    pick % 2 === 0
      ? { type: 'merchantUnfollowed' }
      : { type: 'merchantFollowed', isUnblocked: true },
};

function tap(data: string): Heard {
  return { type: 'merchantTapped', data };
}

function typed(text: string, { position, offer }: ConversationState): string | null {
  const step = position && content.flows[position.flow]?.steps[position.step];
  if (!step || !('ask' in step)) return null;
  const is = (word: string) => plain(word) === plain(text);
  const byWords = Object.entries(step.choices).find(([, { words }]) => words.some(is));
  if (byWords) return byWords[0];
  const choices = offer?.choices ?? [];
  const button = choices.find(({ label }, i) => is(label) || text === String(i + 1));
  return button?.id.replace('step:', '') ?? null;
}

function idsOf({ offer }: ConversationState): readonly string[] {
  return offer?.choices.map(({ id }) => id) ?? [];
}

function at<T>(from: readonly T[], pick: number): T | undefined {
  return from[pick % Math.max(1, from.length)];
}
