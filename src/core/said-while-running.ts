import { UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import { isUpdating } from './counter.ts';
import { isRunning } from './diagnose.ts';
import type { Effect, Say, Values } from './effect.ts';
import type { KeptEvent, LinkProven, ReadEvent } from './event.ts';
import { stillCounts } from './moment.ts';
import { hotlineValues } from './notice.ts';
import { endAbout, runsLong } from './running-since.ts';
import { hasSaid } from './said-of.ts';
import type { ConversationState } from './state.ts';
import { nameOf } from './terminal.ts';
import { terminalsAbout, type World } from './world.ts';
import { theOnly } from './the-only.ts';

/** Whether the update has run longer than it takes, and when it should be over, for all that is said of one that runs; and when the hotline answers. */
export function withElapsed(
  state: ConversationState,
  effects: readonly Effect[],
  world: World,
): readonly Effect[] {
  const isLong = runsLong(state, world);
  const span = { message: isLong ? 'running.past' : 'running.usual' };
  const end = isLong ? {} : endAbout(state, world);
  const values = { long: isLong ? 'yes' : 'no', span, ...end, ...hotlineValues(world) };
  const isBegun = state.position === null && runsEverywhere(state, effects, world);
  return effects.map((effect) => {
    if (effect.type !== 'say') return effect;
    const say = isBegun ? withoutBeginning(effect) : effect;
    return OF_RUNNING.test(say.message) ? { ...say, values: { ...say.values, ...values } } : say;
  });
}

/** まだ, くるくるしたまま, さっきからずっと, told just now to keep it on: what is to be done is the same, and it is said in other words. */
export function withKeptOn(
  { said }: ConversationState,
  effects: readonly Effect[],
  event: KeptEvent | ReadEvent | LinkProven,
  world: World,
): readonly Effect[] {
  // 切っていい? is answered in full.
  if (event.type === 'merchantAsked' && event.reading.signs.includes('asks')) return effects;
  if (!hasSaid(said, KEEPS) || !stillCounts(said?.at, world.now)) return effects;
  return effects.map((one) =>
    one.type === 'say' && KEEPS.has(one.message)
      ? { ...one, values: { ...one.values, again: 'yes' } }
      : one,
  );
}

const KEEPS: ReadonlySet<string> = new Set(['running.keepPower']);

/** Every terminal that is spoken of updates: there is none to begin with. */
function runsEverywhere(
  state: ConversationState,
  effects: readonly Effect[],
  world: World,
): boolean {
  const isLost = effects.some((one) => one.type === 'say' && one.message === 'running.powerLost');
  if (isLost || !(isUpdating(state, world) || runsLong(state, world))) return false;
  return terminalsAbout(world).every(({ situation }) => isRunning(situation));
}

/** Wi-Fi弱いせい?: as the fleet sees it now. */
export function signalSeen(_: ConversationState, world: World): Values {
  const one = theOnly(terminalsAbout(world).filter(({ situation }) => isRunning(situation)));
  if (one === null) return { signal: 'unknown' };
  const { signal, lastSeenAt } = one.terminal.connectivity;
  const isFresh = one.situation.fresh === 'FRESH' && one.situation.online === true;
  if (!isFresh || lastSeenAt === null || signal === 'UNKNOWN') return { signal: 'unknown' };
  const seen = signal === 'POOR' ? 'weak' : 'good';
  return { signal: seen, seenAt: lastSeenAt, terminal: nameOf(one.terminal) };
}

function withoutBeginning(say: Say): Say {
  if (say.choices === undefined) return say;
  return { ...say, choices: say.choices.filter(({ id }) => id !== BEGIN.id) };
}

const BEGIN = flowChoice(UPDATE_FLOW);

const OF_RUNNING = /^(?:running\.|counter\.updating$|topic\.update\.duration$|fleet\.terminal$)/u;
