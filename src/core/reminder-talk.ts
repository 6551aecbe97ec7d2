import { isEve } from './moments-named.ts';
import { aheadOf, hearLate, isToldSo } from './late-reminder.ts';
import { isoOf, momentOf } from './moment.ts';
import { dueTime } from './due-time.ts';
import type { Say } from './effect.ts';
import { MOST_REMINDERS, REMINDER_FLOW, keepReminder, ofOne } from './reminders.ts';
import type { ConversationState, Position, ReminderTalk } from './state.ts';
import { askAgain } from './steer.ts';
import type { TimeReading } from './time-reading.ts';
import { hearTime, type ToldHours } from './wanted-time.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { firstDay } from './notice.ts';
import { startFlow } from './walk.ts';
import { flowOf, saidFirst, type Decision, type World } from './world.ts';

export interface Wish {
  /** What the merchant said already. */
  readonly time?: TimeReading | null;
  /** What is being agreed on. */
  readonly wanted?: ReminderTalk['wanted'];
  /** The set reminder that is to be changed. */
  readonly instead?: string | null;
  /** Told beside it that the shop is closed till then: what is after the deadline is in time. */
  readonly isClosed?: boolean;
}

/** Asks when to remind, or says back what was said already. Another talk waits meanwhile and is offered again; a payment is settled first. */
export function askWhen(
  state: ConversationState,
  world: World,
  { time = null, wanted = null, instead = null, isClosed = false }: Wish = {},
): Decision {
  const flow = flowOf(REMINDER_FLOW, world);
  if (state.position?.flow === MONEY_FLOW) {
    return saidFirst({ type: 'say', message: 'reminder.afterPayment' }, askAgain(state, world));
  }
  const hours = { ...state.reminders.hours, mayWait: isClosed || isToldSo(state, world) };
  const told = withTime({ wanted, instead }, time, hours, world);
  const { reminder, say } = hearLate(told, wantedBefore(state), state, world);
  const asked = startFlow({ ...state, interrupted: waiting(state) }, flow, world, { reminder });
  return aheadOf(asked, say);
}

function wantedBefore({ position }: ConversationState): ReminderTalk['wanted'] {
  return position?.reminder?.wanted ?? null;
}

function withTime(
  talk: ReminderTalk,
  named: TimeReading | null,
  hours: ToldHours,
  world: World,
): ReminderTalk {
  const time = named && withoutPastEve(named, world);
  return time === null ? talk : hearTime(talk, time, hours, world);
}

/** 前の日に知らせて, once the eve of the update is over: of the day that they plan it on, which is asked for. */
function withoutPastEve(time: TimeReading, { facts: { notice }, now }: World): TimeReading | null {
  const day = time.kind === 'at' ? time.day : null;
  if (time.kind !== 'at' || !isEve(day) || now < firstDay(notice)) return time;
  return time.clock === null ? null : { ...time, day: null };
}

/** What goes on afterwards: never another talk about a time. */
function waiting({ position, interrupted }: ConversationState): Position | null {
  const isAside = position !== null && position.flow !== REMINDER_FLOW;
  const at = isAside ? position : interrupted;
  return at?.flow === REMINDER_FLOW ? null : at;
}

const AROUND = { kind: 'shop', minutes: null, day: null } as const;

/** Sets one for a moment that was planned; where no more of them can be set, or it is over by now, that is told. */
export function setAt(state: ConversationState, at: string, world: World): Decision {
  if (at === 'closes') return askWhen(state, world, { time: { ...AROUND, of: at, side: 'after' } });
  if (at === 'opens') return askWhen(state, world, { time: { ...AROUND, of: at, side: 'before' } });
  const isFull = state.reminders.set.length >= MOST_REMINDERS && !state.reminders.set.includes(at);
  if (isFull || momentOf(at) <= world.now) return askWhen(state, world);
  const kept = keepReminder(state, at);
  const linked = world.facts.merchant === null ? 'no' : 'yes';
  const values = { at: momentOf(at), linked };
  const say: Say = { type: 'say', message: `flow.${REMINDER_FLOW}.set`, values };
  return { ...kept, effects: [...kept.effects, { ...say, choices: ofOne(at) }] };
}

/** How long the merchant is left alone when they put a reminder off. */
export const SNOOZE_MINUTES = 10;

/** Rings once more soon. */
export function snooze(state: ConversationState, world: World): Decision {
  const time: TimeReading = { kind: 'after', minutes: SNOOZE_MINUTES };
  const { notice } = world.facts;
  const { hours } = state.reminders;
  const given = { notice, hours, instead: null, isToUpdate: true };
  const due = dueTime(time, { ...given, now: world.now });
  // Not before the deadline any more: told so.
  if (due.kind !== 'clear') return askWhen(state, world, { time });
  const kept = keepReminder(state, isoOf(due.at));
  const values = { at: due.at, linked: world.facts.merchant === null ? 'no' : 'yes' };
  const say: Say = { type: 'say', message: `flow.${REMINDER_FLOW}.set`, values };
  return { ...kept, effects: [...kept.effects, say] };
}
