import { toArrivals } from '../../src/line/incoming.ts';
import { maskFor } from '../../src/reader.ts';
import { isAllKeepable } from '../../src/engine/keepable.ts';
import { readEvent } from '../../src/store/stored-json.ts';
import { content } from '../core/the-content.ts';
import { MORNING } from '../core/the-shop.ts';
import { heardLog } from '../line/quiet-log.ts';
import { overCases, textOf } from './cases.ts';
import { lineTold } from './line-events.ts';

const mask = maskFor(content.notice);

test('what is kept of a webhook is read again as it was, by every database', async () => {
  let kept = 0;
  await overCases('events as they are kept', 4000, lineTold, async (told) => {
    const log = heardLog();
    // As it came over the wire.
    const body: unknown = JSON.parse(textOf(told));
    for (const arrival of toArrivals(body, { now: () => MORNING, mask, log }) ?? []) {
      const { eventId, conversation, replyToken, event } = arrival;
      expect(readEvent(JSON.stringify(event))).toEqual(event);
      expect(isAllKeepable([eventId, conversation, replyToken ?? ''])).toBe(true);
      expect(Math.max(eventId.length, conversation.length)).toBeLessThanOrEqual(255);
      kept += 1;
    }
    expect(log.lines.filter(({ level }) => level === 'error')).toEqual([]);
  });
  expect(kept).toBeGreaterThan(1000);
});
