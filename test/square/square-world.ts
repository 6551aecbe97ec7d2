import type { FakeWorld } from './fake-square.ts';

export const MERCHANT = 'MLEFBHHSJGVHD';
const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

/** A terminal with all parts that Square tells of, signed in at `location`. */
export function device(id: string, location: string | null, more: object = {}): object {
  return {
    id: `device:${id}`,
    attributes: {
      type: 'TERMINAL',
      manufacturer: 'Square',
      model: 'T2',
      name: 'レジ横',
      manufacturers_id: `SN-${id}`,
      updated_at: minutesAgo(2),
      version: '5.41.0085',
      merchant_token: MERCHANT,
      ...more,
    },
    components: [
      {
        type: 'APPLICATION',
        application_details: {
          application_type: 'TERMINAL_API',
          version: '6.25',
          session_location: location,
          device_code_id: null,
        },
      },
      { type: 'CARD_READER', card_reader_details: { version: '3.53.70' } },
      {
        type: 'BATTERY',
        battery_details: { visible_percent: 24, external_power: 'AVAILABLE_CHARGING' },
      },
      {
        type: 'WIFI',
        wifi_details: { active: true, ssid: 'shop', signal_strength: { value: 2 } },
      },
      { type: 'ETHERNET', ethernet_details: { active: false } },
    ],
    status: { category: 'AVAILABLE' },
  };
}

const yen = (amount: number) => ({ amount, currency: 'JPY' });

export function checkout(id: string, status: string, paymentIds: readonly string[]): object {
  return {
    id,
    amount_money: yen(3300),
    device_options: { device_id: 'A' },
    status,
    payment_ids: paymentIds,
    created_at: minutesAgo(9),
    location_id: 'L1',
  };
}

export function payment(id: string, status: string, more: object = {}): object {
  return {
    id,
    created_at: minutesAgo(8),
    updated_at: minutesAgo(7),
    amount_money: yen(3300),
    total_money: yen(3300),
    status,
    source_type: 'ELECTRONIC_MONEY',
    location_id: 'L1',
    device_details: { device_id: 'A' },
    ...more,
  };
}

/** One terminal, `A`, at the location `L1`. */
export function worldWith(checkouts: readonly object[], payments: readonly object[]): FakeWorld {
  return { devices: new Map([['L1', [device('A', 'L1')]]]), checkouts, payments };
}
