// Known holes in what we depend on, and versions with a newer patch, as far as the registry tells. What it does not tell
// is said loudly, and fails nothing: a registry without advisories must not keep a change out.
import { spawnSync } from 'node:child_process';

const ask = (...words) => {
  const { stdout } = spawnSync('npm', words, { encoding: 'utf8', timeout: 120_000 });
  try {
    return JSON.parse(stdout);
  } catch {
    return null;
  }
};
const say = (words) => process.stdout.write(`${words}\n`);
const loudly = (words) => say(`\n*** ${words} ***\n`);

const holes = ask('audit', '--json')?.metadata?.vulnerabilities ?? null;
if (holes === null) {
  loudly('npm audit: NOT CHECKED. This registry tells no advisories; run it where one does.');
} else {
  say(`npm audit: ${JSON.stringify(holes)}`);
}

const lineOf = (version) => String(version).split('.').slice(0, 2).join('.');
const outdated = ask('outdated', '--json');
if (outdated === null || 'error' in outdated) {
  loudly('npm outdated: NOT CHECKED. The registry did not answer.');
} else {
  const older = Object.entries(outdated).filter(
    ([, { current, latest }]) => current !== latest && lineOf(current) === lineOf(latest),
  );
  for (const [name, { current, latest }] of older) {
    loudly(`${name} ${current} has a newer patch: ${latest}`);
  }
  say(`npm outdated: ${older.length} package(s) behind the newest patch of their line`);
}

process.exit(holes !== null && holes.moderate + holes.high + holes.critical > 0 ? 1 : 0);
