import { mayBegin } from './diagnose.ts';
import type { Say } from './effect.ts';
import type { ConversationState } from './state.ts';
import { beginOf, isWeak, onlyLeft, type leftToTell } from './to-tell.ts';
import { isPlain } from './what-waits.ts';
import { momentOf, stillCounts } from './moment.ts';
import { isOut, terminalValues, type World } from './world.ts';

type Told = ReturnType<typeof leftToTell>[number];

/** レジの更新のやり方教えて, of one that may begin: what is seen to be ready is no more to be checked. null: of several, or something else stands in the way. */
export function howSeen(topic: string, state: ConversationState, world: World): Say | null {
  const one = onlyLeft(world);
  if (topic !== 'update.how' || state.position !== null || one === null) return null;
  const isReady = isOut(world) && isPlain(one) && mayBegin(one.situation);
  return isReady && one.situation.battery === 'enough' ? stepsOf(one, state, world) : null;
}

function stepsOf({ terminal, situation }: Told, state: ConversationState, world: World): Say {
  const isOn = situation.boot === 'sinceOpening' || isCycledSince(terminal, state);
  const values = {
    ...terminalValues(terminal),
    hasOff: isOn ? 'no' : 'yes',
    hasWeak: isWeak(terminal, situation) ? 'yes' : 'no',
  };
  return { type: 'say', message: 'own.how', values, choices: [beginOf(terminal, world)] };
}

/** The same of the only one that is left, told of late. */
export function isCycledUnheard(state: ConversationState, world: World): boolean {
  const one = stillCounts(state.cycledAt, world.now) ? onlyLeft(world) : null;
  return one !== null && isCycledSince(one.terminal, state);
}

/** 入れ直しました, told since it was heard of last. */
function isCycledSince(
  { connectivity }: Told['terminal'],
  { cycledAt }: ConversationState,
): boolean {
  const at = connectivity.lastSeenAt ?? null;
  return cycledAt !== undefined && (at === null || at <= momentOf(cycledAt));
}
