import { execFile } from 'node:child_process';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { openStore } from '../../src/store/store.ts';
import { root } from '../core/the-shop.ts';
import { findBinaries, makeDatabase, startPrivatePostgres } from '../store/private-postgres.ts';

const exec = promisify(execFile);

(findBinaries() === null ? describe.skip : describe)('the way to compose.yaml’s database', () => {
  const folders: string[] = [];
  /** As the container `certificate` does, into folders of their own. */
  async function make(name: string) {
    // Whoever the database runs as comes by here.
    const folder = mkdtempSync(join(tmpdir(), 'madoguchi-certificate-'));
    folders.push(folder);
    await exec('chmod', ['755', folder]);
    const [key, shown] = [join(folder, 'key'), join(folder, 'shown')];
    for (const one of [key, shown]) mkdirSync(one);
    const again = () => exec('sh', [join(root, 'compose-certificate.sh'), key, shown, name]);
    await again();
    return { key: join(key, 'key.pem'), certificate: join(shown, 'certificate.pem'), again };
  }
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  test('is over TLS, to the one whose certificate was made for it and to no other', async () => {
    const made = await make('localhost');
    const server = await startPrivatePostgres([
      'ssl=on',
      'ssl_min_protocol_version=TLSv1.3',
      `ssl_cert_file=${made.certificate}`,
      `ssl_key_file=${made.key}`,
    ]);
    try {
      const { url } = await makeDatabase(server.url);
      const by = (host: string, certificate: string) => {
        const way = new URL(url);
        way.hostname = host;
        way.search = `sslmode=verify-full&sslrootcert=${certificate}`;
        return way.href;
      };
      const databaseUrl = by('localhost', made.certificate);
      const store = await openStore({ databaseUrl, dataDir: '' });
      await store.close();
      expect(await overTls(databaseUrl)).toEqual([{ ssl: true, version: 'TLSv1.3' }]);

      const another = await make('localhost');
      await expect(overTls(by('localhost', another.certificate))).rejects.toThrow(/self-signed/);
      const misnamed = overTls(by('127.0.0.1', made.certificate));
      await expect(misnamed).rejects.toThrow(/does not match certificate/);
    } finally {
      await server.stop();
    }
  }, 60_000);

  test('has a key that nobody else may read, and stays as it is from start to start', async () => {
    const { key, certificate, again } = await make('database');
    expect(statSync(key).mode & 0o777).toBe(0o600);
    const before = [key, certificate].map((file) => readFileSync(file, 'utf8'));
    await again();
    expect([key, certificate].map((file) => readFileSync(file, 'utf8'))).toEqual(before);
  });

  test('has another one in the last month of its time, and after a start that was cut off', async () => {
    const { key, certificate, again } = await make('database');
    const endsIn = (days: string) =>
      exec(
        'openssl',
        'req -x509 -subj /CN=database -days'
          .split(' ')
          .concat(days, '-key', key, '-out', certificate),
      );
    const now = () => readFileSync(certificate, 'utf8');
    await endsIn('32');
    const long = now();
    await again();
    expect(now()).toBe(long);
    await endsIn('29');
    const short = now();
    await again();
    expect(now()).not.toBe(short);

    const whole = now();
    rmSync(key);
    await again();
    expect(now()).not.toBe(whole);
    const belongs = await Promise.all([
      exec('openssl', ['pkey', '-in', key, '-pubout']),
      exec('openssl', ['x509', '-in', certificate, '-noout', '-pubkey']),
    ]);
    expect(belongs[0].stdout).toBe(belongs[1].stdout);
  });
});

async function overTls(connectionString: string) {
  const client = new Client({ connectionString });
  try {
    await client.connect();
    const mine = 'select ssl, version from pg_stat_ssl where pid = pg_backend_pid()';
    return (await client.query<{ ssl: boolean; version: string }>(mine)).rows;
  } finally {
    await client.end();
  }
}
