import { createHmac } from 'node:crypto';
import { CHANNEL } from './far-side.ts';

/** LINE waits so long for a bot. */
const WEBHOOK_MS = 2000;
const DESTINATION = `U${'5'.repeat(32)}`;

/** One signed webhook; true when it was answered with 200 in time. */
export async function post(url: string, events: readonly object[]): Promise<boolean> {
  const body = JSON.stringify({ destination: DESTINATION, events });
  const signature = createHmac('sha256', CHANNEL.channelSecret).update(body).digest('base64');
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-line-signature': signature },
      body,
      signal: AbortSignal.timeout(WEBHOOK_MS),
    });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}
