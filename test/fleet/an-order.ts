import type { RemoteOrder } from '../../src/core/remote.ts';

/** An order that was never sent yet. */
export function anOrder(kind: RemoteOrder['kind'], terminalId: string): RemoteOrder {
  return {
    key: `${kind}-20250818234000000-7`,
    kind,
    terminalId,
    staff: null,
    askedAt: '2025-08-18T23:40:00.000Z',
    tries: 0,
    takenAt: null,
    endedAt: null,
    id: null,
    outcome: null,
  };
}
