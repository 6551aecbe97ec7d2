import { readFileSync, writeFileSync } from 'node:fs';
import { isMap, parseDocument, type Document } from 'yaml';
import type { Heard } from './heard.ts';
import type { PlayedTurn } from './play.ts';

/**
 * Writes what was heard into the file as expectations. A turn without any gets all of them; where
 * some stand, only those that did not hold are corrected, and a `hides` never: it is a promise.
 */
export function record(path: string, turns: readonly PlayedTurn[]): void {
  const text = readFileSync(path, 'utf8');
  const document = parseDocument(text);
  for (const [i, turn] of turns.entries()) recordTurn(document, i, turn);
  const indentSeq = !/^turns:\s*\n- /m.test(text);
  const flowCollectionPadding = /\{ \w/.test(text);
  const style = { lineWidth: 100, indentSeq, singleQuote: true, flowCollectionPadding };
  writeFileSync(path, document.toString(style));
}

function recordTurn(document: Document, index: number, { heard, differences }: PlayedTurn): void {
  const at = ['turns', index, 'expect'];
  if (!isMap(document.getIn(at, true))) {
    document.setIn(at, document.createNode(expectationOf(heard)));
    return;
  }
  const now = new Map<string, unknown>(Object.entries(everythingOf(heard)));
  for (const { key } of differences) {
    const value = now.get(key);
    if (value !== undefined) document.setIn([...at, key], document.createNode(value));
  }
}

function everythingOf(heard: Heard): object {
  const { topics, flow, bubbles, choices, silent, handOff, timers, language } = heard;
  const words = { topics, flow, shows: lasting(bubbles), choices, silent, hand_off: handOff };
  return { ...words, timers, language, bubbles: bubbles.length };
}

/** What is worth keeping of a turn: nothing that merely was not there. */
function expectationOf(heard: Heard): object {
  const { topics, flow, bubbles, choices, silent, handOff } = heard;
  if (silent) return { silent, flow };
  return {
    ...(topics.length > 0 ? { topics } : {}),
    flow,
    shows: lasting(bubbles),
    ...(choices.length > 0 ? { choices } : {}),
    ...(handOff === false ? {} : { hand_off: handOff }),
  };
}

// Reception numbers count up over all talks of a run: the words around them are kept.
const RECEPTION_NUMBER = /(?<![\d-])\d{4}-\d+(?![\d-])/;

function lasting(bubbles: readonly string[]): readonly string[] {
  return bubbles.flatMap((text) => text.split(RECEPTION_NUMBER)).filter((text) => text !== '');
}
