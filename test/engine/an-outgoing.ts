import type { Outgoing } from '../../src/engine/ports.ts';
import { tokyo } from '../fleet/hand-clock.ts';

/** A row of the outbox that nobody has tried to send. */
export function outgoing(id: number, more: Partial<Outgoing> = {}): Outgoing {
  return {
    id,
    lease: `lease-${id}`,
    conversation: `U${id}`,
    messages: [],
    replyToken: null,
    receivedAt: tokyo('2025-08-19T08:40:00'),
    saidAt: tokyo('2025-08-19T08:40:00'),
    retryKey: '123e4567-e89b-42d3-a456-426614174000',
    attempts: 0,
    lastWay: null,
    isAmbiguous: false,
    isSaidLater: false,
    isSoonUntrue: false,
    ...more,
  };
}
