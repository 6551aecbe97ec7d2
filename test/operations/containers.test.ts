import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { variables } from '../../src/config/variables.ts';
import { root } from '../core/the-shop.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** As far as `compose.yaml` uses the Compose Specification; a word that it does not have is a mistake. */
const condition = z.strictObject({
  condition: z.enum(['service_started', 'service_healthy', 'service_completed_successfully']),
});
const service = z.strictObject({
  build: z.string().optional(),
  image: z.string(),
  env_file: z.string().optional(),
  environment: z.record(z.string(), z.string()).optional(),
  command: z.array(z.string()).optional(),
  restart: z.enum(['no', 'always', 'on-failure', 'unless-stopped']).optional(),
  stop_grace_period: z
    .string()
    .regex(/^\d+s$/)
    .optional(),
  read_only: z.boolean().optional(),
  tmpfs: z.array(z.string()).optional(),
  cap_drop: z.array(z.string()).optional(),
  security_opt: z.array(z.string()).optional(),
  volumes: z.array(z.string()).optional(),
  ports: z.array(z.string().regex(/^127\.0\.0\.1:\d+:\d+$/, 'to this machine only')).optional(),
  logging: z.strictObject({ driver: z.literal('local') }),
  healthcheck: z.strictObject({ test: z.array(z.string()), interval: z.string() }).optional(),
  depends_on: z.record(z.string(), condition).optional(),
});
const compose = z
  .strictObject({
    name: z.string(),
    services: z.record(z.string(), service),
    volumes: z.record(z.string(), z.null()),
  })
  .parse(withoutExtensions(parse(read('compose.yaml'), { merge: true })));
const { services } = compose;

function withoutExtensions(told: unknown): unknown {
  const all = z.record(z.string(), z.unknown()).parse(told);
  return Object.fromEntries(Object.entries(all).filter(([name]) => !name.startsWith('x-')));
}

test('compose.yaml runs both roles behind a migration, and waits for what is in it', () => {
  expect(Object.keys(services).toSorted()).toEqual([
    'certificate',
    'database',
    'release',
    'web',
    'worker',
  ]);
  for (const { depends_on: waitsFor = {} } of Object.values(services)) {
    expect(Object.keys(waitsFor).filter((name) => !(name in services))).toEqual([]);
  }
  expect([services['web'], services['worker']].map((one) => one?.environment?.['ROLE'])).toEqual([
    'web',
    'worker',
  ]);
  const named = Object.values(services).flatMap(({ volumes = [] }) =>
    volumes.map((volume) => volume.split(':')[0] ?? ''),
  );
  const files = named.filter((one) => one.startsWith('./'));
  expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  const kept = new Set(named.filter((one) => !files.includes(one)));
  expect(new Set(Object.keys(compose.volumes))).toEqual(kept);
});

test('all go to the database over TLS, and have its certificate but not the key of it', () => {
  const addresses = Object.values(services).flatMap(({ environment = {}, volumes = [] }) =>
    [environment['DATABASE_URL'], environment['DATABASE_OWNER_URL']].flatMap((address) =>
      address === undefined || address === '' ? [] : [{ address, volumes }],
    ),
  );
  expect(addresses).toHaveLength(4);
  for (const { address, volumes } of addresses) {
    const { hostname, searchParams } = new URL(address.replace(/\$\{[^}]+\}/, 'password'));
    expect(hostname).toBe(services['certificate']?.command?.at(-1));
    expect(searchParams.get('sslmode')).toBe('verify-full');
    expect(searchParams.get('sslrootcert')).toBe('/database/certificate.pem');
    expect(volumes).toEqual(['database-certificate:/database:ro']);
  }
  const command = services['database']?.command ?? [];
  expect(command).toEqual(
    expect.arrayContaining([
      '-cssl=on',
      '-cssl_cert_file=/certificate/certificate.pem',
      '-cssl_key_file=/key/key.pem',
    ]),
  );
});

const ofPages = (path: string) =>
  path.startsWith('src/web/') || /^src\/cli\/build-(?:pages|ask)\.ts$/.test(path);

test('the database counts as there once it answers over the network, not while it is being made', () => {
  expect(services['database']?.healthcheck?.test.join(' ')).toContain('-h 127.0.0.1');
});

