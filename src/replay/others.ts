import { DateTime } from 'luxon';
import { settle, IN_TOKYO, type Scene } from './scene.ts';
import { tellDesk } from './tell-desk.ts';
import { othersOf, type Others } from './world-shape.ts';

const BETWEEN_MINUTES = 10;
const ASK = '担当者に相談';
const REPLY = 'お待たせしました。';

/** Lets them ask and be answered as merchants and staff do; gives who they are. */
export async function fillQueue(
  queue: Others | undefined,
  at: string,
  scene: Scene,
): Promise<readonly string[]> {
  if (queue === undefined) return [];
  const now = DateTime.fromISO(at, IN_TOKYO);
  const people = Array.from({ length: othersOf(queue) }, () => scene.stage.nextPerson().userId);
  const steps = people.flatMap((person, i) => {
    const waited = queue.answered[i];
    if (waited === undefined) return [{ at: now, person, isReply: false }];
    const replied = now.minus({ minutes: i * BETWEEN_MINUTES });
    return [
      { at: replied.minus({ minutes: waited }), person, isReply: false },
      { at: replied, person, isReply: true },
    ];
  });
  const inOrder = steps.toSorted((a, b) => a.at.toMillis() - b.at.toMillis());
  for (const step of inOrder) {
    scene.stage.demo.clock.set(step.at);
    await (step.isReply ? reply(step.person, scene) : say(step.person, scene));
    await settle(scene);
  }
  return people;
}

/** They go with the talk: in the next one nobody waits. */
export async function emptyQueue(people: readonly string[], scene: Scene): Promise<void> {
  for (const person of people) {
    await scene.stage.demo.line.sendEvent(person, { type: 'unfollow' });
  }
  if (people.length > 0) await settle(scene);
}

async function say(person: string, { stage }: Scene): Promise<void> {
  await stage.demo.line.sendEvent(person, { type: 'text', text: ASK });
}

function reply(person: string, { stage }: Scene): Promise<void> {
  return tellDesk(stage.product.url, person, 'reply', { text: REPLY });
}
