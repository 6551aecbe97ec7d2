import { type EngineId, NAMES, type Quality } from './job.ts';
import { aligned } from './table.ts';
import { type Told, toldIn } from './verdict.ts';

interface Asked {
  readonly engine: EngineId;
  readonly quality: Quality;
}

/** A peer answers fewer lines, and so fewer wrongly: ours beside it, made so careful that it answers hardly more. */
export function asCareful(engines: readonly Asked[]): readonly string[] {
  const [own, ...peers] = engines;
  const stricter = own?.quality.stricter ?? [];
  if (stricter.length === 0 || peers.length === 0) return [];
  const rows = peers.map(({ engine, quality: { verdicts } }) => {
    const it = toldIn(verdicts.filter(({ variant }) => variant === 'plain'));
    const ours = stricter.findLast(({ right }) => right >= it.right);
    const pair = (of: keyof Told) => `${it[of]} / ${ours?.[of] ?? '–'}`;
    return [NAMES[engine], pair('right'), pair('wrong'), pair('near')];
  });
  const head = ['Lines: it / Madoguchi', 'rightly', 'wrongly', 'near told a fact'];
  return [`## As careful as each of the others\n\n${aligned(head, rows)}`];
}
