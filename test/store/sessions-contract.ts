import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { NewSession } from '../../src/desk/ports-sessions.ts';
import type { WholeStore } from '../../src/store/store.ts';
import { NOON } from './given.ts';
import type { StoreUnderTest } from './given.ts';

const MEMBER = { id: 'm1', name: '山本', role: 'agent' } as const;
const DOER = { by: MEMBER, at: NOON } as const;
const IDLE_END = NOON.plus({ hours: 1 });
const END = NOON.plus({ hours: 8 });
const JUST_BEFORE = { milliseconds: 1 } as const;

const session = (digest: string, changes: Partial<NewSession> = {}): NewSession => ({
  digest,
  memberId: 'm1',
  endsAt: END,
  idleEndsAt: IDLE_END,
  provenAt: null,
  ...changes,
});

/** Who is signed in, for how long, and how often somebody tried. */
export function describeSessions(engine: StoreUnderTest): void {
  describe('sessions', () => {
    let store: WholeStore;
    const begin = (digest: string, changes: Partial<NewSession> = {}) =>
      store.desk.beginSession(session(digest, changes), NOON, DOER, 'password');
    beforeEach(async () => {
      await engine.empty();
      store = await engine.open();
      await store.desk.addMember(MEMBER, { by: null, at: NOON });
      await begin('s1');
    });
    afterEach(() => store.close());

    test('a session is of one member, and no other secret opens it', async () => {
      expect(await store.desk.signedIn('s1', NOON)).toMatchObject(MEMBER);
      expect(await store.desk.signedIn('s2', NOON)).toBeNull();
    });

    test('a session that nobody uses is over, and one that is used goes on', async () => {
      const { desk } = store;
      expect(await desk.signedIn('s1', IDLE_END.minus(JUST_BEFORE))).not.toBeNull();
      expect(await desk.signedIn('s1', IDLE_END)).toBeNull();
      await desk.keepSession('s1', IDLE_END.plus({ days: 1 }));
      expect(await desk.signedIn('s1', IDLE_END)).not.toBeNull();
      expect(await desk.signedIn('s1', END.minus(JUST_BEFORE))).not.toBeNull();
      expect(await desk.signedIn('s1', END)).toBeNull();
    });

    test('sessions that are over are forgotten with the next that begins', async () => {
      await begin('idle', { idleEndsAt: NOON });
      await begin('over', { endsAt: NOON });
      await begin('s2');
      expect(await engine.lookInto('select digest from staff_session order by digest')).toEqual([
        { digest: 's1' },
        { digest: 's2' },
      ]);
    });

    test('signing out ends one session, signing out everywhere all of the member', async () => {
      const { desk } = store;
      await desk.addMember({ ...MEMBER, id: 'm2' }, DOER);
      await begin('s2');
      await begin('s3');
      await begin('other', { memberId: 'm2' });
      await desk.endSession('s2', DOER);
      expect(await desk.signedIn('s2', NOON)).toBeNull();
      expect(await desk.signedIn('s1', NOON)).not.toBeNull();
      await desk.endSessions(DOER);
      expect(await desk.signedIn('s1', NOON)).toBeNull();
      expect(await desk.signedIn('s3', NOON)).toBeNull();
      expect(await desk.signedIn('other', NOON)).not.toBeNull();
      const acts = await engine.lookInto(`select act from audit where act like 'signed%'`);
      expect(acts.slice(-2)).toEqual([{ act: 'signedOut' }, { act: 'signedOutEverywhere' }]);
    });

    test('whoever is disabled is signed out, and stays so when enabled again', async () => {
      await store.desk.changeMember('m1', { isDisabled: true }, DOER);
      expect(await store.desk.signedIn('s1', NOON)).toBeNull();
      await begin('s2');
      expect(await store.desk.signedIn('s2', NOON)).toBeNull();
      await store.desk.changeMember('m1', { isDisabled: false }, DOER);
      expect(await store.desk.signedIn('s1', NOON)).toBeNull();
      expect(await store.desk.signedIn('s2', NOON)).toBeNull();
    });

    test('a new role counts at once', async () => {
      await store.desk.changeMember('m1', { role: 'viewer' }, DOER);
      expect(await store.desk.signedIn('s1', NOON)).toMatchObject({ role: 'viewer' });
    });

    test('joining again ends every session; a new password all but the one at hand', async () => {
      const { desk } = store;
      await begin('s2');
      await desk.changePassword('new hash', 's2', DOER);
      expect(await desk.signedIn('s1', NOON)).toBeNull();
      expect(await desk.signedIn('s2', NOON)).not.toBeNull();
      await desk.invite('m1', { digest: 'link', endsAt: END }, DOER);
      const proof = { kind: 'password', signInName: 'y', passwordHash: 'hash' } as const;
      await desk.join('link', proof, NOON, NOON);
      expect(await desk.signedIn('s2', NOON)).toBeNull();
    });

    test('a proof counts for the session it was given in, and for its own member', async () => {
      const { desk } = store;
      expect(await desk.provenAt('s1')).toBeNull();
      await begin('s2', { provenAt: NOON });
      expect(await desk.provenAt('s2')).toEqual(NOON);
      expect(await desk.proveAgain('s1', 'm2', NOON)).toBe(false);
      expect(await desk.proveAgain('s1', 'm1', IDLE_END)).toBe(true);
      expect(await desk.provenAt('s1')).toEqual(IDLE_END);
      expect(await desk.provenAt('s2')).toEqual(NOON);
      expect(await desk.provenAt('nobody')).toBeNull();
    });

    test('tries are counted by key, forgotten with time, and forgiven with a good one', async () => {
      const { desk } = store;
      const since = NOON.minus({ minutes: 15 });
      const count = (id: string, minute: number) =>
        desk.countTry(id, ['name', 'address'], NOON.plus({ minutes: minute }), since);
      await desk.countTry('other', ['address'], NOON, since);
      expect(await count('1', -15)).toEqual([0, 1]);
      expect(await count('2', -14)).toEqual([1, 2]);
      expect(await count('3', 0)).toEqual([2, 3]);
      await desk.forgiveTry('3', ['name']);
      expect(await count('4', 0)).toEqual([1, 3]);
    });

    test('a try that was not let through counts for nothing, and takes no other with it', async () => {
      const { desk } = store;
      const count = (id: string) => desk.countTry(id, ['name'], NOON, NOON.minus({ minutes: 15 }));
      await count('1');
      expect(await count('2')).toEqual([2]);
      await desk.forgiveTry('2', []);
      expect(await count('3')).toEqual([2]);
    });

    test('tries at the same moment all see each other', async () => {
      const ids = Array.from({ length: 8 }, (_, at) => String(at));
      const counts = await Promise.all(
        ids.map((id) => store.desk.countTry(id, ['name'], NOON, NOON.minus({ minutes: 15 }))),
      );
      expect(counts.filter(([tries = 0]) => tries <= 3).length).toBeLessThanOrEqual(3);
    });

    test('a refused sign-in is recorded, and says whom it was about', async () => {
      await store.desk.refuseSignIn(MEMBER, NOON);
      const lines = await engine.lookInto(
        `select member_id, about_id from audit where act = 'signInRefused'`,
      );
      expect(lines).toEqual([{ member_id: null, about_id: 'm1' }]);
    });
  });
}
