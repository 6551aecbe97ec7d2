import type { DateTime } from 'luxon';
import { type PhoneEvent, tell } from './line-event.ts';
import type { Pictures } from './line-pictures.ts';
import type { Entry, Talk, Talks } from './line-talk.ts';
import type { ReplyTokens } from './line-tokens.ts';
import type { WebhookEvent, WebhookSender } from './line-webhook.ts';

export interface Sent {
  /** What the bot answered; 0: nothing in time. */
  readonly status: number;
  readonly event: WebhookEvent;
  /** What the phone shows of it. */
  readonly entry: Entry | null;
}

export type SendEvent = (
  userId: string,
  event: PhoneEvent,
  how?: { readonly mode: 'active' | 'standby' },
) => Promise<Sent>;

/** Messages that arrive in one webhook, as LINE sends what comes close together. */
export type SendBurst = (userId: string, texts: readonly string[]) => Promise<readonly Sent[]>;

interface PhoneEventMeans {
  readonly now: () => DateTime;
  readonly talks: Talks;
  readonly pictures: Pictures;
  readonly replyTokens: ReplyTokens;
  readonly webhook: WebhookSender;
}

/** What a person does on a phone, on its way to the bot. */
export function phoneEventsOf(means: PhoneEventMeans): {
  readonly sendEvent: SendEvent;
  readonly sendBurst: SendBurst;
} {
  const { webhook } = means;
  return {
    async sendEvent(userId, event, { mode } = { mode: 'active' }) {
      const happened = happen(userId, event, mode, means);
      return { ...happened, status: await webhook.send([happened.event]) };
    },
    async sendBurst(userId, texts) {
      const happened = texts.map((text) => happen(userId, { type: 'text', text }, 'active', means));
      const status = await webhook.send(happened.map(({ event }) => event));
      return happened.map((one) => ({ ...one, status }));
    },
  };
}

/** The event as the phone shows it, and as LINE will tell it. */
function happen(
  userId: string,
  event: PhoneEvent,
  mode: 'active' | 'standby',
  means: PhoneEventMeans,
): Omit<Sent, 'status'> {
  const { now, talks, replyTokens, webhook } = means;
  const talk = talks.of(userId);
  if (talk === undefined) throw new Error(`nobody has the LINE user id ${userId}`);
  const { fields, hasReplyToken, shown } = tell(event, talk.isBlocked);
  remember(event, talk, shown?.id ?? null, means);
  const at = now().toUTC().toISO() ?? '';
  const entry: Entry | null = shown === null ? null : { ...shown, at, from: 'merchant' };
  if (entry !== null) talks.add(userId, entry);
  const replyToken = hasReplyToken && mode === 'active' ? replyTokens.issue(userId) : null;
  const told = webhook.make(fields, { type: 'user', userId }, { mode, replyToken });
  return { event: told, entry };
}

function remember(
  event: PhoneEvent,
  talk: Talk,
  shownId: string | null,
  { talks, pictures }: PhoneEventMeans,
): void {
  if (event.type === 'follow') talk.isBlocked = false;
  if (event.type === 'unfollow') talk.isBlocked = true;
  if (event.type === 'image' && shownId !== null) pictures.keep(shownId, event);
  if (event.type !== 'image' && event.content !== undefined && shownId !== null) {
    pictures.keep(shownId, event.content);
  }
  if (event.type === 'edit') talks.edit(talk.person.userId, event.entryId, event.text);
  if (event.type === 'unsend') {
    pictures.drop(event.entryId);
    talks.unsend(talk.person.userId, event.entryId);
  }
}
