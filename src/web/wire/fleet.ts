import { z } from 'zod';

const layer = z.object({ state: z.string() });

const terminal = z.object({
  id: z.string(),
  serial: z.string(),
  label: z.string().nullable(),
  power: z.enum(['on', 'off']),
  /** null: the simulated terminal cannot tell. */
  battery: z.number().nullable(),
  charging: z.boolean(),
  wifi: z.enum(['ok', 'weak', 'off']),
  online: z.boolean(),
  lastSeenAt: z.string().nullable(),
  lastBootAt: z.string().nullable(),
  firmware: layer.extend({
    progressPercent: z.number().nullable(),
    error: z.string().nullable(),
  }),
  os: layer,
  app: layer,
  offered: z.boolean(),
  appOpen: z.boolean(),
  history: z.array(
    z.object({ at: z.string(), what: z.string(), tone: z.enum(['good', 'bad', 'plain']) }),
  ),
});
export type SimulatedTerminal = z.infer<typeof terminal>;

const payment = z.object({
  id: z.string(),
  terminalId: z.string(),
  at: z.string(),
  amountYen: z.number(),
  status: z.string(),
});

const mood = z.enum(['ok', 'down', 'slow', 'nonsense', 'unauthorized']);
export type FleetMood = z.infer<typeof mood>;

const merchant = z.object({
  merchantId: z.string(),
  storeName: z.string(),
  terminals: z.array(terminal),
  /** null: this fleet has no payment port. */
  payments: z.array(payment).nullable(),
});
export type SimulatedMerchant = z.infer<typeof merchant>;
export const fleetState = z.object({ mood, merchants: z.array(merchant) });

export const scenarioState = z.object({
  scenarios: z.array(
    z.object({ id: z.string(), title: z.string(), story: z.string(), steps: z.array(z.string()) }),
  ),
  /** null: none is on. */
  playing: z.object({ id: z.string(), done: z.number(), isPaused: z.boolean() }).nullable(),
});
export type ScenarioState = z.infer<typeof scenarioState>;
export type ScenarioOrder =
  | { readonly order: 'play'; readonly id: string }
  | { readonly order: 'pause' | 'goOn' | 'startOver' };

export type TerminalAction =
  | 'powerOff'
  | 'powerOn'
  | 'restart'
  | 'startUpdate'
  | 'openApp'
  | 'goHome'
  | 'failUpdate'
  | 'finishUpdate'
  | 'goSilent'
  | 'reset';

export const fleetPath = '/simulator/fleet/state';
export const scenariosPath = '/simulator/fleet/scenarios';
export const moodPath = '/simulator/fleet/mood';
export const terminalPath = (id: string, what?: 'actions' | 'payments') =>
  `/simulator/fleet/terminals/${encodeURIComponent(id)}${what === undefined ? '' : `/${what}`}`;
