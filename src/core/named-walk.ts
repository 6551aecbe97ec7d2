import { asideOf, putAside, withoutAside } from './aside.ts';
import type { ReadEvent } from './event.ts';
import { isNearUpdate } from './of-update.ts';
import { asStatus, asUpdateWished, mayBeStatus } from './read-of-terminal.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import type { Terminal } from './terminal.ts';
import type { World } from './world.ts';

/** じゃあ1台目から, 次A, in a talk about the update: the update of that one is wished. null: it is only named. */
export function takenUp(
  { id }: Pick<Terminal, 'id'>,
  { topics: before, handOff }: ConversationState,
  { reading: { hints, time, topics, signs, suggested } }: ReadEvent,
): string | null {
  const last = before.at(-1) ?? '';
  const isCounter = hints.includes('ofCounter');
  const isOfIt = topics.every((topic) => isNearUpdate(topic) || (isCounter && topic === 'hotline'));
  const isPlain = hints.includes('wishesUpdate');
  const isSaid = isPlain || hints.includes('takesUp');
  const isWish = isSaid && time === null && !isLeft({ hints, signs });
  const isInTalk = isPlain || isOfUpdates(last, topics, suggested);
  return isInTalk && isOfIt && isWish && handOff === null ? `begin:${id}` : null;
}

/** レジ1は後でやる, レジ1はやらない. */
function isLeft({ hints, signs }: Pick<Reading, 'hints' | 'signs'>): boolean {
  return hints.includes('leftThere') || signs.includes('denied');
}

/** One is named, and nobody can see which they have: its update is wished, or its state is asked for. */
export function asUnseen(state: ConversationState, event: ReadEvent): ReadEvent {
  if (wishesUnseen(state, event)) return asUpdateWished(event);
  if (state.handOff !== null || !mayBeStatus(event)) return event;
  return state.position === null && isBroken(event.reading) ? asBroken(event) : asStatus(event);
}

/** もう1台が動かない: as of any that does not, whichever it is. */
function isBroken({ signs, hints, topics, suggested }: Reading): boolean {
  const isSaid = signs.includes('brokenDown') && hints.includes('stopsThere');
  return isSaid && topics.length === 0 && suggested.includes('update.error');
}

function asBroken(event: ReadEvent): ReadEvent {
  return { ...event, reading: { ...event.reading, pointing: null, topics: ['flow.restart'] } };
}

/** レジ2だけ更新したい, じゃあ2台目から, where nobody can see which they have: the update is wished all the same. */
function wishesUnseen(state: ConversationState, event: ReadEvent): boolean {
  const { topics, signs, time, pointing } = event.reading;
  if (state.position !== null || state.handOff !== null || signs.includes('asks')) return false;
  if (time !== null || pointing?.kind === 'all' || signs.includes('denied')) return false;
  const isPlain = topics.length > 0 && topics.every((topic) => topic === 'flow.update');
  return isPlain || takenUp({ id: '' }, state, event) !== null;
}

/** How it stands, or what no notice tells of it, was answered, too; 本店始める, of which nothing else is understood, wishes for it. */
function isOfUpdates(
  last: string,
  topics: readonly string[],
  suggested: readonly string[],
): boolean {
  if (isNearUpdate(last) || topics.includes('flow.update')) return true;
  if (last === 'oos' || last === 'fleet.status') return true;
  return topics.length === 0 && suggested.includes('flow.update');
}

/** 1台目終わった, while another one is in hand, or none: the talk at the walk of that one, which is told of. null: none of it waits. */
export function walkToldOf(
  { id }: Terminal,
  state: ConversationState,
  { reading: { hints, topics } }: ReadEvent,
  world: World,
): ConversationState | null {
  const position = asideOf(state, id, world);
  if (position === null || state.handOff !== null || topics.includes('handoff')) return null;
  const isTold = state.position === null || hints.includes('isOver');
  return isTold ? { ...withoutAside(putAside(state), id), position } : null;
}
