import { CANCEL, RESUME, stepChoice } from './choices.ts';
import type { Effect, Say } from './effect.ts';
import { momentOf } from './moment.ts';
import { REMINDER_FLOW } from './reminders.ts';
import type { Position } from './state.ts';
import { RESUMES } from './way-back.ts';
import type { Decision, World } from './world.ts';

/** The way back into a talk about a reminder says the time that waits for a yes: はい sets it. */
export function withTimeWaiting({ state, effects }: Decision, world: World): Decision {
  const { position } = state;
  if (position?.flow !== REMINDER_FLOW) return { state, effects };
  return { state, effects: effects.map((effect) => asTime(effect, position, world)) };
}

function isWayBack(effect: Effect): boolean {
  return effect.type === 'say' && effect.message === RESUMES;
}

function asTime(effect: Effect, position: Position, world: World): Effect {
  return isWayBack(effect) ? timeWaits(position, world) : effect;
}

function timeWaits({ flow, reminder }: Position, { now }: World): Say {
  const { kind = null, at = null } = reminder?.wanted ?? {};
  if (kind !== 'clear' || at === null || momentOf(at) <= now)
    return { type: 'say', message: 'reminder.waitsWhen', choices: [RESUME, CANCEL] };
  const choices = ['yes', 'no'].map((choice) => stepChoice(flow, 'confirm', choice));
  const values = { at: momentOf(at) };
  return { type: 'say', message: 'reminder.waits', values, choices: [...choices, CANCEL] };
}
