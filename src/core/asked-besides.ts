import { answeredBeside, cardsOf } from './cards.ts';
import type { ReadEvent } from './event.ts';
import { runsAt } from './flow.ts';
import { notToldSay } from './not-told.ts';
import { saidFirst, type Decision, type World } from './world.ts';

/** What is asked beside the answer to a step, answered before the next one. */
export function withAside(moved: Decision, event: ReadEvent, world: World): Decision {
  const { reading } = event;
  if (!reading.signs.includes('asks') && reading.told === null) return moved;
  if (reading.notInNotice !== null && reading.told !== null) {
    const { choices: _choices, ...say } = notToldSay(reading.notInNotice, world);
    return saidFirst(say, moved);
  }
  const asked = cardsOf(reading.topics, world).filter((topic) => !isOfTheStep(topic, event));
  if (asked.length > 0) return answeredBeside(moved, asked, world);
  const isMissed = reading.told !== null && reading.topics.length === 0;
  if (!isMissed) return moved;
  // 更新中です。触らないほうがいい?: whatever was asked of it.
  const { position } = moved.state;
  const isRunning = position !== null && runsAt(world.facts.flows[position.flow], position.step);
  const message = isRunning ? 'running.keepPower' : 'flow.besideUnclear';
  return saidFirst({ type: 'say', message }, moved);
}

/** Whether the charge will do is what the flow goes on to say; 挿してるのに18のまま? wonders at it, and asks nothing else. */
function isOfTheStep(topic: string, { reading: { battery, told, hints } }: ReadEvent): boolean {
  if (topic === 'prep.charge') return true;
  return topic === 'oos' && battery !== null && told === null && hints.includes('wonders');
}
