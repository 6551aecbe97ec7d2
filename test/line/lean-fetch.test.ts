import express from 'express';
import { post } from '../../src/line/lean-fetch.ts';
import { listen } from '../fleet/listen.ts';

const SECONDS = (count: number) => AbortSignal.timeout(count * 1000);

let served: Awaited<ReturnType<typeof listen>>;
let heard: { type: unknown; token: unknown; body: unknown }[] = [];

beforeAll(async () => {
  const app = express();
  app.use(express.text({ type: () => true }), (request, _response, next) => {
    const { 'content-type': type, authorization: token } = request.headers;
    heard.push({ type, token, body: request.body });
    next();
  });
  app.post('/reply', (_request, response) => {
    response.set('x-line-request-id', 'abc').json({ sentMessages: [{ id: '1' }] });
  });
  app.post('/refused', (_request, response) => {
    response.status(429).append('via', ['1.1 a', '1.1 b']).json({ message: '遅く' });
  });
  app.post('/nothing', (_request, response) => {
    response.sendStatus(204).end();
  });
  app.post('/elsewhere', (_request, response) => {
    response.redirect(307, '/reply');
  });
  app.post('/cut', (request) => {
    request.socket.destroy();
  });
  app.post('/slow', () => undefined);
  served = await listen(app);
});
beforeEach(() => {
  heard = [];
});
afterAll(() => served.close());

const headers = {
  'Content-Type': 'application/json',
  authorization: 'Bearer t',
  absent: undefined,
};
const to = (path: string, signal = SECONDS(10)) =>
  post({ url: new URL(path, served.url), headers, body: '{"text":"充電"}' }, signal);

test('what is posted arrives as it is, with its headers', async () => {
  await to('/reply');
  expect(heard).toEqual([{ type: 'application/json', token: 'Bearer t', body: '{"text":"充電"}' }]);
});

test('an answer is the Response that `fetch` would give', async () => {
  const response = await to('/reply');
  expect(response).toMatchObject({ ok: true, status: 200, statusText: 'OK' });
  expect(response.headers.get('x-line-request-id')).toBe('abc');
  expect(await response.json()).toEqual({ sentMessages: [{ id: '1' }] });
});

test('a refusal is an answer, with all its headers and words', async () => {
  const response = await to('/refused');
  expect(response).toMatchObject({ ok: false, status: 429, statusText: 'Too Many Requests' });
  expect(response.headers.get('via')).toBe('1.1 a, 1.1 b');
  expect(await response.json()).toEqual({ message: '遅く' });
});

test('an answer is read without a stream, as often as one likes', async () => {
  const response = await to('/reply');
  for (const _ of [1, 2]) expect(await response.text()).toBe('{"sentMessages":[{"id":"1"}]}');
  expect(response.body).toBeNull();
});

test('an answer without a body is one', async () => {
  expect(await to('/nothing')).toMatchObject({ status: 204, body: null });
});

test('the token does not follow a redirection', async () => {
  expect(await to('/elsewhere')).toMatchObject({ ok: false, status: 307 });
  expect(heard).toHaveLength(1);
});

test('what was never connected says so as `fetch` does', async () => {
  const gone = await listen(express());
  await gone.close();
  const lost = post({ url: new URL(gone.url), headers: {}, body: '' }, SECONDS(10));
  await expect(lost).rejects.toMatchObject({ name: 'TypeError', cause: { code: 'ECONNREFUSED' } });
});

test('what was cut off is sent once, and is no refusal to connect', async () => {
  await expect(to('/cut')).rejects.toMatchObject({ cause: { code: 'UND_ERR_SOCKET' } });
  expect(heard).toHaveLength(1);
});

test('it ends with its signal, for its reason', async () => {
  const late = new AbortController();
  const asked = to('/slow', late.signal);
  late.abort(new DOMException('too late', 'TimeoutError'));
  await expect(asked).rejects.toMatchObject({ name: 'TimeoutError' });
});
