import type { Reason, Ticket, TicketStatus, TalkLine, Urgency } from '../wire/desk.ts';

const urgencyWords: Readonly<Record<Urgency, string>> = {
  cannotTakePayments: '決済できない',
  customerWaiting: 'お客さまがお待ち',
  beforeOpening: '開店前',
  canWait: '急がない',
};

/** What cannot wait about this ticket, in words. */
export function urgencyLabel({ urgency, reason }: Pick<Ticket, 'urgency' | 'reason'>): string {
  const isPaymentOpen = urgency === 'customerWaiting' && reason === 'paymentUnknown';
  return isPaymentOpen ? '決済が未確認' : urgencyWords[urgency];
}

export const urgencyColours: Readonly<Record<Urgency, string>> = {
  cannotTakePayments: 'red.9',
  customerWaiting: 'orange.9',
  beforeOpening: 'yellow.4',
  canWait: 'gray.7',
};

export const reasonWords: Readonly<Record<Reason, string>> = {
  merchantAsked: '人と話したい',
  notUnderstood: '話が通じなかった',
  stepFailed: '手順がうまくいかない',
  paymentUnknown: '決済の結果が不明',
  angry: 'お怒り',
  unsafe: '安全にかかわる',
  notOffered: '更新が届いていない',
  contract: '契約のこと',
};

export const statusWords: Readonly<Record<TicketStatus, string>> = {
  waiting: '待っています',
  claimed: '対応中',
  returned: 'ボットに戻した',
  withdrawn: '取り下げ',
};

export const speakerWords: Readonly<Record<TalkLine['from'], string>> = {
  merchant: '加盟店',
  bot: '窓口',
  staff: '担当者',
};

export const deliveryWords: Readonly<Record<NonNullable<TalkLine['delivery']>, string>> = {
  waiting: '送信中',
  sent: '送信済み',
  unknown: '届いたか不明',
  never: '送れませんでした',
};

const urgencyOrder: readonly Urgency[] = [
  'cannotTakePayments',
  'customerWaiting',
  'beforeOpening',
  'canWait',
];

/** Open tickets first, then by harm, then whoever has waited longest. */
export function worstFirst(tickets: readonly Ticket[]): readonly Ticket[] {
  return tickets.toSorted(
    (a, b) =>
      Number(isDone(a)) - Number(isDone(b)) ||
      urgencyOrder.indexOf(a.urgency) - urgencyOrder.indexOf(b.urgency) ||
      Date.parse(a.openedAt) - Date.parse(b.openedAt),
  );
}

export function isDone({ status }: Pick<Ticket, 'status'>): boolean {
  return status === 'returned' || status === 'withdrawn';
}
