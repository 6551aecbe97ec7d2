import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import express from 'express';
import request from 'supertest';
import { builtPicture } from '../../src/content/pictures.ts';
import { drawStaffIcon } from '../../src/drawing/draw-pictures.ts';
import { pictureAddresses, pictureRoutes } from '../../src/drawing/pictures.ts';
import { STAFF_ICON, staffIcon } from '../../src/drawing/staff-icon.ts';
import { heardLog } from '../line/quiet-log.ts';

const root = mkdtempSync(join(tmpdir(), 'madoguchi-icon-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const addressAt = (base: string | null) =>
  pictureAddresses({ root, pictures: {}, base, log: heardLog() })(STAFF_ICON);

// First: nothing is built yet.
test('before it is built the sign has no address', () => {
  expect(addressAt('https://a.example')).toBeNull();
});

describe('built', () => {
  beforeAll(async () => {
    await drawStaffIcon(root);
  });

  test('the sign is drawn once, as a square PNG that LINE takes', async () => {
    expect(await drawStaffIcon(root)).toEqual([]);
    const png = readFileSync(builtPicture(root, staffIcon()) ?? '');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(png.readUInt32BE(20));
    expect(png.length).toBeLessThan(1_000_000);
  });

  test('it has an address under https only', () => {
    const { png } = staffIcon();
    expect(addressAt('https://a.example')).toBe(`https://a.example/pictures/${png}`);
    expect(addressAt('http://a.example')).toBeNull();
    expect(addressAt(null)).toBeNull();
  });

  test('it is served, and the present one in place of an earlier', async () => {
    const app = express().use('/pictures', pictureRoutes(root, {}));
    for (const name of [staffIcon().png, 'staff-icon-0123456789ab.png']) {
      await request(app).get(`/pictures/${name}`).expect(200).expect('content-type', 'image/png');
    }
    await request(app).get('/pictures/other-0123456789ab.png').expect(404);
  });
});
