import { containerBootstrap, Nlp } from '@nlpjs/basic';
import type { Example } from '../engine.ts';
import { type Found, peerMaker } from '../peer.ts';
import { tokensOf } from '../tokens.ts';

/**
 * nlp.js: `@nlpjs/basic` has no Japanese (`@nlpjs/lang-ja` is a package of its own, with kuromoji's dictionary), so its
 * default tokenizer, which splits at spaces, is fed with tokens joined by spaces. Its class `None` is "not known".
 */
export const maker = peerMaker({
  name: 'nlp.js',
  tokens: ['words', 'bigrams'],
  every: { heldOut: 8, restyled: 1 },
  learn: async (examples, tokens) => {
    const cut = tokensOf(tokens);
    const nlp = empty();
    nlp.addLanguage('ja');
    for (const example of examples) add(nlp, example, cut);
    await nlp.train();
    return toFound(nlp, cut);
  },
  wake: (_examples, tokens, kept) => {
    const nlp = empty();
    nlp.import(kept);
    return Promise.resolve(toFound(nlp, tokensOf(tokens)));
  },
});

type Cut = (text: string) => readonly string[];

function empty(): Nlp {
  const settings = {
    autoSave: false,
    autoLoad: false,
    calculateSentiment: false,
    nlu: { log: false },
  };
  return new Nlp(settings, containerBootstrap());
}

// An utterance of marks alone has no token; nlp.js would only complain.
function add(nlp: Nlp, { text, topic }: Example, cut: Cut): void {
  const tokens = cut(text);
  if (tokens.length > 0) nlp.addDocument('ja', tokens.join(' '), topic);
}

function toFound(nlp: Nlp, cut: Cut): Found {
  return {
    search: async (text) => {
      const { classifications } = await nlp.process('ja', cut(text).join(' '));
      return classifications
        .filter(({ intent }) => intent !== 'None')
        .map(({ intent, score }) => ({ topic: intent, score }));
    },
    keep: () => nlp.export(),
  };
}
