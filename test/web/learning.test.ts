import { expect, test } from '@jest/globals';
import { answerChoices } from '../../src/web/desk/answer-choices.ts';
import { learntColours, learntState } from '../../src/web/desk/learnt-state.ts';

test.each([
  [0, 0, 'none', 'gray'],
  [2, 1, 'learning', 'yellow'],
  [2, 2, 'learnt', 'green'],
] as const)('version %i of which %i is learnt is %s, in %s', (published, learnt, state, colour) => {
  expect(learntState({ published, learnt })).toBe(state);
  expect(learntColours[state]).toBe(colour);
});

test('what a question may be taught is in order of its name, without greetings and refusals', () => {
  const topics = ['update.when', 'greeting', 'app.email', 'unsafe', 'thanks', 'oos'].map((id) => ({
    id,
    ja: id === 'app.email' ? 'アプリのメール' : '更新はいつから',
    en: id === 'app.email' ? 'E-mail' : 'When',
  }));
  expect(answerChoices(topics, 'ja').map(({ value }) => value)).toEqual([
    'app.email',
    'update.when',
  ]);
});
