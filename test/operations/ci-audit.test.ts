import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { root } from '../core/the-shop.ts';

/** What CI says of our dependencies when the registry answers so. */
function audited(audit: string, outdated: string) {
  const folder = mkdtempSync(join(tmpdir(), 'madoguchi-audit-'));
  const npm = join(folder, 'npm');
  writeFileSync(
    npm,
    `#!/bin/sh\ncase $1 in audit) echo '${audit}';; *) echo '${outdated}';; esac\n`,
  );
  chmodSync(npm, 0o755);
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` };
  const { status, stdout } = spawnSync(process.execPath, ['.ci/audit.mjs'], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  return { status, stdout };
}

const holes = (found: object) =>
  JSON.stringify({
    metadata: { vulnerabilities: { low: 0, moderate: 0, high: 0, critical: 0, ...found } },
  });

test('a known hole keeps a change out, and none lets it in', () => {
  expect(audited(holes({ high: 1 }), '{}').status).toBe(1);
  expect(audited(holes({ low: 3 }), '{}').status).toBe(0);
});

test('where the registry tells no advisories, that is said loudly and nothing is held up', () => {
  const { status, stdout } = audited('{"message":"405 Method Not Allowed"}', 'no JSON');
  expect(status).toBe(0);
  expect(stdout).toContain('*** npm audit: NOT CHECKED.');
  expect(stdout).toContain('*** npm outdated: NOT CHECKED.');
});

test('a newer patch is named; a newer line is a decision of its own', () => {
  const outdated = {
    a: { current: '1.2.3', wanted: '1.2.3', latest: '1.2.4' },
    b: { current: '1.2.3', wanted: '1.2.3', latest: '2.0.0' },
    c: [{ wanted: '1.2.4', latest: '1.2.4' }],
    d: [
      { current: '3.0.0', wanted: '3.0.0', latest: '3.1.0' },
      { current: '3.1.0', wanted: '3.1.1', latest: '3.1.1' },
    ],
  };
  const { stdout } = audited(holes({}), JSON.stringify(outdated));
  expect(stdout).toContain('*** a 1.2.3 has a newer patch: 1.2.4 ***');
  expect(stdout).toContain('*** d 3.1.0 has a newer patch: 3.1.1 ***');
  expect(stdout).toContain('2 package(s) behind');
});
