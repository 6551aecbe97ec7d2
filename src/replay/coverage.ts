import type { Reached } from './stage.ts';

const NAMES: readonly { readonly key: keyof Reached; readonly name: string }[] = [
  { key: 'steps', name: 'flow steps' },
  { key: 'choices', name: 'choices' },
  { key: 'messages', name: 'messages' },
  { key: 'topics', name: 'topics' },
  { key: 'events', name: 'LINE event kinds' },
];
const FEW = 6;

/** How much the talks of the run reached. Rounded down: only all of it is 100 %. */
export function reachedLine(reachable: Reached, reached: Reached): string {
  const parts = NAMES.map(({ key, name }) => {
    const { size } = reachable[key];
    const share = size === 0 ? 1 : (size - missingOf(reachable[key], reached[key]).length) / size;
    return `${Math.floor(100 * share)} % of ${size} ${name}`;
  });
  return `reached: ${parts.join(' · ')}`;
}

/** What no talk of the run reached: counts in one line, names where they are few. */
export function coverageLine(reachable: Reached, reached: Reached): string {
  const parts = NAMES.map(({ key, name }) => {
    const missing = missingOf(reachable[key], reached[key]);
    const named = missing.length > 0 && missing.length <= FEW ? ` (${missing.join(', ')})` : '';
    return `${missing.length} of ${reachable[key].size} ${name}${named}`;
  });
  return `not reached: ${parts.join(' · ')}`;
}

/** Every name that was not reached, one a line. */
export function missingLines(reachable: Reached, reached: Reached): readonly string[] {
  return NAMES.flatMap(({ key, name }) =>
    missingOf(reachable[key], reached[key]).map((one) => `  ${name}: ${one}`),
  );
}

function missingOf(all: ReadonlySet<string>, some: ReadonlySet<string>): readonly string[] {
  return [...all].filter((one) => !some.has(one));
}
