import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';

/** What the desk tells whoever is signed in. */
export interface Desk {
  unknown(): Promise<z.infer<typeof unknownList>>;
}

const unknownList = z.object({
  total: z.number(),
  deliveries: z.array(z.object({ conversation: z.string(), texts: z.array(z.string()) })),
});

const SAME_ORIGIN = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
const PASSWORD = 'a password that is long enough';

/** Signs in as the first admin, by the link that the product wrote when it began. */
export async function openDesk(url: string, said: () => string): Promise<Desk> {
  const secret = await secretIn(said);
  const joined = await fetch(`${url}/desk/api/invitation/password`, {
    method: 'POST',
    headers: SAME_ORIGIN,
    body: JSON.stringify({ secret, signInName: 'soak', password: PASSWORD }),
  });
  if (!joined.ok) throw new Error(`the desk let nobody in: ${joined.status}`);
  const cookie = joined.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
  return {
    async unknown() {
      const answer = await fetch(`${url}/desk/api/unknown-deliveries`, {
        headers: { cookie: cookie.join('; ') },
      });
      return unknownList.parse(await answer.json());
    },
  };
}

/** The link is written a moment after the product answers. */
async function secretIn(said: () => string): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    const [, secret] = /\/desk\/welcome#(\S+)\n/.exec(said()) ?? [];
    if (secret !== undefined) return secret;
    await pause(50);
  }
  throw new Error(`the product gave no link for an admin\n${said()}`);
}
