import { UPDATE_FLOW } from './aside.ts';
import type { Effect, Say } from './effect.ts';
import { isOfMoney } from './doubt.ts';
import { momentOf, stillCounts } from './moment.ts';
import type { Reading } from './reading.ts';
import { askWhen } from './reminder-talk.ts';
import { isLeftJustNow, onlyOffered } from './reminder-taken-back.ts';
import { cancelReminder, keepReminder, REMINDER_FLOW } from './reminders.ts';
import type { ConversationState, ReminderTalk } from './state.ts';
import { cancel, reopen } from './steer.ts';
import { hearTime } from './wanted-time.ts';
import { saidFirst, thenRest, type Rule, type World } from './world.ts';

/** One more, or one in place of what was taken back. */
export const reminderAdded: Rule = (state, event, world) =>
  oneMore(state, event, world) ??
  proposedInstead(state, event, world) ??
  severalAsked(state, event, world) ??
  putOffTill(state, event, world) ??
  wantedAfterAll(state, event, world) ??
  reminderInstead(state, event, world);

/** あと前の日の夜も, of the one that is said back: that is set, and the other one is said back. */
const oneMore: Rule = (state, { reading: { signs, time } }, world) => {
  const talk = talkIn(state);
  if (!signs.includes('addsTime') || time === null || !talk) return null;
  const at = talk.wanted?.kind === 'clear' ? talk.wanted.at : null;
  if (at === null) return null;
  const { wanted } = hearTime(talk, time, state.reminders.hours, world);
  const kept = keepReminder(state, at, talk.instead);
  const values = { at: momentOf(at), linked: world.facts.merchant === null ? 'no' : 'yes' };
  const say: Say = { type: 'say', message: `flow.${REMINDER_FLOW}.set`, values };
  const done = { ...kept, effects: [...kept.effects, say] };
  return thenRest(done, askWhen(kept.state, world, { wanted }));
};

/** 16時半なら?, 22時でもいい?, of the one that is said back, or has just been set: another in its place, on its day. */
const proposedInstead: Rule = (state, { reading: { signs, hints, time } }, world) => {
  const isAsked = hints.includes('namesTimeOnly') && signs.includes('asks');
  if (time?.kind !== 'at' || !isAsked || state.handOff !== null) return null;
  const set = onlyOffered(state);
  if (set !== null) return askWhen(state, world, { time, instead: set });
  const talk = talkIn(state);
  if (!talk?.wanted) return null;
  const { wanted } = hearTime(talk, time, state.reminders.hours, world);
  return askWhen(state, world, { wanted, instead: talk.instead });
};

/** What is being agreed on. */
function talkIn({ position }: ConversationState): ReminderTalk | undefined {
  return position?.flow === REMINDER_FLOW ? position.reminder : undefined;
}

/** 毎朝8時に教えて, 8時と22時に: the first is said back, and that the others come after it. */
const severalAsked: Rule = (state, { reading }, world) => {
  const { signs, time, topics, customerWaiting } = reading;
  if (!signs.includes('severalTimes') || time === null || customerWaiting) return null;
  const isWished = topics.includes('reminder') && topics.every((topic) => OF_THEN.has(topic));
  if (!isWished || state.position !== null || state.handOff !== null || isOfMoney(state))
    return null;
  return saidFirst({ type: 'say', message: 'reminder.oneByOne' }, askWhen(state, world, { time }));
};

/** 20日と21日の朝に教えて may sound like when it is. */
const OF_THEN: ReadonlySet<string> = new Set(['reminder', 'update.when', 'update.timing']);

/** やっぱり全部いらない, 両方消して, もう終わったからいらない: the one that is being agreed on, and every other. */
export const reminderDropped: Rule = (state, { reading }, world) => {
  const isTalk = state.position?.flow === REMINDER_FLOW;
  if (!dropsAll(reading) || !(isTalk || isOfSet(state))) return null;
  const left = isTalk ? cancel(state, world) : { state, effects: [] };
  if (left.state.reminders.set.length === 0) return left;
  const one = cancelReminder(left.state, 'all');
  const none = isTalk ? { ...one, effects: one.effects.map(ofAll) } : one;
  return left.state.interrupted === null ? none : thenRest(none, { ...left, state: none.state });
};

