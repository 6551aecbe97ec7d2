import type { DateTime } from 'luxon';
import { decide } from '../../src/core/decide.ts';
import type { Effect, Say } from '../../src/core/effect.ts';
import type { ConversationEvent, KeptEvent, LinkProven, ReadEvent } from '../../src/core/event.ts';
import type { Facts } from '../../src/core/facts.ts';
import type { Reading } from '../../src/core/reading.ts';
import { FRESH_STATE, type ConversationState } from '../../src/core/state.ts';
import { NO_MODEL_ANSWER, type ModelAnswer } from '../../src/core/model-answer.ts';
import { NO_QUEUE } from '../../src/core/queue.ts';
import { NO_REMOTE, type RemoteAnswer, type RemoteOrder } from '../../src/core/remote.ts';
import type { FleetAnswer } from '../../src/core/terminal.ts';
import type { Decision } from '../../src/core/world.ts';
import { compose } from '../../src/engine/compose.ts';
import { readCommand } from '../../src/understanding/commands.ts';
import { sentencesOf } from '../../src/understanding/sentences.ts';
import { toldIn } from '../../src/understanding/told.ts';
import { readSigns } from '../../src/understanding/signs.ts';
import { hintsIn } from '../../src/understanding/hints.ts';
import { languageWished } from '../../src/understanding/language-wished.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { readPointing } from '../../src/understanding/terminal-words.ts';
import { paymentToldIn } from '../../src/understanding/payment-told.ts';
import { readBattery } from '../../src/understanding/numbers.ts';
import { readReminderWish } from '../../src/understanding/reminder-wish.ts';
import { notInNotice } from '../../src/understanding/not-in-notice.ts';
import { readPast } from '../../src/understanding/past.ts';
import { readTimeAsked } from '../../src/understanding/time-asked.ts';
import { readWhen } from '../../src/understanding/when.ts';
import { endsLink, isQuestion, LINK, type Question } from './asking.ts';
import { content, factsOf } from './the-content.ts';
import { MORNING, SHOP, SILENT, terminal, told } from './the-shop.ts';

export type Heard =
  | Exclude<KeptEvent, { type: 'merchantWrote' | 'accountLinked' }>
  | ReadEvent
  | LinkProven;

/** What one turn did. */
export interface Turned {
  readonly before: ConversationState;
  readonly state: ConversationState;
  readonly effects: readonly Effect[];
  readonly says: readonly Say[];
  /** The names of the messages said, in order. */
  readonly said: readonly string[];
  /** The bubbles as the merchant reads them. */
  readonly texts: readonly string[];
  /** The buttons under the reply, by what they mean. */
  readonly buttons: readonly string[];
  readonly fleetAsked: number;
  /** What terminals were had to do in this turn. */
  readonly sent: readonly RemoteOrder[];
}

export interface TalkGiven {
  readonly now?: DateTime;
  readonly state?: Partial<ConversationState>;
  /** What the fleet answers whenever it is asked; without one the shop is not linked. */
  readonly fleet?: (now: DateTime) => FleetAnswer;
  readonly facts?: Partial<Facts>;
  /** What the model makes of whatever it is asked; without one there is no model. */
  readonly model?: ModelAnswer | null;
  /** What the fleet says to an order, or to what became of it; without one it can only be asked. */
  readonly remote?: (order: RemoteOrder) => RemoteAnswer;
}

/** A timer that is set, and would ring. */
export interface SetTimer {
  readonly timer: string;
  readonly at: DateTime;
  readonly about: string;
}

/** A conversation with the pure bot: effects are not done, but timers, buttons and fleet answers are true. */
export class Talk {
  state: ConversationState;
  now: DateTime;
  turn = 0;
  fleet: ((now: DateTime) => FleetAnswer) | null;
  facts: Partial<Facts>;
  model: ModelAnswer | null;
  remote: ((order: RemoteOrder) => RemoteAnswer) | null;
  timers: readonly SetTimer[] = [];

  constructor(given: TalkGiven = {}) {
    this.state = { ...FRESH_STATE, ...given.state };
    this.now = given.now ?? MORNING;
    this.fleet = given.fleet ?? null;
    this.facts = given.facts ?? {};
    this.model = given.model ?? null;
    this.remote = given.remote ?? null;
  }

  /** The same talk at this point, to be gone on with on the side. */
  fork(): Talk {
    return Object.assign(new Talk(), this);
  }

