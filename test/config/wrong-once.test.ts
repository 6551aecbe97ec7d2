import { loadConfig } from '../../src/config.ts';

test('of what is wrong by itself nothing else is told', () => {
  expect(() => loadConfig({ DATABASE_URL: 'mysql://h/d' })).toThrow(
    /^the configuration has 1 mistake\(s\)\n {2}DATABASE_URL must begin with postgres:\/\/$/,
  );
});
