/** By these LangChain, which reads them by itself, sends prompts to a third party. */
const TRACING = [
  'LANGSMITH_TRACING',
  'LANGSMITH_TRACING_V2',
  'LANGCHAIN_TRACING',
  'LANGCHAIN_TRACING_V2',
] as const;

/** What is wrong with them beside a model: on, or anything that a later version may take for it (`docs/operations.md`). */
export function tracingMistakes(
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  if (!environment['MODEL']?.trim()) return [];
  return TRACING.filter((name) => {
    const value = environment[name]?.trim() ?? '';
    return value !== '' && value.toLowerCase() !== 'false';
  }).map((name) => `${name} must be unset with MODEL: merchants' words would go to a third party`);
}
