import type { Values } from './effect.ts';
import { levelOf } from './notice.ts';
import { isNearUpdate } from './of-update.ts';
import type { Reading } from './reading.ts';
import { runsAlready } from './runs-already.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** 更新中だけど電池が15%しかない: too late to charge first. */
export function isLow({ battery, hints }: Reading, world: World): boolean {
  if (battery === null || !hints.includes('ofBattery')) return false;
  return levelOf(battery, world.facts.notice) === 'low';
}

/** 40分たっても終わらん: nobody is asked what stopped it, as it may run. */
export function takesLong(reading: Reading, world: World): boolean {
  return tellsLong(reading, world) && !reading.topics.includes('handoff');
}

/** Longer than an update takes (fact `duration`), and that it is over is not told. */
export function tellsLong(reading: Reading, world: World): boolean {
  const { signs, hints, timeAsked } = reading;
  if (signs.includes('takesLong')) return true;
  const { ranFor } = timeAsked;
  if (ranFor === null || ranFor < world.facts.notice.updateMinutes.to) return false;
  return (
    isNamed(reading) && !hints.includes('hasEnded') && !OF_ELSE.some((sign) => signs.includes(sign))
  );
}

/** 70%で止まってる, and no word of a sale, but where a walk is about to begin it: that goes on from there. */
export function isStuckMidway(
  state: Pick<ConversationState, 'position'>,
  { signs, hints, topics }: Reading,
  world: World,
): boolean {
  if (state.position !== null && !runsAlready(state, world)) return false;
  if (!signs.includes('updating') || !hints.includes('hangs') || signs.includes('ofPayment'))
    return false;
  return signs.includes('tellsHowFar') && topics.join() === 'update.error';
}

function isNamed({ topics, hints }: Reading): boolean {
  return hints.includes('ofUpdate') || hints.includes('hangs') || topics.some(isNearUpdate);
}

const OF_ELSE: readonly Sign[] = ['ofPayment', 'networkError', 'angry', 'stillFails', 'tellsDone'];

/** アプリ開いていい?, it's asking to open USEN PAY+ again, should I?: not before its end. */
export function asksToOpen({ signs, hints }: Reading): boolean {
  const isAsked = signs.includes('asks') && OPENS.some((sign) => signs.includes(sign));
  return isAsked && !signs.includes('updateOver') && !hints.includes('isOver');
}

const OPENS: readonly Sign[] = ['asksToOpen', 'asksOpenAnyway'];

/** 決済できない: as long as it runs. */
export function cannotPay({ signs, hints }: Reading): boolean {
  const isTold = signs.includes('takesNoPayment') && !signs.includes('updateOver');
  return isTold && !hints.includes('hasHappened') && !signs.includes('mayHaveBegun');
}

/** 更新して10分たつけど大丈夫?, 3分たった、待つしかない?: within the time that one takes, it is told until when. */
export function waitsYet(
  { signs, hints, timeAsked: { ranFor }, topics }: Reading,
  _: unknown,
  { facts: { notice } }: World,
): boolean {
  const isTold = ranFor !== null && ranFor < notice.updateMinutes.to && hints.includes('ofUpdate');
  return isTold && signs.includes('asks') && topics.every((topic) => OF_WAIT.has(topic));
}

const OF_WAIT: ReadonlySet<string> = new Set(['update.error', 'update.duration']);

/** Until when, by how long it was told to have run. */
export function endTold(_: unknown, { facts, now }: World, { timeAsked }: Reading): Values {
  const since = now.minus({ minutes: timeAsked.ranFor ?? 0 });
  const { from, to } = facts.notice.updateMinutes;
  const [endFrom, endTo] = [since.plus({ minutes: from }), since.plus({ minutes: to })];
  return { end: now < endFrom ? 'span' : 'by', endFrom, endTo };
}
