import { isRunning } from './diagnose.ts';
import type { ReadEvent } from './event.ts';
import { terminalsNamed } from './naming.ts';
import type { ConversationState } from './state.ts';
import { aboutTerminal, terminalsNow, terminalsTold, type World } from './world.ts';
import { theOnly } from './the-only.ts';

/** Whose update has begun: that of the one that is named, else the only one that is seen to run, else that which was spoken of last. */
export function whichRuns(
  state: ConversationState,
  { reading, text }: Pick<ReadEvent, 'reading' | 'text'>,
  world: World,
): World {
  const among = { terminals: terminalsTold(world), inHand: state.terminalId, listed: [] };
  const named = terminalsNamed(text, reading.pointing, among);
  if (named.kind === 'these') return { ...world, about: named.terminals };
  const running = theOnly(terminalsNow(world).filter(({ situation }) => isRunning(situation)));
  return running !== null
    ? { ...world, about: [running.terminal] }
    : aboutTerminal(world, state.terminalId);
}
