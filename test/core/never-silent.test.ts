import { expect, test } from '@jest/globals';
import { neverSilent } from '../../src/core/not-understood.ts';
import { FRESH_STATE } from '../../src/core/state.ts';
import type { World } from '../../src/core/world.ts';
import { Talk } from './a-talk.ts';
import { written } from './standing-at.ts';
import { factsOf } from './the-content.ts';
import { MORNING } from './the-shop.ts';

const world: World = { facts: factsOf(), now: MORNING, about: [] };

test('what came to no word at all is told as not understood', () => {
  const { state, effects } = neverSilent({ state: FRESH_STATE, effects: [] }, world);
  expect(effects).toEqual([expect.objectContaining({ message: 'notUnderstood.first' })]);
  expect(state.misunderstandings).toBe(1);
});

test('what was answered stays, and who has a person may hear nothing', () => {
  const say = { type: 'say', message: 'help' } as const;
  expect(neverSilent({ state: FRESH_STATE, effects: [say] }, world).effects).toEqual([say]);
  const talk = new Talk({ now: MORNING });
  written(talk, '担当者に相談');
  expect(talk.state.handOff).not.toBeNull();
  expect(neverSilent({ state: talk.state, effects: [] }, world).effects).toEqual([]);
});
