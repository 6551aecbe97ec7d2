import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { toldBy, understand, type Told } from '../../src/drill/meaning.ts';
import { factValues } from '../../src/core/words.ts';
import { content } from '../core/the-content.ts';
import { root } from '../core/the-shop.ts';

const LANGUAGES = ['ja', 'en'] as const;
const STEPS = Object.values(content.flows).flatMap(({ id, steps }) =>
  Object.values(steps).flatMap((step) =>
    'ask' in step
      ? Object.keys(step.choices).map((choice) => `flow.${id}.${step.ask}.choices.${choice}`)
      : [],
  ),
);
/** What no merchant of the drill answers: they take no payment meanwhile, find their history, and tell step by step. */
const NOBODY_SAYS = [
  'flow.restart-terminal.askPayment.choices.yes',
  'flow.restart-terminal.askPayment.choices.unsure',
  'flow.update-terminal.begin.choices.finished',
  'flow.verify-payment.history.choices.unreadable',
];

const VALUES = {
  number: '0819-1',
  hours: '',
  text: '',
  place: '',
  wait: '',
  phone: 'yes',
  needs: 'timeAmountMethod',
};

function say(language: 'ja' | 'en', message: string): string {
  const at = content.notice.updateOpens;
  const values = {
    ...factValues(content.notice),
    ...VALUES,
    hours: '',
    known: 'no',
    at,
    second: at,
    attemptAt: at,
    amount: 3300,
  };
  return content.locales[language].say(message, { ...values, hasSeen: 'no' }, 'open');
}

test.each(LANGUAGES)('in %s the crowd understands every answer of every question', (language) => {
  const lost = STEPS.filter(
    (key) => understand([{ label: say(language, key), data: '' }]).length === 0,
  );
  expect(lost.toSorted()).toEqual(NOBODY_SAYS.toSorted());
});

const WORDS: readonly (readonly [Told, string])[] = [
  ['takeAgain', 'payment.takeAgain'],
  ['doNotTakeAgain', 'payment.doNotTakeAgain'],
  ['doNotTakeAgain', 'payment.captured'],
  ['handedOver', 'handOff.opened'],
  ['handedOver', 'handOff.payment'],
  ['handedOver', 'handOff.waiting'],
  ['wantsDetails', 'handOff.payment'],
  ['handedOver', 'handOff.takenTwice'],
  ['wantsDetails', 'handOff.takenTwice'],
  ['handedOver', 'handOff.voidStopped'],
  ['wantsDetails', 'handOff.voidStopped'],
  ['staffGoesBack', 'handOff.returned'],
  ['comeBackLater', 'flow.update-terminal.rollout'],
  ['tooEarly', 'flow.update-terminal.tooEarly'],
  ['tooEarly', 'flow.update-terminal.earlyReady'],
  ['chargeFirst', 'flow.update-terminal.earlyCharge'],
  ['notUnderstood', 'notUnderstood.first'],
  ['notUnderstood', 'notUnderstood.second'],
];

test.each(LANGUAGES.flatMap((language) => WORDS.map((row) => [language, ...row] as const)))(
  'in %s the crowd hears "%s" in %s',
  (language, told, message) => {
    expect(toldBy(say(language, message))(told)).toBe(true);
  },
);

test.each(LANGUAGES)('in %s one text alone tells the crowd to take a payment again', (language) => {
  const raw: unknown = parse(readFileSync(join(root, `locales/${language}.yaml`), 'utf8'));
  const telling = textsIn(raw, '').filter(([, text]) => toldBy(text)('takeAgain'));
  expect(telling.map(([key]) => key)).toEqual(['.payment.takeAgain']);
});

function textsIn(from: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof from === 'string') return [[path, from]];
  if (typeof from !== 'object' || from === null) return [];
  return Object.entries(from).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}
