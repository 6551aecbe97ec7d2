import type { DateTime } from 'luxon';
import type { ReadEvent } from '../../src/core/event.ts';
import { plain } from '../../src/core/offer.ts';
import type { ConversationState } from '../../src/core/state.ts';
import { maskPersonal } from '../../src/understanding/mask.ts';
import { createReader } from '../../src/understanding/read.ts';
import { train } from '../../src/understanding/train.ts';
import { thrice } from '../understanding/thrice.ts';
import { Talk, type Heard, type Turned } from './a-talk.ts';
import { MESSAGES, STATES, TAKES_BACK } from './messages.ts';
import { EVENTS, type Move } from './random-move.ts';
import { FLEETS, MODELS, ORDERED } from './random-world.ts';
import { content } from './the-content.ts';
import { tokyo } from './the-shop.ts';

const STARTS = ['2025-08-18T22:00', '2025-08-19T07:50', '2025-08-19T09:00', '2025-08-25T23:40'];

/** What the merchant has answered about the payment that is being looked at, kept beside the bot's own record. */
export interface Book {
  /** The attempt that was recognised, or `other`. */
  readonly which?: string;
  readonly history?: string;
  readonly customer?: string;
  readonly otherwise?: string;
}

export interface Moved {
  readonly event: Heard;
  readonly turned: Turned;
  readonly book: Book;
  /** When a payment was last answered to be paid, or taken in another way, in whatever walk; null: never. */
  readonly paidAt: DateTime | null;
}

/** A conversation that also keeps its own book of what was answered about the payment. */
export class Walk {
  readonly talk: Talk;
  book: Book = {};
  paidAt: DateTime | null = null;
  /** Every button there ever was. */
  readonly offered: string[] = [];
  readonly lines: string[] = [];

  constructor(start: number, isLinked: boolean) {
    const now = tokyo(STARTS[start % STARTS.length] ?? '');
    const [fleet] = FLEETS;
    this.talk = new Talk({ now, ...(isLinked && fleet ? { fleet } : {}) });
  }

  make({ kind, pick, minutes, fleet, model }: Move): Moved {
    const { talk } = this;
    if (minutes > 0) talk.pass(minutes);
    if (talk.fleet !== null && fleet !== null) talk.fleet = FLEETS[fleet] ?? null;
    talk.model = MODELS[model] ?? null;
    talk.remote = ORDERED[pick % ORDERED.length] ?? null;
    const { state } = talk;
    const event = EVENTS[kind](this, pick, state);
    this.write(event, state);
    this.lines.push(`${talk.now.toFormat('HH:mm')} ${shown(event, state)}`);
    const turned = talk.hear(event);
    this.lines.push(...turned.texts.map((text) => `      窓口「${text.replaceAll('\n', ' ')}」`));
    const { book } = this;
    if (turned.state.position?.since !== state.position?.since) this.book = begunWith(event);
    this.offered.push(...turned.buttons.map((id) => talk.dataOf(id)));
    return { event, turned, book, paidAt: this.paidAt };
  }

  reads(said: string, { position, topics }: ConversationState): ReadEvent {
    const { text } = maskPersonal(said);
    const step = position && content.flows[position.flow]?.steps[position.step];
    const expects = step && 'ask' in step && step.reads === 'battery' ? 'battery' : null;
    return { type: 'merchantAsked', text, reading: readOnce(said, expects, topics) };
  }

  /** The book is kept from what the merchant did alone: a button of this reply, its label, or its words. */
  write(event: Heard, state: ConversationState): void {
    const { position } = state;
    if (position?.flow !== 'verify-payment') return;
    if (event.type === 'merchantAsked' && TAKES_BACK.some((words) => event.text.includes(words))) {
      this.book = {};
    }
    const meant = meantBy(event, position.step, state);
    if (meant === null) return;
    this.book = withAnswer(this.book, position.step, meant);
    if (SETTLES.has(meant)) this.paidAt = this.talk.now;
  }
}

function meantBy(event: Heard, step: string, state: ConversationState): string | null {
  if (event.type === 'merchantTapped') return tapped(event.data, state);
  if (event.type !== 'merchantAsked') return null;
  return statedAt(step, event) ?? typed(event.text, state);
}

const SETTLES: ReadonlySet<string> = new Set(['paid', 'taken']);

/** A failure of the history may be stated by the very message that begins. */
function begunWith(event: Heard): Book {
  const history = statedAt('history', event);
  return history === null ? {} : { history };
}

function statedAt(step: string, event: Heard): string | null {
  if (event.type !== 'merchantAsked') return null;
  const stated = event.text.split('\n').map((line) => STATES[line]);
  return stated.find((one) => one?.at === step)?.answer ?? null;
}

function withAnswer(book: Book, step: string, meant: string): Book {
  if (step === 'which') return { which: meant };
  if (step === 'history')
    return { ...(book.which === undefined ? {} : { which: book.which }), history: meant };
  if (step === 'otherwise') return { ...book, otherwise: meant };
  return step === 'customer' ? { ...book, customer: meant } : book;
}

const model = train(thrice(MESSAGES));
const read = createReader({ ja: model, others: model }, { keepPhones: [] });
const known = new Map<string, ReturnType<typeof read>>();

/** The same words in the same place are read the same: reading is pure. */
function readOnce(
  said: string,
  expects: 'battery' | null,
  lastTopics: readonly string[],
): ReturnType<typeof read> {
  const key = JSON.stringify([said, expects, lastTopics]);
  const reading = known.get(key) ?? read(said, { expects, lastTopics });
  known.set(key, reading);
  return reading;
}

function tapped(data: string, { offer }: ConversationState): string | null {
  const button = offer?.choices.find(({ id }) => data === `t${offer.turn}:${id}`);
  return button?.id.startsWith('step:') === true ? button.id.slice('step:'.length) : null;
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

/** The event as a person would tell it. */
function shown(event: Heard, { offer }: ConversationState): string {
  switch (event.type) {
    case 'merchantAsked':
      return `加盟店「${event.text}」`;
    case 'merchantTapped': {
      const button = offer?.choices.find(({ id }) => event.data === `t${offer.turn}:${id}`);
      if (event.data.startsWith('menu:')) return `加盟店(メニュー ${event.data.slice(5)})`;
      return button ? `加盟店[${button.label}]` : `加盟店[いま無いボタン ${event.data}]`;
    }
    case 'merchantSent':
      return `加盟店(${event.kind})`;
    case 'timeCame':
      return `(${event.timer}の時刻 ${event.about})`;
    case 'staffWrote':
      return `係「${event.text}」`;
    case 'notSent':
      return `(送れなかった ${event.about})`;
    case 'merchantFollowed':
    case 'merchantUnfollowed':
    case 'merchantUnsent':
    case 'linkProven':
    case 'joinedGroup':
    case 'staffReturned':
    case 'staffAskedRefresh':
    case 'staffClaimed':
    case 'staffReleased':
    case 'staffSentPicture':
    case 'staffPromisedCall':
    case 'staffClosed':
    case 'staffReopened':
      return `(${event.type})`;
  }
}
