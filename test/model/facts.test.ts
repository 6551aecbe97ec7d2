import { checkWords } from '../../src/understanding/check-words.ts';
import { APP_ONLY, BEFORE, BLOCKED, factsAt, notice, OPEN } from './figures-of-the-notice.ts';
import { factsFor } from '../../src/model/facts.ts';

test("every figure of the notice is a fact, worded in the merchants' zone", () => {
  const facts = factsFor(notice, notice.updateOpens.setZone('UTC'));
  const words = Object.values(facts)
    .map((fact) => fact.words)
    .join('\n');
  for (const figure of [
    '8月19日(火)8:00',
    '8月19日(火)0:00',
    '8月26日(火)0:00',
    '8月25日(月)',
    '8月4日(月)',
    '25%',
    '10〜20分',
    '0120-126-440',
    '0120-125-440',
    '22:00〜翌9:00',
  ]) {
    expect(words).toContain(figure);
  }
});

test.each([
  [BEFORE, '今は8月10日(日)10:00。端末の更新もアプリの更新もまだ始まっていない'],
  [APP_ONLY, '今は8月19日(火)3:00。アプリの更新だけが始まっていて'],
  [OPEN, '今は8月20日(水)10:00。端末の更新が順番に届いている'],
  [BLOCKED, '今は8月27日(水)10:00。期限を過ぎたので、更新が終わるまで決済できない'],
])('at %s the model is told: %s', (at, words) => {
  expect(factsAt(at)['now']?.words).toContain(words);
});

test('what the facts say of themselves, the checker finds true', () => {
  const facts = factsAt(OPEN);
  const wrong = Object.entries(facts).flatMap(([id, { words }]) => {
    const objections = checkWords(`${words}。`, facts).filter(({ about }) => about !== 'language');
    // "今は" names a day that is no fact of the notice.
    return id === 'now' ? [] : objections.map(({ about, what }) => `${id}: ${about} ${what}`);
  });
  expect(wrong).toEqual([]);
});
