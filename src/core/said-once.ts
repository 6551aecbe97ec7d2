import { allSays, withoutSays } from './effect.ts';
import type { Say } from './effect.ts';
import { isPastDeadline } from './notice.ts';
import type { Decision, World } from './world.ts';

/** Of several questions in one message each answer once, and nothing in general beside what is true of the time that is named, or beside what tells the same. */
export function saidOnce({ state, effects }: Decision, world: World): Decision {
  const says = allSays(effects);
  const kept = onceOf(says, world);
  return { state, effects: withoutSays(effects, (say) => !kept.includes(say)) };
}

function onceOf(says: readonly Say[], world: World): readonly Say[] {
  const told = new Set(says.flatMap(({ message }) => TELLS[message] ?? []));
  const isBlocked = isPastDeadline(world);
  const keys = says.map((say) => (isBlocked && isOver(say, says) ? 'over' : keyOf(say)));
  return says.filter((say, at) => {
    const isFirst = keys.indexOf(keys[at] ?? '') === at;
    const isOwn = say.staff !== undefined || say.photo !== undefined;
    return isOwn || (isFirst && !told.has(say.message));
  });
}

/** What is said of a time twice is said of the same one; of each terminal the same words are said with its own values. */
function keyOf({ message, values, terminal }: Say): string {
  return message.startsWith('deadline.') ? message : JSON.stringify([message, values, terminal]);
}

function isOver(say: Say, says: readonly Say[]): boolean {
  return IS_OVER.has(say.message) || isToBegin(say, says);
}

/** At the counter, of the only terminal: that nothing can be paid is said, and its button stays. */
function isToBegin({ message, values }: Say, says: readonly Say[]): boolean {
  if (message !== 'fleet.terminal' || says[0]?.message !== 'counter.cannotPay') return false;
  const advice = values?.['advice'];
  const isStart =
    typeof advice === 'object' && 'message' in advice && advice.message === 'diagnosis.start';
  return isStart && says.filter((one) => one.message === message).length === 1;
}

/** Past the deadline each of them says so, and that no payment can be taken before the update. */
const IS_OVER: ReadonlySet<string> = new Set([
  'counter.cannotPay',
  'topic.os.deadline',
  'topic.os.skip',
  'topic.update.required',
  'topic.update.timing',
  'topic.update.when',
  'plainly.blocked',
  'plainly.required',
  'putOff.plainly',
  'putOff.notForever',
]);

const PUT_OFF = ['topic.os.deadline', 'topic.os.skip', 'putOff.plainly'];
/** What is told already by another answer. */
const TELLS: Readonly<Record<string, readonly string[]>> = {
  'deadline.opening': [...PUT_OFF, 'topic.update.when', 'topic.update.timing'],
  'deadline.afterClosing': [...PUT_OFF, 'topic.update.timing'],
  'deadline.openingAfter': [...PUT_OFF, 'topic.update.timing'],
  'deadline.openingThen': [...PUT_OFF, 'topic.update.timing'],
  'deadline.inTime': [...PUT_OFF, 'topic.update.timing'],
  'deadline.then': [...PUT_OFF, 'topic.update.timing'],
  'deadline.anytime': [...PUT_OFF, 'topic.update.timing'],
  'deadline.thenEarly': ['topic.update.when', 'topic.update.timing'],
  'deadline.thenLate': [...PUT_OFF, 'topic.update.timing'],
  'deadline.tooEarly': ['topic.update.when', 'topic.update.timing'],
  'deadline.tooLate': PUT_OFF,
  'deadline.room': PUT_OFF,
  'counter.payFirst': [...PUT_OFF, 'putOff.notForever', 'topic.update.timing'],
  'asSeen.passed': ['asSeen.noSkip'],
  'topic.update.required': ['topic.update.scope'],
  'plainly.required': ['topic.update.scope'],
  'topic.update.how': ['topic.prep.network'],
  'plainly.ours': ['topic.update.scope'],
};
