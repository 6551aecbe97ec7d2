import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { listen } from '../fleet/listen.ts';
import { startOverheard } from './private-process.ts';

const WORDS = 'うちの端末の状態は?';
const attribute = z.object({ key: z.string(), value: z.unknown() });
const sent = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes: z.array(attribute) }),
      scopeSpans: z.array(
        z.object({
          spans: z.array(
            z.object({
              name: z.string(),
              traceId: z.string(),
              spanId: z.string(),
              parentSpanId: z.string().optional(),
              attributes: z.array(attribute),
            }),
          ),
        }),
      ),
    }),
  ),
});
const people = z.array(z.object({ userId: z.string(), storeName: z.string() }));

/** An owner asks, and is answered; gives who it was. */
async function askAbout(url: string): Promise<string> {
  const known = people.parse(await (await fetch(`${url}/simulator/line/people`)).json());
  const owner = known.find(({ storeName }) => storeName !== '')?.userId ?? '';
  const { status } = await fetch(`${url}/simulator/line/people/${owner}/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'text', text: WORDS }),
  });
  expect(status).toBe(202);
  return owner;
}

test('with a collector, each turn and what it asks outside is told to it, without a word of anybody', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-traces-'));
  const bodies: string[] = [];
  const collector = await listen((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString('utf8')));
    request.on('end', () => {
      if (request.url === '/v1/traces') bodies.push(body);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  const product = await startOverheard({
    DATA_DIR: folder,
    QUIET_MS: '0',
    OTEL_EXPORTER_OTLP_ENDPOINT: `${collector.url}/`,
  });
  const owner = await askAbout(product.url);
  await pause(1500);
  // Ending sends what is left.
  await product.end();
  await collector.close();
  rmSync(folder, { recursive: true });

  const told = bodies.flatMap((body) => sent.parse(JSON.parse(body)).resourceSpans);
  const spans = told.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans));
  const turn = spans.find(({ name }) => name === 'turn');
  const fleet = spans.find(({ name }) => name === 'fleet');
  expect(turn?.attributes.map(({ key }) => key).toSorted()).toEqual(['event', 'turn']);
  expect([fleet?.traceId, fleet?.parentSpanId]).toEqual([turn?.traceId, turn?.spanId]);
  expect(spans.map(({ name }) => name)).toContain('deliver');
  expect(JSON.stringify(told)).toContain('"madoguchi"');
  expect([WORDS, owner].filter((one) => bodies.join().includes(one))).toEqual([]);
}, 60_000);

test('a collector that answers nothing does not make the end one out of order', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-traces-'));
  const silent = await listen(() => undefined);
  const product = await startOverheard({
    DATA_DIR: folder,
    OTEL_EXPORTER_OTLP_ENDPOINT: silent.url,
  });
  await askAbout(product.url);
  await pause(1500);
  await product.end();
  await silent.close();
  rmSync(folder, { recursive: true });
  expect(product.out()).not.toContain('could not close in order');
}, 60_000);
