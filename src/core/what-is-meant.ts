import type { AskedAt } from './asked-at.ts';
import type { ReadEvent } from './event.ts';
import type { Ask } from './flow.ts';
import { isLed } from './loosely-told.ts';
import { isMoneyTopic } from './money-flow.ts';
import { saidAndAsked } from './steer.ts';
import type { Decision, World } from './world.ts';

/** わいふぁいというのは白い箱ですか, of a word that a step uses: what it means, and the step once more. null: nothing of the kind. */
export function whatIsMeant(asked: AskedAt, event: ReadEvent, world: World): Decision | null {
  const { hints, topics } = event.reading;
  const isElse = topics.some((topic) => topic === 'handoff' || isMoneyTopic(topic));
  if (!hints.includes('asksWord') || isElse || !isLed(asked)) return null;
  const message = meaningAt(asked.step);
  return message === null ? null : saidAndAsked(message, asked.state, world);
}

function meaningAt({ picture, since, reads }: Ask): string | null {
  if (picture === 'wifi') return 'flow.means.wifi';
  if (since !== undefined) return 'flow.means.restart';
  return reads === 'battery' ? 'flow.means.charge' : null;
}
