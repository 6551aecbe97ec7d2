import type { Teacher } from '../../src/desk/teacher-ports.ts';
import { keptModels } from '../../src/reader.ts';
import { createLearner } from '../../src/teaching/learner.ts';
import { teacherFor } from '../../src/wiring/teacher-for.ts';
import { createReader } from '../../src/understanding/read.ts';
import { content } from '../core/the-content.ts';
import { MORNING, root } from '../core/the-shop.ts';
import { heardLog } from '../line/quiet-log.ts';

/** The desk's teacher, over the content of the repository; nothing is published. */
export function aTeacher(): Teacher {
  const learner = createLearner({
    base: { content, read: createReader(keptModels(root), { keepPhones: [] }) },
    models: () => keptModels(root),
    published: {
      publishedVersion: async () => 0,
      published: async () => ({ version: 0, taught: { examples: {}, cards: {}, names: {} } }),
    },
    keepPhones: [],
    isReading: true,
    kept: { read: () => null, write: () => undefined },
    tookOver: () => undefined,
    now: () => MORNING,
    log: heardLog(),
  });
  return teacherFor(learner, () => MORNING);
}
