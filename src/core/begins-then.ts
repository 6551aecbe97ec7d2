import { UPDATE_FLOW } from './aside.ts';
import { terminalChoice } from './choices.ts';
import type { Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { isNearUpdate } from './of-update.ts';
import { IS_NO_PLAN } from './plan-of-one.ts';
import { askWhen } from './reminder-talk.ts';
import type { ConversationState } from './state.ts';
import { nameOf, type Terminal } from './terminal.ts';
import type { TimeReading } from './time-reading.ts';
import { withWayBack } from './way-back.ts';
import { askedNow, isOut, understood, type Decision, type Rule, type World } from './world.ts';

/** What is said of a plan for that one. null: it is none. */
export function plannedFor(
  one: Terminal,
  state: ConversationState,
  event: ReadEvent,
  world: World,
): Decision | null {
  if (isForThen(event)) return takenThen(one, state, world);
  return isForDay(state, event) ? askWhen(state, world, { time: event.reading.time }) : null;
}

/** 지금은 손님이 많아서 못해요. 저녁에 할게요, led through the update: it is left till then, so that nobody asks whether to go on now, and a reminder is offered. null: nothing is planned, or it runs. */
export const plannedInWalk: Rule = (state, { reading }, world) => {
  const isLed = state.position?.flow === UPDATE_FLOW && state.handOff === null;
  if (!isLed || !putsItOff(reading) || askedNow(state, world)?.watch !== undefined) return null;
  const left = { ...state, position: null, stopped: state.position };
  return askWhen(left, world, { time: reading.time });
};

function putsItOff({ hints, signs, time }: ReadEvent['reading']): boolean {
  const isNamed = time?.kind === 'at' || time?.kind === 'shop';
  if (!isNamed || signs.includes('asks')) return false;
  // 時間ないんで13時にします
  const isHour = time.kind === 'at' && time.clock !== null && hints.includes('doesItThen');
  return hints.includes('plansThen') || isHour;
}

/** 終わったら一階もやる: nothing begins now. */
function isForThen({ reading: { hints, topics, time } }: ReadEvent): boolean {
  const isPlan = hints.includes('onceOver') && hints.includes('takesUp') && time === null;
  return isPlan && topics.every(isNearUpdate);
}

/** 別館は明日やります: that one waits, and nothing is begun of it now. */
function isForDay({ handOff }: ConversationState, { reading }: ReadEvent): boolean {
  const { hints, topics, time, signs, command, timeAsked } = reading;
  const isPlan = hints.includes('takesUp') || hints.includes('plansIt');
  if (!isPlan || handOff !== null || command !== null) return false;
  if (timeAsked.isClosed || !isOtherDay(time)) return false;
  if (signs.some((sign) => IS_NO_PLAN.has(sign))) return false;
  return topics.every((topic) => topic === 'reminder' || isNearUpdate(topic));
}

/** Named, and to come. */
export function isOtherDay(time: TimeReading | null): boolean {
  if (time?.kind !== 'at' || time.day === null) return false;
  return time.day.kind !== 'fromToday' || time.day.days > 0;
}

/** When that one may be begun, with its button where no other is in hand. */
function takenThen(one: Terminal, state: ConversationState, world: World): Decision {
  const values = { terminal: nameOf(one) };
  const choices = state.position === null && isOut(world) ? [terminalChoice('begin', one)] : [];
  const say: Say = { type: 'say', message: 'terminal.then', values, choices };
  return withWayBack(understood({ state, effects: [say] }));
}
