import { loadConfig } from '../../src/config.ts';

const MODEL = 'openai:gpt-4o-mini';

test.each([
  ['LANGSMITH_TRACING', 'true'],
  ['LANGSMITH_TRACING_V2', '1'],
  ['LANGCHAIN_TRACING', 'TRUE'],
  ['LANGCHAIN_TRACING_V2', 'true'],
])('with a model %s=%s is refused by name', (name, value) => {
  expect(() => loadConfig({ MODEL, [name]: value })).toThrow(
    `${name} must be unset with MODEL: merchants' words would go to a third party`,
  );
});

test.each([
  { LANGSMITH_TRACING: 'true' },
  { MODEL, LANGSMITH_TRACING: 'false' },
  { MODEL, LANGCHAIN_TRACING_V2: ' ' },
])('%j sends nothing to anybody', (environment) => {
  expect(() => loadConfig(environment)).not.toThrow();
});
