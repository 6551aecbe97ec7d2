import { exits, type Flow, type Step } from '../core/flow.ts';
import type { Notice } from '../core/notice.ts';
import { factValues } from '../core/words.ts';
import type { LoadedLocale } from './locale.ts';

export interface DrawingMeans {
  readonly flows: Readonly<Record<string, Flow>>;
  readonly locale: LoadedLocale;
  readonly notice: Notice;
}

const HEAD = `# Flows, drawn

Made by \`npm run flows:draw\` from \`flows/\` and \`locales/ja.yaml\`; a test says when it is out of date.

| Drawn as     | Step      | Says                                               |
| ------------ | --------- | -------------------------------------------------- |
| box          | \`ask\`     | the question; each arrow is a button               |
| rounded box  | \`say\`     | the words, while the phase is \`open\`               |
| rhombus      | \`lookUp\`  | what is looked up; each arrow is a result          |
| double box   | \`handOff\` | a person takes over, and why                       |
| stadium      | \`end\`     | how it ends                                        |
| dotted arrow | \`watch\`   | the bot goes on by itself while the merchant waits |
`;

/** All flows as Mermaid drawings: a page that is read without knowing YAML. */
export function drawingOf(means: DrawingMeans): string {
  const parts = Object.values(means.flows).map((flow) => {
    const lines = Object.entries(flow.steps).flatMap(([name, step]) => [
      `  ${idOf(name)}${shape(step, `${name}<br>${wordsOf(flow, step, means)}`)}`,
      ...arrows(flow, name, step, means),
    ]);
    const title = said(`name.flow.${flow.id}`, means);
    const drawn = ['flowchart TD', `  start([${flow.id}]) --> ${idOf(flow.start)}`, ...lines];
    return `## ${flow.id}: ${title}\n\n\`\`\`mermaid\n${drawn.join('\n')}\n\`\`\`\n`;
  });
  return [HEAD, ...parts].join('\n');
}

/** Mermaid keeps `end` and others for itself. */
function idOf(step: string): string {
  return `s_${step}`;
}

function shape(step: Step, words: string): string {
  const text = `"${words.replaceAll('"', '#quot;')}"`;
  if ('ask' in step) return `[${text}]`;
  if ('say' in step) return `(${text})`;
  if ('lookUp' in step) return `{${text}}`;
  return 'handOff' in step ? `[[${text}]]` : `([${text}])`;
}

function wordsOf(flow: Flow, step: Step, means: DrawingMeans): string {
  if ('ask' in step) return said(`flow.${flow.id}.${step.ask}.text`, means);
  if ('lookUp' in step) return `lookUp: ${step.lookUp}`;
  if ('handOff' in step) return `handOff: ${step.handOff}`;
  if ('end' in step) return `end: ${step.end}`;
  return means.locale.messages.has(`flow.${flow.id}.${step.say}`)
    ? said(`flow.${flow.id}.${step.say}`, means)
    : `${step.say} (src/core/money.ts)`;
}

/** Ways to the same step are one arrow. */
function arrows(flow: Flow, name: string, step: Step, means: DrawingMeans): readonly string[] {
  const ways = exits(step).map(({ path: [kind = '', ...rest], to }) => ({
    arrow: kind === 'watch' ? '-.->' : '-->',
    label: labelOf(flow, step, kind, rest.at(-1) ?? '', means),
    to,
  }));
  const same = Map.groupBy(ways, ({ arrow, to }) => `${arrow} ${to}`);
  return [...same.values()].map((group) => {
    const [{ arrow, to } = { arrow: '', to: '' }] = group;
    const labels = group.flatMap(({ label }) => label ?? []);
    const text = labels.length === 0 ? '' : `|"${labels.join(' / ')}"|`;
    return `  ${idOf(name)} ${arrow}${text} ${idOf(to)}`;
  });
}

function labelOf(
  flow: Flow,
  step: Step,
  kind: string,
  result: string,
  means: DrawingMeans,
): string | null {
  if (kind === 'next') return null;
  if (kind === 'told') return 'in words';
  return kind === 'choices' && 'ask' in step
    ? said(`flow.${flow.id}.${step.ask}.choices.${result}`, means)
    : result;
}

const LONGEST = 60;

/** In one line, and cut where it gets long. A terminal that a text must name is an example. */
function said(message: string, { locale, notice }: DrawingMeans): string {
  const at = notice.updateOpens.plus({ minutes: 5 });
  const example = { terminal: 'レジ横', battery: notice.chargeFloorPercent };
  const remote = { known: 'yes', outcome: 'other' };
  const attempt = { hasAttempt: 'yes', attemptAt: at, amount: notice.chargeFloorPercent * 100 };
  const asked = { at: at.plus({ hours: 12 }), second: at.plus({ days: 1 }) };
  const times = { ...asked, isLate: 'no', batteryAt: at, seenAt: at, bootAt: at, toldAt: at };
  const words = locale.say(
    message,
    { ...factValues(notice), ...example, ...remote, ...attempt, ...times },
    'open',
  );
  const line = words.replaceAll('\n', '');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
