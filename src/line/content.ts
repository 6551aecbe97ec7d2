import { HTTPFetchError } from '@line/bot-sdk';
import type {
  FetchContent,
  FetchedContent,
  FetchedKind,
  FetchedPicture,
  FetchPicture,
  SentContent,
} from '../engine/picture-ports.ts';
import { harmlessEnding, isMpeg4 } from '../engine/harmless-file.ts';
import { pictureTypeOf } from '../engine/picture-type.ts';
import { callLine, type LineMeans } from './call.ts';

/** LINE sends photographs of a phone in a few hundred kilobytes. */
const LARGEST_PICTURE = 5_000_000;
/** Some minutes of speech, a short film of a screen, a document. */
export const LARGEST: Readonly<Record<FetchedKind, number>> = {
  voice: 10_000_000,
  video: 20_000_000,
  file: 10_000_000,
};

/** Nobody waits for it, and a film takes longer than a call. */
const CONTENT_MS = 50_000;

/** Fetches a picture that a merchant sent (reference: get content). */
export function contentOfMessages(means: LineMeans): FetchPicture {
  return async (messageId) => {
    const came = await fetchWithin(messageId, LARGEST_PICTURE, means);
    if (came.kind === 'ready') return toPicture(came.bytes);
    return { kind: came.kind === 'tooLarge' ? 'unfit' : came.kind };
  };
}

/** The same for what the bot can neither hear nor open. */
export function sentContentOf(given: LineMeans): FetchContent {
  const means = { ...given, callMs: CONTENT_MS };
  return async (messageId, kind) => {
    const came = await fetchWithin(messageId, LARGEST[kind], means);
    return came.kind === 'ready' ? toContent(came.bytes, kind) : came;
  };
}

type Came =
  | { readonly kind: 'ready'; readonly bytes: Buffer }
  | { readonly kind: 'preparing' | 'gone' | 'tooLarge' | 'failed' };

async function fetchWithin(messageId: string, largest: number, means: LineMeans): Promise<Came> {
  try {
    // Read within the call, whose time it shares.
    return await callLine(means, 'content', async (clients) => {
      const httpResponse = await ask(messageId, clients, means);
      if (httpResponse.status !== PREPARING)
        return { httpResponse, body: await read(httpResponse.body, largest) };
      // What nobody reads would hold its connection.
      await httpResponse.body?.cancel();
      return { httpResponse, body: PREPARED_LATER };
    });
  } catch (error) {
    const isGone = error instanceof HTTPFetchError && GONE.has(error.status);
    return { kind: isGone ? 'gone' : 'failed' };
  }
}

const PREPARING = 202;
const PREPARED_LATER = { kind: 'preparing' } as const;
const GONE = new Set([404, 410]);

/** Not by the SDK: its stream throws past everybody when the line breaks, and it hides the status. */
async function ask(
  messageId: string,
  { token }: { readonly token: string },
  { dataApiBaseUrl }: LineMeans,
): Promise<Response> {
  const path = `/v2/bot/message/${encodeURIComponent(messageId)}/content`;
  const headers = { authorization: `Bearer ${token}` };
  // A redirect could carry the token to a host that nobody configured.
  const httpResponse = await fetch(new URL(path, dataApiBaseUrl), { headers, redirect: 'error' });
  const { status, statusText, ok } = httpResponse;
  if (!ok) {
    const words = await httpResponse.text();
    const details = { status, statusText, headers: httpResponse.headers, body: words };
    throw new HTTPFetchError(`LINE answered ${status}`, details);
  }
  return httpResponse;
}

async function read(body: ReadableStream<Uint8Array> | null, largest: number): Promise<Came> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    // Leaving the loop ends the download.
    if (size > largest) return { kind: 'tooLarge' };
    chunks.push(chunk);
  }
  return { kind: 'ready', bytes: Buffer.concat(chunks) };
}

function toPicture(bytes: Buffer): FetchedPicture {
  const contentType = pictureTypeOf(bytes);
  return contentType === null
    ? { kind: 'unfit' }
    : { kind: 'ready', picture: { contentType, bytes } };
}

/** What is not surely sound or film is a file: no browser plays or shows it. */
function toContent(bytes: Buffer, kind: FetchedKind): FetchedContent {
  if (bytes.length === 0) return { kind: 'gone' };
  const contentType = isMpeg4(bytes) ? PLAYED[kind] : 'application/octet-stream';
  // With or without a search for malware: what could be any is told, and neither kept nor offered.
  if (harmlessEnding(bytes) === null) return { kind: 'notOffered' };
  return { kind: 'ready', content: { contentType, bytes } };
}

const PLAYED: Readonly<Record<FetchedKind, SentContent['contentType']>> = {
  voice: 'audio/mp4',
  video: 'video/mp4',
  file: 'application/octet-stream',
};
