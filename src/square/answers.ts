import { z } from 'zod';
import { maybe, moment, pathId, percent } from '../fleet/contract-reading.ts';

// Field names and meanings: Square's SDK for Node (docs/fleet-adapters.md).

const text = z.string().min(1).nullable().catch(null);
const at = moment.nullable().catch(null);

const component = z.object({
  type: z.string(),
  application_details: maybe(z.object({ version: text, session_location: text })),
  card_reader_details: maybe(z.object({ version: text })),
  battery_details: maybe(
    z.object({ visible_percent: percent.nullable().catch(null), external_power: text }),
  ),
  wifi_details: maybe(z.object({ active: z.boolean().nullable().catch(null) })),
});

const device = z.object({
  id: pathId,
  attributes: z.object({
    model: text,
    name: text,
    manufacturers_id: text,
    updated_at: at,
    version: text,
    merchant_token: text,
  }),
  components: maybe(z.array(component)),
  status: maybe(z.object({ category: text })),
});

const cursor = z.string().min(1).nullable().catch(null);

// An answer that is none of Square's is an object too; but Square leaves empty lists out.
const ofSquare = z
  .record(z.string(), z.unknown())
  .refine((body) => Object.keys(body).every((key) => LISTS.has(key)), 'is no list of Square');
const LISTS = new Set(['devices', 'checkouts', 'payments', 'cursor', 'errors']);

export const devicePage = ofSquare.pipe(z.object({ devices: maybe(z.array(device)), cursor }));

const money = z.object({ amount: z.int(), currency: z.literal('JPY') });

const checkout = z.object({
  id: pathId,
  amount_money: money,
  device_options: z.object({ device_id: z.string() }),
  status: text,
  payment_ids: maybe(z.array(z.string())),
  created_at: moment,
});

export const checkoutPage = ofSquare.pipe(
  z.object({ checkouts: maybe(z.array(checkout)), cursor }),
);

const payment = z.object({
  id: pathId,
  created_at: moment,
  updated_at: at,
  amount_money: money,
  total_money: maybe(money),
  refunded_money: maybe(money),
  status: text,
  source_type: text,
  location_id: text,
  terminal_checkout_id: text,
  device_details: maybe(z.object({ device_id: text })),
  is_offline_payment: z.boolean().nullable().catch(null),
});

export const paymentPage = ofSquare.pipe(z.object({ payments: maybe(z.array(payment)), cursor }));

/** What Square says instead of an answer. */
export const refusal = z.object({ errors: z.array(z.object({ code: z.string() })).min(1) });

export type SquareDevice = z.infer<typeof device>;
export type SquareCheckout = z.infer<typeof checkout>;
export type SquarePayment = z.infer<typeof payment>;
