import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { root } from '../core/the-shop.ts';
import { startOverheard } from './private-process.ts';

/** With the labels that an alert asks for; accounts of the database are named likewise. */
const NAMED = /\b((?:madoguchi_(?!app\b|owner\b)|process_)\w+)(?:\{(\w+)=~?"([\w|]+)"\})?/g;

test('every figure that the documents and their alerts name is told at /metrics', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-figures-named-'));
  const product = await startOverheard({
    DATA_DIR: folder,
    MODEL: 'openai:any',
    MODEL_BASE_URL: 'http://127.0.0.1:9/v1',
    OPENAI_API_KEY: 'any',
    CLAMD_ADDRESS: '127.0.0.1:9',
  });
  const figures = await (await fetch(`${product.url}/metrics`)).text();
  await product.end();
  rmSync(folder, { recursive: true });
  const told = figures.split('\n').filter((line) => line !== '');
  const isTold = (name: string) =>
    told.some((line) => line.startsWith(`# TYPE ${name} `) || line.startsWith(`${name} `));
  const documents = [
    'docs/operations.md',
    'docs/runbook.md',
    'docs/alerts.yaml',
    'docs/scale.md',
  ].map((path) => readFileSync(join(root, path), 'utf8'));
  const named = [...documents.join('\n').matchAll(NAMED)].flatMap(
    ([, name = '', label, values = '']) =>
      label === undefined ? [name] : values.split('|').map((one) => `${name}{${label}="${one}"}`),
  );
  expect(named.length).toBeGreaterThan(25);
  expect(named.filter((one) => !isTold(one))).toEqual([]);
}, 60_000);
