import { randomBytes } from 'node:crypto';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
// Ids must not come again after a restart: a bot remembers them in its database.
let lastMessageId = Date.now() * 1000;

/** The ids of messages are numbers written as text. */
export function newMessageId(): string {
  lastMessageId += 1;
  return String(lastMessageId);
}

/** A ULID, as LINE numbers its webhook events. */
export function newEventId(millis: number): string {
  let time = '';
  let rest = millis;
  for (let place = 0; place < 10; place += 1) {
    time = CROCKFORD.charAt(rest % 32) + time;
    rest = Math.floor(rest / 32);
  }
  return time + [...randomBytes(16)].map((byte) => CROCKFORD.charAt(byte % 32)).join('');
}

export function newReplyToken(): string {
  return randomBytes(16).toString('hex');
}

/** Forgets the oldest, so that a simulator can run for weeks. */
export function keepLatest<Key, Value>(map: Map<Key, Value>, limit: number): void {
  for (const key of map.keys()) {
    if (map.size <= limit) return;
    map.delete(key);
  }
}
