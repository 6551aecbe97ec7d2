import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { root } from './core/the-shop.ts';

test('told to end before it is open it ends by itself: process 1 of a container hears no other signal', async () => {
  // A database that takes the call and never says a word: the start waits for it.
  const called = Promise.withResolvers<void>();
  const database = createServer((socket) => {
    socket.on('error', () => undefined).resume();
    called.resolve();
  });
  await new Promise<void>((ready) => database.listen(0, '127.0.0.1', ready));
  const at = database.address();
  const port = at !== null && typeof at === 'object' ? at.port : 0;
  const env = {
    PATH: process.env['PATH'],
    PORT: '0',
    HOST: '127.0.0.1',
    DATABASE_URL: `postgres://u@127.0.0.1:${port}/d?sslmode=disable`,
  };
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(root, 'src/main.ts')],
    { cwd: root, env, stdio: 'ignore' },
  );
  const ended = new Promise((resolve) => child.once('exit', (...how) => resolve(how)));
  await called.promise;
  child.kill('SIGTERM');
  expect(await ended).toEqual([143, null]);
  await new Promise((closed) => database.close(closed));
}, 60_000);
