import MiniSearch, { type Options } from 'minisearch';
import type { Example } from '../engine.ts';
import { type Found, peerMaker } from '../peer.ts';
import { type TokenKind, tokensOf } from '../tokens.ts';

/** MiniSearch: BM25+ over the tokens, any of them may match. */
export const maker = peerMaker({
  name: 'MiniSearch',
  tokens: ['words', 'bigrams'],
  every: { heldOut: 8, restyled: 1 },
  learn: (examples, tokens) => {
    const index = new MiniSearch<Document>(optionsFor(tokens));
    index.addAll(examples.map(({ text }, id) => ({ id, text })));
    return Promise.resolve(toFound(index, examples));
  },
  wake: (examples, tokens, kept) =>
    Promise.resolve(toFound(MiniSearch.loadJSON<Document>(kept, optionsFor(tokens)), examples)),
});

interface Document {
  readonly id: number;
  readonly text: string;
}

function optionsFor(tokens: TokenKind): Options<Document> {
  return { fields: ['text'], tokenize: tokensOf(tokens), processTerm: (term) => term };
}

function toFound(index: MiniSearch<Document>, examples: readonly Example[]): Found {
  return {
    search: (text) =>
      index
        .search(text)
        .slice(0, 50)
        .map(({ id, score }) => ({ topic: examples[Number(id)]?.topic ?? '', score })),
    keep: () => JSON.stringify(index),
  };
}
