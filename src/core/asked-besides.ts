import { UPDATE_FLOW } from './aside.ts';
import { answeredBeside, cardsOf } from './cards.ts';
import { bareSay, type Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { isoOf } from './moment.ts';
import { notToldSay } from './not-told.ts';
import type { Reading } from './reading.ts';
import { timedOf } from './shop-told.ts';
import { waitsForEnd } from './told-over.ts';
import { askedNow, saidFirst, type Decision, type World } from './world.ts';

/** What is asked beside the answer to a step, answered before the next one. */
export function withAside(moved: Decision, event: ReadEvent, world: World): Decision {
  const { reading } = event;
  if (!reading.signs.includes('asks') && reading.told === null) return moved;
  if (reading.notInNotice !== null && reading.told !== null) {
    return saidFirst(bareSay(notToldSay(reading.notInNotice, world)), moved);
  }
  if (asksToBegin(moved, reading)) return withLeave(moved, world);
  const asked = cardsOf(askedOf(reading), world).filter((topic) => !isOfTheStep(topic, event));
  if (asked.length > 0) return answeredBeside(moved, asked, world, timedOf(moved.state, reading));
  return isMissed(reading) ? withUnclear(moved, reading, world) : moved;
}

/** つながってます。9時から患者さんが来るので間に合いますか: of when they come, however much stands around it. */
function askedOf({ topics, suggested: [likeliest], timeAsked }: Reading): readonly string[] {
  const isOfIt = timeAsked.isInTime && timeAsked.shopOpens !== null;
  return topics.length === 0 && isOfIt && likeliest === TIMING ? [TIMING] : topics;
}

const TIMING = 'update.timing';

/** さっき言ったじゃないですか。つながってます asks nothing besides. */
function isMissed({ hints, signs, told, topics }: Reading): boolean {
  const isSaid = hints.includes('saidBefore') && !signs.includes('asks');
  return told !== null && topics.length === 0 && !isSaid;
}

/** 必須ですか?何分?更新中にカード使えますか?: what is asked besides of the update, in sentences of its own, is answered first. */
export function withElse(decided: Decision, reading: Reading, world: World): Decision {
  if (reading.sentences.length < 2) return decided;
  const asked = cardsOf(reading.topics, world).filter((topic) => ELSE.has(topic));
  return asked.length > 0 ? answeredBeside(decided, asked, world) : decided;
}

const ELSE: ReadonlySet<string> = new Set([
  'update.required',
  'update.purpose',
  'update.when',
  'os.deadline',
  'prep.charge',
]);

/** What was understood comes first; a question that is put next stays last. */
function withUnclear(moved: Decision, { hints }: Reading, world: World): Decision {
  const { position } = moved.state;
  // 更新中です。触らないほうがいい?: whatever was asked of it.
  const isRunning = waitsForEnd(moved.state, position, world);
  // 終わりました!明日の朝は何もしなくていいですよね
  const isNone = hints.includes('asksIfNot') && moved.state.updatedAt === isoOf(world.now);
  const besides = isNone ? 'finished.noneDue' : 'flow.besideUnclear';
  const message = isRunning ? 'running.keepPower' : besides;
  const unclear: Say = { type: 'say', message };
  const last = moved.effects.at(-1);
  const isOver = position === null && last?.type === 'say';
  if (!isOver) return saidFirst(unclear, moved);
  const { choices = [], ...said } = last;
  return { ...moved, effects: [...moved.effects.slice(0, -1), said, { ...unclear, choices }] };
}

/** 28になった。もうやっていい?: of beginning, which is still to come, or is what is asked next. */
function asksToBegin({ state: { position } }: Decision, { timeAsked, topics }: Reading): boolean {
  if (timeAsked.leave !== 'now' || position?.flow !== UPDATE_FLOW) return false;
  return topics.every((topic) => OF_BEGINNING.has(topic));
}

const OF_BEGINNING: ReadonlySet<string> = new Set([
  'update.when',
  'update.timing',
  'update.how',
  'flow.update',
  'prep.powercycle',
  'prep.network',
]);

function withLeave(moved: Decision, world: World): Decision {
  const step = askedNow(moved.state, world);
  const isBegun = step === null || 'absent' in step.choices || step.watch !== undefined;
  return isBegun ? moved : saidFirst({ type: 'say', message: 'flow.ahead.notYet' }, moved);
}

/** Whether the charge will do, and what comes next, is what the flow goes on to say; 挿してるのに18のまま? wonders at it, and asks nothing else. */
function isOfTheStep(topic: string, { reading: { battery, told, hints } }: ReadEvent): boolean {
  if (topic === 'prep.charge' || topic === 'update.how') return true;
  // 今入れ直したよ、もう9時半だけど間に合う?
  if (topic === 'prep.powercycle') return told === null && hints.includes('toldCycled');
  return topic === 'oos' && battery !== null && told === null && hints.includes('wonders');
}

/** また同じエラー出た E-102って何や: what its number means is not known, and the error is led on from. */
export function withCode(moved: Decision, event: ReadEvent, world: World): Decision {
  return event.reading.notInNotice === 'code' ? withAside(moved, event, world) : moved;
}
