import type { Response } from 'express';
import type { Talks } from './line-talk.ts';

/** News of one talk as server-sent events, with a comment now and then that keeps proxies patient. */
export function streamTalk(
  talks: Talks,
  userId: string,
  response: Response,
  heartbeatMs: number,
): void {
  response.status(200).set({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
  });
  response.write(': here\n\n');
  const stop = talks.listen((whose, { event, data }) => {
    if (whose === userId) response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  });
  const heartbeat = setInterval(() => response.write(': still here\n\n'), heartbeatMs).unref();
  response.on('close', () => {
    clearInterval(heartbeat);
    stop();
  });
}
