import type { MerchantSeed } from './fleet-seed.ts';

/** A person who writes to the bot in the demo; without a merchant the account is not linked yet. */
export interface DemoPerson {
  readonly userId: string;
  readonly displayName: string;
  readonly storeName: string | null;
  readonly merchantId: string | null;
  readonly language: string;
}

export const DEMO_PEOPLE: readonly DemoPerson[] = [
  {
    userId: 'U5a70c0de0000000000000000000010a1',
    displayName: '佐藤',
    storeName: '喫茶こもれび',
    merchantId: 'M-1001',
    language: 'ja',
  },
  {
    userId: 'U5a70c0de0000000000000000000010b2',
    displayName: '田中',
    storeName: '食堂はなまる',
    merchantId: 'M-1002',
    language: 'ja',
  },
  {
    userId: 'U5a70c0de0000000000000000000010c3',
    displayName: '鈴木',
    storeName: '美容室ソラ',
    merchantId: 'M-1003',
    language: 'ja',
  },
  {
    userId: 'U5a70c0de0000000000000000000010d4',
    displayName: '高橋',
    storeName: null,
    merchantId: null,
    language: 'ja',
  },
];

const live = { live: true, charging: false, online: true, wifi: 'ok' } as const;

/** Three shops on the morning of 19 August, each with another thing left to do. */
export const demoWorld: readonly MerchantSeed[] = [
  {
    merchantId: 'M-1001',
    storeName: '喫茶こもれび',
    terminals: [
      {
        ...live,
        serial: 'UP-10011',
        label: 'レジ横',
        // Drains slowly: shown as 18 for the first quarter of an hour.
        battery: 18.9,
        lastSeen: '2025-08-19T08:10:00+09:00',
        lastBoot: '2025-08-18T21:10:00+09:00',
        firmware: 'old',
        os: 'old',
        app: 'old',
        updateState: 'pending',
      },
    ],
    payments: [
      { time: '2025-08-18T17:42:00+09:00', amount: 1250, status: 'captured' },
      { time: '2025-08-18T18:05:00+09:00', amount: 2480, status: 'captured' },
      { time: '2025-08-18T19:31:00+09:00', amount: 980, status: 'captured' },
    ],
  },
  {
    merchantId: 'M-1002',
    storeName: '食堂はなまる',
    terminals: [
      {
        ...live,
        serial: 'UP-10021',
        label: 'レジ1',
        battery: 88,
        lastSeen: '2025-08-19T08:40:00+09:00',
        lastBoot: '2025-08-19T08:03:00+09:00',
        firmware: 'new',
        os: 'new',
        app: 'new',
        updateState: 'done',
      },
      {
        ...live,
        serial: 'UP-10022',
        label: 'レジ2',
        battery: 64,
        lastSeen: '2025-08-19T08:40:00+09:00',
        lastBoot: '2025-08-19T07:30:00+09:00',
        firmware: 'old',
        os: 'old',
        app: 'new',
        updateState: 'pending',
      },
    ],
    payments: [],
  },
  {
    merchantId: 'M-1003',
    storeName: '美容室ソラ',
    terminals: [
      {
        ...live,
        wifi: 'weak',
        serial: 'UP-10031',
        label: '受付',
        battery: 71,
        lastSeen: '2025-08-19T08:35:00+09:00',
        lastBoot: '2025-08-19T08:01:00+09:00',
        firmware: 'old',
        os: 'old',
        app: 'new',
        updateState: 'failed:network',
      },
    ],
    payments: null,
  },
];
