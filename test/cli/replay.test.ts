import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { loadTranscript } from '../../src/replay/transcript.ts';
import { run } from './run.ts';

const PATIENT_MS = 40_000;
const heardTurns = z.array(
  z.object({
    turn: z.number(),
    at: z.string(),
    event: z.string(),
    bubbles: z.array(z.string()),
    choices: z.array(z.string()),
    flow: z.string().nullable(),
    topics: z.array(z.string()),
    handOff: z.union([z.string(), z.literal(false)]),
    silent: z.boolean(),
  }),
);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'madoguchi-transcripts-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, ...text: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${text.join('\n')}\n`);
  return path;
}

const HEAD = ['title: 試し', "at: '2025-08-19T08:05:00+09:00'", 'turns:'];

const HELD = [
  ...HEAD,
  '  - user: 充電の確認',
  '    expect: { topics: [flow.battery], shows: [25%], bubbles: 3 }',
  '  - tap: 25%以上ある',
  '    expect: { flow: null }',
  '  - wait: 5',
  '    expect: { silent: true }',
];

describe('npm run replay', () => {
  test(
    'shows a talk that differs, marks the turn, ends with 1, and tells what was not reached',
    async () => {
      const held = write('held.yaml', ...HELD);
      const differs = write(
        'differs.yaml',
        ...HEAD,
        '  - user: 人と話したい',
        "    expect: { hand_off: false, hides: ['/受付番号/'], flow: update-terminal/charge }",
        '  - staff_return: true',
        '  - staff: もう誰も待っていません',
      );
      const { code, out } = await run('replay.ts', { args: [held, differs] });
      expect(out).toContain('✓ 試し');
      expect(out).toContain(differs);
      expect(out).toContain('✗ 1. 08-19 08:05  user: 人と話したい');
      expect(out).toContain('✗ hand_off: expected false');
      expect(out).toContain('✗ hides: expected /受付番号/');
      expect(out).toContain('✗ flow: expected update-terminal/charge');
      expect(out).toContain('the desk has no open ticket of this talk');
      expect(out).toContain('1 of 2 transcripts held');
      expect(out).toMatch(
        /reached: \d+ % of \d+ flow steps · \d+ % of \d+ choices · \d+ % of \d+ messages · 5 % of 34 topics · 13 % of 15 LINE event kinds\nnot reached: \d+ of \d+ flow steps · \d+ of \d+ choices · \d+ of \d+ messages · 32 of 34 topics · 13 of 15 LINE event kinds/,
      );
      expect(code).toBe(1);
    },
    PATIENT_MS,
  );

  test(
    '--json prints one array a file and nothing else on standard output; 0 when all held',
    async () => {
      const path = write('json.yaml', ...HELD);
      const { code, out, err } = await run('replay.ts', { args: ['--json', path, path] });
      const files = out.trimEnd().split('\n');
      expect(files).toHaveLength(2);
      const [first, second, third] = heardTurns.parse(JSON.parse(files[0] ?? ''));
      expect(first).toMatchObject({
        turn: 1,
        event: 'user: 充電の確認',
        flow: 'check-battery/askBattery',
        topics: ['flow.battery'],
        handOff: false,
        silent: false,
      });
      expect(first?.choices).toContain('25%以上ある');
      expect(second).toMatchObject({ turn: 2, event: 'tap: 25%以上ある', flow: null });
      expect(third).toMatchObject({ bubbles: [], silent: true });
      expect(third?.at).toBe('2025-08-19T08:10:00.000+09:00');
      expect(err).toContain('not reached:');
      expect(code).toBe(0);
    },
    PATIENT_MS,
  );

  test(
    '--record writes what was heard, keeps the comments, and then everything holds',
    async () => {
      const path = write(
        'record.yaml',
        '# 記録の試し',
        ...HEAD,
        '  - user: 担当者に相談 # 人を頼む',
        '  - user: ぴよぴよ',
        '    expect: { flow: verify-payment/history }',
      );
      await run('replay.ts', { args: ['--record', path] });
      const text = readFileSync(path, 'utf8');
      expect(text).toContain('# 記録の試し');
      expect(text).toContain('# 人を頼む');
      const [first, second] = loadTranscript(path).turns;
      expect(first?.expect).toMatchObject({ topics: ['handoff'], hand_off: 'merchantAsked' });
      expect(second?.expect).toEqual({ flow: null });
      // Another talk before it: reception numbers differ, and that is no difference.
      const again = await run('replay.ts', { args: [write('first.yaml', ...HELD), path] });
      expect(again.code).toBe(0);
    },
    PATIENT_MS,
  );

  test('a wrong file ends with 2, every mistake with its line and column', async () => {
    const path = write(
      'wrong.yaml',
      ...HEAD,
      '  - user: あ',
      '    tap: い',
      '  - redeliver: 9',
      '    expect: { topics: [nope], silently: true }',
      '  - wait: soon',
    );
    const missing = join(folder, 'none.yaml');
    const { code, out, err } = await run('replay.ts', { args: [path, missing] });
    expect(code).toBe(2);
    expect(out).toBe('');
    for (const place of ['4:5 turns.0:', '7:24 turns.1.expect.topics.0:', '8:11 turns.2.wait:']) {
      expect(err).toContain(`${path}:${place}`);
    }
    expect(err).toContain(missing);
  });
});
