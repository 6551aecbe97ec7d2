import * as fc from 'fast-check';
import type { FleetAnswer } from '../../src/core/terminal.ts';
import type { Turned } from './a-talk.ts';
import { anyTalk } from './random-move.ts';
import { Walk } from './random-talk.ts';
import { FLEETS } from './random-world.ts';
import { MORNING, SILENT } from './the-shop.ts';

type Link = 'none' | 'A' | 'B';
type TellsOf = (now: typeof MORNING) => FleetAnswer;

/** A fleet whose terminals carry the shop in all that may be shown of them. */
function of(link: 'A' | 'B', fleet: TellsOf): TellsOf {
  return (now) => {
    const answer = fleet(now);
    if (answer.kind === 'silent') return answer;
    const terminals = answer.terminals.map((one) => ({
      ...one,
      id: `${link}-${one.id}`,
      merchantId: link,
      label: one.label === null ? null : `${link}店の${one.label}`,
      serialEnd: `${link}${one.serialEnd.slice(1)}`,
    }));
    return { ...answer, terminals };
  };
}

const SHOWS: Readonly<Record<'A' | 'B', RegExp>> = { A: /A店|…A/u, B: /B店|…B/u };

const NO_LINK = { link: 'none', tells: () => SILENT } as const;

const linked = fc.record({
  talk: anyTalk,
  links: fc.array(
    fc.record({
      link: fc.constantFrom<Link>('none', 'A', 'B'),
      tells: fc.constantFrom(...FLEETS),
    }),
    { minLength: 5, maxLength: 5 },
  ),
});

/** So many moves with one link, then the next. */
const MOVES_A_LINK = 8;

/** The reply as it is read: its words, and the buttons under it. */
function shownIn({ texts, says, state }: Turned): string {
  const labels = says.length > 0 ? (state.offer?.choices.map(({ label }) => label) ?? []) : [];
  return [...texts, ...labels].join('\n');
}

test('whoever is not linked, or linked anew, never sees a terminal of another shop', () => {
  const seen = { none: 0, A: 0, B: 0 };
  const promised = (walk: Walk, link: Link, turned: Turned) => {
    const shown = shownIn(turned);
    const strange = (['A', 'B'] as const).find((shop) => shop !== link && SHOWS[shop].test(shown));
    if (strange) throw new Error([`${strange} is shown to ${link}`, ...walk.lines].join('\n'));
    if (link === 'none' || SHOWS[link].test(shown)) seen[link] += 1;
  };
  const property = fc.property(linked, ({ talk: { start, moves }, links }) => {
    const walk = new Walk(start, false);
    for (const [i, move] of moves.entries()) {
      const { link, tells } = links[Math.floor(i / MOVES_A_LINK)] ?? NO_LINK;
      walk.talk.fleet = link === 'none' ? null : of(link, tells);
      promised(walk, link, walk.make({ ...move, fleet: null }).turned);
    }
  });
  fc.assert(property, { numRuns: 800, seed: 20_250_821 });
  // Terminals were shown, and there were turns without a link.
  expect(Math.min(seen.none, seen.A, seen.B)).toBeGreaterThan(200);
});
