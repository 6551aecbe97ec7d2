import { createServer, type Socket } from 'node:net';
import type { ClamdAddress } from '../../src/config/clamd.ts';
import { EICAR } from '../../src/guard/clamd-check.ts';

const COMMAND = 'zINSTREAM\0';

/** What clamd answers to the bytes of a stream, with its zero byte; null: nothing, for ever. */
type Answer = (bytes: Buffer) => string | null;

const search: Answer = (bytes) =>
  bytes.includes(EICAR) ? 'stream: Win.Test.EICAR_HDB-1 FOUND\0' : 'stream: OK\0';

/** Listens as clamd does, and knows one signature; at a socket of its own, or at any free port of this machine. */
export async function aClamd({ path, answer = search }: { path?: string; answer?: Answer } = {}) {
  const seen: Buffer[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    // Whoever asks may hang up.
    socket.on('error', () => undefined);
    const parts: Buffer[] = [];
    socket.on('data', (part) => {
      parts.push(part);
      // Commands and streams end with a zero byte: only then it is worth a look.
      const bytes = part.at(-1) === 0 ? streamIn(Buffer.concat(parts)) : null;
      if (bytes === null) return;
      seen.push(bytes);
      const said = bytes.length > 0 ? answer(bytes) : 'UNKNOWN COMMAND\0';
      if (said !== null) socket.end(said);
    });
  });
  await new Promise<void>((ready) => {
    if (path === undefined) server.listen(0, '127.0.0.1', ready);
    else server.listen(path, ready);
  });
  const at = server.address();
  if (at === null) throw new Error('it does not listen');
  const address: ClamdAddress =
    typeof at === 'string' ? { path: at } : { host: at.address, port: at.port };
  return {
    address,
    /** All that it was given to search. */
    seen,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/** The chunks in one; null: not all has come. What is no command of this kind is a stream of nothing. */
function streamIn(came: Buffer): Buffer | null {
  if (came.toString('latin1', 0, COMMAND.length) !== COMMAND) return Buffer.alloc(0);
  const chunks: Buffer[] = [];
  let at = COMMAND.length;
  while (at + 4 <= came.length) {
    const from = at + 4;
    at = from + came.readUInt32BE(at);
    if (at === from) return Buffer.concat(chunks);
    if (at <= came.length) chunks.push(came.subarray(from, at));
  }
  return null;
}
