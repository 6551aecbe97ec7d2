import request from 'supertest';
import { z } from 'zod';
import { cannedRefusals } from '../../src/desk/canned-refusals.ts';
import { doorRefusals, fieldRefusals } from '../../src/desk/door-refusals.ts';
import { refusals } from '../../src/desk/refusals.ts';
import { mistakes } from '../../src/teaching/lesson-mistakes.ts';
import { TRACE, answer, wrote } from '../store/given.ts';
import { openDesk, TICKET, type ADesk } from './a-desk.ts';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const inBoth = z.strictObject({ ja: z.string(), en: z.string() });

/** All words, with something filled in where they have places for it. */
const words = [cannedRefusals, doorRefusals, fieldRefusals, refusals, mistakes].flatMap((book) =>
  Object.entries(book).map(([name, one]) => {
    return [name, inBoth.parse(filledIn(one))] as const;
  }),
);

function filledIn(one: unknown): unknown {
  if (typeof one !== 'function') return one;
  const filled: unknown = Reflect.apply(one, null, ['12', ['x']]);
  return filled;
}

test.each(words)('%s is said in both languages, each in its own', (_name, { ja, en }) => {
  expect(ja).toMatch(JAPANESE);
  expect(en).not.toMatch(JAPANESE);
  expect(en).toMatch(/^[A-Z0-9"{]\S* /);
  expect(ja.includes('12')).toBe(en.includes('12'));
});

describe('what the server says to a page', () => {
  let desk: ADesk;
  beforeEach(async () => {
    desk = await openDesk({ nameOf: (message, language) => `${message} ${language}` });
  });
  afterEach(() => desk.close());
  const ask = (path: string, language: string) =>
    request(desk.app)
      .get(`/desk/api${path}`)
      .set({ cookie: 'desk=viewer', 'accept-language': language });

  test.each([
    ['ja', '受付番号 0-0 の相談はありません。'],
    ['en', 'There is no ticket 0-0.'],
    ['en-US,en;q=0.9', 'There is no ticket 0-0.'],
    ['fr', '受付番号 0-0 の相談はありません。'],
    ['ja,en;q=0.5', '受付番号 0-0 の相談はありません。'],
  ])('is in its language (%s)', async (language, detail) => {
    expect((await ask('/tickets/0-0/talk', language)).body).toEqual({ status: 404, detail });
  });

  test('names topics in it, too', async () => {
    const trace = { ...TRACE, topics: ['os.skip'], confidence: 0.9, said: ['topic.os.skip'] };
    await answer(desk.store, wrote('あとでもいいですか'), { trace });
    const shown = await ask(`/tickets/${TICKET}/talk`, 'en');
    expect(shown.text).toContain('choice.topic.os.skip en');
  });

  test('a name that cannot be is told by the field', async () => {
    const body = { name: 'LINE山本', role: 'agent' };
    const refused = await desk.post('/people', 'admin', body);
    expect(refused.body['detail']).toBe('名前に「LINE」という言葉は使えません。');
    const shapeless = await desk.post('/people', 'admin', { name: '山本', role: 'king' });
    expect(shapeless.body['detail']).toBe('送られた内容が正しくありません(role)。');
  });
});
