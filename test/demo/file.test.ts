import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDemoWorld, type DemoFile } from '../../src/demo/file.ts';

const folder = mkdtempSync(join(tmpdir(), 'madoguchi-demo-'));
afterAll(() => rmSync(folder, { recursive: true }));

const FILE: DemoFile = {
  people: [
    {
      userId: `U${'0'.repeat(32)}`,
      displayName: '山田',
      storeName: null,
      merchantId: null,
      language: 'ja',
    },
  ],
  shops: [
    {
      merchantId: 'M-1',
      storeName: '花屋',
      terminals: [
        {
          serial: 'UP-0001',
          label: null,
          battery: 60,
          charging: false,
          online: true,
          lastSeen: '2025-08-19T08:00:00+09:00',
          lastBoot: null,
          firmware: 'old',
          os: 'old',
          app: 'old',
          updateState: 'failed:battery',
          wifi: 'ok',
          live: true,
        },
      ],
      payments: [
        { time: '2025-08-19T08:00:00+09:00', amount: 500, status: 'unknown', serial: null },
      ],
    },
  ],
};

function fileOf(content: unknown): string {
  const path = join(folder, 'world.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

test('a file brings its own people and shops', () => {
  const { people, world } = loadDemoWorld(fileOf(FILE));
  expect(people).toEqual(FILE.people);
  expect(world).toMatchObject([{ merchantId: 'M-1', payments: [{ amount: 500 }] }]);
  expect(Object.keys(world[0]?.payments?.[0] ?? {})).not.toContain('serial');
});

test('a file of another shape is told with the variable that names it', () => {
  const path = fileOf({ merchants: [] });
  expect(() => loadDemoWorld(path)).toThrow(
    `DEMO_WORLD=${path} as a whole: Unrecognized key: "merchants"`,
  );
});

test('every mistake of a file is named', () => {
  const wrong = { people: [{ ...FILE.people[0], userId: 'me' }], shops: [{ merchantId: 'M-1' }] };
  expect(() => loadDemoWorld(fileOf(wrong))).toThrow(
    /^DEMO_WORLD=\S+ people\.0\.userId: is no LINE user id[^]*shops\.0\.storeName[^]*shops\.0\.terminals/,
  );
});
