import { z } from 'zod';
import type { TopicCard } from '../core/facts.ts';
import { isMoneyTopic, MONEY_FLOW } from '../core/money-flow.ts';
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
      const mistake = mistakenFlow(topic, flow, flowIds);
      if (mistake !== null) addIssue(context, [topic, 'flow'], mistake);
    }
  });
  return parseYaml(readYaml(path), schema);
}

/** Of a payment are the topics whose ids the money rule knows: these, and no others, lead into its check. */
function mistakenFlow(
  topic: string,
  flow: string | null,
  flowIds: ReadonlySet<string>,
): string | null {
  if (flow !== null && !flowIds.has(flow)) return `no flow "${flow}"`;
  if (isMoneyTopic(topic) === (flow === MONEY_FLOW)) return null;
  return isMoneyTopic(topic)
    ? `is of a payment, and must have the flow "${MONEY_FLOW}"`
    : `is of no payment in src/core/money-flow.ts, so it cannot have the flow "${MONEY_FLOW}"`;
}

function addIssue(context: z.RefinementCtx, path: PropertyKey[], message: string): void {
  context.addIssue({ code: 'custom', path, message });
}
