const done = {
  installedVersion: '4.2.0',
  targetVersion: '4.2.0',
  updateState: 'UP_TO_DATE',
  completedAt: '2025-08-19T08:21:40+09:00',
  lastError: null,
  observedAt: '2025-08-19T08:39:00+09:00',
};

const command = {
  id: 'C-77',
  terminalId: 'T-1',
  type: 'REFRESH_STATUS',
  status: 'SENT',
  reason: 'asked by the merchant',
  createdAt: '2025-08-19T08:40:00+09:00',
  expiresAt: '2025-08-19T08:42:00+09:00',
};

/** One of each part of the contract, for whoever builds a fleet from the document. */
export const EXAMPLES: Readonly<Record<string, object>> = {
  Terminal: {
    id: 'T-1',
    merchantId: 'M-1',
    label: 'レジ横',
    serialNumber: 'UP-31001',
    model: null,
    lifecycle: 'ACTIVE',
    connectivity: {
      state: 'ONLINE',
      lastSeenAt: '2025-08-19T08:39:00+09:00',
      networkType: 'WIFI',
      signal: { quality: 'GOOD', dbm: -58 },
    },
    battery: {
      levelPercent: 57,
      charging: 'NOT_CHARGING',
      observedAt: '2025-08-19T08:39:00+09:00',
      receivedAt: '2025-08-19T08:39:01+09:00',
    },
    power: {
      lastBootAt: '2025-08-19T08:05:00+09:00',
      observedAt: '2025-08-19T08:39:00+09:00',
    },
    software: {
      firmware: done,
      os: {
        ...done,
        installedVersion: '11',
        targetVersion: '13',
        updateState: 'FAILED',
        completedAt: null,
        skippable: true,
        deadlineAt: '2025-08-26T00:00:00+09:00',
        lastError: { code: 'BATTERY_LOW', at: '2025-08-19T08:30:00+09:00', vendorCode: 'E-17' },
      },
      paymentApp: done,
    },
    paymentReadiness: { state: 'UNKNOWN', reasons: [] },
  },
  Payment: {
    id: 'P-9',
    terminalId: 'T-1',
    amountMinor: 3300,
    currency: 'JPY',
    method: 'QR',
    status: 'PENDING',
    createdAt: '2025-08-19T08:31:00+09:00',
    updatedAt: '2025-08-19T08:31:12+09:00',
    isOffline: false,
    slipNumber: null,
  },
  CommandOrder: { type: 'REFRESH_STATUS', reason: 'asked by the merchant', expiresInSeconds: 120 },
  Command: command,
  Campaign: {
    id: '2025-08-terminal-update',
    startsAt: '2025-08-19T08:00:00+09:00',
    appUpdateFrom: '2025-08-19T00:00:00+09:00',
    skipUntil: '2025-08-26T00:00:00+09:00',
    minBatteryPercent: 25,
    estimatedMinutes: { min: 10, max: 20 },
    targets: { firmware: '4.2.0', os: '13', paymentApp: null },
  },
  FleetEvent: {
    type: 'terminal.update.changed',
    occurredAt: '2025-08-19T08:40:00+09:00',
    sequence: 18,
    merchantId: 'M-1',
    terminalId: 'T-1',
  },
  Problem: {
    type: 'https://fleet.example/problems/terminal-offline',
    title: 'The terminal cannot be reached now.',
    status: 409,
    code: 'terminal-offline',
    retryable: true,
    traceId: '4bf92f35',
  },
};
