import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import request from 'supertest';
import { builtPicture, loadPictures } from '../../src/content/pictures.ts';
import { pictureOf } from '../../src/core/flow.ts';
import { drawPictures, drawStaffIcon } from '../../src/drawing/draw-pictures.ts';
import { pictureAddresses, pictureRoutes } from '../../src/drawing/pictures.ts';
import { STAFF_ICON } from '../../src/drawing/staff-icon.ts';
import { content } from '../core/the-content.ts';
import { root as repository } from '../core/the-shop.ts';
import { heardLog } from '../line/quiet-log.ts';

const pictures = loadPictures(repository);
const NAMES = Object.keys(pictures);
const charging = pictures['charging']?.png ?? '';
const LINE_TAKES = { bytes: 300_000, side: 1024 };

/** A repository of its own, with the same pictures. */
const root = mkdtempSync(join(tmpdir(), 'madoguchi-pictures-'));
symlinkSync(join(repository, 'flows'), join(root, 'flows'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const addresses = (base: string | null, at = root) => {
  const log = heardLog();
  return { addressOf: pictureAddresses({ root: at, pictures, base, log }), log };
};

const app = () => express().use('/pictures', pictureRoutes(root, pictures));

// First: the repository has no drawing yet.
test('a picture that is not built is left out, and said so by name', () => {
  const { addressOf, log } = addresses('https://a.example');
  expect(NAMES.map((name) => addressOf(name))).toEqual(NAMES.map(() => null));
  expect(log.lines.map(({ facts }) => facts)).toEqual(
    [...NAMES, STAFF_ICON].map((picture) => ({ picture })),
  );
});

describe('built', () => {
  let drawn: readonly string[];
  beforeAll(async () => {
    drawn = await drawPictures(root);
    await drawStaffIcon(root);
  });

  test('every picture is drawn once, and not again', async () => {
    expect(drawn).toEqual(NAMES.map((name) => pictures[name]?.png));
    expect(await drawPictures(root)).toEqual([]);
  });

  test.each(NAMES)('%s is a PNG that LINE takes, twice as wide as high', (name) => {
    const picture = pictures[name];
    const png = readFileSync((picture && builtPicture(root, picture)) ?? '');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    expect(png.length).toBeLessThanOrEqual(LINE_TAKES.bytes);
    expect(width).toBeLessThanOrEqual(LINE_TAKES.side);
    expect(width).toBe(2 * height);
  });

  test.each(NAMES)('%s says nothing in letters, and takes nothing from elsewhere', (name) => {
    const svg = pictures[name]?.svg ?? '';
    expect(svg).not.toMatch(/<text|<image|<style|<script|href|url\(/);
  });

  test.each([
    ['https://a.example', 'https://a.example/pictures/'],
    ['https://a.example/bot', 'https://a.example/bot/pictures/'],
  ])('with PUBLIC_URL %s a picture is at %s', (base, folder) => {
    const { addressOf, log } = addresses(base);
    expect(addressOf('charging')).toBe(`${folder}${charging}`);
    expect(addressOf('nothing')).toBeNull();
    expect(log.lines).toEqual([]);
  });

  test.each([null, 'http://a.example'])('with PUBLIC_URL %s there are none, said once', (base) => {
    const { addressOf, log } = addresses(base);
    expect(addressOf('charging')).toBeNull();
    expect(log.lines.map(({ message }) => message)).toEqual([
      'steps are shown without pictures: PUBLIC_URL is not an https address',
    ]);
  });

  test('a picture may be kept for a year, since another one has another name', async () => {
    const answer = await request(app()).get(`/pictures/${charging}`).expect(200);
    expect(answer.type).toBe('image/png');
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });

  test('an old talk shows the present version in place of its own', async () => {
    const answer = await request(app()).get('/pictures/charging-000000000000.png').expect(200);
    expect(answer.body).toEqual(readFileSync(join(root, 'dist/pictures', charging)));
    expect(answer.headers['cache-control']).toBe('public, max-age=3600');
  });

  test.each(['nothing-000000000000.png', 'constructor', '..%2f..%2fpackage.json', ''])(
    'there is no picture /pictures/%s',
    async (file) => {
      await request(app()).get(`/pictures/${file}`).expect(404);
    },
  );
});

test('every picture is shown by a step', () => {
  const shown = Object.values(content.flows).flatMap(({ steps }) =>
    Object.values(steps).flatMap((step) => pictureOf(step) ?? []),
  );
  expect([...new Set(shown)].toSorted()).toEqual(NAMES);
});
