import { wordsOf } from '../../src/replay/heard.ts';

const PERSON = { type: 'postback', label: '担当者に相談', data: 'person' };
const message = (text: string) => ({
  type: 'text',
  text,
  quickReply: { items: [{ type: 'action', action: PERSON }] },
});

test('a push and a reply show the buttons of the last of them alone', () => {
  const { bubbles, choices } = wordsOf([message('お約束の時間です。'), message('はい。')]);
  expect(bubbles).toEqual(['お約束の時間です。', 'はい。']);
  expect(choices).toEqual(['担当者に相談']);
});
