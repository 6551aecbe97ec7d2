import type { Reading } from './reading.ts';
import { wishesPayment } from './wished.ts';
import type { World } from './world.ts';

/** From here on a topic is no mere guess. */
export const PLAINLY = 0.6;

/** Whether a payment in doubt is what it is about: that comes before all that else may be heard in it (fact `payment`). */
export function isPlainlyOfPayment(
  { topics, confidence }: Pick<Reading, 'topics' | 'confidence'>,
  world: World,
): boolean {
  return confidence >= PLAINLY && wishesPayment(topics, world);
}
