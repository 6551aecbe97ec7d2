import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { blamed } from './blame.ts';
import type { Config } from './config.ts';
import type { Log } from './engine/log.ts';

const WAY_OUT =
  'Set PORT to one that is free, or end what listens there; HOST is an address of this machine';

/** Whoever sends a request a letter at a time holds a connection no longer than this. */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 30_000 };
/** Node itself looks every half minute only: by then a wait of ten seconds is one of forty. */
const LOOK_EVERY_MS = 1000;

export function patientServer(app: RequestListener, patience = PATIENCE): Server {
  return createServer({ ...patience, connectionsCheckingInterval: LOOK_EVERY_MS }, app);
}

/** Listens, and gives the address on this machine. What goes wrong later is logged each time, and those who are connected are served on. */
export async function listen(
  server: Server,
  { port, host }: Pick<Config, 'port' | 'host'>,
  log?: Pick<Log, 'error'>,
): Promise<string> {
  await new Promise<void>((ready, fail) => {
    const refused = (error: Error) => fail(blamed(`PORT=${port}, HOST=${host}`, WAY_OUT, error));
    server.once('error', refused);
    server.listen(port, host, () => {
      server.removeListener('error', refused);
      ready();
    });
  });
  if (log)
    server.on('error', (err) => log.error({ err }, 'the server could not take a connection'));
  return `http://127.0.0.1:${portOf(server.address())}`;
}

/** From now on `app` answers, and whatever answered until now does not. */
export function answerWith(server: Server, app: RequestListener): void {
  server.removeAllListeners('request').on('request', app);
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

/** How long requests under way may take to end. */
const LAST_REQUESTS_MS = 5000;

/** Takes no new requests, and waits for those under way. */
export async function close(server: Server): Promise<void> {
  const closed = new Promise((ready) => server.close(ready));
  server.closeIdleConnections();
  // Streams of open pages never end by themselves; a webhook under way is let through first.
  const patience = setTimeout(() => server.closeAllConnections(), LAST_REQUESTS_MS);
  await closed;
  clearTimeout(patience);
}
