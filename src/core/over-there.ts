import { asideOf, putAside, UPDATE_FLOW } from './aside.ts';
import type { Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import type { Nameable } from './naming.ts';
import type { Spoken } from './named-in-walk.ts';
import { walkWith } from './other-terminal.ts';
import { isAsking } from './read-of-terminal.ts';
import { overIn } from './spoken-of.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { isUpdated, nameOf, type Terminal } from './terminal.ts';
import { withToldOver } from './told-over.ts';
import { saidFirst, understood, type Decision } from './world.ts';
import { theOnly } from './the-only.ts';

/**
 * レジ1も終わった, in the walk of レジ2: taken in, and レジ2 is still what is in hand. レジ1終わった、次レジ2: of the first it is taken in, and the second
 * is gone on with, of which nothing is told. null: nothing of the kind, or the fleet sees it itself.
 */
export function overThere(one: Terminal, among: Nameable, spoken: Spoken): Decision | null {
  const { state, event, world } = spoken;
  const inHand = inHandOf(state);
  if (inHand === null || !tellsEnd(event)) return null;
  const over = theOnly(overIn(event, among));
  if (over === null || isUpdated(over)) return null;
  const told = withToldOver(state, over.id, world);
  if (over.id !== one.id) return goesOnWith(one, { over, told, spoken });
  return over.id === inHand ? null : takenIn(over, told, spoken);
}

function inHandOf({ position, handOff }: ConversationState): string | null {
  return handOff === null && position?.flow === UPDATE_FLOW ? position.terminalId : null;
}

function tellsEnd(event: ReadEvent): boolean {
  const { hints, signs, battery } = event.reading;
  const isPlain = !isAsking(event) && !signs.includes('denied') && battery === null;
  return isPlain && hints.includes('hasEnded');
}

/** What is in hand is asked for as before. */
function takenIn(over: Terminal, told: ConversationState, { world }: Spoken): Decision {
  return saidFirst(sayOf(over), understood(askAgain(told, world)));
}

function goesOnWith(
  one: Terminal,
  {
    over,
    told,
    spoken,
  }: { readonly over: Terminal; readonly told: ConversationState; readonly spoken: Spoken },
): Decision {
  const { world } = spoken;
  const from = asideOf(told, one.id, world) === null ? told : putAside(told);
  return saidFirst(sayOf(over), understood(walkWith(from, one, world)));
}

function sayOf(over: Terminal): Say {
  return { type: 'say', message: 'terminal.overThere', values: { terminal: nameOf(over) } };
}
