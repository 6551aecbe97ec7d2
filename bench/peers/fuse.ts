import Fuse, { type FuseIndex, type IFuseOptions } from 'fuse.js';
import { z } from 'zod';
import type { Example } from '../engine.ts';
import { type Found, peerMaker } from '../peer.ts';
import { plain, type TokenKind, tokensOf } from '../tokens.ts';

/** Fuse.js: fuzzy over letters (Bitap), or its token search. At a third of a second a message and more, only some lines are asked. */
export const maker = peerMaker({
  name: 'Fuse.js',
  // Pairs of letters, right less often than words (58 % against 63 % of held-out lines), take half a second a message.
  tokens: ['letters', 'words'],
  every: { heldOut: 64, restyled: 32 },
  learn: (examples, tokens) => {
    const documents = toDocuments(examples);
    const index = Fuse.createIndex(['text'], documents);
    return Promise.resolve(toFound(examples, tokens, index));
  },
  wake: (examples, tokens, kept) =>
    Promise.resolve(toFound(examples, tokens, Fuse.parseIndex(keptSchema.parse(JSON.parse(kept))))),
});

interface Document {
  readonly text: string;
}

// What `FuseIndex.toJSON` writes for one key.
const keptSchema = z.object({
  keys: z.array(
    z.object({ path: z.array(z.string()), id: z.string(), weight: z.number(), src: z.string() }),
  ),
  records: z.array(
    z.object({
      i: z.number(),
      $: z.record(z.string(), z.object({ v: z.string(), n: z.number() })),
    }),
  ),
});

function toDocuments(examples: readonly Example[]): readonly Document[] {
  return examples.map(({ text }) => ({ text: plain(text) }));
}

function optionsFor(tokens: TokenKind): IFuseOptions<Document> {
  const common = { keys: ['text'], includeScore: true, ignoreLocation: true };
  // With its usual threshold of 0.6 a fifth of the messages finds nothing.
  if (tokens === 'letters') return { ...common, threshold: 1 };
  return { ...common, useTokenSearch: true, tokenize: tokensOf(tokens) };
}

function toFound(
  examples: readonly Example[],
  tokens: TokenKind,
  index: FuseIndex<Document>,
): Found {
  const fuse = new Fuse(toDocuments(examples), optionsFor(tokens), index);
  return {
    search: (text) =>
      fuse.search(plain(text), { limit: 50 }).map(({ refIndex, score }) => ({
        topic: examples[refIndex]?.topic ?? '',
        score: 1 - (score ?? 1),
      })),
    keep: () => JSON.stringify(index),
  };
}
