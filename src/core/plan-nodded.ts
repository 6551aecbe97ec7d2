import { UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import type { Choice, Effect, Say } from './effect.ts';
import type { Hint } from './hint.ts';
import { daysNamed } from './moments-named.ts';
import { noted } from './noted.ts';
import { isLastDay, lastDay } from './notice.ts';
import { proposedTime } from './proposed-time.ts';
import type { Reading } from './reading.ts';
import { REMINDER_FLOW, remindAround, remindChoice } from './reminders.ts';
import type { Sign } from './sign.ts';
import type { ConversationState, ReminderTalk } from './state.ts';
import type { AskedOfTime } from './time-reading.ts';
import { understood, type Decision, type World } from './world.ts';
import { TOKYO } from './zone.ts';

type Wanted = NonNullable<ReminderTalk['wanted']>;

/**
 * 水曜の夕方にやります, of which a reminder comes: whether the plan is in time is all that is said, and a reminder of then is a button below it.
 * null: none was proposed, or it was wished for.
 */
export function planNodded(
  before: ConversationState,
  decided: Decision,
  reading: Reading,
  world: World,
): Decision | null {
  const { position } = decided.state;
  if (position?.flow !== REMINDER_FLOW || isAmid(before)) return null;
  // いや、知らせてほしいわけじゃなくて
  if (reading.signs.includes('wantsNone')) return noted(left(before, decided), OFFERS);
  const wanted = position.reminder?.wanted ?? null;
  return wanted !== null && isUnwished(reading)
    ? planTold({ before, decided, wanted }, reading, world)
    : null;
}

interface Proposed {
  readonly before: ConversationState;
  readonly decided: Decision;
  readonly wanted: Wanted;
}

function planTold(
  { before, decided, wanted }: Proposed,
  { hints, time, timeAsked, ...reading }: Reading,
  world: World,
): Decision | null {
  const isOfCharge = hints.includes('ofPreparing');
  const others = decided.effects.filter((effect) => !isOfReminder(effect));
  const isAlone = others.every(({ type }) => type !== 'say');
  if (isOfCharge && wanted.kind === 'clear' && isAlone) return noted(left(before, decided), OFFERS);
  if (isOfCharge || !isPlan({ ...reading, hints }) || time === null) return null;
  const asked = { ...timeAsked, time };
  if (isAlone) return nodTo(wanted, asked, left(before, decided), world);
  return wanted.kind === 'clear'
    ? { state: { ...decided.state, position: null }, effects: withButtons(others, wanted) }
    : null;
}

function isOfReminder(effect: Effect): boolean {
  return effect.type === 'say' && effect.message.startsWith(`flow.${REMINDER_FLOW}.`);
}

/** What was said besides stays, with a reminder of then as a button. */
function withButtons(effects: readonly Effect[], wanted: Wanted): readonly Effect[] {
  const last = effects.findLast(({ type }) => type === 'say');
  return effects.map((effect) =>
    effect === last && effect.type === 'say'
      ? { ...effect, choices: [...remindersOf(wanted), ...(effect.choices ?? [])] }
      : effect,
  );
}

/** Whether to update at a moment that is planned, with a reminder of it as a button. null: an hour of the shop would have to be known, or it is over. */
export function nodTo(
  wanted: Wanted,
  asked: AskedOfTime,
  state: ConversationState,
  world: World,
): Decision | null {
  const say = wanted.shop === null ? held(asked, state, world) : ofShop(wanted.shop, world);
  const isFit = say?.message === PLANNED.message || say?.message === AFTER_CLOSING.message;
  const choices = [
    ...(isFit ? remindersOf(wanted) : [flowChoice(REMINDER_FLOW)]),
    flowChoice(UPDATE_FLOW),
  ];
  return say && understood({ state, effects: [{ ...say, choices }] });
}

function held(asked: AskedOfTime, state: ConversationState, world: World): Say | null {
  const say = proposedTime({ ...asked, proposes: true, leave: 'then', later: 'may' }, state, world);
  return say?.message === IN_TIME ? PLANNED : say;
}

/** 閉店後にやります: on any day but the last it is in time, whenever they close. */
function ofShop({ of, day }: NonNullable<Wanted['shop']>, world: World): Say | null {
  const { facts, now } = world;
  if (isLastDay(facts.notice, now)) return of === 'closes' && day === null ? AFTER_CLOSING : null;
  const that = day && daysNamed(day, now.setZone(TOKYO), facts.notice).at(-1);
  return that && that >= lastDay(facts.notice) ? null : PLANNED;
}

/** One for each moment that may be meant, as far as it is in time. */
function remindersOf({ kind, at, other, shop }: Wanted): readonly Choice[] {
  if (shop !== null && shop.day === null && shop.minutes === null) return [remindAround(shop.of)];
  if (kind !== 'clear' && kind !== 'either') return [flowChoice(REMINDER_FLOW)];
  return [at, other].filter((one) => one !== null).map(remindChoice);
}

const IN_TIME = 'deadline.then';
const PLANNED: Say = { type: 'say', message: 'reminder.planned' };
const AFTER_CLOSING: Say = { type: 'say', message: 'deadline.afterClosing' };
const OFFERS = [flowChoice(REMINDER_FLOW), flowChoice(UPDATE_FLOW)];

/** In another talk, which would be asked about again. */
function isAmid({ position, handOff }: ConversationState): boolean {
  return position !== null || handOff !== null;
}

/** In the language that was written, and with what else was heard, but in no talk of a reminder. */
function left({ interrupted }: ConversationState, { state }: Decision): ConversationState {
  return { ...state, interrupted, position: null, topics: ['update.timing'] };
}

function isUnwished({ timeAsked, reminderWish, signs }: Reading): boolean {
  return (
    !timeAsked.isToRemind && reminderWish === null && !IS_WISH.some((one) => signs.includes(one))
  );
}

/** 21日の9時にもお願い is of one more reminder, 22時に変えて of the one that is set. */
const IS_WISH: readonly Sign[] = ['asks', 'addsTime', 'movesTime', 'sameHour'];

/** じゃあ明日の夜に店寄ってやるわ。9時ごろ tells it in its first sentence. */
function isPlan({ hints, first }: Pick<Reading, 'hints' | 'first'>): boolean {
  return PLANS.some((hint) => hints.includes(hint) || first?.hints.includes(hint) === true);
}

const PLANS: readonly Hint[] = ['plansIt', 'plansThen', 'takesUp'];