test('only what migrates has the account that owns the tables, whatever .env says', () => {
  const owners = Object.entries(services).flatMap(([name, { environment = {} }]) =>
    JSON.stringify(environment).includes('${POSTGRES_PASSWORD') ? [name] : [],
  );
  expect(owners).toEqual(['database', 'release']);
  const given = [services['web'], services['worker']].map(
    (one) => one?.environment?.['DATABASE_OWNER_URL'],
  );
  expect(given).toEqual(['', '']);
});

test('the published port leads to the one that the process listens on, whatever .env says', () => {
  const { ports = [], environment = {} } = services['web'] ?? {};
  expect(ports.map((port) => port.split(':')[2])).toEqual([environment['PORT']]);
});

test('what compose.yaml sets is read by the product, and what it starts is there', () => {
  for (const [name, { environment = {}, command = [] }] of Object.entries(services)) {
    const unread = Object.keys(environment).filter((key) => !(key in variables.shape));
    expect([name, name === 'database' ? [] : unread]).toEqual([name, []]);
    expect(command.filter((part) => part.endsWith('.ts') && !existsSync(join(root, part)))).toEqual(
      [],
    );
  }
});

describe('the Dockerfile', () => {
  const lines = read('Dockerfile')
    .replaceAll('\\\n', ' ')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const at = (line: string) => lines.findIndex((one) => one.startsWith(line));
  const of = (word: string) => lines.filter((line) => line.startsWith(`${word} `));

  const { engines, dependencies } = z
    .object({
      engines: z.object({ node: z.string() }),
      dependencies: z.record(z.string(), z.string()),
    })
    .parse(JSON.parse(read('package.json')));

  test('builds on the Node that package.json asks for, and runs without what it was built with', () => {
    const major = engines.node.replace('^', '').split('.')[0] ?? '';
    expect(of('ARG')).toEqual([expect.stringMatching(`^ARG NODE_IMAGE=node:${major}-`)]);
    const stages = of('FROM').map((line) => line.split(' ').slice(1));
    expect(stages.map(([from]) => from)).toEqual([
      '${NODE_IMAGE}',
      'packages',
      'packages',
      '${NODE_IMAGE}',
    ]);
    expect(stages.at(-1)).toHaveLength(1);
    expect(of('RUN').join()).toContain('npm ci --omit=dev');
  });

  test('leaves out the packages that only pages and pictures are built of, and no others', () => {
    const uninstall = of('RUN').find((line) => line.includes('npm uninstall')) ?? '';
    const leftOut = uninstall
      .split(' && ')[0]
      ?.split(/ +/)
      .filter((word) => word in dependencies);
    const sources = globSync('src/**/*.{ts,tsx,css}', { cwd: root }).map((path) => ({
      path,
      text: read(path),
    }));
    const namedBy = (name: string) =>
      sources
        .filter(({ text }) => new RegExp(`['"]${name}['"/]`).test(text))
        .map(({ path }) => path);
    const buildOnly = Object.keys(dependencies).filter((name) => namedBy(name).every(ofPages));
    // What it draws with its letters is drawn when the image is built.
    expect(leftOut?.toSorted()).toEqual(['@fontsource/noto-sans-jp', ...buildOnly].toSorted());
  });

  test('installs before it copies what changes often', () => {
    expect(at('COPY . .')).toBeGreaterThan(at('RUN npm ci '));
    // As layers, too: a release of ours alone brings the packages along no second time.
    expect(at('COPY --from=build')).toBeGreaterThan(at('COPY --from=running'));
    expect(of('RUN').find((line) => line.includes('run -s build'))).toMatch(
      /&& rm -r node_modules$/,
    );
  });

  test('runs as somebody who cannot change what runs, and whose number says so', () => {
    expect(lines.findIndex((line) => /^USER [1-9]\d*:[1-9]\d*$/.test(line))).toBeGreaterThan(
      lines.findLastIndex((l) => l.startsWith('COPY ')),
    );
    expect(of('COPY').join()).not.toContain('--chown');
  });

  test('starts a file that is there, by a process that hears signals', () => {
    const command = z
      .array(z.string())
      .parse(JSON.parse((of('CMD').at(-1) ?? '').slice('CMD '.length)));
    expect(command[0]).toBe('node');
    expect(existsSync(join(root, command.at(-1) ?? ''))).toBe(true);
  });

  test('no secret and no data get into an image', () => {
    const ignored = read('.dockerignore').split('\n');
    expect(ignored).toEqual(
      expect.arrayContaining(['.env', '.env.*', '.git', 'data', 'node_modules']),
    );
  });
});
