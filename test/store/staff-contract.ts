import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Doer, Proof } from '../../src/desk/ports.ts';
import type { WholeStore } from '../../src/store/store.ts';
import { NOON } from './given.ts';
import type { StoreUnderTest } from './given.ts';

const YAMAMOTO = { id: 'm1', name: '山本', role: 'agent' } as const;
const SASAKI = { id: 'm2', name: '佐々木', role: 'admin' } as const;
const BY_NOBODY = { by: null, at: NOON } as const;
const BY_SASAKI: Doer = { by: SASAKI, at: NOON };
const ENDS = { endsAt: NOON.plus({ days: 3 }) };

const password = (signInName: string): Proof => ({
  kind: 'password',
  signInName,
  passwordHash: `hash of ${signInName}`,
});

const actsIn = (engine: StoreUnderTest) =>
  engine.lookInto('select member_name, act, about_name, before, after from audit order by number');

const line = (by: string | null, act: string, rest: object = {}) => ({
  member_name: by,
  act,
  about_name: null,
  before: null,
  after: null,
  ...rest,
});

/** Who may work at the desk, how they come in, and what is recorded of it. */
export function describeStaff(engine: StoreUnderTest): void {
  describe('staff', () => {
    let store: WholeStore;
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
    });
    afterEach(() => store.close());

    async function joined(member: typeof YAMAMOTO | typeof SASAKI, proof: Proof): Promise<void> {
      await store.desk.addMember(member, BY_NOBODY);
      await store.desk.invite(member.id, { digest: `to ${member.id}`, ...ENDS }, BY_SASAKI);
      await store.desk.join(`to ${member.id}`, proof, NOON, NOON);
    }

    test('somebody is added, invited once, and joins with a password', async () => {
      const { desk } = store;
      await desk.addMember(YAMAMOTO, BY_SASAKI);
      const [added] = await desk.members();
      expect(added).toEqual({
        ...YAMAMOTO,
        isDisabled: false,
        wayIn: null,
      });
      await desk.invite('m1', { digest: 'link', ...ENDS }, BY_SASAKI);
      expect(await desk.invited('link', NOON)).toEqual(added);
      const now = await desk.join('link', password('yamamoto'), NOON, NOON);
      expect(now).toMatchObject({ id: 'm1', wayIn: { kind: 'password', signInName: 'yamamoto' } });
      expect(await desk.memberBySignInName('yamamoto')).toEqual({
        member: now,
        passwordHash: 'hash of yamamoto',
      });
      expect(await desk.invited('link', NOON)).toBeNull();
      expect(await desk.join('link', password('other'), NOON, NOON)).toBe('gone');
      expect(await actsIn(engine)).toEqual([
        line('佐々木', 'added', { about_name: '山本', after: 'agent' }),
        line('佐々木', 'invited', { about_name: '山本' }),
        line('山本', 'joined'),
      ]);
    });

    test('somebody joins with an account at the provider, and has no password any more', async () => {
      const { desk } = store;
      await joined(YAMAMOTO, password('yamamoto'));
      await desk.invite('m1', { digest: 'again', ...ENDS }, BY_SASAKI);
      const proof = { kind: 'provider', issuer: 'https://id.example', subject: '7' } as const;
      await desk.join('again', proof, NOON, NOON);
      expect(await desk.memberAtProvider('https://id.example', '7')).toMatchObject({
        id: 'm1',
        wayIn: { kind: 'provider', issuer: 'https://id.example' },
      });
      expect(await desk.memberAtProvider('https://other.example', '7')).toBeNull();
      expect(await desk.memberBySignInName('yamamoto')).toBeNull();
    });

    test('a link ends with its time, with a newer one, and with whoever it is for', async () => {
      const { desk } = store;
      await desk.addMember(YAMAMOTO, BY_NOBODY);
      await desk.invite('m1', { digest: 'old', ...ENDS }, BY_SASAKI);
      expect(await desk.invited('old', ENDS.endsAt.minus({ milliseconds: 1 }))).not.toBeNull();
      expect(await desk.invited('old', ENDS.endsAt)).toBeNull();
      expect(await desk.join('old', password('a'), ENDS.endsAt, NOON)).toBe('gone');
      await desk.invite('m1', { digest: 'new', ...ENDS }, BY_SASAKI);
      expect(await desk.invited('old', NOON)).toBeNull();
      await desk.changeMember('m1', { isDisabled: true }, BY_SASAKI);
      expect(await desk.join('new', password('a'), NOON, NOON)).toBe('gone');
      expect(await desk.invite('m1', { digest: 'newer', ...ENDS }, BY_SASAKI)).toBe(false);
      expect(await desk.invite('nobody', { digest: 'newer', ...ENDS }, BY_SASAKI)).toBe(false);
    });

    test('a link that two use at once lets one of them in', async () => {
      await store.desk.addMember(YAMAMOTO, BY_NOBODY);
      await store.desk.invite('m1', { digest: 'link', ...ENDS }, BY_SASAKI);
      const results = await Promise.all(
        ['a', 'b'].map((name) => store.desk.join('link', password(name), NOON, NOON)),
      );
      expect(results.filter((result) => result === 'gone')).toHaveLength(1);
    });

    test('a sign-in name and an account belong to one person, and the link stays good', async () => {
      const atProvider = { kind: 'provider', issuer: 'https://id.example', subject: '7' } as const;
      await joined(YAMAMOTO, password('desk'));
      await joined(SASAKI, atProvider);
      await store.desk.addMember({ id: 'm3', name: '林', role: 'viewer' }, BY_NOBODY);
      await store.desk.invite('m3', { digest: 'link', ...ENDS }, BY_SASAKI);
      expect(await store.desk.join('link', password('desk'), NOON, NOON)).toBe('taken');
      expect(await store.desk.join('link', atProvider, NOON, NOON)).toBe('taken');
      expect(await store.desk.join('link', password('hayashi'), NOON, NOON)).toMatchObject({
        id: 'm3',
      });
    });

    test('the first admin is invited until somebody can sign in as admin', async () => {
      const { desk } = store;
      const inviteFirst = (digest: string, kind: 'password' | 'provider' = 'password') =>
        desk.inviteFirstAdmin(
          '管理者',
          { digest, ...ENDS },
          NOON,
          ({ wayIn }) => wayIn?.kind === kind,
        );
      expect(await inviteFirst('one')).toBe(true);
      expect(await inviteFirst('two')).toBe(true);
      expect(await desk.members()).toMatchObject([{ role: 'admin', wayIn: null }]);
      expect(await desk.join('one', password('first'), NOON, NOON)).toMatchObject({
        role: 'admin',
      });
      expect(await desk.join('two', password('second'), NOON, NOON)).toBe('gone');
      expect(await inviteFirst('three')).toBe(false);
      // The way in was changed, and nobody can take the old one any more.
      expect(await inviteFirst('four', 'provider')).toBe(true);
      const invited = line(null, 'invited', { about_name: '管理者' });
      expect(await actsIn(engine)).toEqual([invited, invited, line('管理者', 'joined'), invited]);
    });

    test('each change is recorded with what was before, and no change is none', async () => {
      const { desk } = store;
      await desk.addMember(YAMAMOTO, BY_NOBODY);
      const change = { name: '山本 花', role: 'supervisor', isDisabled: true } as const;
      expect(await desk.changeMember('m1', change, BY_SASAKI)).toMatchObject(change);
      await desk.changeMember('m1', change, BY_SASAKI);
      await desk.changeMember('m1', { isDisabled: false }, BY_SASAKI);
      const about_name = '山本 花';
      expect((await actsIn(engine)).slice(1)).toEqual([
        line('佐々木', 'renamed', { about_name, before: '山本', after: '山本 花' }),
        line('佐々木', 'changedRole', { about_name, before: 'agent', after: 'supervisor' }),
        line('佐々木', 'disabled', { about_name }),
        line('佐々木', 'enabled', { about_name }),
      ]);
      expect(await desk.changeMember('nobody', change, BY_SASAKI)).toBe('gone');
    });

    test('the last admin who can sign in stays admin', async () => {
      const { desk } = store;
      await joined(SASAKI, password('sasaki'));
      await desk.addMember({ id: 'm3', name: '林', role: 'admin' }, BY_NOBODY);
      expect(await desk.changeMember('m2', { isDisabled: true }, BY_SASAKI)).toBe('lastAdmin');
      expect(await desk.changeMember('m2', { role: 'viewer' }, BY_SASAKI)).toBe('lastAdmin');
      expect(await desk.changeMember('m2', { name: '佐々木 二' }, BY_SASAKI)).toMatchObject({
        role: 'admin',
      });
      expect(await desk.changeMember('m3', { role: 'viewer' }, BY_SASAKI)).toMatchObject({
        role: 'viewer',
      });
    });

    test('two admins who disable each other at once leave one', async () => {
      const { desk } = store;
      await joined(SASAKI, password('sasaki'));
      await joined(YAMAMOTO, password('yamamoto'));
      await desk.changeMember('m1', { role: 'admin' }, BY_SASAKI);
      const results = await Promise.all(
        ['m1', 'm2'].map((id) => desk.changeMember(id, { isDisabled: true }, BY_SASAKI)),
      );
      expect(results.filter((result) => result === 'lastAdmin')).toHaveLength(1);
    });
  });
}
