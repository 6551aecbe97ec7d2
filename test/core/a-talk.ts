import type { DateTime } from 'luxon';
import { decide } from '../../src/core/decide.ts';
import type { Effect, Say } from '../../src/core/effect.ts';
import type { KeptEvent, ReadEvent } from '../../src/core/event.ts';
import type { Facts } from '../../src/core/facts.ts';
import type { Reading } from '../../src/core/reading.ts';
import { FRESH_STATE, type ConversationState } from '../../src/core/state.ts';
import type { FleetAnswer } from '../../src/core/terminal.ts';
import type { Decision } from '../../src/core/world.ts';
import { compose } from '../../src/engine/compose.ts';
import { readCommand } from '../../src/understanding/commands.ts';
import { readBattery } from '../../src/understanding/numbers.ts';
import { content, factsOf } from './the-content.ts';
import { MORNING, SHOP, SILENT } from './the-shop.ts';

type Heard = Exclude<KeptEvent, { type: 'merchantWrote' }> | ReadEvent;

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
}

export interface TalkGiven {
  readonly now?: DateTime;
  readonly state?: Partial<ConversationState>;
  /** What the fleet answers whenever it is asked; without one the shop is not linked. */
  readonly fleet?: (now: DateTime) => FleetAnswer;
  readonly facts?: Partial<Facts>;
}

/** A conversation with the pure bot: effects are not done, but timers, buttons and fleet answers are true. */
export class Talk {
  state: ConversationState;
  now: DateTime;
  turn = 0;
  fleet: ((now: DateTime) => FleetAnswer) | null;
  facts: Partial<Facts>;

  constructor(given: TalkGiven = {}) {
    this.state = { ...FRESH_STATE, ...given.state };
    this.now = given.now ?? MORNING;
    this.fleet = given.fleet ?? null;
    this.facts = given.facts ?? {};
  }

  hear(event: Heard): Turned {
    this.turn += 1;
    const before = this.state;
    const { decided, fleetAsked } = this.decided(event);
    const { locale, notice } = content;
    const composed = compose(decided.effects, { locale, notice, now: this.now, turn: this.turn });
    this.state = composed ? { ...decided.state, offer: composed.offer } : decided.state;
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
    };
  }

  /** The fleet is asked as the engine asks it: once more round, with its answer. */
  decided(event: Heard): { readonly decided: Decision; readonly fleetAsked: number } {
    const facts = factsOf({ merchant: this.fleet && SHOP, ...this.facts, turn: this.turn });
    let decided = decide(this.state, event, facts, this.now);
    for (let fleetAsked = 0; fleetAsked <= 3; fleetAsked += 1) {
      if (!decided.effects.some(({ type }) => type === 'askFleet')) return { decided, fleetAsked };
      const answer = this.fleet?.(this.now) ?? SILENT;
      decided = decide(this.state, { type: 'fleetAnswered', answer, to: event }, facts, this.now);
    }
    throw new Error('the fleet is asked again and again');
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

  ring(timer: 'watch' | 'reminder', about = this.place): Turned {
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

export function readingOf(text: string, changes: Partial<Reading> = {}): Reading {
  return {
    topics: [],
    suggested: [],
    confidence: 0.9,
    command: readCommand(text),
    battery: readBattery(text, { bareNumber: true }),
    language: 'ja',
    hasCardNumber: false,
    customerWaiting: false,
    ...changes,
  };
}
