import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express, { type Express } from 'express';
import type { DateTime } from 'luxon';
import request, { type Test } from 'supertest';
import { z } from 'zod';
import { deskCookies } from '../../src/desk/cookies.ts';
import { createDoorWatch, type Refusal } from '../../src/desk/door-watch.ts';
import { deskRoutes } from '../../src/desk/desk-routes.ts';
import { behindGate } from '../../src/desk/gate.ts';
import { createLive } from '../../src/desk/live.ts';
import type { DeskMeans } from '../../src/desk/means.ts';
import { ROLES, type Role } from '../../src/desk/ports.ts';
import { digestOf } from '../../src/guard/digest.ts';
import { IDLE_SESSION, LONGEST_SESSION } from '../../src/desk/session-limits.ts';
import { openStore, type WholeStore } from '../../src/store/store.ts';
import { maskPersonal } from '../../src/understanding/mask.ts';
import { MORNING, notice, SILENT } from '../core/the-shop.ts';
import { heardLog, type HeardLog } from '../line/quiet-log.ts';
import { act as actOf, YAMAMOTO } from '../store/given-acts.ts';
import { answer, outcome, takeOne, ticket, wrote } from '../store/given.ts';
import { aTeacher } from './a-teacher.ts';

export const TICKET = '0819-7';
const NAMES: Readonly<Record<Role, string>> = {
  viewer: '小川',
  agent: '山本',
  supervisor: '佐々木',
  admin: '林',
};

