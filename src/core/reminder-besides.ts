import { saysClosed } from './closed-till.ts';
import { asksOutside } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { planNodded } from './plan-nodded.ts';
import { askWhen } from './reminder-talk.ts';
import type { ConversationState } from './state.ts';
import { isOfMoney } from './doubt.ts';
import { thenRest, type Decision, type World } from './world.ts';

/** 折り返し待ちかあ。水曜の朝7時半に思い出せるように送って: where only what stands before it was answered, the time is said back behind it. */
export function withReminderWished(
  before: ConversationState,
  decided: Decision,
  { reading }: ReadEvent,
  world: World,
): Decision {
  const nodded = planNodded(before, decided, reading, world);
  if (nodded !== null) return nodded;
  if (!isWished(reading) || isElsewhere(before) || isElsewhere(decided.state)) return decided;
  const isAnswered = decided.effects.some(({ type }) => type === 'say');
  const isSet = decided.state.reminders.set !== before.reminders.set;
  if (!isAnswered || isSet || decided.effects.some(asksOutside)) return decided;
  if (decided.state.misunderstandings > 0) return decided;
  const isClosed = saysClosed(reading.timeAsked);
  return thenRest(decided, askWhen(decided.state, world, { time: reading.time, isClosed }));
}

function isWished({
  topics,
  timeAsked,
  time,
  customerWaiting,
  signs,
  hints,
}: ReadEvent['reading']) {
  // 8時過ぎたらまた連絡します: it is they who will.
  if (hints.includes('willCall')) return false;
  const isTold = topics.includes('reminder') && timeAsked.isToRemind && time?.kind === 'at';
  return isTold && time.clock !== null && !customerWaiting && !signs.includes('ofPayment');
}

/** In a talk already, one of a reminder too; or with a person, or of a payment. */
function isElsewhere(state: ConversationState): boolean {
  return state.position !== null || state.handOff !== null || isOfMoney(state);
}
