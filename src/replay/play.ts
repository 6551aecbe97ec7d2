import { DateTime } from 'luxon';
import type { ConversationState } from '../core/state.ts';
import { choicesOf, type VisibleChoice } from '../line/visible.ts';
import { act, type Acted } from './act.ts';
import { linkIn } from './act-link.ts';
import { differences, type Difference } from './expectation.ts';
import { wordsOf, type Heard } from './heard.ts';
import { emptyQueue, fillQueue } from './others.ts';
import { passTime, setWorld, IN_TOKYO, Unplayable, type Scene } from './scene.ts';
import type { Stage } from './stage.ts';
import { eventOf, type Transcript, type TranscriptTurn } from './transcript.ts';

export interface Played {
  readonly title: string;
  readonly turns: readonly PlayedTurn[];
}

export interface PlayedTurn {
  readonly heard: Heard;
  readonly differences: readonly Difference[];
}

/** Plays a talk through the whole product, with a merchant of its own. */
export async function play(transcript: Transcript, stage: Stage, folder: string): Promise<Played> {
  const person = stage.nextPerson();
  const begun = { past: [], tickets: new Set<string>(), offered: [], hasPushes: true };
  const scene: Scene = { stage, person, folder, ...begun };
  const others = await fillQueue(transcript.queue, transcript.at, scene);
  stage.demo.clock.set(DateTime.fromISO(transcript.at, IN_TOKYO));
  stage.demo.fleet.setMood('ok');
  stage.demo.fleet.setCommandMood('ok');
  await setWorld({ push: 'ok', pictures: 'ok', ...transcript }, scene);
  const turns: PlayedTurn[] = [];
  for (const given of transcript.turns) turns.push(await playTurn(given, scene));
  await leave(scene);
  await emptyQueue(others, scene);
  return { title: transcript.title, turns };
}

/** No timer of this talk may ring in the next one, and nobody waits at the desk. */
async function leave(scene: Scene): Promise<void> {
  const { store } = scene.stage.product;
  const timers = await store.timers(scene.person.userId);
  const state = await store.state(scene.person.userId);
  try {
    // Some tickets outlive a block: staff give those back first.
    if (state?.handOff) await act({ staff_return: true }, scene);
    if (timers.length > 0 || state?.handOff) await act({ unfollow: true }, scene);
  } catch {
    // The talk is over; what went wrong in it is told by its turns.
  }
  scene.stage.takeFaults();
}

async function playTurn(given: TranscriptTurn, scene: Scene): Promise<PlayedTurn> {
  const { demo } = scene.stage;
  const messages: unknown[] = [];
  const stopListening = demo.line.onMessage((userId, entry) => {
    if (userId === scene.person.userId) messages.push(entry.message);
  });
  const faults: Difference[] = [];
  let acted: Acted = { kind: 'none', entryId: null, eventId: null };
  try {
    const until = endOf(given, scene);
    await meetWorld(given, until, scene);
    await setClock(until, scene);
    acted = await act(given, scene);
  } catch (cause) {
    faults.push(faultOf(cause));
  } finally {
    stopListening();
  }
  scene.offered = offeredAfter(acted, messages, scene.offered);
  scene.past.push({ ...acted, offered: messages.flatMap(choicesOf), link: linkIn(messages) });
  const heard = await hear(given, acted, messages, scene);
  note(heard, acted, scene.stage);
  for (const got of scene.stage.takeFaults()) {
    if (scene.hasPushes || !NO_PUSH.test(got)) {
      faults.push({ key: 'product', expected: 'no error', got });
    }
  }
  return { heard, differences: [...faults, ...differences(given.expect ?? {}, heard)] };
}

/** What the product logs for the operators when the month's pushes are used up. */
const NO_PUSH = /^the monthly limit of pushes/;

function faultOf(cause: unknown): Difference {
  const got = cause instanceof Error ? cause.message : String(cause);
  const key = cause instanceof Unplayable ? 'transcript' : 'product';
  return { key, expected: key === 'product' ? 'no error' : 'a turn that can be played', got };
}

/** The turn's own time, or how long it waits. */
function endOf({ at, wait = 0 }: TranscriptTurn, { stage }: Scene): DateTime {
  return at === undefined
    ? stage.demo.clock.now().plus({ minutes: wait })
    : DateTime.fromISO(at, IN_TOKYO);
}

/** What the fleet hears on the way is not known before: the clock goes there first. */
async function meetWorld(given: TranscriptTurn, until: DateTime, scene: Scene): Promise<void> {
  const { terminals } = given;
  const seen = Array.isArray(terminals) ? terminals.flatMap(({ lastSeen }) => lastSeen ?? []) : [];
  const heardAt = DateTime.max(...seen.map((iso) => DateTime.fromISO(iso, IN_TOKYO)));
  if (heardAt !== undefined && heardAt > scene.stage.demo.clock.now()) {
    await passTime(DateTime.min(heardAt, until), scene);
  }
  await setWorld(given, scene);
}

/** What falls due on the way rings. */
async function setClock(at: DateTime, scene: Scene): Promise<void> {
  const { clock } = scene.stage.demo;
  if (at > clock.now()) await passTime(at, scene);
  else clock.set(at);
}

/** Quick replies go away with whatever is said next, by either side. */
function offeredAfter(
  acted: Acted,
  messages: readonly unknown[],
  before: readonly VisibleChoice[],
): readonly VisibleChoice[] {
  if (messages.length > 0) return messages.slice(-1).flatMap(choicesOf);
  return acted.entryId === null ? before : [];
}

/** Why this turn called a person; false when it did not. */
function handOffIn(state: ConversationState | null, { tickets }: Scene): string | false {
  const opened = state?.handOff ?? null;
  if (opened === null || tickets.has(opened.number)) return false;
  tickets.add(opened.number);
  return opened.reason;
}

async function hear(
  given: TranscriptTurn,
  { kind }: Acted,
  messages: readonly unknown[],
  scene: Scene,
): Promise<Heard> {
  const { store } = scene.stage.product;
  const { userId } = scene.person;
  const state = await store.state(userId);
  const position = state?.position ?? null;
  const trace = kind === 'text' ? await store.lastTrace(userId) : null;
  const timers = await store.timers(userId);
  return {
    turn: scene.past.length,
    at: scene.stage.demo.clock.now().toISO() ?? '',
    event: eventOf(given),
    ...wordsOf(messages),
    flow: position && `${position.flow}/${position.step}`,
    topics: trace?.topics ?? [],
    handOff: handOffIn(state, scene),
    silent: messages.length === 0,
    timers: timers.map(({ timer }) => timer),
    language: state?.language ?? 'ja',
  };
}

/** Remembers what this turn reached, for the coverage line. */
function note({ topics }: Heard, { kind }: Acted, { reached }: Stage): void {
  reached.events.add(kind);
  for (const topic of topics) reached.topics.add(topic);
}
