import { loadConfig } from '../../src/config.ts';
import { loadWhereabouts } from '../../src/config/database.ts';

const FULL = 'postgres://u:p@h/d?sslmode=verify-full';

test.each([
  ['postgres://u:p@h/d?sslmode=require', FULL],
  ['postgres://u:p@h/d?sslmode=verify-ca&a=b', `${FULL}&a=b`],
  [FULL, FULL],
  ['postgres://u:p@h/d?sslmode=no-verify', 'postgres://u:p@h/d?sslmode=no-verify'],
  [
    'postgres://u:p@h/d?uselibpqcompat=true&sslmode=require',
    'postgres://u:p@h/d?uselibpqcompat=true&sslmode=require',
  ],
])('%s is given to the driver by the name of what it does: %s', (DATABASE_URL, databaseUrl) => {
  expect(loadWhereabouts({ DATABASE_URL })).toMatchObject({ databaseUrl });
  const line = { LINE_CHANNEL_SECRET: 's', LINE_CHANNEL_ID: '1' };
  expect(loadConfig({ ...line, DATABASE_URL })).toMatchObject({ databaseUrl });
});
