/** One terminal as a transcript or a demo world puts it. */
export interface TerminalSeed {
  readonly serial: string;
  readonly label: string | null;
  readonly battery: number | null;
  readonly charging: boolean;
  readonly online: boolean;
  readonly lastSeen: string | null;
  readonly lastBoot: string | null;
  readonly firmware: Version;
  readonly os: Version;
  readonly app: Version;
  readonly updateState: 'none' | 'pending' | 'downloading' | 'done' | `failed:${string}`;
  readonly wifi: Wifi;
  /** A live terminal drains, charges and updates; any other reports what is written here, always. */
  readonly live?: boolean;
  /** Layers of which this fleet tells nothing. */
  readonly untold?: readonly ('firmware' | 'os' | 'paymentApp')[];
  readonly suspended?: boolean;
  readonly appUpdating?: boolean;
}

export type Version = 'old' | 'new';
export type Wifi = 'ok' | 'weak' | 'off';

export interface PaymentSeed {
  readonly time: string;
  readonly amount: number;
  readonly status: PaymentSeedStatus;
  readonly method?: PaymentMethod;
  /** Without it the payment was taken on the merchant's first terminal. */
  readonly serial?: string;
}

export type PaymentMethod = 'credit' | 'felica' | 'qr';

export type PaymentSeedStatus = 'captured' | 'failed' | 'unknown';

export interface MerchantSeed {
  readonly merchantId: string;
  readonly storeName: string;
  readonly terminals: readonly TerminalSeed[];
  /** null: this merchant's fleet has no payment port. */
  readonly payments: readonly PaymentSeed[] | null;
}
