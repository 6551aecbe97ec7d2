import type { Say } from './effect.ts';

/** Of several questions in one message each answer once, and nothing in general beside what is true of the time that is named. */
export function saidOnce(says: readonly Say[]): readonly Say[] {
  const told = new Set(says.flatMap(({ message }) => TELLS[message] ?? []));
  const keys = says.map(keyOf);
  return says.filter(({ message }, at) => {
    const isFirst = keys.indexOf(keys[at] ?? '') === at;
    return isFirst && !told.has(message);
  });
}

/** What is said of a time twice is said of the same one; of each terminal the same words are said with its own values. */
function keyOf({ message, values }: Say): string {
  return message.startsWith('deadline.') ? message : JSON.stringify([message, values]);
}

const PUT_OFF = ['topic.os.deadline', 'topic.os.skip'];
/** What is told already by what is said of a time. */
const TELLS: Readonly<Record<string, readonly string[]>> = {
  'deadline.opening': [...PUT_OFF, 'topic.update.when', 'topic.update.timing'],
  'deadline.afterClosing': [...PUT_OFF, 'topic.update.timing'],
  'deadline.inTime': [...PUT_OFF, 'topic.update.timing'],
  'deadline.then': [...PUT_OFF, 'topic.update.timing'],
  'deadline.tooEarly': ['topic.update.when', 'topic.update.timing'],
  'deadline.tooLate': PUT_OFF,
  'deadline.room': PUT_OFF,
};
