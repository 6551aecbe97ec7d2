import { createVerify, generateKeyPairSync } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { listen } from '../fleet/listen.ts';
import type { VendorAnswer } from '../fleet/vendor-suite.ts';

export const ENTERPRISE = 'enterprises/LC01test';
const TOKEN = 'ya29.test';
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** The devices of an enterprise, and Google's token endpoint. By the last part of their names, in Google's own JSON. */
export async function fakeAndroid(devices: ReadonlyMap<string, object>) {
  const asked: string[] = [];
  const faults: string[] = [];
  const orders: unknown[] = [];
  let operation: object = {};
  let tokens = 0;
  let override: VendorAnswer | null = null;
  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '', 'http://fake');
    if (url.pathname === '/token') {
      tokens += 1;
      const form = new URLSearchParams(await text(request));
      const wrong = faultsOf(form, `http://${request.headers.host}/token`);
      faults.push(...wrong);
      const body = wrong.length > 0 ? { error: 'invalid_grant' } : GRANTED;
      return answer(response, { status: wrong.length > 0 ? 400 : 200, body });
    }
    asked.push(`${request.method} ${url.pathname}${url.search}`);
    const isKnown = request.headers.authorization === `Bearer ${TOKEN}`;
    if (request.method === 'POST') orders.push(JSON.parse(await text(request)));
    const at = OF_ORDERS.test(url.pathname) ? operationAt(operation) : deviceAt;
    return answer(response, override ?? (isKnown ? at(url.pathname, devices) : DENIED));
  };
  const server = await listen((request, response) => {
    serve(request, response).catch((cause: unknown) =>
      response.destroy(new Error('fake', { cause })),
    );
  });
  const account = {
    client_email: 'bot@test.iam.gserviceaccount.com',
    private_key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    token_uri: `${server.url}/token`,
  };
  return {
    ...server,
    account,
    token: TOKEN,
    asked,
    faults,
    orders,
    /** How the operation of every order stands from now on. */
    operate: (next: object) => void (operation = next),
    tokensAsked: () => tokens,
    answerWith: (next: VendorAnswer) => void (override = next),
  };
}

const OF_ORDERS = /:issueCommand$|\/operations\/[^/]+$/;

function operationAt(operation: object): (path: string) => VendorAnswer {
  return (path) => {
    const device = path.replace('/v1/', '').replace(OF_ORDERS, '');
    return { status: 200, body: { name: `${device}/operations/17`, ...operation } };
  };
}

const GRANTED = { access_token: TOKEN, expires_in: 3599, token_type: 'Bearer' };

export const DENIED: VendorAnswer = {
  status: 401,
  body: { error: { code: 401, message: 'x', status: 'UNAUTHENTICATED' } },
};

export const NOT_FOUND: VendorAnswer = {
  status: 404,
  body: { error: { code: 404, message: 'x', status: 'NOT_FOUND' } },
};

function answer(response: ServerResponse, { status, body, headers }: VendorAnswer): void {
  const said = typeof body === 'string' ? body : JSON.stringify(body);
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(said);
}

function deviceAt(path: string, devices: ReadonlyMap<string, object>): VendorAnswer {
  const id = path.replace(`/v1/${ENTERPRISE}/devices/`, '');
  const device = devices.get(id);
  if (device === undefined) return NOT_FOUND;
  return { status: 200, body: { name: `${ENTERPRISE}/devices/${id}`, ...device } };
}

const claimsSchema = z.object({
  iss: z.string(),
  aud: z.string(),
  scope: z.string(),
  iat: z.number(),
  exp: z.number(),
});

/** What RFC 7523 and Google ask of an assertion, and this one does not keep. */
function faultsOf(form: URLSearchParams, audience: string): string[] {
  const [head = '', claims = '', signature = ''] = (form.get('assertion') ?? '').split('.');
  const now = Math.floor(Date.now() / 1000);
  const said = claimsSchema.parse(JSON.parse(Buffer.from(claims, 'base64url').toString()));
  const { iat, exp } = said;
  const signed = createVerify('RSA-SHA256').update(`${head}.${claims}`);
  const rules: readonly (readonly [string, boolean])[] = [
    ['grant', form.get('grant_type') === 'urn:ietf:params:oauth:grant-type:jwt-bearer'],
    ['signature', signed.verify(publicKey, signature, 'base64url')],
    ['issuer', said.iss === 'bot@test.iam.gserviceaccount.com'],
    ['audience', said.aud === audience],
    ['scope', said.scope === 'https://www.googleapis.com/auth/androidmanagement'],
    ['time', Math.abs(iat - now) < 60 && exp > iat && exp - iat <= 3600],
  ];
  return rules.filter(([, isKept]) => !isKept).map(([rule]) => `the assertion breaks: ${rule}`);
}
