import { connect, type Socket } from 'node:net';
import type { ClamdAddress } from '../config/clamd.ts';

/** What clamd says of a file; `unknown`: nothing, so it may be anything. */
export type ClamdAnswer =
  | { readonly kind: 'clean' }
  | {
      readonly kind:
        | 'found' /** More than it searches: it saw the file in part, or not at all. */
        | 'beyond';
      readonly signature: string;
    }
  | { readonly kind: 'unknown'; readonly because: string };

const ANSWER_MS = 10_000;
const CHUNK = 64 * 1024;
/** Names of signatures are short; whatever says more is not clamd. */
const LONGEST_REPLY = 1000;

/** Has a ClamAV daemon search bytes (`INSTREAM` in its manual, clamd(8)). Never throws. */
export async function askClamd(
  address: ClamdAddress,
  bytes: Uint8Array,
  withinMs = ANSWER_MS,
): Promise<ClamdAnswer> {
  const socket = connect(address);
  const told = replyOf(socket);
  const late = setTimeout(
    () => socket.destroy(new Error('clamd did not answer in time')),
    withinMs,
  );
  try {
    send(socket, bytes);
    return toAnswer(await told);
  } catch (error) {
    return { kind: 'unknown', because: nameOf(error) };
  } finally {
    clearTimeout(late);
    socket.destroy();
  }
}

function replyOf(socket: Socket): Promise<string> {
  const told = Promise.withResolvers<string>();
  let reply = '';
  socket.on('data', (part) => {
    reply += part.toString('latin1');
    const end = reply.indexOf('\0');
    if (end >= 0) told.resolve(reply.slice(0, end));
    else if (reply.length > LONGEST_REPLY) told.reject(new Error('clamd said too much'));
  });
  socket.on('error', told.reject);
  socket.on('close', () => told.reject(new Error('clamd hung up')));
  return told.promise;
}

/** `z`: command and reply end with a zero byte. Each chunk is its length and itself, and one of no length ends them. */
function send(socket: Socket, bytes: Uint8Array): void {
  socket.write('zINSTREAM\0');
  for (let from = 0; from < bytes.length; from += CHUNK) {
    const chunk = bytes.subarray(from, from + CHUNK);
    socket.write(lengthOf(chunk.length));
    socket.write(chunk);
  }
  socket.write(lengthOf(0));
}

function lengthOf(length: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}

/** What clamd finds where a file is larger, deeper or slower to search than it may be; only with `AlertExceedsMax`. */
const BEYOND = 'Heuristics.Limits.Exceeded';

/** Clean is what clamd says is so, word by word, and nothing else. */
function toAnswer(reply: string): ClamdAnswer {
  if (reply === 'stream: OK') return { kind: 'clean' };
  const [, signature] = /^stream: (.+) FOUND$/.exec(reply) ?? [];
  if (signature === undefined) return { kind: 'unknown', because: reply };
  return { kind: signature.startsWith(BEYOND) ? 'beyond' : 'found', signature };
}

/** Several addresses of one host that all refuse are an error without words. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.message || ('code' in error ? String(error.code) : error.name);
}
