import type { ConversationState } from './state.ts';
import type { AskedOfTime } from './time-reading.ts';
import type { World } from './world.ts';

/** 更新後すぐ使えますか, and 明日以降も使える?, 26日も大丈夫? once it was told that the update is done, where nobody can see it: whether payments go on then. */
export function isAfterwards(
  topic: string,
  asked: AskedOfTime,
  { updatedAt }: ConversationState,
  world: World,
): boolean {
  // 何時から使える? is reckoned.
  if (asked.isOfAfterwards) return asked.isOfEnd !== true;
  const isDone = updatedAt !== undefined && world.facts.merchant === null;
  const isOther = asked.isOfStopping || asked.later === 'mayNot';
  return isDone && !isOther && OF_DAYS.has(topic) && namesDay(asked);
}

const OF_DAYS: ReadonlySet<string> = new Set(['os.deadline', 'os.skip']);

function namesDay({ time }: AskedOfTime): boolean {
  return time?.kind === 'at' && time.day !== null;
}