export interface ADesk {
  readonly app: Express;
  readonly store: WholeStore;
  readonly means: DeskMeans;
  readonly log: HeardLog;
  /** Why somebody was refused, as it is counted. */
  readonly refused: readonly Refusal[];
  /** The world's time; moved by the test. */
  now: DateTime;
  /** Somebody's browser on our own page; null: nobody is signed in. */
  get(path: string, who: string | null): Promise<Answer>;
  /** A file. */
  read(path: string, who: string): Promise<{ readonly text: string }>;
  post(path: string, who: string | null, body?: object): Promise<Answer>;
  patch(path: string, who: string | null, body: object): Promise<Answer>;
  /** Signs a role in again; null: it has proven nothing in this session. */
  signIn(role: Role, provenAt?: DateTime | null): Promise<void>;
  /** Somebody does something to the open ticket. */
  act(what: string, who: Role, body?: object): Promise<Answer>;
  /** The open ticket is over. */
  endTicket(type: 'return' | 'withdraw'): Promise<void>;
  /** The record, oldest first: who, what, and on which talk or whom. */
  acts(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly cookies: readonly string[];
  header(name: string): string | undefined;
}

/** What came back. */
export async function answerOf(call: Test): Promise<Answer> {
  const response = await call;
  return {
    status: response.status,
    body: jsonObject.parse(response.body),
    cookies: [response.get('set-cookie') ?? []].flat(),
    header: (name) => response.get(name),
  };
}

const jsonObject = z.record(z.string(), z.unknown()).catch({});

/** From a browser on our own page. */
function send(call: Test, who: string | null, body?: object): Promise<Answer> {
  const cookie = who === null ? '' : `desk=${who}`;
  return answerOf(call.set({ cookie, 'sec-fetch-site': 'same-origin' }).send(body));
}

/** A desk on a store of its own: one member of each role, signed in, and one open ticket. */
export async function openDesk(
  changes: Partial<DeskMeans> = {},
  databaseUrl: string | null = null,
): Promise<ADesk> {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-desk-'));
  const store = await openStore({ databaseUrl, dataDir: folder });
  const log = heardLog();
  const refused: Refusal[] = [];
  const clocks = { now: () => MORNING, realNow: () => desk.now };
  const means: DeskMeans = {
    store,
    desk: store.desk,
    pictures: store.pictures,
    pictureKey: 'a key of the test',
    draftSecret: 'a secret of the test',
    live: createLive({ store, desk: store.desk, ...clocks, log, lookMs: 20, beatMs: 20 }),
    ...clocks,
    figures: store.figures,
    pushQuota: async () => ({ limit: 5000, used: 120 }),
    learning: store.learning,
    teacher: aTeacher(),
    cookies: deskCookies(false),
    door: createDoorWatch(log, (why) => refused.push(why)),
    publicOrigin: null,
    provider: null,
    factorFrom: null,
    claimMs: 600_000,
    notice,
    canSendPhotos: true,
    pictureBase: null,
    firstReplyMinutes: 5,
    flows: [{ id: 'verify-payment', name: { ja: '決済の確認', en: 'Checking a payment' } }],
    demoStaff: null,
    fleet: { askTerminals: async () => SILENT },
    mask: (text) => maskPersonal(text).text,
    nameOf: () => null,
    log,
    ...changes,
  };
  const app = express().use('/desk/api', behindGate(deskRoutes(means), means));
  const desk: ADesk = {
    app,
    store,
    means,
    log,
    refused,
    now: MORNING,
    read: async (path, who) => {
      const call = request(app).get(`/desk/api${path}`).set('cookie', `desk=${who}`);
      return { text: String((await call.responseType('blob')).body) };
    },
    get: (path, who) => send(request(app).get(`/desk/api${path}`), who),
    post: (path, who, body) => send(request(app).post(`/desk/api${path}`), who, body),
    patch: (path, who, body) => send(request(app).patch(`/desk/api${path}`), who, body),
    signIn: (role, provenAt) => signIn(store, role, provenAt),
    act: (what, who, body = {}) =>
      desk.post(`/tickets/${TICKET}/${what}`, who, { act: randomUUID(), ...body }),
    endTicket: async (type) => {
      if (type === 'withdraw') {
        const ticketChanges = [{ type, number: TICKET }];
        await answer(store, wrote('もう大丈夫です'), { ticketChanges });
      } else {
        await store.desk.act(actOf({ what: type, ticket: TICKET }), YAMAMOTO);
        await store.commit(await takeOne(store), outcome());
      }
    },
    acts: () => readActs(store),
    close: async () => {
      means.live.stop();
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await fill(store);
  return desk;
}

async function fill(store: WholeStore): Promise<void> {
  for (const role of ROLES) {
    await store.desk.addMember({ id: role, name: NAMES[role], role }, { by: null, at: MORNING });
    await signIn(store, role);
  }
  const asked = wrote('人と話したい', { receivedAt: MORNING });
  await answer(store, asked, { ticket: ticket(TICKET), at: MORNING });
}

/** The role's name is the secret of its session. */
async function signIn(
  { desk }: WholeStore,
  role: Role,
  provenAt: DateTime | null = MORNING,
): Promise<void> {
  const session = {
    digest: digestOf(role),
    memberId: role,
    endsAt: MORNING.plus(LONGEST_SESSION),
    idleEndsAt: MORNING.plus(IDLE_SESSION),
    provenAt,
  };
  const doer = { by: { id: role, name: NAMES[role] }, at: MORNING };
  await desk.beginSession(session, MORNING, doer, 'password');
}

/** Without those of the filling: four were added, four signed in. */
async function readActs({ desk }: WholeStore): Promise<readonly string[]> {
  const lines = await desk.audit({}, 1000);
  return lines
    .toReversed()
    .slice(2 * ROLES.length)
    .map(({ by, act, ticket: number, member }) =>
      [by?.name ?? 'nobody', act, number ?? member?.name ?? ''].join(' ').trim(),
    );
}

/** What the answer sets a cookie to. */
export function cookieFrom({ cookies }: Answer, name: string): string {
  const found = cookies.find((cookie) => cookie.startsWith(`${name}=`));
  if (found === undefined) throw new Error(`no cookie ${name} in ${cookies.join(', ')}`);
  return found.slice(name.length + 1).split(';')[0] ?? '';
}
