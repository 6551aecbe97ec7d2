import { HTTPFetchError } from '@line/bot-sdk';
import type { FetchPicture, FetchedPicture, SentPicture } from '../engine/picture-ports.ts';
import { callLine, type LineMeans } from './call.ts';

/** LINE sends photographs of a phone in a few hundred kilobytes. */
const LARGEST_BYTES = 5_000_000;

/** Fetches what a merchant sent (reference: get content). */
export function contentOfMessages(means: LineMeans): FetchPicture {
  return async (messageId) => {
    try {
      const { status, body } = await callLine(means, 'content', (clients) =>
        ask(messageId, clients, means),
      );
      return status === PREPARING ? { kind: 'preparing' } : await read(body);
    } catch (error) {
      const isGone = error instanceof HTTPFetchError && GONE.has(error.status);
      return { kind: isGone ? 'gone' : 'failed' };
    }
  };
}

const PREPARING = 202;
const GONE = new Set([404, 410]);

/** Not by the SDK: its stream throws past everybody when the line breaks, and it hides the status. */
async function ask(
  messageId: string,
  { token }: { readonly token: string },
  { dataApiBaseUrl }: LineMeans,
) {
  const path = `/v2/bot/message/${encodeURIComponent(messageId)}/content`;
  const headers = { authorization: `Bearer ${token}` };
  const httpResponse = await fetch(new URL(path, dataApiBaseUrl), { headers });
  const { status, statusText, ok, body } = httpResponse;
  if (!ok) {
    const words = await httpResponse.text();
    const details = { status, statusText, headers: httpResponse.headers, body: words };
    throw new HTTPFetchError(`LINE answered ${status}`, details);
  }
  return { httpResponse, body: { status, body } };
}

async function read(body: ReadableStream<Uint8Array> | null): Promise<FetchedPicture> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    // Leaving the loop ends the download.
    if (size > LARGEST_BYTES) return { kind: 'unfit' };
    chunks.push(chunk);
  }
  const bytes = Buffer.concat(chunks);
  const contentType = typeOf(bytes);
  return contentType === null
    ? { kind: 'unfit' }
    : { kind: 'ready', picture: { contentType, bytes } };
}

/** By what the bytes are, not by what a header says of them. */
function typeOf(bytes: Buffer): SentPicture['contentType'] | null {
  const begin = bytes.subarray(0, 8).toString('hex');
  if (begin === '89504e470d0a1a0a') return 'image/png';
  return begin.startsWith('ffd8ff') ? 'image/jpeg' : null;
}
