import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EICAR, sayWhatClamdMisses } from '../../src/guard/clamd-check.ts';
import { askClamd } from '../../src/guard/clamd.ts';
import { aRealClamd, hasClamd } from './a-real-clamd.ts';
import { heardLog } from '../line/quiet-log.ts';

const withClamd = hasClamd ? describe : describe.skip;
type RealClamd = Awaited<ReturnType<typeof aRealClamd>>;

const FILM = Buffer.alloc(20_000_000, 'a film that is as large as any ');
const FOUND = { kind: 'found', signature: 'Own.Eicar.UNOFFICIAL' };
const MB = 1024 * 1024;

/** A document in which this stands packed. */
function pdf(bytes: Buffer): Buffer {
  const packed = deflateSync(bytes);
  const head = `%PDF-1.7\n1 0 obj\n<</Length ${packed.length}/Filter/FlateDecode>>\nstream\n`;
  return Buffer.concat([
    Buffer.from(head),
    packed,
    Buffer.from('\nendstream\nendobj\ntrailer<</Size 2>>\n%%EOF\n'),
  ]);
}

async function asked(settings: readonly string[], files: readonly Buffer[]) {
  const clamd = await aRealClamd(settings);
  const answers = [];
  for (const bytes of files) answers.push(await askClamd(clamd.tcp, bytes));
  await clamd.stop();
  return answers;
}

async function saidAtStart(settings: readonly string[]) {
  const clamd = await aRealClamd(settings);
  const log = heardLog();
  await sayWhatClamdMisses(clamd.tcp, log);
  await clamd.stop();
  return log.lines.map(({ message }) => message);
}

withClamd("ClamAV's own daemon", () => {
  let clamd: RealClamd;
  beforeAll(async () => {
    clamd = await aRealClamd();
  });
  afterAll(() => clamd.stop());

  test.each(['tcp', 'unix'] as const)('is understood over %s', async (way) => {
    const ask = (bytes: Buffer) => askClamd(clamd[way], bytes);
    expect(await ask(Buffer.from('%PDF-1.7 売上'))).toEqual({ kind: 'clean' });
    expect(await ask(FILM)).toEqual({ kind: 'clean' });
    expect(await ask(EICAR)).toEqual(FOUND);
    expect(await ask(pdf(Buffer.from('売上')))).toEqual({ kind: 'clean' });
    expect(await ask(pdf(EICAR))).toEqual(FOUND);
    expect(await ask(Buffer.concat([FILM.subarray(EICAR.length), EICAR]))).toEqual(FOUND);
  });

  test('is asked by many at once, and each hears of its own file', async () => {
    const files = Array.from({ length: 60 }, (_, at) =>
      at % 2 === 0 ? pdf(EICAR) : FILM.subarray(0, 9000 * at),
    );
    const answers = await Promise.all(files.map((bytes) => askClamd(clamd.tcp, bytes)));
    expect(answers.map(({ kind }) => kind)).toEqual(
      files.map((_, at) => (at % 2 === 0 ? 'found' : 'clean')),
    );
  });

  test('goes on while it reads new signatures', async () => {
    clamd.signal('SIGUSR2');
    const answers = await Promise.all(Array.from({ length: 20 }, () => askClamd(clamd.tcp, EICAR)));
    expect(answers).toEqual(answers.map(() => FOUND));
  });
});

withClamd('of what it does not search', () => {
  test('the last byte that it takes is searched, and of one more nothing is known', async () => {
    const files = [FILM.subarray(0, MB), FILM.subarray(0, MB + 1)];
    const [whole, more] = await asked(['StreamMaxLength 1M'], files);
    expect(whole).toEqual({ kind: 'clean' });
    expect(more).toEqual({ kind: 'unknown', because: 'INSTREAM size limit exceeded. ERROR' });
  });

  test('a small document that is large unpacked passes as clean unless clamd is set to tell', async () => {
    const files = [pdf(Buffer.concat([FILM.subarray(0, 2 * MB), EICAR]))];
    const limits = ['MaxFileSize 1M'];
    expect(await asked(limits, files)).toEqual([{ kind: 'clean' }]);
    expect(await asked([...limits, 'AlertExceedsMax yes'], files)).toEqual([
      { kind: 'beyond', signature: 'Heuristics.Limits.Exceeded.MaxFileSize' },
    ]);
  });

  test('what it was stopped at is not known', async () => {
    const clamd = await aRealClamd();
    const asking = askClamd(clamd.tcp, FILM);
    await clamd.stop();
    expect((await asking).kind).toBe('unknown');
  });
});

withClamd('at start', () => {
  test('nothing is said of one that is set as it should be', async () => {
    expect(await saidAtStart(['AlertExceedsMax yes'])).toEqual([]);
    // The most that it can be had to open.
    expect(await saidAtStart(['AlertExceedsMax yes', 'MaxRecursion 100'])).toEqual([]);
  });

  test.each<readonly [string, readonly string[]]>([
    ['clamd calls clean what it did not search to its end: set AlertExceedsMax', []],
    [
      'clamd does not search files as large as are kept: see its limits',
      ['AlertExceedsMax yes', 'StreamMaxLength 19M'],
    ],
    [
      'clamd does not search files as large as are kept: see its limits',
      ['AlertExceedsMax yes', 'MaxFileSize 19M'],
    ],
  ])('“%s” is said with %j', async (words, settings) => {
    expect(await saidAtStart(settings)).toEqual([words]);
  });
});
