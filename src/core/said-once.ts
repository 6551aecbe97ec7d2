import type { Say } from './effect.ts';
import { phaseAt } from './notice.ts';
import type { World } from './world.ts';

/** Of several questions in one message each answer once, and nothing in general beside what is true of the time that is named. */
export function saidOnce(says: readonly Say[], { facts, now }: World): readonly Say[] {
  const told = new Set(says.flatMap(({ message }) => TELLS[message] ?? []));
  const isBlocked = phaseAt(facts.notice, now) === 'blocked';
  const keys = says.map((say) => (isBlocked && IS_OVER.has(say.message) ? 'over' : keyOf(say)));
  return says.filter(({ message }, at) => {
    const isFirst = keys.indexOf(keys[at] ?? '') === at;
    return isFirst && !told.has(message);
  });
}

/** What is said of a time twice is said of the same one; of each terminal the same words are said with its own values. */
function keyOf({ message, values }: Say): string {
  return message.startsWith('deadline.') ? message : JSON.stringify([message, values]);
}

/** Past the deadline each of them says so, and that no payment can be taken before the update. */
const IS_OVER: ReadonlySet<string> = new Set([
  'topic.os.deadline',
  'topic.os.skip',
  'topic.update.required',
  'topic.update.timing',
  'topic.update.when',
  'plainly.blocked',
  'putOff.plainly',
  'putOff.notForever',
]);

const PUT_OFF = ['topic.os.deadline', 'topic.os.skip', 'putOff.plainly'];
/** What is told already by what is said of a time. */
const TELLS: Readonly<Record<string, readonly string[]>> = {
  'deadline.opening': [...PUT_OFF, 'topic.update.when', 'topic.update.timing'],
  'deadline.afterClosing': [...PUT_OFF, 'topic.update.timing'],
  'deadline.inTime': [...PUT_OFF, 'topic.update.timing'],
  'deadline.then': [...PUT_OFF, 'topic.update.timing'],
  'deadline.anytime': [...PUT_OFF, 'topic.update.timing'],
  'deadline.thenEarly': ['topic.update.when', 'topic.update.timing'],
  'deadline.thenLate': [...PUT_OFF, 'topic.update.timing'],
  'deadline.tooEarly': ['topic.update.when', 'topic.update.timing'],
  'deadline.tooLate': PUT_OFF,
  'deadline.room': PUT_OFF,
};
