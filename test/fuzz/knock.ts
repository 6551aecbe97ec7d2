import { Agent, request, type IncomingMessage } from 'node:http';

export interface Knock {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export interface Heard {
  readonly status: number;
  readonly text: string;
}

/** Longer than this is a hang. */
const PATIENCE_MS = 5000;

/** One caller with a few connections that stay open, which costs a fraction of a connection each time. */
export function caller(url: string) {
  const { hostname, port } = new URL(url);
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  return {
    /** Fails when there is no answer, or none in time. */
    knock: ({ method, path, headers = {}, body }: Knock): Promise<Heard> =>
      new Promise((heard, failed) => {
        const call = request({
          agent,
          hostname,
          port,
          method,
          path,
          headers,
          timeout: PATIENCE_MS,
        });
        call.on('timeout', () => call.destroy(new Error(`${method} ${path} hangs`)));
        call.on('error', failed);
        call.on('response', (response) => {
          const isEndless = response.headers['content-type']?.startsWith('text/event-stream');
          if (isEndless) {
            heard({ status: response.statusCode ?? 0, text: '' });
            response.destroy();
            return;
          }
          textOf(response).then(
            (text) => heard({ status: response.statusCode ?? 0, text }),
            failed,
          );
        });
        call.end(body);
      }),
    close: () => agent.destroy(),
  };
}

function textOf(response: IncomingMessage): Promise<string> {
  return new Promise((whole, failed) => {
    let text = '';
    response.setEncoding('utf8');
    response.on('data', (part: string) => (text += part));
    response.on('end', () => whole(text));
    response.on('error', failed);
  });
}
