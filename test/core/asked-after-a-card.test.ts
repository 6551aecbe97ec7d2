import { DateTime } from 'luxon';
import { TAPPED, WRITTEN } from '../../bench/soak/plan.ts';
import { Talk } from './a-talk.ts';
import { standingAt, written } from './standing-at.ts';
import { MORNING } from './the-shop.ts';

/**
 * A question that names what it asks of is answered alike, whatever card was read before: the soak knows its answers by their
 * words, and a merchant who went through the menu asks nothing else than one who did not.
 */
const TIMES = [MORNING, DateTime.fromISO('2025-11-28T10:00:00+09:00', { setZone: true })];

test.each(TAPPED)('after %s', (topic) => {
  for (const now of TIMES) {
    for (const text of Object.values(WRITTEN)) {
      const talk = new Talk({ now });
      talk.hear({ type: 'merchantTapped', data: `menu:${topic}` });
      expect({ text, said: written(talk, text).texts }).toEqual({ text, said: alone(text, now) });
    }
  }
});

function alone(text: string, now: DateTime): readonly string[] {
  const talk = standingAt('');
  talk.now = now;
  return written(talk, text).texts;
}
