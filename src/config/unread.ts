import { variables } from './variables.ts';

/**
 * The first words of our names. One that begins so and that we do not know is most likely a slip, and what it says goes
 * unheard; but those of OpenTelemetry are read by its own packages.
 */
const OURS: ReadonlySet<string> = new Set(
  Object.keys(variables.shape)
    .filter((name) => name.includes('_') && !name.startsWith('OTEL_'))
    .map(firstWordOf),
);

function firstWordOf(name: string): string {
  return name.replace(/_.*/, '_');
}

/** Variables that are set, look like ours, and are read by nobody. */
export function unreadVariables(
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  return Object.keys(environment).filter(
    (name) =>
      OURS.has(firstWordOf(name)) && environment[name]?.trim() && !(name in variables.shape),
  );
}
