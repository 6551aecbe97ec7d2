import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { blamed } from '../blame.ts';
import type { DemoMeans } from './world.ts';

const version = z.enum(['old', 'new']);
const moment = z.iso.datetime({ offset: true });

const terminal = z.strictObject({
  serial: z.string().min(4),
  label: z.string().nullable(),
  battery: z.number().min(0).max(100).nullable(),
  charging: z.boolean(),
  online: z.boolean(),
  lastSeen: moment.nullable(),
  lastBoot: moment.nullable(),
  firmware: version,
  os: version,
  app: version,
  updateState: z.union([
    z.enum(['none', 'pending', 'downloading', 'done']),
    z.templateLiteral(['failed:', z.string().min(1)]),
  ]),
  wifi: z.enum(['ok', 'weak', 'off']),
  live: z.boolean(),
});

const payment = z
  .strictObject({
    time: moment,
    amount: z.int().positive(),
    status: z.enum(['captured', 'failed', 'unknown']),
    serial: z.string().nullable(),
  })
  .transform(({ serial, ...same }) => (serial === null ? same : { ...same, serial }));

const merchantId = z.string().min(1);
const storeName = z.string().min(1);

const demoFile = z.strictObject({
  people: z.array(
    z.strictObject({
      userId: z.string().regex(/^U[0-9a-f]{32}$/, 'is no LINE user id'),
      displayName: z.string().min(1),
      /** null: this LINE account is not linked to a shop. */
      storeName: storeName.nullable(),
      merchantId: merchantId.nullable(),
      language: z.string().min(2),
    }),
  ),
  shops: z.array(
    z.strictObject({
      merchantId,
      storeName,
      terminals: z.array(terminal),
      /** null: no payment port. */
      payments: z.array(payment).nullable(),
    }),
  ),
});

/** What a `DEMO_WORLD` file holds. */
export type DemoFile = z.input<typeof demoFile>;

/** Other people and shops for the demo than its own. Throws with every mistake in the file. */
export function loadDemoWorld(path: string): Required<Pick<DemoMeans, 'people' | 'world'>> {
  const { data, error } = demoFile.safeParse(readJson(path));
  if (data !== undefined) return { people: data.people, world: data.shops };
  const mistakes = error.issues.map(
    (i) => `DEMO_WORLD=${path} ${i.path.join('.') || 'as a whole'}: ${i.message}`,
  );
  throw new Error(mistakes.join('\n'));
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw blamed(`DEMO_WORLD=${path}`, 'It must name a JSON file that can be read', error);
  }
}
