import type { ReadEvent } from './event.ts';
import { PHONE_MASK } from './reading.ts';
import { saidFirst, type Decision, type World } from './world.ts';

/** Who waits for a person, and wrote a number to be called at, is told that nobody sees it. */
export function withPhoneHidden(decision: Decision, { text }: ReadEvent, world: World): Decision {
  const { handOff } = decision.state;
  if (handOff === null || handOff.isClaimed || !text.includes(PHONE_MASK)) return decision;
  // With the time that is booked already there is nothing to add.
  const isKnown = typeof handOff.callAt === 'string';
  // The shop's name need not be asked for where it is known, or stands in the same message.
  const linked = world.facts.merchant === null && !handOff.isShopTold ? 'no' : 'yes';
  const values = { linked, isKnown: isKnown ? 'yes' : 'no' };
  return saidFirst({ type: 'say', message: 'handOff.phoneHidden', values }, decision);
}
