import { isTerminalDone, type Action } from './diagnose.ts';
import type { Say } from './effect.ts';
import { isPastDeadline } from './notice.ts';
import { statusOfLeft, statusSays } from './status.ts';
import { namesOf } from './terminal.ts';
import type { AskedOfTime } from './time-reading.ts';
import { allComeTo, leftToTell, UPDATED } from './to-tell.ts';
import { terminalsAbout, type World } from './world.ts';

/**
 * 26日からもそのまま使える?, いつ直る?, where all of the terminals that are asked about are done, or, past the deadline, were never
 * offered the update: what is true in general would be wrong of them. null: it is not so.
 */
export function ownSettled(
  topic: string,
  asked: AskedOfTime | null,
  world: World,
): readonly Say[] | null {
  if (!asksOfOwn(topic, world)) return null;
  if (isAllDone(world)) return doneSays(topic, asked, world);
  const some = someDone(topic, asked, world);
  if (some !== null) return some;
  return isPastDeadline(world) && allComeTo(NEVER_OFFERED, world) ? statusSays(world) : null;
}

/** Whether the answer tells to update, or that nothing can be paid: how the terminals stand is looked at first. */
export function asksOfOwn(topic: string, world: World): boolean {
  if (OF_UPDATE.has(topic)) return true;
  return isPastDeadline(world) ? OF_DEADLINE.has(topic) : USES.has(topic);
}

const OF_UPDATE: ReadonlySet<string> = new Set(['update.timing', 'update.how', 'os.dialog']);

const OF_DEADLINE: ReadonlySet<string> = new Set([
  'os.deadline',
  'os.skip',
  'update.when',
  'update.required',
]);

const USES: ReadonlySet<string> = new Set(['os.deadline', 'os.skip']);

const NEVER_OFFERED: ReadonlySet<Action> = new Set<Action>(['notOffered']);

function isAllDone(world: World): boolean {
  return terminalsAbout(world).length > 0 && leftToTell(world).length === 0;
}

/** 今日会計できる?, past the deadline, of a shop one of whose terminals is updated: by its name, and how the others stand. まだ後回しにできる? is of these alone. */
function someDone(topic: string, asked: AskedOfTime | null, world: World): readonly Say[] | null {
  const isOfLater = asked === null || (asked.later !== null && !asked.isOfPaying);
  if (!isPastDeadline(world) || !OF_PAYING.has(topic) || isOfLater) return null;
  const done = terminalsAbout(world).filter(({ situation }) => isTerminalDone(situation));
  if (done.length === 0) return null;
  const values = { terminal: namesOf(done.map(({ terminal }) => terminal)) };
  return [{ type: 'say', message: 'asSeen.someDone', values }, ...statusOfLeft(world)];
}

const OF_PAYING: ReadonlySet<string> = new Set(['os.deadline', 'os.skip']);

/** Who asks whether it can be used then hears yes first. */
function doneSays(topic: string, asked: AskedOfTime | null, world: World): readonly Say[] {
  if (topic === 'os.dialog') return [{ type: 'say', message: 'dialog.done' }];
  const isWhole = allComeTo(UPDATED, world);
  if (isPastDeadline(world) || !USES.has(topic) || !isWhole) return statusSays(world);
  const isWithoutLead = asked?.isOfPaying !== true;
  return [{ type: 'say', message: 'asSeen.usable', isWithoutLead }];
}
