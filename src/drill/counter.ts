import { z } from 'zod';
import { ask, order } from './order.ts';

/** One terminal on the counter, as its screen shows it. */
const screen = z.object({
  id: z.string(),
  label: z.string().nullable(),
  power: z.enum(['on', 'off']),
  battery: z.number().nullable(),
  charging: z.boolean(),
  wifi: z.enum(['ok', 'weak', 'off']),
  lastBootAt: z.string().nullable(),
  firmware: z.object({ state: z.string(), error: z.string().nullable() }),
  os: z.object({ state: z.string() }),
  appOpen: z.boolean(),
});
export type Screen = z.infer<typeof screen>;

const all = z.object({ merchants: z.array(z.object({ terminals: z.array(screen) })) });
const refusal = z.object({ code: z.string() });

type Press =
  | 'powerOn'
  | 'restart'
  | 'startUpdate'
  | 'openApp'
  | 'goHome'
  | 'failUpdate'
  | 'goSilent';

/** The terminals of the fleet simulator, as hands and eyes at the counter reach them. */
export interface Counter {
  readonly look: (id: string) => Promise<Screen>;
  readonly lookAtAll: () => Promise<readonly Screen[]>;
  /** Why the terminal would not, or null. */
  readonly press: (id: string, what: Press) => Promise<string | null>;
  readonly change: (
    id: string,
    to: { readonly charging?: boolean; readonly wifi?: 'ok'; readonly offered?: boolean },
  ) => Promise<void>;
  /** Takes a payment, where there is a history to show it. */
  readonly pay: (id: string) => Promise<void>;
}

export function createCounter(url: string): Counter {
  const fleet = `${url}/simulator/fleet`;
  return {
    look: (id) => ask(`${fleet}/terminals/${id}`, screen),
    lookAtAll: async () =>
      (await ask(`${fleet}/state`, all)).merchants.flatMap(({ terminals }) => terminals),
    press: async (id, action) => {
      const done = await order(`${fleet}/terminals/${id}/actions`, 'POST', { action });
      return done.status === 409 ? refusal.parse(done.body).code : null;
    },
    change: async (id, to) => {
      await order(`${fleet}/terminals/${id}`, 'PATCH', to);
    },
    pay: async (id) => {
      await order(`${fleet}/terminals/${id}/payments`, 'POST', {
        amountYen: 3300,
        status: 'captured',
      });
    },
  };
}

export function isUpdated({ firmware, os }: Screen): boolean {
  return firmware.state === 'UP_TO_DATE' && os.state === 'UP_TO_DATE';
}

export function isInstalling({ firmware, os }: Screen): boolean {
  return firmware.state === 'INSTALLING' || os.state === 'INSTALLING';
}