/** じゃあ22時は?, やっぱ22時で, right behind one that was taken back: of a reminder in its place, and of no hours of staff. */
const reminderInstead: Rule = (state, { reading }, world) => {
  const { time, customerWaiting } = reading;
  if (customerWaiting || time?.kind !== 'at' || time.clock === null) return null;
  const isMeant = isBehind(TAKEN_BACK, state, world) && isOfReminder(reading);
  return isMeant ? askWhen(state, world, { time }) : null;
};

/** やっぱりいる, やっぱりお願い, right behind one that was given up or taken back: that one is said back, or its time is asked. */
const wantedAfterAll: Rule = (state, { reading: { command, signs, time } }, world) => {
  const isMeant = command === 'reopen' || (command === 'yes' && signs.includes('corrects'));
  if (!isMeant || time !== null || isOfMoney(state) || state.handOff !== null) return null;
  if (isLeftJustNow(state)) return reopen(state, world);
  return isBehind(TAKEN_BACK, state, world) ? askWhen(state, world) : null;
};

/** 夕方5時, right behind あとで where it was to be charged, which offers a reminder: for then. */
const putOffTill: Rule = (state, { reading }, world) => {
  const { time } = reading;
  if (!isBehind(PUT_OFF, state, world) || !isHourAlone(reading)) return null;
  return time === null ? null : askWhen(state, world, { time });
};

function isHourAlone({ hints, signs, time, customerWaiting }: Reading): boolean {
  if (customerWaiting || time?.kind !== 'at' || time.clock === null) return false;
  return hints.includes('namesTimeOnly') && !signs.includes('asks');
}

/** One of these was the last word, and nothing else is under way. */
function isBehind(names: ReadonlySet<string>, state: ConversationState, { now }: World): boolean {
  const { position, handOff, said } = state;
  if (position !== null || handOff !== null || isOfMoney(state)) return false;
  return names.has(said?.messages.at(-1) ?? '') && stillCounts(said?.at, now);
}

const PUT_OFF: ReadonlySet<string> = new Set([
  `flow.${UPDATE_FLOW}.chargeLater`,
  'flow.check-battery.chargeLater',
]);

const TAKEN_BACK: ReadonlySet<string> = new Set([
  'reminder.cancelled',
  'reminder.allCancelled',
  'reminder.none',
]);

/** 22時は電話できる? is of the phone. */
function isOfReminder({ topics, suggested, timeAsked, signs, hints }: Reading): boolean {
  const isMoved = signs.includes('mayMoveTime') || signs.includes('movesTime');
  if (timeAsked.isOfCalling || signs.includes('ofPayment')) return false;
  if (!timeAsked.proposes && !isMoved) return false;
  if (hints.includes('namesTimeOnly')) return true;
  const isNear = topics.includes('reminder') || suggested.includes('reminder');
  return isNear && topics.every((topic) => MAY_BE_IT.has(topic));
}

const MAY_BE_IT: ReadonlySet<string> = new Set(['hotline', 'reminder']);

function dropsAll({ signs, ofSet }: Reading): boolean {
  return signs.includes('dropsAll') || (ofSet?.wish === 'cancel' && ofSet.which === 'all');
}

/** The one that was being agreed on is among them. */
function ofAll(effect: Effect): Effect {
  if (effect.type !== 'say') return effect;
  return { type: 'say', message: 'reminder.allCancelled', choices: effect.choices ?? [] };
}

/** The buttons of one that is set are on offer. */
function isOfSet({ offer }: ConversationState): boolean {
  return offer?.choices.some(({ id }) => id.startsWith('unremind:')) ?? false;
}
