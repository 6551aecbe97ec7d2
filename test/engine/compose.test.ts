import type { Choice, Say } from '../../src/core/effect.ts';
import { compose, type Composed } from '../../src/engine/compose.ts';
import { tapData } from '../../src/core/tapped.ts';
import { MAIN_CHOICES, PERSON } from '../../src/core/choices.ts';
import { POSTBACK_DATA_UNITS } from '../../src/line/limits-action.ts';
import { content } from '../core/the-content.ts';
import { MORNING } from '../core/the-shop.ts';

const WORDING = { locale: content.locale, notice: content.notice, now: MORNING, turn: 7 };
const say = (message: string, more: Partial<Say> = {}): Say => ({ type: 'say', message, ...more });

function composed(...effects: readonly Say[]): Composed {
  const made = compose(effects, WORDING);
  if (made === null) throw new Error('nothing was composed');
  return made;
}

test('a turn that says nothing is no reply', () => {
  expect(compose([{ type: 'cancelTimer', timer: 'watch' }], WORDING)).toBeNull();
});

test('a numbered list stands in the text, and only answers are numbered', () => {
  const { reply, offer } = composed(
    say('maybe', { numbered: true, choices: [PERSON, ...MAIN_CHOICES.slice(0, 2)] }),
  );
  expect(reply.bubbles[0]?.text).toBe(
    'もしかして、次のどれかでしょうか。\n1 端末の更新をはじめる\n2 うちの端末の状態',
  );
  expect(reply.buttons.map(({ label }) => label)).toEqual([
    '端末の更新をはじめる',
    'うちの端末の状態',
    '担当者に相談',
  ]);
  expect(offer).toMatchObject({ turn: 7, isNumbered: true });
});

test("a picture comes with its words in the merchant's language, and stays when bubbles are put together", () => {
  const { reply } = composed(
    say('help'),
    say('maybe', { picture: 'wifi' }),
    say('help'),
    say('help'),
  );
  expect(reply.bubbles.map(({ picture }) => picture)).toContainEqual({
    name: 'wifi',
    alt: 'Wi-Fiの電波が端末に届いている絵',
  });
});

test('the numbers of a list begin at 1 and are the places among the buttons, whatever came before', () => {
  const { reply, offer } = composed(
    say('help', { choices: MAIN_CHOICES.slice(3, 5) }),
    say('maybe', { numbered: true, choices: MAIN_CHOICES.slice(0, 3) }),
  );
  const listed = Array.from(
    reply.bubbles
      .map(({ text }) => text)
      .join('\n')
      .matchAll(/^(\d) (.+)$/gm),
  );
  for (const [, number, label] of listed) {
    expect(offer?.choices[Number(number) - 1]?.label).toBe(label);
  }
  expect(listed.map(([, number]) => number)).toEqual(['1', '2', '3']);
});

test('a number stands only for what the text lists', () => {
  const { offer } = composed(
    say('help', { choices: MAIN_CHOICES.slice(3, 5) }),
    say('maybe', { numbered: true, choices: MAIN_CHOICES.slice(0, 3) }),
  );
  expect(offer?.listed).toBe(3);
});

test('the number typed for a second list means what that list shows', () => {
  const { reply, offer } = composed(
    say('help', { choices: MAIN_CHOICES.slice(0, 2) }),
    say('maybe', { numbered: true, choices: MAIN_CHOICES.slice(2, 4) }),
  );
  const listed = Array.from(
    reply.bubbles
      .map(({ text }) => text)
      .join('\n')
      .matchAll(/^(\d) (.+)$/gm),
  );
  for (const [, number, label] of listed) {
    expect(offer?.choices[Number(number) - 1]?.label).toBe(label);
  }
});

test('ways out come last, each button once', () => {
  const { reply } = composed(
    say('help', { choices: [PERSON, ...MAIN_CHOICES] }),
    say('maybe', { choices: [PERSON, ...MAIN_CHOICES] }),
  );
  const labels = reply.buttons.map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
  expect(labels.at(-1)).toBe('担当者に相談');
});

test.each([1, 2, 3, 4, 5, 6, 7])('%i bubbles are at most three, and no word is lost', (count) => {
  const said = [
    'help',
    'maybe',
    'pause',
    'oldButton',
    'topic.thanks',
    'topic.statement',
    'topic.update.scope',
  ];
  const says = said.slice(0, count).map((message) => say(message));
  const { reply } = composed(...says);
  expect(reply.bubbles).toHaveLength(Math.min(3, count));
  const text = reply.bubbles.map((bubble) => bubble.text).join('\n');
  const words = says.map(({ message }) => content.locale.say(message, {}, 'open')).join('\n');
  expect(text).toBe(words);
});

test('bubbles put together keep the call button and the progress', () => {
  const { reply } = composed(
    say('topic.thanks', { call: 'hotline' }),
    say('help', { progress: { at: 1, of: 5 } }),
    say('pause'),
    say('oldButton'),
  );
  expect(reply.bubbles[0]).toMatchObject({
    call: { phone: content.notice.hotline.phone },
    progress: { at: 1, of: 5 },
  });
});

test('two call buttons are not put into one bubble: no number is lost', () => {
  const { reply } = composed(
    say('topic.thanks', { call: 'hotline' }),
    say('help', { call: 'otherServices' }),
    say('pause'),
    say('oldButton'),
  );
  const phones = reply.bubbles.flatMap(({ call }) => (call === null ? [] : [call.phone]));
  expect(phones).toEqual([content.notice.hotline.phone, content.notice.otherServices.phone]);
});

test('a button’s data names its turn, and fits LINE for every choice there is', () => {
  const flows = Object.values(content.flows).flatMap((flow) =>
    Object.values(flow.steps).flatMap((step) => ('ask' in step ? Object.keys(step.choices) : [])),
  );
  const ids = [
    ...flows.map((id) => `step:${id}`),
    ...Object.keys(content.topics).map((t) => `topic:${t}`),
  ];
  const terminal: Choice = { id: `terminal:${'x'.repeat(64)}`, label: 'choice.person' };
  for (const id of [...ids, terminal.id]) {
    expect(tapData(Number.MAX_SAFE_INTEGER, id).length).toBeLessThanOrEqual(POSTBACK_DATA_UNITS);
  }
});

test('the yes or the no is left off where the question is put the other way round', () => {
  const textOf = (more: Partial<Say>) =>
    composed(say('worry.restartOnly', more)).reply.bubbles[0]?.text;
  expect(textOf({})).toMatch(/^いいえ、/);
  expect(textOf({ isWithoutLead: true })).not.toMatch(/^いいえ/);
  expect(composed(say('topic.thanks', { isWithoutLead: true })).reply.bubbles[0]?.text).toMatch(
    /^どういたしまして/,
  );
});
