import { dayKeyOf, timeOf } from '../clock/japan-time.ts';
import type { InBoth } from '../language.ts';
import type { Reason, Ticket, TicketStatus, Urgency } from '../wire/desk.ts';
import type { TalkLine } from '../wire/talk.ts';

/** What a ticket is about, and how it stands. */
export interface TicketWords {
  readonly urgencies: Readonly<Record<Urgency, string>>;
  readonly paymentOpen: string;
  readonly reasons: Readonly<Record<Reason, string>>;
  readonly statuses: Readonly<Record<TicketStatus, string>>;
  readonly speakers: Readonly<Record<Exclude<TalkLine['from'], 'event'>, string>>;
  /** A picture that a merchant sent, for who does not see it, and where it cannot be shown. */
  readonly picture: Readonly<Record<'alt' | 'missing' | 'doubtful' | 'show', string>>;
  readonly deliveries: Readonly<Record<NonNullable<TalkLine['delivery']>, string>>;
}

export const ticketWords: InBoth<TicketWords> = {
  ja: {
    urgencies: {
      cannotTakePayments: '決済できない',
      customerWaiting: 'お客さまがお待ち',
      beforeOpening: '開店前',
      canWait: '急ぎではない',
    },
    paymentOpen: '決済が未確認',
    reasons: {
      merchantAsked: '人と話したい',
      notUnderstood: '話が通じなかった',
      stepFailed: '手順がうまくいかない',
      paymentUnknown: '決済の結果が不明',
      angry: 'お怒り',
      unsafe: '安全にかかわる',
      notOffered: '更新が届いていない',
      contract: '契約のこと',
    },
    statuses: {
      waiting: '待っています',
      claimed: '対応中',
      returned: 'ボットに戻した',
      closed: '完了',
      withdrawn: '取り下げ',
    },
    speakers: { merchant: '加盟店', bot: '窓口', staff: '担当者' },
    picture: {
      alt: '加盟店が送った写真',
      missing: '(写真を表示できません)',
      doubtful: '(写真。文字をはっきり読めず、カードが写っているかもしれません)',
      show: '写真を見る',
    },
    deliveries: {
      waiting: '送信中',
      later: 'まだ送れていません。間をおいて、また送ります',
      noPushLeft: '今月の送信数を使い切ったため、送れていません',
      sent: '送信済み',
      blocked: 'ブロックされているため、届きません',
      unknown: '届いたか不明',
      never: '送れませんでした',
    },
  },
  en: {
    urgencies: {
      cannotTakePayments: 'Cannot take payments',
      customerWaiting: 'Customer waiting',
      beforeOpening: 'Before opening',
      canWait: 'Can wait',
    },
    paymentOpen: 'Payment unconfirmed',
    reasons: {
      merchantAsked: 'Wants to talk to a person',
      notUnderstood: 'Was not understood',
      stepFailed: 'A step failed',
      paymentUnknown: 'Payment outcome unknown',
      angry: 'Angry',
      unsafe: 'Safety',
      notOffered: 'Update not offered',
      contract: 'About the contract',
    },
    statuses: {
      waiting: 'Waiting',
      claimed: 'In hand',
      returned: 'Given back to the bot',
      closed: 'Closed',
      withdrawn: 'Withdrawn',
    },
    speakers: { merchant: 'Merchant', bot: 'Bot', staff: 'Staff' },
    picture: {
      alt: 'Photo sent by the merchant',
      missing: '(The photo cannot be shown)',
      doubtful: '(A photo that could not be read clearly. It may show a card.)',
      show: 'Show the photo',
    },
    deliveries: {
      waiting: 'Sending',
      later: 'Not sent yet; it is tried again in a while',
      noPushLeft: 'Not sent: no push is left this month',
      sent: 'Sent',
      blocked: 'The merchant has blocked us and does not see it',
      unknown: 'Arrival unknown',
      never: 'Could not be sent',
    },
  },
};

