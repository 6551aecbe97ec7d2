import { terminalsNamed, type Nameable } from '../../src/core/naming.ts';
import { normalise } from '../../src/understanding/normalise.ts';
import { readPointing } from '../../src/understanding/terminal-words.ts';
import { terminal } from './the-shop.ts';

/** Terminals with these labels; without one, the end of the serial number is the name. */
function shop(labels: readonly (string | null)[], more: Partial<Nameable> = {}): Nameable {
  const terminals = labels.map((label, i) =>
    terminal(undefined, { id: `T-${i}`, label, serialEnd: `770${i}` }),
  );
  return { terminals, inHand: null, listed: [], ...more };
}

function named(text: string, among: Nameable) {
  const found = terminalsNamed(text, readPointing(normalise(text)), among);
  return found.kind === 'these' ? found.terminals.map(({ id }) => id) : found.kind;
}

test.each([
  ['レジ2の方は?', ['レジ1', 'レジ2'], ['T-1']],
  ['れじ２です', ['レジ1', 'レジ2'], ['T-1']],
  ['レジ二は終わりました', ['レジ1', 'レジ2'], ['T-1']],
  ['レジ12は?', ['レジ1', 'レジ2', 'レジ12'], ['T-2']],
  ['レジ1とレジ2', ['レジ1', 'レジ2', '奥'], ['T-0', 'T-1']],
  ['2台目', ['1号機', '2号機'], ['T-1']],
  ['入口のやつ', ['入口レジ', '奥レジ'], ['T-0']],
  ['入り口の方は?', ['入口', '奥'], ['T-0']],
  ['入口', ['入口レジ', '奥レジ'], ['T-0']],
  ['入口です', ['入口レジ', '奥レジ'], ['T-0']],
  ['奥', ['入口レジ', '奥レジ'], ['T-1']],
  ['奥の方は?', ['入口レジ', '奥レジ'], ['T-1']],
  ['じゃあテラスの方は?', ['レジ横', 'テラス席'], ['T-1']],
  ['奥は?', ['入口', '奥'], ['T-1']],
  ['左終わったよ', ['レジ左', 'レジ右'], ['T-0']],
  ['右は使える?', ['レジ左', 'レジ右'], ['T-1']],
  ['二階も済みました', ['一階レジ', '二階レジ'], 'none'],
  ['表はもう使えますか', ['表カウンター', '裏カウンター'], ['T-0']],
  ['表示が消えた', ['表カウンター', '裏カウンター'], 'none'],
  ['じゃあ表からでいいや', ['表', '裏'], ['T-0']],
  ['じゃあ1からやる', ['レジ1', 'レジ2'], ['T-0']],
  ['2は充電してる', ['レジ1', 'レジ2'], ['T-1']],
  ['2やります', ['レジ1', 'レジ2'], ['T-1']],
  ['先に二階やるわ', ['一階', '二階'], ['T-1']],
  ['ハンディ30パーになった', ['レジ', 'ハンディ'], ['T-1']],
  ['Bar is done', ['Bar', 'Counter'], ['T-0']],
  ['7701の方', [null, null], ['T-1']],
  ['両方', ['レジ1', 'レジ2'], ['T-0', 'T-1']],
] as const)('%s among %j is %j', (text, labels, ids) => {
  expect(named(text, shop(labels))).toEqual(ids);
});

test.each([
  ['奥様が使っています', ['入口', '奥']],
  ['7701円でした', [null, null]],
  ['一番いい方法は?', ['一番', '二番']],
  ['更新の期限は?', ['入口', '奥']],
  ['表やばい', ['表', '裏']],
  ['一からやる', ['レジ1', 'レジ2']],
  ['1からやり直すの?', ['レジ1', 'レジ2']],
  ['1 はい', ['レジ1', 'レジ2']],
  ['1 終わりました', ['レジ1', 'レジ2']],
  ['2回やった', ['レジ1', 'レジ2']],
  ['入口', ['レジ1', 'レジ2']],
  ['Barcode does not work', ['Bar', 'Counter']],
] as const)('%s names none of %j', (text, labels) => {
  expect(named(text, shop(labels))).toBe('none');
});

test.each([
  ['レジの方は?', ['レジ1', 'レジ2', 'テラス'], ['T-0', 'T-1']],
  ['レジのやつ', ['レジ横', '奥レジ'], ['T-0', 'T-1']],
] as const)('%s among %j may be any of %j', (text, labels, ids) => {
  expect(named(text, shop(labels))).toEqual(ids);
});

test.each([
  ['奥のやつは?', ['レジ1', 'レジ2']],
  ['レジ9の方は?', ['レジ1', 'レジ2']],
  ['2台目', ['入口', '奥']],
  ['もう1台は?', ['入口', '奥']],
] as const)('%s among %j cannot be told', (text, labels) => {
  expect(named(text, shop(labels))).toBe('unclear');
});

test('もう1台 is the other of two, and all the others of three', () => {
  const inHand = 'T-0';
  expect(named('もう1台は?', shop(['入口', '奥'], { inHand }))).toEqual(['T-1']);
  expect(named('もう1台は?', shop(['入口', '奥', '外'], { inHand }))).toEqual(['T-1', 'T-2']);
  expect(named('もう1台は?', shop(['入口']))).toBe('onlyOne');
  // A terminal that is not of this shop any more says nothing about its others.
  expect(named('もう1台は?', shop(['入口', '奥'], { inHand: 'T-9' }))).toBe('unclear');
});

test('2台目 is the second of the list just shown, or the other of two', () => {
  const listed = ['T-1', 'T-0'];
  expect(named('2台目', shop(['入口', '奥'], { listed }))).toEqual(['T-0']);
  expect(named('2台目は?', shop(['入口', '奥'], { inHand: 'T-0' }))).toEqual(['T-1']);
  expect(named('2台目は?', shop(['入口']))).toBe('onlyOne');
  expect(named('1台目は?', shop(['入口']))).toEqual(['T-0']);
});
