import { isRunning } from './diagnose.ts';
import type { Nameable } from './naming.ts';
import type { ConversationState } from './state.ts';
import { theOnly } from './the-only.ts';
import { listedIn } from './which-terminal.ts';
import { terminalsNow, type World } from './world.ts';

/** What a message may point at: もう1台 beside one that alone is seen to update is another than that. */
export function amongOf(state: ConversationState, world: World): Nameable {
  const seen = terminalsNow(world);
  const running = theOnly(seen.filter(({ situation }) => isRunning(situation)));
  const inHand = state.position?.terminalId ?? state.terminalId ?? running?.terminal.id ?? null;
  return { terminals: seen.map(({ terminal }) => terminal), inHand, listed: listedIn(state) };
}
