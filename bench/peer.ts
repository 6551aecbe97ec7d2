import { z } from 'zod';
import { cross } from './cross-validation.ts';
import { type Engine, type Example, type Maker, NOT_OFFERED, type Said } from './engine.ts';
import type { TokenKind } from './tokens.ts';
import { confidenceOf, rank, type Ranked } from './vote.ts';

/** An utterance found (or a class scored) by a peer, best first; a higher score is nearer. */
export interface Hit {
  readonly topic: string;
  readonly score: number;
}

export interface Found {
  readonly search: (text: string) => readonly Hit[] | Promise<readonly Hit[]>;
  readonly keep: () => string | Promise<string>;
}

/** A library that finds the nearest utterances; Japanese has no spaces, so each cuts texts by `tokensOf`. */
export interface Peer {
  readonly name: string;
  readonly tokens: readonly TokenKind[];
  /** Every how many-th line is asked, of the held-out and of the rewritten; more than 1 only where a library is too slow. */
  readonly every: { readonly heldOut: number; readonly restyled: number };
  readonly learn: (examples: readonly Example[], tokens: TokenKind) => Promise<Found>;
  readonly wake: (examples: readonly Example[], tokens: TokenKind, kept: string) => Promise<Found>;
}

const chosenSchema = z.object({
  tokens: z.enum(['letters', 'words', 'bigrams']),
  vote: z.enum(['nearest', 'ten']),
  confidence: z.enum(['score', 'share']),
  sure: z.number(),
  near: z.number(),
});

export type Chosen = z.infer<typeof chosenSchema>;

/** A peer with the zones of our product: its settings and limits come from cross-validation on the utterances. */
export function peerMaker(peer: Peer): Maker {
  return {
    everyRestyled: peer.every.restyled,
    choose: async ({ examples }) => JSON.stringify(await cross(peer, examples)),
    learn: async ({ examples }, text) => {
      const chosen = chosenSchema.parse(JSON.parse(text));
      return toEngine(await peer.learn(examples, chosen.tokens), chosen);
    },
    wake: async ({ examples }, text, kept) => {
      const chosen = chosenSchema.parse(JSON.parse(text));
      return toEngine(
        await peer.wake(examples, chosen.tokens, new TextDecoder().decode(kept)),
        chosen,
      );
    },
    describe: (text) => {
      const { tokens, vote, confidence, sure } = chosenSchema.parse(JSON.parse(text));
      const heard = vote === 'ten' ? 'vote of the ten nearest' : 'the nearest alone';
      return `${tokens}; ${heard}; sure from ${confidence} ${sure.toPrecision(3)}`;
    },
  };
}

function toEngine(found: Found, chosen: Chosen): Engine {
  // The quality of a slow engine is asked for twice; the search is done once.
  let last = { text: '', ranked: rank([], chosen.vote) };
  const read = async (text: string) => {
    last = { text, ranked: rank(await found.search(text), chosen.vote) };
    return said(last.ranked, chosen);
  };
  return {
    read,
    nearest: async (text) => {
      if (last.text !== text) await read(text);
      return last.ranked.slice(0, 3).map(({ topic }) => topic);
    },
    keep: () => found.keep(),
  };
}

function said(ranked: readonly Ranked[], chosen: Chosen): Said {
  const [first] = ranked;
  const confidence = confidenceOf(ranked, chosen.confidence);
  if (!first || confidence < chosen.near) return { answered: [], offered: [] };
  if (confidence >= chosen.sure) return { answered: [first.topic], offered: [] };
  const offered = ranked.map(({ topic }) => topic).filter((topic) => !NOT_OFFERED.has(topic));
  return { answered: [], offered: offered.slice(0, 3) };
}
