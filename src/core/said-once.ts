import type { Say } from './effect.ts';

/** Of several questions in one message each answer once, and nothing in general beside what is true of the time that is named. */
export function saidOnce(says: readonly Say[]): readonly Say[] {
  const messages = says.map(({ message }) => message);
  const wholes = says.map((say) => JSON.stringify([say.message, say.values]));
  const told = new Set(messages.flatMap((message) => TELLS[message] ?? []));
  return says.filter(
    ({ message }, at) =>
      !told.has(message) &&
      wholes.indexOf(wholes[at] ?? '') === at &&
      (!OF_TIME.test(message) || messages.indexOf(message) === at),
  );
}

/** What is told of each terminal has the same words. */
const OF_TIME = /^deadline\./;

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
