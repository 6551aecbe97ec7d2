import type { Measured } from './measure.ts';
import type { Part, Result } from './opened.ts';
import { targetsOf } from './targets.ts';

const TITLES: Readonly<Record<Part, string>> = {
  sqlite: 'On SQLite',
  postgres: 'On PostgreSQL',
  peers: 'Beside it',
  'in-turns': 'At saturation, all open at once, in turns: of each the middle one of three runs',
  stored: 'With so many conversations stored, in turns: of each the middle one of three runs',
  texts: 'Texts that may be pieces: with their 0.7 s of quiet',
};

const COLUMNS: readonly (readonly [string, (measured: Measured) => string])[] = [
  ['accepted/s', ({ acceptedPerSecond }) => whole(acceptedPerSecond)],
  ['ack p50 / p99 ms', ({ ack }) => `${ms(ack.p50)} / ${ms(ack.p99)}`],
  ['answered/s', ({ answeredPerSecond }) => whole(answeredPerSecond)],
  [
    'answer p50 / p99 / p99.9 ms',
    ({ answer }) => `${ms(answer.p50)} / ${ms(answer.p99)} / ${ms(answer.p999)}`,
  ],
  [
    'CPU ms an event, of the database',
    ({ cpuMsPerEvent, databaseCpuMsPerEvent }) =>
      `${cpuMsPerEvent.toFixed(2)}, ${databaseCpuMsPerEvent.toFixed(2)}`,
  ],
  [
    'cores in use: it + database + LINE + sender',
    ({ cores: { measured, database, line, sender } }) =>
      [measured, database, line, sender].map((cores) => cores.toFixed(2)).join(' + '),
  ],
  ['MB', ({ megabytes }) => whole(megabytes)],
  [
    'not accepted / lost / repeated',
    ({ refused, lost, repeated }) => `${refused} / ${lost} / ${repeated}`,
  ],
];

/** All parts as Markdown, and how far the targets are met. */
export function toTables(results: readonly Result[], machine: string): string {
  const parts = [...Map.groupBy(results, ({ part }) => part)];
  return [
    '# Under load',
    '',
    `Made by \`npm run bench:load\` on ${machine}. What is measured, and how: [README](README.md#the-load).`,
    '',
    ...parts.flatMap(([part, of]) => [`## ${TITLES[part]}`, '', ...table(of), '']),
    ...targets(results),
  ].join('\n');
}

function table(results: readonly Result[]): readonly string[] {
  return [
    row(['', 'at', ...COLUMNS.map(([title]) => title)]),
    row(['---', '---', ...COLUMNS.map(() => '---:')]),
    ...results.map(({ system, at, measured }) =>
      row([system, at, ...COLUMNS.map(([, cell]) => cell(measured))]),
    ),
  ];
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const whole = (figure: number): string => String(Math.round(figure));
const ms = (figure: number): string => (figure < 10 ? figure.toFixed(1) : whole(figure));

function targets(results: readonly Result[]): readonly string[] {
  const measured = targetsOf(results);
  if (measured.length === 0) return [];
  return [
    '## Targets',
    '',
    row(['', 'target', 'measured', '']),
    row(['---', '---', '---:', '---']),
    ...measured.map(({ name, bound, value, isMet }) =>
      row([name, bound, value < 10 ? value.toFixed(2) : whole(value), isMet ? 'met' : 'not met']),
    ),
    '',
  ];
}
