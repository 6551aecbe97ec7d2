import type { Effect, HandOff } from '../core/effect.ts';
import { TAKE_AGAIN } from '../core/money.ts';
import type { Reading } from '../core/reading.ts';
import { RETRY_SAID } from '../core/retry-taken-back.ts';
import type { ConversationState } from '../core/state.ts';
import type { FleetAnswer } from '../core/terminal.ts';
import type { Locale } from '../core/words.ts';
import { wordOf, type Wording } from './compose.ts';
import { figuresOf } from './heard.ts';
import { toFleetSeen } from './fleet-seen.ts';
import type { NewTicket, TicketChange, Turn, TurnOutcome } from './ports.ts';
import type { TicketWords } from './ticket-ports.ts';
import type { TurnTrace } from './talk-ports.ts';

export interface Decided {
  readonly turn: Turn;
  readonly state: ConversationState;
  readonly effects: readonly Effect[];
  readonly messages: readonly unknown[];
  readonly reading: Reading | null;
  /** null: it was not asked. */
  readonly fleet: FleetAnswer | null;
  /** Japanese, which the desk reads whatever the merchant writes. */
  readonly wording: Wording;
  /** For those at the desk who do not. */
  readonly english: Locale;
}

/** All that a decided turn leaves behind, ready to be kept at once. */
export function toOutcome(decided: Decided): TurnOutcome {
  const { effects, state, messages, wording, english, turn } = decided;
  const handOff = effects.find((effect) => effect.type === 'handOff');
  return {
    state,
    messages,
    ifNotSent: ifNotSentIn(effects),
    ...timersOf(effects),
    ticket: handOff ? toTicket(handOff, turn, wording, english) : null,
    ticketChanges: effects.flatMap(toTicketChange),
    ratings: effects.flatMap(toRatingChange),
    accountChanges: effects.flatMap((e) => (e.type === 'changeAccount' ? [e.change] : [])),
    blankedMessages: effects.flatMap((e) => (e.type === 'blank' ? [e.messageId] : [])),
    trace: traceOf(decided),
    figures: figuresOf({ ...decided, event: turn.event, before: turn.state, after: state }),
    at: wording.now,
  };
}

function ifNotSentIn(effects: readonly Effect[]): string | null {
  const says = effects.filter((effect) => effect.type === 'say');
  if (says.some(({ message }) => message === TAKE_AGAIN)) return RETRY_SAID;
  return says.find(({ ifNotSent }) => ifNotSent !== undefined)?.ifNotSent ?? null;
}

/** The last word about a timer counts. */
function timersOf(effects: readonly Effect[]): Pick<TurnOutcome, 'timers' | 'cancelledTimers'> {
  const timers = new Map<string, TurnOutcome['timers'][number] | null>();
  for (const effect of effects) {
    if (effect.type === 'cancelTimer') timers.set(effect.timer, null);
    if (effect.type === 'setTimer') {
      timers.set(effect.timer, { timer: effect.timer, dueAt: effect.at, about: effect.about });
    }
  }
  return {
    timers: [...timers.values()].filter((timer) => timer !== null),
    cancelledTimers: [...timers].flatMap(([name, timer]) => (timer === null ? [name] : [])),
  };
}

function toTicket(handOff: HandOff, turn: Turn, wording: Wording, english: Locale): NewTicket {
  return {
    number: handOff.number,
    reason: handOff.reason,
    urgency: handOff.urgency,
    storeName: turn.merchant?.storeName ?? null,
    ...toWords(handOff, wording),
    inEnglish: toWords(handOff, { ...wording, locale: english }),
  };
}

function toWords(handOff: HandOff, wording: Wording): TicketWords {
  return {
    summary: handOff.summary.map((line) => wordOf(line, wording)).join('\n'),
    position: handOff.position && wordOf({ message: handOff.position }, wording),
    terminals: handOff.terminals.map((line) => wordOf(line, wording)),
  };
}

function toTicketChange(effect: Effect): readonly TicketChange[] {
  switch (effect.type) {
    case 'wishCall':
      return [{ type: 'callBack', number: effect.number, at: effect.at }];
    case 'withdrawTicket':
      return [{ type: 'withdraw', number: effect.number }];
    case 'clearTicket':
      return [{ type: 'clear', number: effect.number, reason: effect.reason }];
    case 'raiseTicket': {
      const { number, urgency, reason } = effect;
      return [{ type: 'raise', number, urgency, reason }];
    }
    case 'say':
    case 'askFleet':
    case 'askModel':
    case 'askLink':
    case 'askQueue':
    case 'askRemote':
    case 'askPicture':
    case 'setTimer':
    case 'cancelTimer':
    case 'handOff':
    case 'askRating':
    case 'rate':
    case 'changeAccount':
    case 'blank':
      return [];
  }
}

function toRatingChange(effect: Effect): TurnOutcome['ratings'] {
  if (effect.type === 'askRating') return [{ type: 'asked', ticket: effect.number }];
  if (effect.type !== 'rate') return [];
  return [{ type: 'rated', ticket: effect.number, rating: effect.rating }];
}

function traceOf({ reading, state, wording, effects, fleet }: Decided): TurnTrace {
  const { position } = state;
  return {
    topics: reading?.topics ?? [],
    suggested: reading?.suggested ?? [],
    confidence: reading?.confidence ?? null,
    flow: position && `${position.flow}/${position.step}`,
    notice: versionOf(wording.notice),
    turn: wording.turn,
    said: effects.flatMap((effect) => (effect.type === 'say' ? [effect.message] : [])),
    fleet: fleet && toFleetSeen(fleet),
  };
}

/** Such as 2025-08@1, or 2025-08@1+3 with what the desk has taught. */
function versionOf({ id, version, taught }: Wording['notice']): string {
  return taught === undefined ? `${id}@${version}` : `${id}@${version}+${taught}`;
}
