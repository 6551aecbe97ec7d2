import express from 'express';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { pages } from '../src/pages.ts';

test('pages that were not there for a moment are there again without a new start', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-pages-'));
  const app = express().use(pages(folder, false));
  app.use(((_error, _request, response, _next) => {
    response.sendStatus(500);
  }) satisfies express.ErrorRequestHandler);
  expect((await request(app).get('/desk')).status).toBe(500);
  writeFileSync(join(folder, 'index.html'), '<p>the desk</p>');
  const { status, text } = await request(app).get('/desk');
  expect([status, text]).toEqual([200, '<p>the desk</p>']);
  rmSync(folder, { recursive: true, force: true });
});

test('an address that leads nowhere is answered by a page that says so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-pages-'));
  writeFileSync(join(folder, 'index.html'), '<p>the desk</p>');
  const app = express().use(pages(folder, false));
  for (const path of ['/desk/nonsense', '/desk/people/1']) {
    const { status, text } = await request(app).get(path);
    expect([status, text]).toEqual([404, '<p>the desk</p>']);
  }
  // Elsewhere a program gets no page.
  const browser = request(app).get('/nothing').set('accept', 'text/html,application/xhtml+xml');
  expect(await browser).toMatchObject({ status: 404, text: '<p>the desk</p>' });
  for (const path of ['/desk/api/nonsense', '/nothing', '/assets/gone.js']) {
    expect((await request(app).get(path).set('accept', '*/*')).text).not.toContain('the desk');
  }
  rmSync(folder, { recursive: true, force: true });
});
