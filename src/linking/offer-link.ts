import { digestOf } from '../guard/digest.ts';
import type { OfferLink } from '../engine/means.ts';
import { callInTurn, type TurnLineMeans } from '../line/call-in-turn.ts';

/** Gets a link token of LINE for a user, and makes it into the link that the chat shows. */
export function linkOfferer(line: TurnLineMeans, base: string): OfferLink {
  return async (conversation) => {
    try {
      const { linkToken } = await callInTurn(line, 'linkToken', ({ api }) =>
        api.issueLinkTokenWithHttpInfo(conversation),
      );
      const query = new URLSearchParams({ linkToken }).toString();
      const url = `${base}/link?${query}`;
      return { kind: 'ready', url, token: digestOf(linkToken) };
    } catch {
      // What failed is in the log; the merchant is told to try again.
      return { kind: 'silent' };
    }
  };
}
