import { setTimeout as pause } from 'node:timers/promises';
import { visibleText } from '../../src/line/visible.ts';
import { createDispatch } from './dispatch.ts';
import type { FarSide } from './far-side.ts';
import type { Ledger } from './ledger.ts';
import { type Act, STICKER, TAPPED, userIdOf, WRITTEN } from './plan.ts';

const WRITERS = Object.keys(WRITTEN);
const ACTS: readonly Act[] = [
  ...TAPPED.map((topic) => ({ kind: 'tap', topic }) as const),
  ...WRITERS.map((topic) => ({ kind: 'text', topic, text: WRITTEN[topic] ?? '' }) as const),
  { kind: 'sticker', topic: STICKER },
];
const PERSON = 0xf0000;

/** One person for each act: whoever asks nothing else gets the whole answer. */
export const STRANGERS: readonly string[] = ACTS.map((_, at) => userIdOf(PERSON + at));

const ANSWERED_WITHIN_MS = 20_000;

/** What is said to each act while nothing fails, as the far side reads it. */
export async function learnAnswers(
  { replyTokens }: FarSide,
  webhookUrl: string,
  ledger: Ledger,
): Promise<ReadonlyMap<string, string>> {
  const means = { url: webhookUrl, seed: 0, events: [], replyTokens, onToken: () => undefined };
  const dispatch = createDispatch(means);
  const answers = new Map<string, string>();
  for (const [at, act] of ACTS.entries()) {
    const userId = STRANGERS[at] ?? '';
    await dispatch.now({ id: at, userId, act, isDoubled: false, doom: null });
  }
  const until = performance.now() + ANSWERED_WITHIN_MS;
  while (answers.size < ACTS.length) {
    if (performance.now() > until) throw new Error('on a quiet day not everybody was answered');
    await pause(50);
    for (const { userId, messages } of ledger.arrivals) {
      const topic = ACTS[STRANGERS.indexOf(userId)]?.topic;
      if (topic !== undefined) answers.set(topic, messages.map(visibleText).join('\n'));
    }
  }
  return answers;
}
