import { expect } from '@jest/globals';
import request from 'supertest';
import { createSignIn, type SignInMeans } from '../../src/guard/oidc.ts';
import { answerOf, cookieFrom, type ADesk, type Answer } from './a-desk.ts';

export const RETURNS_TO = 'https://desk.example/desk/api/session/provider';

export function toStaff(config: Pick<SignInMeans, 'issuer' | 'clientId' | 'clientSecret'>) {
  const means = { ...config, scope: 'openid', redirectUri: RETURNS_TO, asksAnew: false };
  return { issuer: config.issuer, signIn: createSignIn(means) };
}

/** On the way to the provider: its address, and what the browser keeps meanwhile. */
export interface Leaving {
  readonly url: string;
  readonly kept: string;
}

/** Whoever is not signed in leaves to sign in; with an invitation, to join. */
export async function leaveFrom(desk: ADesk, invitation: string | null = null): Promise<Leaving> {
  return toLeaving(await desk.post('/session/provider', null, { invitation }));
}

export function toLeaving(answer: Answer): Leaving {
  return { url: String(answer.body['url']), kept: cookieFrom(answer, 'desk-leaving') };
}

/** As the browser does it: a plain way from another site, with the lax cookie only. */
export function comeBackTo(desk: ADesk, address: string, kept: string | null): Promise<Answer> {
  const { pathname, search } = new URL(address);
  const call = request(desk.app)
    .get(pathname + search)
    .set('sec-fetch-site', 'cross-site');
  return answerOf(kept === null ? call : call.set('cookie', `desk-leaving=${kept}`));
}

export function expectOut(answer: Answer, why: string): void {
  expect([answer.status, answer.header('location')]).toEqual([303, `/desk?notIn=${why}`]);
  expect(answer.cookies.filter((cookie) => cookie.startsWith('desk='))).toEqual([]);
}
