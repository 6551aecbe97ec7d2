import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { TOPICS } from '../core/topics.ts';
import { ContentError, orNote, parseYaml, readYaml } from './yaml-file.ts';

const lines = z.array(z.string().trim().min(1)).min(1);

/** What merchants write, by topic: one file a topic beside the notice. */
export function loadUtterances(folder: string): Readonly<Record<string, readonly string[]>> {
  const known: readonly string[] = TOPICS;
  const byTopic: Record<string, readonly string[]> = {};
  const mistakes: string[] = [];
  for (const file of readdirSync(folder).toSorted()) {
    const topic = basename(file, '.yaml');
    const path = join(folder, file);
    if (!known.includes(topic)) mistakes.push(`${path}:1:1 no topic "${topic}"`);
    byTopic[topic] = orNote(() => parseYaml(readYaml(path), lines), mistakes) ?? [];
  }
  for (const topic of known) {
    if (!(topic in byTopic)) mistakes.push(`${folder} has no utterances for ${topic}`);
  }
  if (mistakes.length > 0) throw new ContentError(mistakes);
  return byTopic;
}
