import express, { type Router } from 'express';
import type { DateTime } from 'luxon';
import { lineApi } from './line-api.ts';
import { createAccountLink } from './line-account-link.ts';
import { createChannel, type Channel } from './line-channel.ts';
import { createFaults, type LineFaultWish } from './line-faults.ts';
import { showingOwnPictures } from './line-own-pictures.ts';
import { phoneEventsOf, type SendBurst, type SendEvent, type Sent } from './line-phone-events.ts';
import { phoneApi } from './line-phone.ts';
import { createPictures, type PictureFate } from './line-pictures.ts';
import { createRichMenus } from './line-rich-menus.ts';
import { createSending } from './line-sending.ts';
import {
  createTalks,
  type Entry,
  type LinePerson,
  type TalkNews,
  type Talks,
} from './line-talk.ts';
import { createAccessTokens, createReplyTokens } from './line-tokens.ts';
import { createWebhookSender } from './line-webhook.ts';

export interface LineSimulatorMeans {
  readonly now: () => DateTime;
  readonly channelId: string;
  readonly channelSecret: string;
  readonly webhookUrl: string | (() => string);
  readonly people: readonly LinePerson[];
  /** An https address that stands for this very server: its phones show what is there by path. */
  readonly ownBase?: string;
  /** How long the bot may take to answer a webhook. */
  readonly webhookMs?: number;
  readonly heartbeatMs?: number;
  /** Channel access tokens that never end, as the console issues them. */
  readonly lastingTokens?: readonly string[];
}

/** LINE itself, as a bot and as a phone see it. */
export interface LineSimulator {
  /** To be mounted at the root: LINE's paths are absolute. */
  readonly router: Router;
  readonly sendEvent: SendEvent;
  readonly sendBurst: SendBurst;
  /** The bot is invited to a group. */
  inviteTo(groupId: string): Promise<Sent>;
  /** The very same event again; null when it is not known. */
  redeliver(eventId: string): Promise<number | null>;
  /** This is what was said in the talk, and nothing else. */
  recall(userId: string, entries: readonly Entry[]): void;
  chat(userId: string): { readonly entries: readonly Entry[]; readonly typing: boolean };
  onMessage(callback: (userId: string, entry: Entry) => void): () => void;
  onNews(callback: (userId: string, news: TalkNews) => void): () => void;
  setFaults(faults: readonly LineFaultWish[]): void;
  setMonthlyLimit(limit: number | null): void;
  switchChannel: Channel['switch'];
  setPictureFate(fate: PictureFate): void;
  endAccessTokens(): void;
  readonly leftGroups: readonly string[];
}

export function createLineSimulator(means: LineSimulatorMeans): LineSimulator {
  const { now, heartbeatMs = 15_000 } = means;
  const talks = createTalks(means.people, now);
  const replyTokens = createReplyTokens(now);
  const accessTokens = createAccessTokens(now, means.lastingTokens ?? []);
  const shown = showingOwnPictures(talks, means.ownBase ?? null);
  const sending = createSending({ now, talks: shown, replyTokens });
  const webhook = createWebhookSender(means, replyTokens);
  const faults = createFaults();
  const pictures = createPictures();
  const richMenus = createRichMenus();
  const leftGroups: string[] = [];

  const phone = phoneEventsOf({ now, talks, replyTokens, webhook, pictures });

  const router = express.Router();
  const shared = { ...means, talks, faults, pictures, richMenus };
  const accountLink = createAccountLink({ now, talks, replyTokens, webhook });
  const onLeave = (groupId: string) => leftGroups.push(groupId);
  const channel = createChannel({ ...shared, accessTokens, webhook });
  router.use(channel.router);
  router.use(lineApi({ ...shared, accessTokens, sending, accountLink, onLeave }));
  router.use(accountLink.router);
  router.use(phoneApi({ ...shared, heartbeatMs, sendEvent: phone.sendEvent }));

  return {
    router,
    ...phone,
    async inviteTo(groupId) {
      const how = { mode: 'active', replyToken: replyTokens.issue(groupId) } as const;
      const event = webhook.make({ type: 'join' }, { type: 'group', groupId }, how);
      return { status: await webhook.send([event]), event, entry: null };
    },
    redeliver: (eventId) => webhook.redeliver(eventId),
    recall: (userId, entries) => shown.beginAnew(userId, entries),
    chat: (userId) => chatOf(talks, userId),
    onMessage: (callback) =>
      talks.listen((userId, news) => {
        if (news.event === 'entry' && news.data.from === 'bot') callback(userId, news.data);
      }),
    onNews: (callback) => talks.listen(callback),
    setFaults: faults.set,
    setMonthlyLimit: sending.setMonthlyLimit,
    switchChannel: (to) => channel.switch(to),
    setPictureFate: (fate) => pictures.setFate(fate),
    endAccessTokens: accessTokens.endAll,
    leftGroups,
  };
}

function chatOf(talks: Talks, userId: string) {
  const talk = talks.of(userId);
  if (talk === undefined) throw new Error(`nobody has the LINE user id ${userId}`);
  return { entries: talk.entries, typing: talks.isTyping(talk) };
}
