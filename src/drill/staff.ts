import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { ask, order } from './order.ts';

const list = z.object({
  tickets: z.array(z.object({ number: z.string(), reason: z.string(), status: z.string() })),
});

/** The people at the desk. They see to what the bot handed over, and give the talk back. */
export interface Staff {
  /** Answers every ticket that has waited long enough. */
  readonly work: (minute: number) => Promise<void>;
  readonly reasons: () => Promise<Readonly<Record<string, number>>>;
}

/** So long a ticket waits, in minutes. */
const WAITS = 4;

const TAKEN_OVER = 'この端末はこちらで手配します。(We take care of this terminal.)';
const WORDS: Readonly<Record<string, string>> = {
  paymentUnknown:
    '決済会社に確認します。分かるまで、その会計はそのままにしてください。(We ask the card company.)',
  stepFailed: TAKEN_OVER,
  notOffered: TAKEN_OVER,
  contract: TAKEN_OVER,
};
const OTHERWISE =
  'お待たせしました。更新は、この窓口の案内のとおりに進めてください。(Please follow the steps.)';

/** Signs in as one of the demo's staff. */
export async function openDesk(url: string): Promise<Staff> {
  const tickets = `${url}/desk/api/tickets`;
  const ours = { origin: url };
  const member = { member: 'demo-agent' };
  const { cookies } = await order(`${url}/desk/api/session/demo`, 'POST', member, ours);
  const headers = { ...ours, cookie: cookies.join('; ') };
  const seenAt = new Map<string, number>();
  return {
    work: async (minute) => {
      for (const { number, reason, status } of (await ask(tickets, list, headers)).tickets) {
        if (status !== 'waiting') continue;
        const since = seenAt.get(number) ?? minute;
        seenAt.set(number, since);
        if (minute - since < WAITS) continue;
        const text = WORDS[reason] ?? OTHERWISE;
        await order(`${tickets}/${number}/reply`, 'POST', { act: randomUUID(), text }, headers);
        await order(`${tickets}/${number}/return`, 'POST', { act: randomUUID() }, headers);
      }
    },
    reasons: async () => {
      const counted: Record<string, number> = {};
      for (const { reason } of (await ask(tickets, list, headers)).tickets) {
        counted[reason] = (counted[reason] ?? 0) + 1;
      }
      return counted;
    },
  };
}
