import { momentOf, stillCounts } from './moment.ts';
import type { Reading } from './reading.ts';
import { hasSaid } from './said-of.ts';
import type { ConversationState } from './state.ts';
import type { AskedOfTime, DayReading, TimeReading } from './time-reading.ts';
import { answerTopics } from './topic-answer.ts';
import { opening } from './wanted-time.ts';
import type { Rule, World } from './world.ts';

/** 朝5時です。夕方じゃなくて, 7時半じゃなくて9時半でした: the same is answered once more, of the hour that was meant. */
export const hourCorrected: Rule = (state, { reading }, world) => {
  const { time } = reading;
  if (time?.kind !== 'at' || !isCorrection(reading)) return null;
  const day = time.day ?? dayBefore(state, world) ?? firstDay(world);
  const { clock } = time;
  const isOfShop = hasSaid(state.said, OF_OPENING) && clock !== null && 'hour' in clock;
  if (!isOfShop)
    return retold(state, { ...reading.timeAsked, ...MEANT, time: { ...time, day } }, world);
  const { reminders } = state;
  const hours = { ...reminders.hours, opens: opening(clock) };
  const told = { ...state, reminders: { ...reminders, hours } };
  const onDay: TimeReading | null = day && { kind: 'at', day, clock: null };
  return retold(told, { ...reading.timeAsked, time: onDay, shopOpens: clock }, world);
};

function retold(state: ConversationState, timed: AskedOfTime, world: World) {
  return answerTopics(state, ['update.timing'], world, { timed });
}

const MEANT = { proposes: true, leave: 'then', later: 'may' } as const;

function isCorrection({ signs, hints, time, timeAsked, topics }: Reading): boolean {
  if (signs.includes('asks') || timeAsked.isToRemind || !topics.every((one) => OF_TIME.has(one)))
    return false;
  const isDenied = signs.includes('denied') && signs.includes('notThat');
  const isAlone = hints.includes('wasSo') && hints.includes('onlyTime');
  return (
    isDenied || isAlone || namesHour({ hints, time, timeAsked }) || signs.includes('movesTime')
  );
}

/** 22時, うちは22時に閉める: which hour that would be. */
function namesHour({
  hints,
  time,
  timeAsked,
}: Pick<Reading, 'hints' | 'time' | 'timeAsked'>): boolean {
  const isNamed = time?.kind === 'at' && time.clock !== null && hints.includes('namesTimeOnly');
  return isNamed || timeAsked.shopTold.closes !== null;
}

/** The hours of a shop sound like those of the hotline. */
const OF_TIME: ReadonlySet<string> = new Set([
  'os.deadline',
  'update.timing',
  'update.when',
  'hotline',
]);

/** The day that was spoken of before. */
function dayBefore({ dayTold }: ConversationState, { now }: World): DayReading | null {
  if (dayTold === undefined || !stillCounts(dayTold.at, now)) return null;
  const { month, day } = momentOf(dayTold.day);
  return { kind: 'date', month, day };
}

/** Before the update is out, nothing is planned for an earlier day. */
function firstDay({ facts: { notice }, now }: World): DayReading | null {
  if (now >= notice.updateOpens) return null;
  const { month, day } = notice.updateOpens;
  return { kind: 'date', month, day };
}

/** What was said of the hour at which the shop opens. */
const OF_OPENING: ReadonlySet<string> = new Set([
  'deadline.opening',
  'deadline.openingEarly',
  'deadline.openingTight',
]);

/** The same, and of an hour that was proposed. */
export const OF_HOUR: ReadonlySet<string> = new Set([
  ...OF_OPENING,
  'deadline.afterClosing',
  'deadline.then',
  'deadline.thenEarly',
  'deadline.thenLate',
  'deadline.thenTight',
]);
