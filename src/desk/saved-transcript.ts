import { stringify } from 'yaml';
import { choicesOf, visibleText } from '../line/visible.ts';
import { writtenEvent } from './transcript-event.ts';
import { buttonsIn, turnsOf, type KeptTurn } from './transcript-turns.ts';
import { masked, type ToSave, type Writing } from './transcript-writing.ts';
import { changed, tokyo, worldOf, type WrittenWorld } from './transcript-world.ts';

/**
 * A talk in the format of the tests (`docs/writing.md`, 台本), with what was heard as expectations.
 * The shop's name is another, serial numbers are their ends, and all else that tells who it was is masked
 * in what is kept already. Null where nothing of the talk can be played.
 */
export function toTranscript(given: ToSave, title: string): string | null {
  const all = turnsOf(given.talk);
  const [first] = all;
  if (first === undefined) return null;
  const opening = openingWorld(all, given);
  let writing: Writing = {
    ...given,
    buttons: buttonsIn(all),
    places: new Map(),
    offering: null,
    world: opening,
    clock: first.at,
  };
  const turns: object[] = [];
  for (const turn of all) {
    const written = writeTurn(turn, writing);
    if (written !== null) turns.push(written);
    writing = after(turn, written === null ? null : turns.length, writing);
  }
  if (turns.length === 0) return null;
  const head = { title, at: tokyo(first.at), ...languageIn(given), ...opening };
  const text = stringify({ ...head, turns }, { lineWidth: 100, singleQuote: true });
  const lost = all.filter((turn) => !isWritable(turn)).length;
  return lost === 0 ? text : `${LOST(lost)}\n${text}`;
}

/** What was taken back is known to nobody, and what a menu's button or an unknown kind led to cannot be played. */
const LOST = (count: number) =>
  `# 台本にできないできごと(取り消されたメッセージなど)が${count}件あり、入っていません。`;

function isWritable({ events, messages }: KeptTurn): boolean {
  const [event] = events;
  if (event === undefined || event.type !== 'merchantUnsent') return true;
  return messages.length === 0 && events.length === 1;
}

function languageIn({ language }: ToSave): object {
  return language === 'ja' ? {} : { language };
}

/** What was first told of the terminals, whenever that was: before it nobody asked. */
function openingWorld(all: readonly KeptTurn[], { storeName }: ToSave): WrittenWorld {
  const told = all.map(({ trace }) => worldOf(trace?.fleet ?? null));
  const isLinkedLater = all.some(({ events }) =>
    events.some(({ type }) => type === 'accountLinked'),
  );
  const terminals = isLinkedLater
    ? 'none'
    : told.find((world) => world.terminals !== undefined)?.terminals;
  const payments = told.find((world) => world.payments !== undefined)?.payments;
  return {
    terminals: terminals ?? (storeName === null ? 'none' : []),
    ...(payments && { payments }),
  };
}

function after(turn: KeptTurn, place: number | null, writing: Writing): Writing {
  const { world, places } = writing;
  if (place === null) return writing;
  return {
    ...writing,
    world: { ...world, ...worldOf(turn.trace?.fleet ?? null) },
    places: new Map([...places, [turn.number, place]]),
    offering: turn.messages.length > 0 ? turn.number : writing.offering,
    clock: turn.at,
  };
}

function writeTurn(turn: KeptTurn, writing: Writing): object | null {
  const event = writtenEvent(turn, writing);
  if (event === null) return null;
  const isWait = 'wait' in event;
  const world = changed(writing.world, worldOf(turn.trace?.fleet ?? null));
  // A look at the terminals that changed nothing and said nothing needs no turn: it comes again by itself.
  if (isWait && turn.messages.length === 0 && Object.keys(world).length === 0) return null;
  return {
    ...event,
    ...(isWait ? {} : { at: tokyo(turn.at) }),
    ...world,
    expect: expectation(turn, writing, 'user' in event),
  };
}

function expectation(turn: KeptTurn, writing: Writing, isText: boolean): object {
  const { messages, trace } = turn;
  const flow = trace === null ? {} : { flow: trace.flow };
  if (messages.length === 0) return { silent: true, ...flow };
  const choices = messages.flatMap(choicesOf).map(({ label }) => masked(label, writing));
  const ticket = writing.tickets.find(({ number }) => number.endsWith(`-${turn.number}`));
  return {
    ...(isText && trace !== null && trace.topics.length > 0 ? { topics: trace.topics } : {}),
    ...flow,
    shows: messages.flatMap((message) => lasting(visibleText(message), writing)),
    ...(choices.length > 0 ? { choices } : {}),
    ...(ticket === undefined ? {} : { hand_off: ticket.reason }),
  };
}

// Reception numbers count up over all talks of a run: the words around them are kept.
const RECEPTION_NUMBER = /(?<![\d-])\d{4}-\d+(?![\d-])/;

function lasting(text: string, writing: Writing): readonly string[] {
  return masked(text, writing)
    .split(RECEPTION_NUMBER)
    .filter((part) => part.trim() !== '');
}
