import { plain } from '../core/offer.ts';
import type { VisibleChoice } from '../line/visible.ts';

/** The choice with this label, else the closest one; null when nothing comes near. */
export function choiceFor(label: string, offered: readonly VisibleChoice[]): VisibleChoice | null {
  const wanted = plain(label);
  const exact = offered.find((choice) => plain(choice.label) === wanted);
  if (exact !== undefined) return exact;
  const rated = offered.map((choice) => ({ choice, near: likeness(wanted, plain(choice.label)) }));
  const [best] = rated.toSorted((a, b) => b.near - a.near);
  return best !== undefined && best.near >= NEAR_ENOUGH ? best.choice : null;
}

const NEAR_ENOUGH = 0.5;

/** How much two labels share, 0 to 1: one inside the other, else by their pairs of letters. */
function likeness(a: string, b: string): number {
  if (a.length > 1 && b.length > 1 && (a.includes(b) || b.includes(a))) return 0.9;
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const shared = first.filter((pair) => second.includes(pair)).length;
  const all = first.length + second.length;
  return all === 0 ? 0 : (2 * shared) / all;
}

function pairsOf(text: string): readonly string[] {
  const letters = Array.from(text);
  return letters.slice(1).map((letter, i) => `${letters[i] ?? ''}${letter}`);
}
