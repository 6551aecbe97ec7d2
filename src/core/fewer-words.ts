import { digestOf } from './digest.ts';
import { allSays, withSays, type Say } from './effect.ts';
import type { KeptEvent, LinkProven, ReadEvent } from './event.ts';
import { stillCounts } from './moment.ts';
import { plain } from './offer.ts';
import { isEcho, isOfEarlier, UNLINKED } from './said-last.ts';
import type { ConversationState } from './state.ts';
import type { Decision, World } from './world.ts';

/** What has shorter words for the second time, in a walk or not; it counts as said all the same. */
export function inFewerWords(
  before: ConversationState,
  decided: Decision,
  event: ReadEvent,
  world: World,
): Decision | null {
  const says = allSays(decided.effects);
  const [message] = says.length === 1 ? says.map((say) => FEWER[say.message]) : [];
  const isAgain =
    isEcho(before, event, decided, world) || isOfEarlier(before, event, decided, world);
  if (message === undefined || !isAgain) return null;
  return { ...decided, effects: withSays(decided.effects, (say) => ({ ...say, message })) };
}

const FEWER: Readonly<Record<string, string>> = {
  'deadline.room': 'again.room',
};

export const STILL_UNLINKED = 'again.stillUnlinked';

/** That the account is not linked is told of once, with how to link it; then only what can be done without. */
export function unlinkedOnce(
  { unlinkedSaidAt, said }: ConversationState,
  decided: Decision,
  event: KeptEvent | ReadEvent | LinkProven,
  { now }: World,
): Decision {
  if (event.type !== 'merchantAsked' || unlinkedSaidAt === undefined) return decided;
  if (event.reading.command === 'repeat' || said?.to === digestOf(plain(event.text)))
    return decided;
  if (!stillCounts(unlinkedSaidAt, now)) return decided;
  return { ...decided, effects: withSays(decided.effects, stillUnlinked) };
}

function stillUnlinked(say: Say): Say {
  return say.message === UNLINKED ? { ...say, message: STILL_UNLINKED } : say;
}
