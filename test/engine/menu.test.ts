import { expect, test } from '@jest/globals';
import { FRESH_STATE } from '../../src/core/state.ts';
import { runTurn } from '../../src/engine/turn.ts';
import { fakes, LINKED, turn, type Given } from './means.ts';

const MENU = 'the menu of the linked';

async function menusAfter(asked: ReturnType<typeof turn>, given: Given = {}) {
  const { means, kept, menus } = fakes(given);
  await runTurn(asked, means);
  return { menus, kept: kept[0]?.outcome.state.menu };
}

test('who is linked gets the menu of the linked, once', async () => {
  expect(await menusAfter(turn('?os.deadline', LINKED))).toEqual({
    menus: [['U1', true]],
    kept: MENU,
  });
  const has = { ...FRESH_STATE, menu: MENU };
  const again = await menusAfter(turn('?os.deadline', { ...LINKED, state: has }));
  expect(again).toEqual({ menus: [], kept: MENU });
});

test('after a new version of the menu a phone gets it with its next turn', async () => {
  const state = { ...FRESH_STATE, menu: 'an older one' };
  expect((await menusAfter(turn('?os.deadline', { ...LINKED, state }))).menus).toEqual([
    ['U1', true],
  ]);
});

test('who is not linked keeps the menu for all, and who is not any more gets it back', async () => {
  expect(await menusAfter(turn('?os.deadline'))).toEqual({ menus: [], kept: null });
  const state = { ...FRESH_STATE, menu: MENU };
  expect(await menusAfter(turn('?os.deadline', { state }))).toEqual({
    menus: [['U1', false]],
    kept: null,
  });
});

test('ending the link gives the menu back in the same turn', async () => {
  const offer = { turn: 7, isNumbered: false, choices: [{ id: 'unlinkMe', label: 'x' }] };
  const state = { ...FRESH_STATE, menu: MENU, offer };
  const tap = { type: 'merchantTapped', data: 't7:unlinkMe' } as const;
  expect(await menusAfter(turn(tap, { ...LINKED, state }))).toEqual({
    menus: [['U1', false]],
    kept: null,
  });
});

test('a turn that was not kept changes no phone, and in standby none is touched', async () => {
  const lost = await menusAfter(turn('?os.deadline', LINKED), { commit: async () => false });
  expect(lost.menus).toEqual([]);
  expect((await menusAfter(turn('?os.deadline', { ...LINKED, mode: 'standby' }))).menus).toEqual(
    [],
  );
});
