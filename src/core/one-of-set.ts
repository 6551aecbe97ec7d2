import { isOfMoney, mayBeOfMoney } from './doubt.ts';
import { stillCounts } from './moment.ts';
import { isBegunTold } from './payment-begun.ts';
import type { OfSet } from './reading.ts';
import { isLeftJustNow, onlyOffered } from './reminder-taken-back.ts';
import { askWhen } from './reminder-talk.ts';
import { ringsThen } from './rings-then.ts';
import { cancelReminder, listReminders, REMINDER_FLOW, withSet } from './reminders.ts';
import type { ConversationState, ReminderTalk } from './state.ts';
import { askAgain } from './steer.ts';
import type { TimeReading } from './time-reading.ts';
import { saidFirst, type Decision, type Rule, type World } from './world.ts';
import { theOnly } from './the-only.ts';

/** 明日の方は消して, 20時の方を21時に変えて, 明日の方だけ残して: of the reminders that are set, where no walk is open. */
export const oneOfSet: Rule = (state, { reading: { ofSet } }, world) => {
  if (!ofSet) return null;
  if (ofSet.wish === 'list') return listedAsked(state, ofSet, world);
  if (!isFree(state) || state.reminders.set.length === 0) return null;
  const isMeant = ofSet.isSure || isSpokenOf(state, world);
  const meant = whichOf(state, ofSet, world);
  if (meant === null || !isMeant) return null;
  return doneTo(state, meant, ofSet, world);
};

/** The same, before its words are taken for a payment's: none was told of. */
export const setAsked: Rule = (state, { reading: { ofSet } }, world) => {
  if (ofSet?.wish === 'list' && !ofSet.isSure) return listedAsked(state, ofSet, world);
  return ofSet ? movedTo(state, ofSet, world) : null;
};

/** 7時半のやつは8時15分にして, of several that are set, and amid the talk of another: what is named is the one to be changed. */
function movedTo(state: ConversationState, asked: OfSet, world: World): Decision | null {
  const { wish, which, to, isSure } = asked;
  if (wish !== 'change' || !isSure || to === null || !isOfRemindersOnly(state)) return null;
  if (which === null || typeof which === 'string') return null;
  const agreed = agreedFor(which, state, world);
  if (agreed !== null) return askWhen(state, world, { ...agreed, time: to });
  const only = theOnly(state.reminders.set.filter((at) => ringsThen(at, which, world)));
  if (only === null) return null;
  return askWhen({ ...state, position: null }, world, { time: to, instead: only });
}

/** 8時半のを9時に, of the very one that is being agreed on. */
function agreedFor(
  which: TimeReading,
  { position }: ConversationState,
  world: World,
): ReminderTalk | null {
  const agreed = position?.reminder ?? null;
  const at = agreed?.wanted?.at ?? null;
  return at !== null && ringsThen(at, which, world) ? agreed : null;
}

/** Neither another walk, nor a person, nor a payment. */
function isOfRemindersOnly(state: ConversationState): boolean {
  const { position, handOff } = state;
  const isFreeOfElse = position === null || position.flow === REMINDER_FLOW;
  return isFreeOfElse && handOff === null && !isOfMoney(state);
}

/** 前のは消えた?, ほんとに消えた?, 二重になってない?, where a reminder was spoken of last and no payment was. */
function listedAsked(state: ConversationState, { isSure }: OfSet, world: World): Decision | null {
  const isNone = isNoneOpen(state, world);
  if (!isSure && !(isNone && isSpokenOf(state, world))) return null;
  const isTold = state.reminders.set.length > 0 || (isNone && isSpokenOf(state, world));
  if (isFree(state)) return isTold ? listed(state) : null;
  return isNone ? amidItsTalk(state, world) : null;
}

function isNoneOpen(state: ConversationState, world: World): boolean {
  return !mayBeOfMoney(state, world) && !isBegunTold(state, world);
}

/** Amid the questions of a reminder. */
function amidItsTalk(state: ConversationState, world: World): Decision | null {
  const { position, reminders, handOff } = state;
  if (handOff !== null || position?.flow !== REMINDER_FLOW) return null;
  const asked = askAgain(state, world);
  return reminders.set.length > 0 ? saidFirst(listReminders(state), asked) : asked;
}

function isFree(state: ConversationState): boolean {
  return state.position === null && state.handOff === null && !isOfMoney(state);
}

function doneTo(
  state: ConversationState,
  meant: readonly string[],
  { wish, which, to }: OfSet,
  world: World,
): Decision | null {
  const [one, another] = meant;
  if (wish === 'cancel' && which === 'all') return cancelReminder(state, 'all');
  if (one === undefined || another !== undefined)
    return isSpokenOf(state, world) ? listed(state) : null;
  if (wish === 'keep') return onlyThat(state, one);
  return wish === 'cancel'
    ? cancelReminder(state, one)
    : askWhen(state, world, { time: to, instead: one });
}

/** What is left is shown. */
function onlyThat(before: ConversationState, one: string): Decision {
  const { state, effects } = withSet(before, [one]);
  return { state, effects: [...effects, listReminders(state)] };
}

function listed(state: ConversationState): Decision {
  return { state, effects: [listReminders(state)] };
}

/** A reminder was spoken of last, or may be taken back by a button. */
function isSpokenOf(state: ConversationState, { now }: World): boolean {
  const { said, offer } = state;
  const isOffered = (offer?.choices ?? []).some(({ id }) => OF_ONE.test(id));
  if (isOffered) return true;
  const isSaid = said?.messages.some((one) => OF_THEM.test(one)) ?? false;
  return stillCounts(said?.at, now) && (isSaid || isLeftJustNow(state));
}

const OF_ONE = /^(?:unremind|moveReminder):/u;
const OF_THEM = new RegExp(`^(?:reminder|flow\\.${REMINDER_FLOW})\\.`, 'u');

/** Those that may be meant; null: of none that is set, as far as can be told. */
function whichOf(
  state: ConversationState,
  { which }: OfSet,
  world: World,
): readonly string[] | null {
  const { set } = state.reminders;
  const last = onlyOffered(state);
  switch (which) {
    case null:
    case 'that':
      return isSpokenOf(state, world) ? (last === null ? set : [last]) : null;
    case 'other':
      return set.filter((at) => at !== last);
    case 'all':
      return isSpokenOf(state, world) ? set : null;
    case 'first':
      return set.slice(0, 1);
    case 'last':
      return set.slice(-1);
    default:
      return set.filter((at) => ringsThen(at, which, world));
  }
}
