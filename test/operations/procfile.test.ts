import { spawn, type ChildProcess } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { visibleText } from '../../src/line/visible.ts';
import { root } from '../core/the-shop.ts';
import { ANA, CHANNEL, simulatedLine, type SimulatedLine } from '../line/simulated-line.ts';
import { hasPostgres, makeDatabase, makeWorker, startPostgres } from '../store/postgres.ts';

const PROCFILE = new Map(
  readFileSync(join(root, 'Procfile'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', command = ''] = line.split(/: (.*)/);
      return [name, command] as const;
    }),
);
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

/** What npm makes of a line of the Procfile, without looking whether all is built: the tests have done that. */
function commandOf(name: string): string {
  const [, role = '', script = ''] =
    /^(ROLE=\w+ )?(?:exec )?npm (?:run )?(\w+)$/.exec(PROCFILE.get(name) ?? '') ?? [];
  return `${role}exec ${(scripts[script] ?? 'false').replace(/^exec /, '')}`;
}

const opened = z.object({ msg: z.literal('Madoguchi is open'), url: z.url(), role: z.string() });

function start(name: string, variables: Readonly<Record<string, string>>): ChildProcess {
  const env = { PATH: process.env['PATH'], PORT: '0', HOST: '127.0.0.1', ...variables };
  return spawn('bash', ['-c', commandOf(name)], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function opens({ stdout }: ChildProcess) {
  if (stdout === null) throw new Error('it has no output');
  for await (const line of createInterface({ input: stdout })) {
    const told = opened.safeParse(line.startsWith('{') ? JSON.parse(line) : null).data;
    if (told) return (stdout.resume(), told);
  }
  throw new Error('it did not open');
}

if (hasPostgres())
  test('release, web and worker of the Procfile are one product: what one takes, the other answers', async () => {
    const server = await startPostgres();
    const database = await makeDatabase(server?.url ?? '');
    // Only the release has the account that owns the tables.
    const account = await makeWorker(database.url);
    const line = await simulatedLine();
    const variables = {
      DATABASE_URL: account.url,
      LINE_CHANNEL_SECRET: CHANNEL.channelSecret,
      LINE_CHANNEL_ID: CHANNEL.channelId,
      LINE_API_BASE_URL: line.url,
      LINE_DATA_API_BASE_URL: line.url,
    };
    const owning = { ...variables, DATABASE_OWNER_URL: database.url };
    expect(await exitOf(start('release', owning))).toBe(0);

    const processes = [start('web', variables), start('worker', variables)];
    const [web, worker] = await Promise.all(processes.map(opens));
    expect([web?.role, worker?.role]).toEqual(['web', 'worker']);
    const statusOf = async (of: typeof web, path: string) =>
      (await fetch(`${of?.url}${path}`)).status;
    expect(await statusOf(web, '/desk')).toBe(200);
    expect(await statusOf(worker, '/readyz')).toBe(200);
    expect(await statusOf(worker, '/desk')).toBe(404);

    const said = new Promise<string>((hear) => {
      line.line.onMessage((_userId, { message }) => hear(visibleText(message)));
    });
    await passOn(line, `${web?.url}/line/webhook`);
    expect(await Promise.race([said, pause(20_000, 'nothing')])).toContain('8月19日');

    // Both end by themselves, with nothing in hand.
    const ends = processes.map(exitOf);
    for (const one of processes) one.kill('SIGTERM');
    expect(await Promise.all(ends)).toEqual([0, 0]);
    await line.close();
    await account.drop();
    await database.drop();
    await server?.stop();
  }, 90_000);

/** The code that it ends with; null: it was killed. */
function exitOf(one: ChildProcess): Promise<number | null> {
  return new Promise((ended) => one.once('exit', ended));
}

/** A message of a merchant, as LINE would send it to the web process. */
async function passOn({ line, heard }: SimulatedLine, to: string): Promise<void> {
  await line.sendEvent(ANA, { type: 'text', text: '更新はいつですか' });
  const body = heard.at(-1)?.body ?? '';
  const signature = createHmac('sha256', CHANNEL.channelSecret).update(body).digest('base64');
  const { status } = await fetch(to, {
    method: 'POST',
    headers: { 'x-line-signature': signature },
    body,
  });
  expect(status).toBe(200);
}