  hear(event: Heard): Turned {
    this.turn += 1;
    const before = this.state;
    this.meet(event);
    const { decided, fleetAsked, sent } = this.decided(event);
    const { locales, notice } = content;
    const locale = locales[decided.state.language];
    const composed = compose(decided.effects, { locale, notice, now: this.now, turn: this.turn });
    this.timers = decided.effects.reduce(withTimer, this.timers);
    this.state = composed ? { ...decided.state, offer: composed.offer } : decided.state;
    if (decided.effects.some(endsLink)) this.fleet = null;
    const says = decided.effects.filter((effect) => effect.type === 'say');
    return {
      before,
      state: this.state,
      effects: decided.effects,
      says,
      said: says.map(({ message }) => message),
      texts: composed?.reply.bubbles.map(({ text }) => text) ?? [],
      buttons: composed?.offer?.choices.map(({ id }) => id) ?? [],
      fleetAsked,
      sent,
    };
  }

  /** Whoever is linked by this very turn has terminals in it. */
  meet(event: Heard): void {
    if (event.type !== 'linkProven' || event.proof === null) return;
    this.fleet ??= (now) => told(now, terminal(now));
  }

  /** The fleet and the model are asked as the engine asks them: once more round, with the answer. */
  decided(heard: Heard): Pick<Turned, 'fleetAsked' | 'sent'> & { readonly decided: Decision } {
    const facts = this.known();
    const sent: RemoteOrder[] = [];
    let event: ConversationEvent = heard;
    let fleetAsked = 0;
    for (let round = 0; round < 5; round += 1) {
      const decided = decide(this.state, event, facts, this.now);
      const [question] = decided.effects;
      if (!isQuestion(question)) return { decided, fleetAsked, sent };
      if (question.type === 'askFleet') fleetAsked += 1;
      if (question.type === 'askRemote' && question.order.takenAt === null)
        sent.push(question.order);
      event = this.answered(question, event);
    }
    throw new Error('asks again and again');
  }

  known(): Facts {
    const model = this.model === null ? NO_MODEL_ANSWER : null;
    const can = this.remote === null ? NO_REMOTE.can : { reboot: true, refresh: true };
    const remote = { can, told: null };
    return factsOf({ merchant: this.fleet && SHOP, model, remote, ...this.facts, turn: this.turn });
  }

  answered(question: Question, to: ConversationEvent): ConversationEvent {
    switch (question.type) {
      case 'askQueue':
        return { type: 'queueAnswered', answer: NO_QUEUE, to };
      case 'askLink':
        return { type: 'linkAnswered', answer: LINK, to };
      case 'askFleet':
        return { type: 'fleetAnswered', answer: this.fleet?.(this.now) ?? SILENT, to };
      case 'askModel':
        return { type: 'modelAnswered', answer: this.model ?? NO_MODEL_ANSWER, to };
      case 'askRemote': {
        const answer = this.remote?.(question.order) ?? ({ kind: 'silent' } as const);
        return { type: 'remoteAnswered', answer, to };
      }
    }
  }

  /** Topics are given; commands and figures are read as the product reads them. */
  write(text: string, changes: Partial<Reading> = {}): Turned {
    return this.hear({ type: 'merchantAsked', text, reading: readingOf(text, changes) });
  }

  ask(...topics: readonly string[]): Turned {
    return this.write('(質問)', { topics });
  }

  /** Taps a button of the latest reply. */
  tap(choice: string): Turned {
    return this.hear({ type: 'merchantTapped', data: this.dataOf(choice) });
  }

  dataOf(choice: string): string {
    return `t${this.state.offer?.turn ?? 0}:${choice}`;
  }

  ring(timer: string, about = this.place): Turned {
    return this.hear({ type: 'timeCame', timer, about });
  }

  /** flow/step */
  get place(): string {
    const { position } = this.state;
    return position === null ? '' : `${position.flow}/${position.step}`;
  }

  pass(minutes: number): void {
    this.now = this.now.plus({ minutes });
  }
}

/** As the engine keeps them: one of each name, set again or taken away. */
function withTimer(timers: readonly SetTimer[], effect: Effect): readonly SetTimer[] {
  if (effect.type !== 'setTimer' && effect.type !== 'cancelTimer') return timers;
  const others = timers.filter(({ timer }) => timer !== effect.timer);
  return effect.type === 'setTimer' ? [...others, effect] : others;
}

export function readingOf(text: string, changes: Partial<Reading> = {}): Reading {
  return {
    topics: [],
    suggested: [],
    confidence: 0.9,
    command: readCommand(text),
    battery: readBattery(text, { bareNumber: true }),
    time: readWhen(text, { isAsked: true }),
    notInNotice: notInNotice(text),
    past: readPast(text),
    timeAsked: readTimeAsked(text),
    reminderWish: readReminderWish(text),
    language: 'ja',
    languageWished: languageWished(text),
    hasCardNumber: false,
    payment: paymentToldIn(text),
    danger: null,
    customerWaiting: false,
    signs: readSigns(text),
    hints: hintsIn(text),
    told: toldIn(text),
    sentences: sentencesOf(text),
    pointing: readPointing(normalise(text)),
    ...changes,
  };
}
