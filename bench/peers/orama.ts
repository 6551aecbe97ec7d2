import { create, insertMultiple, load, type RawData, save, search } from '@orama/orama';
import { z } from 'zod';
import { type Found, peerMaker } from '../peer.ts';
import { type TokenKind, tokensOf } from '../tokens.ts';

/** Orama: BM25 full-text search with our tokens in place of its tokenizer, which knows no Japanese. */
export const maker = peerMaker({
  name: 'Orama',
  tokens: ['words', 'bigrams'],
  every: { heldOut: 8, restyled: 1 },
  learn: async (examples, tokens) => {
    const database = empty(tokens);
    await insertMultiple(
      database,
      examples.map(({ text, topic }) => ({ text, topic })),
      5000,
    );
    return toFound(database);
  },
  wake: (_examples, tokens, kept) => {
    const database = empty(tokens);
    load(database, z.custom<RawData>().parse(JSON.parse(kept)));
    return Promise.resolve(toFound(database));
  },
});

function empty(tokens: TokenKind) {
  return create({
    schema: { text: 'string', topic: 'enum' } as const,
    components: {
      tokenizer: {
        language: 'english',
        normalizationCache: new Map<string, string>(),
        tokenize: tokensOf(tokens),
      },
    },
  });
}

function toFound(database: ReturnType<typeof empty>): Found {
  return {
    search: async (text) => {
      const { hits } = await search(database, { term: text, properties: ['text'], limit: 50 });
      return hits.map(({ document, score }) => ({ topic: String(document.topic), score }));
    },
    keep: () => JSON.stringify(save(database)),
  };
}
