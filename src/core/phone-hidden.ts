import type { ReadEvent } from './event.ts';
import { saidFirst, type Decision, type World } from './world.ts';

/** What stands in a message in place of a phone number. */
const MASK = '[電話番号]';

/** Who waits for a person, and wrote a number to be called at, is told that nobody sees it. */
export function withPhoneHidden(decision: Decision, { text }: ReadEvent, world: World): Decision {
  const { handOff } = decision.state;
  if (handOff === null || handOff.isClaimed || !text.includes(MASK)) return decision;
  const values = { linked: world.facts.merchant === null ? 'no' : 'yes' };
  return saidFirst({ type: 'say', message: 'handOff.phoneHidden', values }, decision);
}
