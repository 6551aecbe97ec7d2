import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { nowMs } from './clock.ts';

// LINE as a bot sees it, as cheap as it can be: what it costs is taken from everybody alike.
// A reply token `n` is good once; when its words arrived is kept, and told to whoever asks.

const arrivals = new Map<string, number>();
let repeated = 0;

const reply = z.object({ replyToken: z.string() });

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => answer(request, Buffer.concat(parts).toString('utf8'), response));
});

function answer({ url = '' }: IncomingMessage, body: string, response: ServerResponse): void {
  switch (url) {
    case '/v2/bot/message/reply':
      return take(reply.parse(JSON.parse(body)).replyToken, response);
    case '/oauth2/v3/token':
      return say(response, 200, { access_token: 'good', expires_in: 900, token_type: 'Bearer' });
    case '/arrivals': {
      const { user, system } = process.cpuUsage();
      const cpuMs = (user + system) / 1000;
      const told = { arrivals: Object.fromEntries(arrivals), repeated, cpuMs };
      arrivals.clear();
      repeated = 0;
      return say(response, 200, told);
    }
    case '/count':
      return say(response, 200, { count: arrivals.size });
    default:
      // Typing signs, profiles and pushes.
      return say(response, 200, { sentMessages: [{ id: '1' }] });
  }
}

function take(token: string, response: ServerResponse): void {
  if (arrivals.has(token)) {
    repeated += 1;
    return say(response, 400, { message: 'Invalid reply token' });
  }
  arrivals.set(token, nowMs());
  return say(response, 200, { sentMessages: [{ id: token }] });
}

function say(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

server.keepAliveTimeout = 60_000;
server.listen(Number(process.env['PORT']), '127.0.0.1');
