import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { exits, type Flow } from '../../src/core/flow.ts';
import { LOOK_UPS } from '../../src/core/look-up.ts';
import { Talk } from '../core/a-talk.ts';
import { content } from '../core/the-content.ts';
import { root } from '../core/the-shop.ts';

const FLOWS = Object.values(content.flows);
const flowNamed = (id: string): Flow => {
  const flow = content.flows[id];
  if (flow === undefined) throw new Error(`no flow ${id}`);
  return flow;
};

const STEPS = FLOWS.flatMap((flow) =>
  Object.keys(flow.steps).map((step) => [flow.id, step] as const),
);

test('the five flows are there', () => {
  const ids = ['check-battery', 'restart-terminal', 'set-reminder', 'update-terminal'];
  expect(Object.keys(content.flows).toSorted()).toEqual([...ids, 'verify-payment']);
});

test.each(STEPS)('%s: the step %s is reached from the start', (id, step) => {
  const flow = flowNamed(id);
  expect(reachable(flow, flow.start)).toContain(step);
});

test.each(STEPS)('%s: from the step %s the talk can end', (id, step) => {
  const flow = flowNamed(id);
  const ends = [...reachable(flow, step)].filter((name) => isEnd(flow, name));
  expect(ends).not.toEqual([]);
});

test.each(STEPS)('%s: from the step %s no ring goes round without a question', (id, step) => {
  const flow = flowNamed(id);
  expect(rings(flow, step, [])).toEqual([]);
});

const MOMENTS = { at: '2025-08-19T01:00:00.000Z', other: '2025-08-19T12:00:00.000Z' };

const ASKS = FLOWS.flatMap((flow) =>
  Object.entries(flow.steps).flatMap(([name, step]) =>
    'ask' in step
      ? Object.keys(step.choices).map((choice) => [flow.id, name, choice] as const)
      : [],
  ),
);

test.each(ASKS)(
  '%s: at %s the answer %s leads on, by button, by label and by its own words',
  (id, step, choice) => {
    const position = {
      flow: id,
      version: 1,
      step,
      since: '2025-08-19T00:00:00.000Z',
      stepSince: '2025-08-19T00:00:00.000Z',
      answers: {},
      trail: [],
      terminalId: null,
      // A talk about a time stands at a question only with one.
      reminder: { wanted: { kind: 'either', ...MOMENTS, shop: null }, instead: null },
    } as const;
    const at = flowNamed(id).steps[step];
    const words = at && 'ask' in at ? (at.choices[choice]?.words ?? []) : [];
    const talks = [null, ...words].map((word) => {
      const talk = new Talk({ state: { position } });
      talk.write('もう一回');
      return (word === null ? talk.tap(`step:${choice}`) : talk.write(word, { battery: null }))
        .said;
    });
    const [byButton] = talks;
    expect(byButton?.length).toBeGreaterThan(0);
    for (const said of talks) expect(said).toEqual(byButton);
  },
);

test('a flow holds no figure but its version and its progress', () => {
  for (const { id } of FLOWS) {
    const raw: unknown = parse(readFileSync(join(root, 'flows', `${id}.yaml`), 'utf8'));
    expect(figuresIn(raw)).toEqual([]);
  }
});

test('every look-up of the core is used by a flow', () => {
  const used = new Set(
    FLOWS.flatMap((flow) =>
      Object.values(flow.steps).flatMap((step) => {
        if ('lookUp' in step) return [step.lookUp];
        return 'ask' in step && step.watch ? [step.watch.lookUp] : [];
      }),
    ),
  );
  const spare = Object.keys(LOOK_UPS).filter((name) => ![...used].some((one) => one === name));
  expect(spare).toEqual([]);
});

test('progress never goes back to a higher step than there is', () => {
  for (const flow of FLOWS) {
    const progress = Object.values(flow.steps).flatMap((step) =>
      'ask' in step && step.progress !== undefined ? [step.progress] : [],
    );
    if (progress.length === 0) continue;
    const most = Math.max(...progress);
    const all = Array.from({ length: most }, (_, i) => i + 1);
    expect([...new Set(progress)].toSorted((a, b) => a - b)).toEqual(all);
  }
});

function reachable(flow: Flow, from: string, seen = new Set<string>()): ReadonlySet<string> {
  const step = flow.steps[from];
  if (seen.has(from) || step === undefined) return seen;
  seen.add(from);
  for (const { to } of exits(step)) reachable(flow, to, seen);
  return seen;
}

function isEnd(flow: Flow, name: string): boolean {
  const step = flow.steps[name];
  return step !== undefined && ('end' in step || 'handOff' in step);
}

function rings(flow: Flow, name: string, way: readonly string[]): readonly string[] {
  if (way.includes(name)) return [[...way, name].join(' → ')];
  const step = flow.steps[name];
  if (step === undefined || (way.length > 0 && 'ask' in step)) return [];
  const next = 'ask' in step ? [] : exits(step).map(({ to }) => to);
  return next.flatMap((to) => rings(flow, to, [...way, name]));
}

/** Keys and values with a figure in them; `version` and `progress` may have one. */
function figuresIn(value: unknown, key = ''): readonly string[] {
  if (key === 'version' || key === 'progress') return [];
  if (Array.isArray(value)) return value.flatMap((one: unknown) => figuresIn(one, key));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([k, v]) => [...figuresIn(k, ''), ...figuresIn(v, k)]);
  }
  return /[0-9０-９]/.test(String(value)) ? [`${key}: ${String(value)}`] : [];
}
