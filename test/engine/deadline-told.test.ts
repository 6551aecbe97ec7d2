import type { Say } from '../../src/core/effect.ts';
import { FRESH_STATE } from '../../src/core/state.ts';
import { compose, type Wording } from '../../src/engine/compose.ts';
import { isoOf } from '../../src/core/moment.ts';
import { inShort, withDeadlineTold } from '../../src/engine/deadline-told.ts';
import { content } from '../core/the-content.ts';
import { tokyo } from '../core/the-shop.ts';

const FULL = '8月25日(月)の夜まで(8月26日(火) 0:00まで)';

function wordingAt(now: string, isDeadlineTold = true): Wording {
  const { locale, notice } = content;
  return { locale, notice, now: tokyo(now), turn: 7, isDeadlineTold };
}

function textAt(now: string, message: string, isDeadlineTold = true): string {
  const say: Say = { type: 'say', message };
  return compose([say], wordingAt(now, isDeadlineTold))?.reply.bubbles[0]?.text ?? '';
}

test.each(['topic.update.when', 'topic.update.timing'])('%s tells the deadline once', (message) => {
  expect(textAt('2025-08-20T10:00', message, false)).toContain(FULL);
  expect(textAt('2025-08-20T10:00', message)).not.toContain(FULL);
});

test.each(['topic.os.deadline', 'topic.os.skip'])(
  '%s is asked of it, and tells all of it',
  (message) => expect(textAt('2025-08-20T10:00', message)).toContain(FULL),
);

test('past the deadline nothing is left out', () => {
  const [told, untold] = [true, false].map((is) =>
    textAt('2025-08-26T10:00', 'topic.update.when', is),
  );
  expect(told).toBe(untold);
});

test('it counts for half an hour', () => {
  const at = tokyo('2025-08-20T10:00');
  const state = withDeadlineTold(
    FRESH_STATE,
    {
      reply: { bubbles: [], buttons: [] },
      offer: null,
      tellsDeadline: true,
      tellsHours: false,
      lines: [],
    },
    at,
  );
  const asked = { type: 'merchantAsked' } as const;
  expect(inShort(wordingAt('2025-08-20T10:29'), asked, state).isDeadlineTold).toBe(true);
  expect(inShort(wordingAt('2025-08-20T10:31'), asked, state).isDeadlineTold).toBe(false);
});

test('the hours of the hotline are left out only where it is not asked about', () => {
  const state = { ...FRESH_STATE, hoursSaidAt: isoOf(tokyo('2025-08-20T10:00')) };
  const told = (topic: string): boolean | undefined =>
    inShort(
      wordingAt('2025-08-20T10:05'),
      { type: 'merchantAsked', reading: { topics: [topic] } },
      state,
    ).isHoursTold;
  expect(['oos', 'hotline'].map(told)).toEqual([true, false]);
});
