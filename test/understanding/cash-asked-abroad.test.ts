import { planSignsAbroad } from '../../src/understanding/plans-abroad.ts';

test.each([
  'ok what about cash',
  'can i take cash while it updates?',
  'is cash ok for now?',
  '更新时客人付现金可以吗',
  '那能收现金吗',
])('%s asks whether cash may be taken', (said) => {
  expect(planSignsAbroad(said)).toContain('asksCash');
});

test.each(['cash is ok', 'he paid cash', 'can i take cash instead?', '客人付了现金'])(
  '%s does not',
  (said) => {
    expect(planSignsAbroad(said)).not.toContain('asksCash');
  },
);
