import { openedHandOff } from '../../src/core/hand-off.ts';
import { CARD_TIMER } from '../../src/core/picture.ts';
import { LANGUAGES } from '../../src/core/reading.ts';
import { Talk } from './a-talk.ts';
import { MORNING } from './the-shop.ts';

test.each(LANGUAGES)('a card found behind a screen is told in %s, with what to do', (language) => {
  const talk = new Talk({ state: { language } });
  const { said, texts } = talk.ring(CARD_TIMER, '1');
  expect(said).toEqual(['seen.card']);
  expect(texts.join('').length).toBeGreaterThan(20);
});

test('the question that the talk stands at is asked again below it', () => {
  const talk = new Talk({});
  talk.ask('flow.update');
  const { place } = talk;
  const { said } = talk.ring(CARD_TIMER, '1');
  expect([said[0], said.length > 1, talk.place]).toEqual(['seen.card', true, place]);
});

test('while a person has the talk the bot keeps still', () => {
  const handOff = { ...openedHandOff('A-1', 'merchantAsked', MORNING), isClaimed: true };
  const talk = new Talk({ state: { handOff } });
  expect(talk.ring(CARD_TIMER, '1').effects).toEqual([]);
});
