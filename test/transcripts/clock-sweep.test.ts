import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Played } from '../../src/replay/play.ts';
import { openStage, type Stage } from '../../src/replay/stage.ts';
import type { Transcript } from '../../src/replay/transcript.ts';
import { playFile, ROOT, transcriptFiles, wrongIn } from './files.ts';

/** The last second before and the first of every limit of the notice. */
const LIMITS = [
  ['2025-08-18T23:59:59+09:00', '2025-08-19T00:00:00+09:00'],
  ['2025-08-19T07:59:59+09:00', '2025-08-19T08:00:00+09:00'],
  ['2025-08-25T23:59:59+09:00', '2025-08-26T00:00:00+09:00'],
];

const happy = transcriptFiles().filter(({ path }) => path.startsWith('happy-path/'));
/** Every talk is begun on both sides of one limit: some sixty at each. */
const MOMENTS = LIMITS.flatMap((sides, limit) => {
  const talks = happy.filter((_, at) => at % LIMITS.length === limit);
  return sides.map((at) => ({ at, talks }));
});

describe('the happy talks, begun at every moment where answers change', () => {
  let stage: Stage;
  beforeAll(async () => {
    const talks = MOMENTS.flatMap((one) => one.talks.map(({ transcript }) => transcript));
    stage = await openStage(ROOT, talks);
  }, 60_000);
  afterAll(async () => {
    await stage.close();
  });

  test.each(MOMENTS)(
    'none fails and none meets silence at $at',
    async ({ at, talks }) => {
      const wrong: string[] = [];
      for (const { path, transcript } of talks) {
        const played = await playFile({ path, transcript: begunAt(at, transcript) }, stage);
        const silences = whereSilenceIsWrong(played).map((turn) => `turn ${turn}: silence`);
        wrong.push(...[...wrongIn(played), ...silences].map((line) => `${path} ${line}`));
      }
      expect(wrong).toEqual([]);
    },
    60_000,
  );
});

/** The same talk, all of it begun at another moment, with nothing expected of its words. */
function begunAt(at: string, transcript: Transcript): Transcript {
  const turns = transcript.turns.map(({ at: _at, expect: _expect, ...turn }) => turn);
  return { ...transcript, at, turns };
}

const ANSWERED = /^(?:user|tap|image|sticker|voice|location|file|follow)\b/;

/** The turns of a merchant that got no answer though no person had the talk. */
function whereSilenceIsWrong({ turns }: Played): readonly number[] {
  let isWithPerson = false;
  const wrong: number[] = [];
  for (const { heard } of turns) {
    if (heard.event.startsWith('staff_return')) isWithPerson = false;
    if (!isWithPerson && heard.silent && ANSWERED.test(heard.event)) wrong.push(heard.turn);
    if (heard.handOff !== false) isWithPerson = true;
  }
  return wrong;
}
