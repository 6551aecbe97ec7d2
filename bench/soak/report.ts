import type { SoakReport } from './run.ts';

/** Whether nothing was lost, doubled, out of order or uncalled for, and every unknown outcome stands at the desk. */
export function isClean({ verdict }: SoakReport): boolean {
  const { lost, doubled, outOfOrder, unexpected, unknownWrong } = verdict;
  return [lost, doubled, outOfOrder, unexpected, unknownWrong].every((count) => count === 0);
}

type Row = readonly [string, (report: SoakReport) => number | string];

const ROWS: readonly Row[] = [
  ['events, each accepted with 200', ({ verdict }) => verdict.events],
  ['merchants', ({ wish }) => wish.merchants],
  ['copies of them that LINE sent', ({ counts }) => counts.copies],
  ['… sent again though accepted', ({ counts }) => counts.doubled],
  ['webhooks', ({ counts }) => counts.bodies],
  ['… not answered with 200, and sent again', ({ counts }) => counts.failed],
  ['… of these event by event', ({ counts }) => counts.redeliveredApart],
  ['… held back, so that later ones overtook them', ({ counts }) => counts.heldBack],
  ['killed', ({ kills }) => list(kills)],
  ['faults of LINE', ({ faults }) => list(faults)],
  ['calls that carried words: replies', ({ replies }) => replies],
  ['calls that carried words: pushes', ({ pushes }) => pushes],
  ['seconds', ({ seconds }) => Math.round(seconds)],
  ['**answered**', ({ verdict }) => verdict.answered],
  ['**lost**', ({ verdict }) => verdict.lost],
  ['**doubled**', ({ verdict }) => verdict.doubled],
  ['**out of order**', ({ verdict }) => verdict.outOfOrder],
  ['**said without being asked**', ({ verdict }) => verdict.unexpected],
  ['**outcomes that could not be known**', ({ verdict }) => verdict.unknown],
  ['**… that the desk lists**', ({ verdict }) => verdict.unknownListed],
  ['**… wrongly listed, or missing there**', ({ verdict }) => verdict.unknownWrong],
];

/** The reports side by side, as Markdown. */
export function toTable(reports: readonly SoakReport[]): string {
  const [first] = reports;
  return [
    '# What is left after kills and faults',
    '',
    `Made by \`npm run soak\`, seed ${first?.wish.seed ?? 0}. How it is counted: [README](README.md#the-soak).`,
    '',
    line(['', ...reports.map(({ wish }) => wish.store)]),
    line(['---', ...reports.map(() => '---:')]),
    ...ROWS.map(([name, cell]) => line([name, ...reports.map(cell)])),
    '',
  ].join('\n');
}

const line = (cells: readonly (number | string)[]): string => `| ${cells.join(' | ')} |`;

function list(counts: Readonly<Record<string, number>>): string {
  const named = Object.entries(counts).toSorted(([a], [b]) => a.localeCompare(b));
  const total = named.reduce((sum, [, count]) => sum + count, 0);
  return `${total} (${named.map(([name, count]) => `${name} ${count}`).join(', ')})`;
}
