import express from 'express';
import request from 'supertest';
import { machineHeaders, pagePolicy, securityHeaders } from '../../src/guard/security-headers.ts';

function serve(publicUrl: string | null, headers = securityHeaders) {
  const app = express().set('trust proxy', true);
  app.get('/', headers(publicUrl), (_request, response) => void response.send('ok'));
  return request(app).get('/');
}

test('what says nothing else may do nothing in a browser, and stands in no frame', async () => {
  const { headers } = await serve(null);
  expect(headers).toMatchObject({
    'content-security-policy': "default-src 'none';frame-ancestors 'none';base-uri 'none'",
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
  expect(headers['permissions-policy']).toContain('camera=()');
});

test('over TLS, and where the public knows no other way, browsers are told to stay with it', async () => {
  const stay = 'max-age=63072000; includeSubDomains';
  expect((await serve(null)).headers).not.toHaveProperty('strict-transport-security');
  expect((await serve('https://bot.example')).headers['strict-transport-security']).toBe(stay);
  const proxied = await serve(null).set('x-forwarded-proto', 'https');
  expect(proxied.headers['strict-transport-security']).toBe(stay);
});

test('where machines ask, what matters of them stands too', async () => {
  const { headers } = await serve(null, machineHeaders);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers).not.toHaveProperty('strict-transport-security');
  const stay = 'max-age=63072000; includeSubDomains';
  expect(
    (await serve('https://bot.example', machineHeaders)).headers['strict-transport-security'],
  ).toBe(stay);
  const proxied = await serve(null, machineHeaders).set('x-forwarded-proto', 'https');
  expect(proxied.headers['strict-transport-security']).toBe(stay);
});

test('pages run no script that stands in them, and no text as a script', () => {
  const policy = pagePolicy('abc');
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toMatch(/unsafe-|\*|https?:/);
});
