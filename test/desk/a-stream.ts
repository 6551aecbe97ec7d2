import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Express } from 'express';
import { z } from 'zod';

interface Heard {
  readonly id: string;
  readonly event: string;
  /** Numbers of the tickets it tells of. */
  readonly tickets: readonly string[];
}

const data = z.object({ tickets: z.array(z.object({ number: z.string() })).default([]) });

export interface AStream {
  /** The next news that is no sign of life. */
  next(): Promise<Heard>;
  close(): void;
}

/** Serves the desk for real, since a stream has no end that a test could wait for. */
export async function serve(app: Express) {
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const url = `http://127.0.0.1:${address.port}/desk/api/live`;
  return {
    url,
    follow: (who: string, lastId?: string) => follow(url, who, lastId),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function follow(url: string, who: string, lastId: string | undefined): Promise<AStream> {
  const stop = new AbortController();
  const headers = { cookie: `desk=${who}`, ...(lastId && { 'last-event-id': lastId }) };
  const { body } = await fetch(url, { headers, signal: stop.signal });
  if (body === null) throw new Error('no stream');
  const news = read(body);
  return {
    next: async () => {
      const { value } = await news.next();
      if (value === undefined) throw new Error('the stream is over');
      return value;
    },
    close: () => stop.abort(),
  };
}

async function* read(body: ReadableStream<Uint8Array>): AsyncGenerator<Heard, undefined> {
  let text = '';
  for await (const piece of body.pipeThrough(new TextDecoderStream())) {
    text += piece;
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const heard = toHeard(block);
      if (heard !== null) yield heard;
    }
  }
}

function toHeard(block: string): Heard | null {
  const fields = new Map(
    block.split('\n').map((line) => {
      const [name = '', ...rest] = line.split(': ');
      return [name, rest.join(': ')];
    }),
  );
  const event = fields.get('event');
  if (event === undefined || event === 'beat') return null;
  const { tickets } = data.parse(JSON.parse(fields.get('data') ?? '{}'));
  return { id: fields.get('id') ?? '', event, tickets: tickets.map(({ number }) => number) };
}