/** What cannot wait about this ticket, in words. */
export function urgencyLabel(
  { urgency, reason }: Pick<Ticket, 'urgency' | 'reason'>,
  words: TicketWords = ticketWords.ja,
): string {
  if (!isLabelledByReason({ urgency, reason })) return words.urgencies[urgency];
  return reason === 'paymentUnknown' ? words.paymentOpen : words.reasons[reason];
}

/** Then the reason need not be told beside the label. A customer who waits besides is told in the summary. */
export function isLabelledByReason({
  urgency,
  reason,
}: Pick<Ticket, 'urgency' | 'reason'>): boolean {
  if (reason === 'paymentUnknown') return isHarm(urgency);
  return reason === 'unsafe' || (reason === 'angry' && urgency === 'customerWaiting');
}

const isHarm = (urgency: Urgency) =>
  urgency === 'customerWaiting' || urgency === 'cannotTakePayments';

/** The urgency that is shown: before opening is a guess by the hour of the ticket (`core/hand-off.ts`), and over with those hours. */
export function urgencyNow(
  { urgency, openedAt }: Pick<Ticket, 'urgency' | 'openedAt'>,
  now: string,
): Urgency {
  if (urgency !== 'beforeOpening') return urgency;
  const isThatMorning = dayKeyOf(openedAt) === dayKeyOf(now) && hourOf(now) < OPEN_BY;
  return isThatMorning ? urgency : 'canWait';
}

/** By that hour of the day most shops are open. */
const OPEN_BY = 11;
const hourOf = (at: string): number => Number(timeOf(at).split(':')[0]);

export const urgencyColours: Readonly<Record<Urgency, string>> = {
  cannotTakePayments: 'red.9',
  customerWaiting: 'orange.9',
  beforeOpening: 'yellow.4',
  canWait: 'gray.7',
};

const urgencyOrder: readonly Urgency[] = [
  'cannotTakePayments',
  'customerWaiting',
  'beforeOpening',
  'canWait',
];

/**
 * Open tickets first, and danger before all; then by harm, where a call that is due comes next to a customer who waits; then those that need somebody, then whoever has waited
 * longest. Among the waiting it is the order that merchants are told of (`core/queue.ts`).
 */
export function worstFirst(tickets: readonly Ticket[], now: string): readonly Ticket[] {
  const rank = (ticket: Ticket) => {
    if (ticket.reason === 'unsafe') return -1;
    const called = isCallDue(ticket, now)
      ? urgencyOrder.indexOf('customerWaiting') + 0.5
      : Infinity;
    return Math.min(urgencyOrder.indexOf(ticket.urgency), called);
  };
  const isAtRest = (ticket: Ticket) => Number(isQuiet(ticket) && !isCallDue(ticket, now));
  return tickets.toSorted(
    (a, b) =>
      Number(isDone(a)) - Number(isDone(b)) ||
      rank(a) - rank(b) ||
      isAtRest(a) - isAtRest(b) ||
      Date.parse(a.openedAt) - Date.parse(b.openedAt),
  );
}

/** Somebody has it and has answered, and the merchant has said nothing since. */
export function isQuiet(ticket: Pick<Ticket, 'status' | 'firstReplyAt' | 'unanswered'>): boolean {
  return ticket.status === 'claimed' && ticket.firstReplyAt !== null && ticket.unanswered === null;
}

/** The time for which a call was wished or promised has come. */
export function isCallDue(ticket: Pick<Ticket, 'status' | 'callBackAt'>, now: string): boolean {
  const { callBackAt } = ticket;
  return callBackAt !== null && !isDone(ticket) && Date.parse(callBackAt) <= Date.parse(now);
}

export function isDone({ status }: Pick<Ticket, 'status'>): boolean {
  return status !== 'waiting' && status !== 'claimed';
}

/** Who else has it in hand: then only they write. */
export function otherHolder(
  { status, claimedBy, claimedById }: Pick<Ticket, 'status' | 'claimedBy' | 'claimedById'>,
  me: { readonly id: string },
): string | null {
  return status === 'claimed' && claimedById !== me.id ? (claimedBy ?? '') : null;
}
