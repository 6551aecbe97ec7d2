import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Material } from '../../bench/engine.ts';
import type { Job } from '../../bench/job.ts';
import { workFolder } from '../../bench/work-folder.ts';

const named = mkdtempSync(join(tmpdir(), 'work-folder-'));
afterAll(() => rmSync(named, { recursive: true }));

const material = (text: string): Material => ({
  kind: 'notice',
  examples: [{ text, topic: 'prep.charge' }],
  tests: [],
  keepPhones: [],
});
const quality = (engine: Job['engine'], folder: string): Job => ({
  job: 'quality',
  engine,
  folder,
});

test('a peer’s quality is kept for the same material, ours is not, and nothing for other material', () => {
  const first = workFolder(material('充電'), named);
  expect(first.holds(quality('fuse', named))).toBe(false);
  for (const engine of ['fuse', 'own']) writeFileSync(join(named, `${engine}.quality.json`), '{}');
  first.leave();

  const again = workFolder(material('充電'), named);
  expect(again.holds(quality('fuse', named))).toBe(true);
  expect(again.holds(quality('own', named))).toBe(false);
  expect(again.holds({ ...quality('fuse', named), job: 'wake' })).toBe(false);

  expect(workFolder(material('電池'), named).holds(quality('fuse', named))).toBe(false);
  expect(workFolder(material('電池'), named).holds(quality('fuse', named))).toBe(false);
});

test('a folder nobody named is gone after the run', () => {
  const { path, leave } = workFolder(material('充電'), undefined);
  expect(existsSync(join(path, 'material.json'))).toBe(true);
  leave();
  expect(existsSync(path)).toBe(false);
});
