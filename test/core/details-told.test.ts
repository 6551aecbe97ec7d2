import { detailsNeeded, withDetailsTold } from '../../src/core/details-told.ts';
import type { Hint } from '../../src/core/hint.ts';
import { FRESH_STATE, type Position } from '../../src/core/state.ts';

const since = '2025-08-19T03:00:00.000Z';
const CHECKING: Position = {
  flow: 'verify-payment',
  version: 1,
  step: 'history',
  since,
  stepSince: since,
  answers: {},
  trail: [],
  terminalId: null,
};

const TOLD: readonly (readonly [readonly Hint[], string])[] = [
  [[], 'timeAmountMethod'],
  [['tellsAmount'], 'timeMethod'],
  [['tellsTime', 'tellsAmount'], 'method'],
  [['tellsMethod'], 'timeAmount'],
  [['tellsTime', 'tellsAmount', 'tellsMethod'], 'none'],
];

test.each(TOLD)('of a sale of which %j was told, %s is asked for', (hints, needed) => {
  const { position } = withDetailsTold({ ...FRESH_STATE, position: CHECKING }, hints);
  expect(detailsNeeded(position)).toBe(needed);
});

test('what was told in one message counts beside what another tells', () => {
  const first = withDetailsTold({ ...FRESH_STATE, position: CHECKING }, ['tellsTime']);
  expect(detailsNeeded(withDetailsTold(first, ['tellsMethod']).position)).toBe('amount');
});

test('outside of the check nothing of a sale is kept', () => {
  expect(withDetailsTold(FRESH_STATE, ['tellsTime'])).toBe(FRESH_STATE);
});
