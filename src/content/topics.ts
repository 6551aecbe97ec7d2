import { z } from 'zod';
import type { TopicCard } from '../core/facts.ts';
import { TOPICS } from '../core/topics.ts';
import { parseYaml, readYaml } from './yaml-file.ts';

const card = z.strictObject({
  offers: z.array(z.string()).default([]),
  call: z.enum(['hotline', 'otherServices']).nullable().default(null),
  flow: z.string().nullable().default(null),
  live: z.boolean().default(false),
});

/** The cards of a notice: one for every topic, offering only what exists. */
export function loadTopics(
  path: string,
  flowIds: ReadonlySet<string>,
): Readonly<Record<string, TopicCard>> {
  const known = new Set<string>([...TOPICS, ...Array.from(flowIds, (id) => `flow:${id}`)]);
  const schema = z.record(z.string(), card).superRefine((cards, context) => {
    for (const topic of TOPICS) {
      if (!(topic in cards)) context.addIssue(`the topic ${topic} has no card`);
    }
    for (const [topic, { offers, flow }] of Object.entries(cards)) {
      if (!known.has(topic)) addIssue(context, [topic], `no topic "${topic}"`);
      for (const [i, offer] of offers.entries()) {
        if (!known.has(offer))
          addIssue(context, [topic, 'offers', i], `nothing to offer called "${offer}"`);
      }
      if (flow !== null && !flowIds.has(flow))
        addIssue(context, [topic, 'flow'], `no flow "${flow}"`);
    }
  });
  return parseYaml(readYaml(path), schema);
}

function addIssue(context: z.RefinementCtx, path: PropertyKey[], message: string): void {
  context.addIssue({ code: 'custom', path, message });
}
