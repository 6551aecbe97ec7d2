import type { messagingApi } from '@line/bot-sdk';
import type { Log } from '../engine/log.ts';
import type { Outgoing } from '../engine/ports.ts';
import { areSendable } from './limits.ts';
import { toPlain } from './plain.ts';

/** A row of the outbox, as LINE takes it. */
export interface Letter {
  readonly row: Outgoing;
  readonly messages: messagingApi.Message[];
  /** Whether this is the safe version already. */
  readonly isPlain: boolean;
}

/** What is to be sent of a row; null where nothing can be. */
export function letterOf(row: Outgoing, log: Log): Letter | null {
  const asMade: unknown = row.messages;
  if (areSendable(asMade)) return { row, messages: asMade, isPlain: false };
  log.error({ row: row.id }, 'messages past the limits of LINE are sent as plain text');
  return plainLetter(row);
}

function plainLetter(row: Outgoing): Letter | null {
  const messages = toPlain(row.messages);
  return messages.length === 0 ? null : { row, messages, isPlain: true };
}

/** The plain version; null where that was tried already. */
export function saferThan({ row, isPlain }: Letter): Letter | null {
  return isPlain ? null : plainLetter(row);
}
