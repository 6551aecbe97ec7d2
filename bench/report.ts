import { asCareful } from './as-careful.ts';
import type { Confusions } from './confusions.ts';
import type { Material } from './engine.ts';
import { type EngineId, type Learned, NAMES, type Quality, type Waking } from './job.ts';
import { STYLES } from './styles.ts';
import { markdownTable, megabytes, milliseconds, percent, type Row } from './table.ts';
import type { Verdict } from './verdict.ts';

export interface Measured {
  readonly engines: readonly {
    readonly engine: EngineId;
    readonly quality: Quality;
    readonly learn: Learned;
    readonly wake: Waking;
  }[];
  /** Ours, on the utterances; null when ours was not measured. */
  readonly confusions: Confusions | null;
}

/** Everything measured, as Markdown. */
export function report(given: Material, measured: Measured, machine: string): string {
  return [
    opening(given, machine),
    `## What a merchant sees\n\n${table(measured, seen(measured))}`,
    ...asCareful(measured.engines),
    `## The first and the first three, if it had to answer\n\n${table(measured, forced(measured))}`,
    `## The same lines written otherwise: right at the first\n\n${table(measured, restyled(measured))}`,
    `## How merchants write: right at the first\n\n${table(measured, byStyle(measured))}`,
    `## Speed, start, memory\n\n${table(measured, speed(measured))}`,
    `## Settings, chosen on the utterances alone\n\n${settings(measured)}`,
    ...(measured.confusions ? [confused(measured.confusions)] : []),
  ].join('\n');
}

function opening({ kind, examples, tests }: Material, machine: string): string {
  const plain = tests.filter(({ variant }) => variant === 'plain').length;
  const topics = new Set(examples.map(({ topic }) => topic)).size;
  const command = `npm run bench:understanding${kind === 'notice' ? '' : ' -- --train FILE --test FILE'}`;
  return `# Understanding, side by side

\`${command}\` · ${new Date().toISOString().slice(0, 10)} · ${machine}
${examples.length} utterances of ${topics} topics · ${plain} test lines · the best of each row is bold · \`README.md\` says how it is measured
`;
}

function table({ engines }: Measured, rows: readonly Row[]): string {
  return markdownTable(['', ...engines.map(({ engine }) => NAMES[engine])], rows);
}

type Test = (line: Verdict) => boolean;

const isPlain: Test = ({ variant }) => variant === 'plain';
const isAsked: Test = (line) => isPlain(line) && line.scope === 'in';
const isNear: Test = (line) => isPlain(line) && line.scope === 'near';
const isFar: Test = (line) => isPlain(line) && line.scope === 'far';

function share(measured: Measured, label: string, among: Test, is: Test, best: Row['best']): Row {
  const parts = measured.engines.map(({ quality }) => quality.verdicts.filter(among));
  return {
    label: `${label} (${parts[0]?.length ?? 0})`,
    values: parts.map((part) => (part.length === 0 ? null : part.filter(is).length / part.length)),
    show: percent,
    best,
  };
}

function seen(measured: Measured): readonly Row[] {
  const wishes: Test = (line) => isAsked(line) && line.wishesPerson;
  return [
    share(measured, 'Answered rightly', isAsked, (line) => line.isAnswered, 'most'),
    share(measured, 'Right among answers or three choices', isAsked, (line) => line.isSeen, 'most'),
    share(measured, 'Answered wrongly, being sure', isAsked, (line) => line.isWrong, 'least'),
    share(measured, 'Near out of scope told a fact', isNear, (line) => line.tellsFact, 'least'),
    share(measured, 'Far out of scope told a fact', isFar, (line) => line.tellsFact, 'least'),
    share(measured, 'Wishes for a person met', wishes, (line) => line.meetsWish, 'most'),
    answersEach(measured),
  ];
}

// Who answers several things at once is right more often, and tiresome.
function answersEach({ engines }: Measured): Row {
  const values = engines.map(({ quality }) => {
    const given = quality.verdicts.filter(
      (line) => isAsked(line) && !line.isSeveral && line.answers > 0,
    );
    return given.length === 0
      ? null
      : given.reduce((sum, line) => sum + line.answers, 0) / given.length;
  });
  return {
    label: 'Answers to one question, when it answers',
    values,
    show: (value) => value.toFixed(2),
    best: 'least',
  };
}

function forced(measured: Measured): readonly Row[] {
  const isOne: Test = (line) => isAsked(line) && !line.isSeveral;
  const isSeveral: Test = (line) => isAsked(line) && line.isSeveral;
  const isNew: Test = (line) => isAsked(line) && !line.isKnown;
  return [
    share(
      measured,
      'Right at the first, or all of several',
      isAsked,
      (line) => line.isFirst,
      'most',
    ),
    share(measured, 'One question, right at the first', isOne, (line) => line.isFirst, 'most'),
    share(measured, 'Several questions, each answered', isSeveral, (line) => line.isFirst, 'most'),
    share(measured, 'Right among the first three', isAsked, (line) => line.isAmongThree, 'most'),
    share(
      measured,
      'Right at the first, wording of no utterance',
      isNew,
      (line) => line.isFirst,
      'most',
    ),
  ];
}

function restyled(measured: Measured): readonly Row[] {
  return ['plain', ...STYLES].map((variant) =>
    share(
      measured,
      variant,
      (line) => line.variant === variant && line.scope === 'in',
      (line) => line.isFirst,
      'most',
    ),
  );
}

function byStyle(measured: Measured): readonly Row[] {
  const asked = measured.engines[0]?.quality.verdicts.filter(isAsked) ?? [];
  return [...new Set(asked.map(({ style }) => style))].map((style) =>
    share(
      measured,
      style,
      (line) => isAsked(line) && line.style === style,
      (line) => line.isFirst,
      'most',
    ),
  );
}

function speed({ engines }: Measured): readonly Row[] {
  const row = (
    label: string,
    show: Row['show'],
    of: (one: Measured['engines'][number]) => number,
  ): Row => ({ label, values: engines.map(of), show, best: 'least' });
  return [
    row('Topics of a message, p50, ms', milliseconds, ({ wake }) => wake.scores.p50Ms),
    row('Topics of a message, p99, ms', milliseconds, ({ wake }) => wake.scores.p99Ms),
    row('All that is read of a message, p50, ms', milliseconds, ({ wake }) => wake.whole.p50Ms),
    row('All that is read of a message, p99, ms', milliseconds, ({ wake }) => wake.whole.p99Ms),
    row('Start with what is kept, ms', milliseconds, ({ wake }) => wake.startMs),
    row('Start by learning, ms', milliseconds, ({ learn }) => learn.startMs),
    row('Memory added by a start with what is kept, MB', megabytes, ({ wake }) => wake.addedMb),
    row('Memory added by learning, MB', megabytes, ({ learn }) => learn.addedMb),
    row('Resident in all after every message, MB', megabytes, ({ wake }) => wake.residentMb),
  ];
}

function settings({ engines }: Measured): string {
  return engines
    .map(
      ({ engine, quality, wake }) =>
        `- ${NAMES[engine]}: ${quality.about}; ${quality.verdicts.length} lines judged, ${wake.read} timed\n`,
    )
    .join('');
}

function confused({ right, pairs }: Confusions): string {
  const listed = pairs.filter(({ times }) => times > 1).slice(0, 25);
  return `## What ours confuses, on held-out utterances

${percent(right)} right at the first, each utterance by a classifier that has not seen it. Asked → heard:

${listed.map(({ asked, heard, times }) => `- ${asked} → ${heard}: ${times}\n`).join('')}`;
}
