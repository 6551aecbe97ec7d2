import { UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import type { Hint } from './hint.ts';
import { noted } from './noted.ts';
import { proposedTime } from './proposed-time.ts';
import type { Reading } from './reading.ts';
import { REMINDER_FLOW } from './reminders.ts';
import type { ConversationState, Position } from './state.ts';
import { saidFirst, understood, type Decision, type World } from './world.ts';

/**
 * 水曜の夕方にやります, of which a reminder comes: that the plan is in time is said first, and the reminder is asked about once; behind thanks,
 * and of a plan to charge, it is a button only. null: none was proposed, or it was wished for.
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
  if (reading.signs.includes('wantsNone')) return noted(left(before), OFFERS);
  return isUnwished(reading) ? planTold(before, decided, position, { reading, world }) : null;
}

function planTold(
  before: ConversationState,
  decided: Decision,
  position: Position,
  { reading, world }: { readonly reading: Reading; readonly world: World },
): Decision | null {
  const { hints } = reading;
  const { reminder } = position;
  if (reminder?.wanted?.kind !== 'clear') return null;
  if (hints.includes('ofPreparing')) return hasSaid(decided) ? null : noted(left(before), OFFERS);
  if (!isPlan(reading) || !isInTime(before, reading, world)) return null;
  const at = { ...position, reminder: { ...reminder, isOffered: true } };
  return offered(before, decided, at, hints.includes('saysThanks'));
}

function offered(
  before: ConversationState,
  decided: Decision,
  position: Position,
  isThanked: boolean,
): Decision {
  if (isThanked && !hasSaid(decided))
    return understood({ state: left(before), effects: [{ ...PLANNED, choices: OFFERS }] });
  const asked = { ...decided, state: { ...decided.state, position } };
  return hasSaid(decided) ? asked : saidFirst(PLANNED, asked);
}

/** Something besides the question. */
function hasSaid({ effects }: Decision): boolean {
  return effects.filter(({ type }) => type === 'say').length > 1;
}

function isInTime(before: ConversationState, { time, timeAsked }: Reading, world: World): boolean {
  const asked = { ...timeAsked, time, proposes: true, leave: 'then' } as const;
  return proposedTime(asked, before, world)?.message === IN_TIME;
}

const IN_TIME = 'deadline.then';
const PLANNED = { type: 'say', message: 'reminder.planned' } as const;
const OFFERS = [flowChoice(REMINDER_FLOW), flowChoice(UPDATE_FLOW)];

/** In another talk, which would be asked about again. */
function isAmid({ position, handOff }: ConversationState): boolean {
  return position !== null || handOff !== null;
}

function left(state: ConversationState): ConversationState {
  return { ...state, topics: ['update.timing'] };
}

function isUnwished({ timeAsked, reminderWish, signs }: Reading): boolean {
  return !timeAsked.isToRemind && reminderWish === null && !signs.includes('asks');
}

/** じゃあ明日の夜に店寄ってやるわ。9時ごろ tells it in its first sentence. */
function isPlan({ hints, first }: Reading): boolean {
  return PLANS.some((hint) => hints.includes(hint) || first?.hints.includes(hint) === true);
}

const PLANS: readonly Hint[] = ['plansIt', 'plansThen', 'takesUp'];
