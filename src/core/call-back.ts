import type { DateTime } from 'luxon';
import type { Choice, Say } from './effect.ts';
import { dueTime } from './due-time.ts';
import { isoOf, momentOf } from './moment.ts';
import { isReceptionOnly, staffBackAt } from './notice.ts';
import type { Reading } from './reading.ts';
import type { ConversationState, OpenHandOff } from './state.ts';
import type { Decision, World } from './world.ts';

/** Hours after staff are back that suit a shop: before it opens, before noon, and in its quiet hours. */
const AFTER_HOURS = [0.5, 2, 5, 8];
const CALL = 'call:';
const NO_CALL: Choice = { id: `${CALL}none`, label: 'choice.noCall' };

/** While nobody can answer, whoever waits is offered a call by day; null: somebody can, or they have chosen. */
export function callOffer({ callAt }: Pick<OpenHandOff, 'callAt'>, world: World): Say | null {
  if (callAt !== undefined || !isNight(world)) return null;
  return {
    type: 'say',
    message: 'handOff.callOffer',
    choices: [...timesOn(world), NO_CALL],
    numbered: true,
  };
}

function isNight({ facts, now }: World): boolean {
  return isReceptionOnly(facts.notice.hotline, now);
}

function timesOn({ facts, now }: World): readonly Choice[] {
  const back = staffBackAt(facts.notice.hotline, now);
  return AFTER_HOURS.map((hours) => back.plus({ hours })).map((at) => ({
    id: `${CALL}${isoOf(at)}`,
    label: 'choice.callAt',
    values: { at },
  }));
}

/** What was chosen is kept with the ticket, where staff see it, and said again with the time. */
export function chooseCall(
  state: ConversationState,
  handOff: OpenHandOff,
  value: string,
  world: World,
): Decision | null {
  const at = value === 'none' ? null : momentOf(value);
  // An offer of last night, tapped by day: its time is over.
  if (at !== null && !(at > world.now)) return null;
  const { number } = handOff;
  return {
    state: { ...state, handOff: { ...handOff, callAt: at && isoOf(at) } },
    effects: [{ type: 'wishCall', number, at }, said(at, world)],
  };
}

function said(at: DateTime | null, world: World): Say {
  if (at === null) return { type: 'say', message: 'handOff.noCall' };
  const { merchant } = world.facts;
  const others = isNight(world) ? timesOn(world) : [];
  const choices = [...others.filter(({ id }) => id !== `${CALL}${isoOf(at)}`), NO_CALL];
  return merchant === null
    ? { type: 'say', message: 'handOff.callToShop', values: { at }, choices }
    : {
        type: 'say',
        message: 'handOff.callKept',
        values: { at, store: merchant.storeName },
        choices,
      };
}

/** What is added to a word about the wait: the call that is on its way. */
export function callAhead({ callAt }: OpenHandOff, { now }: World): readonly Say[] {
  const at = callAt ? momentOf(callAt) : null;
  if (at === null || at <= now) return [];
  return [{ type: 'say', message: 'handOff.callAhead', values: { at } }];
}

const MOST_DAYS = 7;

/** 明日の10時に電話ください, once a call was offered: the choice that it stands for; null where it names no hour of the staff. */
export function callTyped(
  state: ConversationState,
  { time, topics }: Pick<Reading, 'time' | 'topics'>,
  { facts: { notice }, now }: World,
): string | null {
  if (time === null || !isCallOffered(state) || !topics.some((topic) => ASKS_CALL.has(topic)))
    return null;
  const hours = { opens: null, closes: null };
  const due = dueTime(time, { now, notice, hours, instead: null });
  // The deadline of the update is none of a call.
  const at = due.kind === 'clear' || due.kind === 'tooLate' ? due.at : now;
  const isOurs = at > now && at < now.plus({ days: MOST_DAYS });
  return isOurs && !isReceptionOnly(notice.hotline, at) ? `${CALL}${isoOf(at)}` : null;
}

/** Without one of these a time may be that of a payment, which was asked for. */
const ASKS_CALL: ReadonlySet<string> = new Set(['handoff', 'hotline']);

function isCallOffered({ offer, handOff }: ConversationState): boolean {
  const isOnOffer = offer?.choices.some(({ id }) => id.startsWith(CALL)) ?? false;
  return isOnOffer || handOff?.callAt !== undefined;
}
