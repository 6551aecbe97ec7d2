import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express, { type Response } from 'express';
import request from 'supertest';
import { loadConfig } from '../../src/config.ts';
import { deskFor } from '../../src/wiring/desk-for.ts';
import { digestOf } from '../../src/guard/digest.ts';
import { openStore, type WholeStore } from '../../src/store/store.ts';
import { staticToken } from '../../src/line/token.ts';
import { content } from '../core/the-content.ts';
import { aTeacher } from '../desk/a-teacher.ts';
import { MORNING, SILENT } from '../core/the-shop.ts';
import { Registry } from 'prom-client';
import { heardLog } from '../line/quiet-log.ts';

const LINE = { LINE_CHANNEL_ID: '1234567890', LINE_CHANNEL_SECRET: 'secret' } as const;
/** Where no LINE is, and nothing asks it. */
const NOBODY_THERE = {
  tokens: staticToken('token'),
  apiBaseUrl: 'http://127.0.0.1:9',
  dataApiBaseUrl: 'http://127.0.0.1:9',
  now: () => MORNING,
  callMs: 100,
  log: heardLog(),
};
const PROVIDER = {
  DESK_OIDC_ISSUER: 'https://id.example',
  DESK_OIDC_CLIENT_ID: 'madoguchi',
  DESK_OIDC_CLIENT_SECRET: 'secret',
  PUBLIC_URL: 'https://desk.example/',
} as const;

describe('the desk as the configuration wants it', () => {
  let folder = '';
  let store: WholeStore;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'madoguchi-desk-for-'));
    store = await openStore({ databaseUrl: null, dataDir: folder });
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const make = (env: Readonly<Record<string, string>>, log = heardLog()) =>
    deskFor({
      config: loadConfig(env),
      store,
      isDemo: env['LINE_CHANNEL_SECRET'] === undefined,
      now: () => MORNING,
      log,
      figures: new Registry(),
      url: 'http://127.0.0.1:3000',
      teacher: aTeacher(),
      line: NOBODY_THERE,
      fleet: { askTerminals: async () => SILENT },
      content,
      base: null,
    });

  const PASSWORD_ONLY = 'staff need a password only: DESK_SECOND_FACTOR is nobody';
  const IN_CLEAR = 'second factors of staff are kept in clear: DESK_FACTOR_KEY is not set';
  const SEALED = { DESK_FACTOR_KEY: randomBytes(32).toString('base64') };
  const PLAIN = 'the desk goes over plain http: PUBLIC_URL is not https';
  test.each<readonly [Readonly<Record<string, string>>, readonly string[]]>([
    [LINE, [IN_CLEAR]],
    [{ ...LINE, ...SEALED }, []],
    [{ ...LINE, ...SEALED, DESK_SECOND_FACTOR: 'nobody' }, [PASSWORD_ONLY]],
    [{ ...LINE, ...PROVIDER }, []],
    [{ ...LINE, ...SEALED, PUBLIC_URL: 'http://desk.example' }, [PLAIN]],
    // The demo has nothing to lose.
    [{}, []],
  ])('what stands open is said at start: %j', async (env, said) => {
    const log = heardLog();
    await make(env, log);
    expect(log.lines.map(({ message }) => message)).toEqual(said);
  });

  async function follow(link: string | null | undefined): Promise<void> {
    const digest = digestOf(link?.split('#')[1] ?? '');
    const proof = { kind: 'password', signInName: 'first', passwordHash: 'hash' } as const;
    const member = await store.desk.join(digest, proof, MORNING, MORNING);
    expect(member).toMatchObject({ role: 'admin' });
  }

  test('each start gives a link to the first admin, until there is one', async () => {
    const first = await make(LINE);
    expect(first?.adminLink).toMatch(/^http:\/\/127\.0\.0\.1:3000\/desk\/welcome#[\w-]{43}$/);
    const second = await make(LINE);
    expect(second?.adminLink).not.toBe(first?.adminLink);
    await follow(first?.adminLink);
    expect((await make(LINE))?.adminLink).toBeNull();
  });

  test('with other accounts than before there is a link again', async () => {
    await follow((await make(LINE))?.adminLink);
    const desk = await make({ ...LINE, ...PROVIDER });
    expect(desk?.adminLink).toMatch(/^https:\/\/desk\.example\/desk\/welcome#/);
    expect(desk?.means.provider?.issuer).toBe('https://id.example');
  });

  test('the next start hands members the same keys for what they began to write', async () => {
    const [one, two] = [await make(LINE), await make(LINE)];
    expect(one?.means.draftSecret).toBe(LINE.LINE_CHANNEL_SECRET);
    expect(two?.means.draftSecret).toBe(LINE.LINE_CHANNEL_SECRET);
    expect((await make({}))?.means.draftSecret).toMatch(/^[\w-]{43}$/);
  });

  test('a worker has no desk', async () => {
    const env = { ...LINE, ROLE: 'worker', DATABASE_URL: 'postgres://localhost/d' };
    expect(await make(env)).toBeNull();
    expect(await store.desk.members()).toEqual([]);
  });

  test('the demo brings one of each role, once, and needs no link', async () => {
    expect((await make({}))?.adminLink).toBeNull();
    const desk = await make({});
    const members = await store.desk.members();
    expect(members.map(({ id }) => id).toSorted()).toEqual(desk?.means.demoStaff?.toSorted());
    expect(members.map(({ role }) => role).toSorted()).toEqual(
      ['admin', 'agent', 'supervisor', 'viewer'].toSorted(),
    );
  });

  test('nobody comes in without a proof in production', async () => {
    await make({});
    expect((await make(LINE))?.means.demoStaff).toBeNull();
  });

  test.each([
    ['production', LINE, true],
    ['an https address', { PUBLIC_URL: 'https://desk.example' }, true],
    ['production on an http address', { ...LINE, PUBLIC_URL: 'http://desk.example' }, false],
    ['the demo', {}, false],
  ])('cookies go over TLS only: %s', async (_what, env, isSecure) => {
    const desk = await make(env);
    const app = express().get('/', (_request, response: Response) => {
      desk?.means.cookies.setSession(response, 'secret');
      response.end();
    });
    const [cookie] = [(await request(app).get('/')).get('set-cookie') ?? []].flat();
    expect(cookie?.includes('; Secure')).toBe(isSecure);
    expect(cookie?.startsWith('__Host-')).toBe(isSecure);
  });
});
