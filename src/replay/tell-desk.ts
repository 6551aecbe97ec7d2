import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { Unplayable } from './scene.ts';

const ticketList = z.object({
  tickets: z.array(z.object({ number: z.string(), conversation: z.string(), status: z.string() })),
});

/** What staff do about the open ticket of a talk, signed in as one of the demo's people. */
export async function tellDesk(
  url: string,
  conversation: string,
  what: 'reply' | 'return',
  body: object,
): Promise<void> {
  const send = post(`${url}/desk/api`, { origin: url, 'content-type': 'application/json' });
  const signedIn = await send('/session/demo', { member: 'demo-agent' });
  const cookie = signedIn.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
  const headers = { cookie: cookie.join('; ') };
  const answer = await fetch(`${url}/desk/api/tickets`, { headers });
  const ticket = ticketList
    .parse(await answer.json())
    .tickets.findLast(
      (one) => one.conversation === conversation && ['waiting', 'claimed'].includes(one.status),
    );
  if (ticket === undefined) throw new Unplayable('the desk has no open ticket of this talk');
  const act = { ...body, act: randomUUID() };
  const { status } = await send(`/tickets/${ticket.number}/${what}`, act, headers);
  if (status !== 202) throw new Error(`the desk answered ${status} to a ${what}`);
}

type Headers = Readonly<Record<string, string>>;

function post(base: string, always: Headers) {
  return (path: string, body: object, headers: Headers = {}) =>
    fetch(base + path, {
      method: 'POST',
      headers: { ...always, ...headers },
      body: JSON.stringify(body),
    });
}
