// Known holes in all that we depend on, versions with a newer patch, and packages given up by their makers, as far as the
// registry tells. What it does not tell is said loudly, and fails nothing: a registry without advisories must not keep a
// change out.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

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
const outdated = ask('outdated', '--all', '--json');
if (outdated === null || 'error' in outdated) {
  loudly('npm outdated: NOT CHECKED. The registry did not answer.');
} else {
  const copies = Object.entries(outdated).flatMap(([name, found]) =>
    [found].flat().map((one) => ({ name, ...one })),
  );
  const older = new Set(
    copies
      .filter(({ current, latest }) => current && current !== latest)
      .filter(({ current, latest }) => lineOf(current) === lineOf(latest))
      .map(({ name, current, latest }) => `${name} ${current} has a newer patch: ${latest}`),
  );
  for (const words of older) {
    say(`*** ${words} ***`);
  }
  say(`npm outdated: ${older.size} package(s) behind the newest patch of their line`);
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const given = Object.entries(packages).filter(([, { deprecated }]) => deprecated);
for (const [place, { deprecated }] of given) {
  say(`*** ${place} is given up by its maker: ${deprecated} ***`);
}
// npm writes that into the lock only as a registry told it at the time; none of them may mean that it told nothing.
say(
  given.length > 0
    ? `package-lock.json: ${given.length} package(s) given up by their makers`
    : 'package-lock.json: tells of no package that its makers gave up, which proves nothing',
);

process.exit(holes !== null && holes.moderate + holes.high + holes.critical > 0 ? 1 : 0);
