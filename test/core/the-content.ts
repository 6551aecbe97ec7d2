import { loadContent } from '../../src/content/load.ts';
import { NO_MODEL_ANSWER } from '../../src/core/model-answer.ts';
import type { Facts } from '../../src/core/facts.ts';
import { NO_QUEUE } from '../../src/core/queue.ts';
import { NO_REMOTE } from '../../src/core/remote.ts';
import { NOTHING_SEEN } from '../../src/core/picture.ts';
import { root } from './the-shop.ts';

/** The product's own content: what is proved of it is proved of what merchants get. */
// Its utterances have a test of their own.
export const content = loadContent(root, { isLearnt: true });

export function factsOf(changes: Partial<Facts> = {}): Facts {
  const { notice, flows, topics, screens, buttons } = content;
  return {
    notice,
    flows,
    topics,
    screens,
    buttons,
    turn: 1,
    merchant: null,
    canLink: true,
    link: null,
    fleet: null,
    queue: NO_QUEUE,
    model: NO_MODEL_ANSWER,
    remote: NO_REMOTE,
    picture: NOTHING_SEEN,
    mayAskRating: false,
    ...changes,
  };
}
