import { momentOf } from './moment.ts';
import { flowChoice } from './choices.ts';
import type { Choice, Effect, Say } from './effect.ts';
import type { End } from './flow.ts';
import { latestStart } from './notice.ts';
import type { ShopHour } from './time-reading.ts';
import type { ConversationState } from './state.ts';
import type { Decision, World } from './world.ts';

/** The guided talk in which a time is asked for and said back. */
export const REMINDER_FLOW = 'set-reminder';

/** More of them would be no help, and each costs a push. */
export const MOST_REMINDERS = 3;

/** Whoever may still begin so late does not put it off. */
const LEFT_MINUTES = 60;

/** What the end of a talk does about reminders, and what it offers. */
export function endReminder(
  state: ConversationState,
  end: End['end'],
  effects: readonly Effect[],
  { facts, now }: World,
): Decision {
  switch (end) {
    case 'setReminder': {
      const { wanted, instead = null } = state.position?.reminder ?? {};
      const at = wanted?.at;
      if (!at) return { state, effects };
      const kept = keepReminder(state, at, instead);
      // Where another talk is taken up again, that is the question.
      const choices = state.interrupted === null ? ofOne(at) : [];
      return { state: kept.state, effects: [...kept.effects, ...offering(effects, choices)] };
    }
    case 'listReminders':
      return { state, effects: [...effects, listReminders(state)] };
    case 'putOff':
      // Past the deadline nothing is put off any more, and there is no time left for it just before.
      return now >= latestStart(facts.notice).minus({ minutes: LEFT_MINUTES })
        ? { state, effects }
        : { state, effects: offering(effects, [flowChoice(REMINDER_FLOW)]) };
    case 'solved':
    case 'byWord':
    case 'gaveUp':
    case 'verifyPayment':
      return { state, effects };
  }
}

/** The same with buttons below the last words. */
function offering(effects: readonly Effect[], choices: readonly Choice[]): readonly Effect[] {
  const last = effects.at(-1);
  return last?.type === 'say' ? [...effects.slice(0, -1), { ...last, choices }] : effects;
}

/** Sets one more, or in place of another. */
export function keepReminder(
  state: ConversationState,
  at: string,
  instead: string | null = null,
): Decision {
  return withSet(state, [...state.reminders.set.filter((other) => other !== instead), at]);
}

/** Takes one back, or all of them. */
export function cancelReminder(state: ConversationState, which: string): Decision {
  const { set } = state.reminders;
  const cancelled = which === ALL ? set : set.filter((at) => at === which);
  const { state: after, effects } = withSet(
    state,
    set.filter((at) => !cancelled.includes(at)),
  );
  const [only, second] = cancelled;
  if (only === undefined) return { state, effects: [noReminder()] };
  const say: Say =
    second === undefined
      ? { type: 'say', message: 'reminder.cancelled', values: { at: momentOf(only) } }
      : { type: 'say', message: 'reminder.allCancelled' };
  return {
    state: after,
    effects: [...effects, { ...say, choices: [flowChoice(REMINDER_FLOW)] }],
  };
}

/** Nobody else can see it: what the merchant says counts, and what was to remind them of the update ends with it. */
export function withoutNeedless({ state, effects }: Decision): Decision {
  if (state.reminders.set.length === 0 || state.aside.length > 0) return { state, effects };
  const ended = cancelReminder(state, ALL);
  return { state: ended.state, effects: [...effects, ...offering(ended.effects, [])] };
}

const ALL = 'all';

/** The timer follows the soonest of them. */
export function withSet(state: ConversationState, set: readonly string[]): Decision {
  const inOrder = [...new Set(set)].toSorted();
  const [soonest] = inOrder;
  const timer: Effect =
    soonest === undefined
      ? { type: 'cancelTimer', timer: 'reminder' }
      : { type: 'setTimer', timer: 'reminder', at: momentOf(soonest), about: 'update' };
  return { state: { ...state, reminders: { ...state.reminders, set: inOrder } }, effects: [timer] };
}

/** Every reminder that is set, each with a way to take it back. */
export function listReminders({ reminders: { set } }: ConversationState): Say {
  const [first, second, third] = set.map(momentOf);
  if (first === undefined) return noReminder();
  return {
    type: 'say',
    message: 'reminder.list',
    values: {
      first,
      ...(second === undefined ? { hasSecond: 'no' } : { hasSecond: 'yes', second }),
      ...(third === undefined ? { hasThird: 'no' } : { hasThird: 'yes', third }),
    },
    choices: [
      ...set.map(cancelChoice),
      ...(set.length > 1 ? [{ id: `unremind:${ALL}`, label: 'reminder.cancelAll' }] : []),
      ...set.slice(0, 1).map(changeChoice),
    ].slice(0, 5),
  };
}

/** Which of several is to be changed. */
export function askWhichToChange({ reminders: { set } }: ConversationState): Say {
  return { type: 'say', message: 'reminder.which', choices: set.map(changeChoice), numbered: true };
}

export function noReminder(): Say {
  return { type: 'say', message: 'reminder.none', choices: [flowChoice(REMINDER_FLOW)] };
}

function cancelChoice(at: string): Choice {
  return { id: `unremind:${at}`, label: 'reminder.cancel', values: { at: momentOf(at) } };
}

/** What may be done of one that has just been set. */
export function ofOne(at: string): readonly Choice[] {
  return [changeChoice(at), cancelChoice(at)];
}

/** A plan was told to be in time: a reminder of then, to be tapped. */
export function remindChoice(at: string): Choice {
  return { id: `${REMIND}:${at}`, label: 'reminder.set', values: { at: momentOf(at) } };
}

/** 閉店後にやります: the hour is asked for once that is tapped. */
export function remindAround(of: ShopHour): Choice {
  return { id: `${REMIND}:${of}`, label: `choice.flow.${REMINDER_FLOW}` };
}

/** The moments of the plan that was told last, as long as their buttons are on offer. */
export function plannedFor({ offer }: Pick<ConversationState, 'offer'>): readonly string[] {
  return (offer?.choices ?? [])
    .filter(({ id }) => id.startsWith(`${REMIND}:`))
    .map(({ id }) => id.slice(REMIND.length + 1));
}

const REMIND = 'remindAt';

function changeChoice(at: string): Choice {
  return { id: `moveReminder:${at}`, label: 'reminder.change', values: { at: momentOf(at) } };
}

/** Nobody else can see it: what the merchant says counts, and the other reminders end with it. */
export function doneByWord(state: ConversationState): Decision {
  const ended = cancelReminder(state, ALL);
  const timers = ended.effects.filter(({ type }) => type !== 'say');
  return { state: ended.state, effects: [...timers, { type: 'say', message: 'reminder.done' }] };
}
