import { offersBelow } from '../../src/core/offers-below.ts';
import { factsOf } from './the-content.ts';
import { MORNING, tokyo } from './the-shop.ts';

const facts = factsOf();
const CLOSED = tokyo('2025-08-26T09:00:00');

const idsBelow = (card: string, suggested: readonly string[], now = MORNING) =>
  offersBelow(
    { cards: [card], own: [], suggested, isRunning: false, isLeft: false, isUnread: false },
    { facts, now, about: [] },
  ).map(({ id }) => id);

const flows = Object.entries(facts.topics).flatMap(([topic, { flow }]) =>
  flow === null ? [] : [[topic, flow] as const],
);
const cards = Object.entries(facts.topics).filter(([, { flow }]) => flow === null);

test.each(cards)('below %s no talk is offered by two names', (card) => {
  const ids = idsBelow(
    card,
    flows.map(([topic]) => topic),
  );
  for (const [topic, flow] of flows) {
    expect([`topic:${topic}`, `flow:${flow}`].every((id) => ids.includes(id))).toBe(false);
  }
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  ['update.how', ['flow.update'], 'topic:flow.update', 'flow:update-terminal'],
  ['prep.charge', ['flow.battery'], 'topic:flow.battery', 'flow:check-battery'],
  ['prep.powercycle', ['flow.restart'], 'topic:flow.restart', 'flow:restart-terminal'],
  ['app.closes', ['payment.check_history'], 'topic:payment.check_history', 'flow:verify-payment'],
])('below %s the name that says what it does is kept', (card, suggested, dropped, kept) => {
  expect(idsBelow(card, suggested)).not.toContain(dropped);
  expect(idsBelow(card, suggested)).toContain(kept);
});

test('a talk that the card does not offer may be meant all the same', () => {
  expect(idsBelow('update.how', ['flow.restart'])).toContain('topic:flow.restart');
});

test('below what is not ours stands only the way back to what is', () => {
  expect(idsBelow('oos', ['other_service', 'os.skip'])).toEqual([
    'topic:payment.check_history',
    'menu',
  ]);
});

const ours = cards.filter(([topic]) => topic !== 'oos');

test.each(ours)('after the deadline nobody is offered to wait, below %s', (card) => {
  const ids = idsBelow(card, ['os.skip', 'reminder', 'update.when', 'os.deadline'], CLOSED);
  expect(ids).toContain('topic:os.deadline');
  for (const over of ['os.skip', 'reminder', 'update.when']) {
    expect(ids).not.toContain(`topic:${over}`);
  }
});

test.each([
  ['update.error', 'other_service', 'firmware.launched_early'],
  ['update.error', 'app.email', 'prep.network'],
  ['prep.powercycle', 'os.dialog', 'update.error'],
  ['update.required', 'prep.network', 'os.skip'],
])('below %s %s cannot help, and %s can', (card, strange, fitting) => {
  const ids = idsBelow(card, [strange, fitting]);
  expect(ids).not.toContain(`topic:${strange}`);
  expect(ids).toContain(`topic:${fitting}`);
});

test('beside a second question it may help', () => {
  const suggested = ['other_service'];
  const below = {
    cards: ['update.error', 'hotline'],
    own: [],
    suggested,
    isRunning: false,
    isLeft: false,
    isUnread: false,
  };
  const ids = offersBelow(below, { facts, now: MORNING, about: [] }).map(({ id }) => id);
  expect(ids).toContain('topic:other_service');
});

test('nothing leads to beginning an update that was told to run, and is not seen', () => {
  const below = { cards: ['os.deadline'], own: [], suggested: [], isLeft: false, isUnread: false };
  const idsOf = (isRunning: boolean) =>
    offersBelow({ ...below, isRunning }, { facts, now: MORNING, about: [] }).map(({ id }) => id);
  expect(idsOf(false)).toContain('flow:update-terminal');
  expect(idsOf(true)).not.toContain('flow:update-terminal');
});

test('beside a payment whose history is to be read first, its check is offered in place of the update', () => {
  const below = { cards: ['os.deadline'], own: [], suggested: [], isRunning: false, isLeft: false };
  const idsOf = (isUnread: boolean) =>
    offersBelow({ ...below, isUnread }, { facts, now: MORNING, about: [] }).map(({ id }) => id);
  expect(idsOf(false)).not.toContain('topic:payment.check_history');
  expect(idsOf(true)[0]).toBe('topic:payment.check_history');
  expect(idsOf(true)).not.toContain('flow:update-terminal');
});
