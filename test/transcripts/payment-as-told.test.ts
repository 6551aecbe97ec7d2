import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { play } from '../../src/replay/play.ts';
import { openStage, type Stage } from '../../src/replay/stage.ts';
import { ROOT, transcriptFiles } from './files.ts';
import { HONEST_TALKS } from './honest-talks.ts';
import { MAY_BE_PAID } from './may-be-paid.ts';

const AT = '2025-08-21T12:10:00+09:00';
const TAKE_AGAIN =
  /もう一度決済してください|you can charge the customer again|请再次收款|다시 결제해 주세요/;
const STOPPED = '決済途中で固まった';
const YES = ['失敗', 'なっていない', '受け取っていない'];

describe('a payment that stopped', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(
      ROOT,
      transcriptFiles().map(({ transcript }) => transcript),
    );
  }, 60_000);
  afterAll(async () => {
    await stage.close();
  });

  /** For each of these lines, whether its reply is the leave to take the payment again. */
  const isAllowedAt = async (lines: readonly string[]): Promise<readonly boolean[]> => {
    const turns = lines.map((user) => ({ user }));
    const played = await play({ title: 'talk', at: AT, terminals: 'none', turns }, stage, ROOT);
    return played.turns.map(({ heard }) => TAKE_AGAIN.test(heard.bubbles.join('\n')));
  };

  test.each(MAY_BE_PAID)('is never taken again where it was said: %s', async (told) => {
    for (const lines of [
      [`${STOPPED}けど${told}`, ...YES],
      [told, STOPPED, ...YES],
      [STOPPED, '失敗', told, ...YES],
    ]) {
      expect(await isAllowedAt(lines)).not.toContain(true);
    }
  });

  test.each(HONEST_TALKS)('is taken again, and not before the end: %s', async (talk) => {
    const lines = talk.split(' / ');
    expect(await isAllowedAt(lines)).toEqual(lines.map((_line, at) => at === lines.length - 1));
  });
});
