import type { ConversationState } from './state.ts';

/*
 * What a text is of, by its name in the locale: asked of what is about to be said, and of what the last reply has said. A name that
 * ends with a dot stands for all below it; one that no text has is found by test/content/said-of.test.ts. Which texts may be read as
 * leave to take a payment is `ALLOWS` of `open-payment.ts`.
 */
const PAYMENT = ['payment.', 'flow.verify-payment.'] as const;
const NOT_READ = ['maybe', 'plea', 'notUnderstood.', 'topic.oos', 'topic.oosBeside'] as const;

export const SAID_OF = {
  /** A payment in doubt itself: whoever hears it knows that it is not to be taken. */
  payment: PAYMENT,
  /** Besides these whatever tells not to take one again that has stopped, or has staff look: nothing more is said of it. */
  held: [
    ...PAYMENT,
    'handOff.',
    'counter.whatHappened',
    'counter.failing',
    'counter.useOther',
    'diagnosis.payment',
    'diagnosis.paymentAfterUpdate',
  ],
  /** A payment, or somebody at the counter, who come before the walk goes on. */
  beforeWalk: [...PAYMENT, 'handOff.', 'counter.', 'diagnosis.payment'],
  /** That nothing was understood, or that it is not for here, and the menu where nothing was to be said again. */
  notRead: [...NOT_READ, 'help', 'unsafe.refused'],
  /** A payment, or nothing that was understood: what was written may have been of one. */
  mayBePayment: [...PAYMENT, ...NOT_READ, 'choose', 'counter.', 'unsafe.'],
  /** A payment that was told of is passed over by it. */
  passesOver: [...NOT_READ, 'topic.update.error'],
  /** A picture or words that were sent in a way that the bot cannot read. */
  notSeen: ['sent.image', 'sent.voice', 'sent.video', 'sentForStaff.', 'seen.other'],
  /** Those who come while an update runs. */
  comer: ['counter.', 'running.', 'topic.update.duration'],
  /** The update, and no payment. `maybe` and `choose` may have offered one: that is minded as a guess (`isPaymentGuessed`). */
  clear: [
    'counter.',
    'running.',
    'maybe',
    'choose',
    'topic.update.',
    'topic.os.',
    'topic.prep.',
    'topic.hotline',
    'topic.greeting',
    'topic.thanks',
    'flow.update-terminal.',
    'flow.stillBattery',
    'deadline.',
    'asSeen.',
    'own.',
    'worry.',
  ],
  /** Whether to begin was asked, or it was offered to go through it together. */
  offersToBegin: [
    'connected',
    'flow.next',
    'flow.longAgo',
    'flow.check-battery.',
    'flow.update-terminal.',
    'flow.stillBattery',
    'powered.told',
    'powered.unseen',
    'reminder.due',
    'reminder.dueLow',
    'reminder.missed',
    'terminal.next',
    'topic.update.how',
    'worry.gently',
  ],
  /** That it may begin now or then, or that the terminal is to be switched off for it. */
  leaveToBegin: [
    'asSeen.mayBegin',
    'charge.plugged',
    'connected',
    'deadline.afterClosing',
    'deadline.anytime',
    'deadline.now',
    'deadline.then',
    'deadline.thenEarly',
    'deadline.thenTight',
    'dialog.came',
    'dialog.press',
    'dialog.pressNow',
    'finished.mayBeOff',
    'flow.ahead.mayBegin',
    'notOffered.cycled',
    'own.mustCycle',
    'plainly.powercycle',
    'powered.',
    'topic.app.auto_update',
    'topic.prep.powercycle',
    'worry.again',
    'worry.quietTime',
    'worry.restartOnly',
  ],
  /** A person, and nothing but a person, was offered by it. */
  offersPerson: ['notUnderstood.person', 'scorned', 'staffHours.whom', 'satisfaction.sorry'],
  /** A ticket was taken back: whoever says please means that, and no update. */
  endsTicket: ['handOff.withdrawn', 'handOff.withdrawnAlready', 'handOff.withdrawnPayment'],
  /** How the terminals stand. */
  status: ['fleet.', 'diagnosis.'],
  /** What is true of the update in general, with its figures. */
  update: ['topic.update.', 'topic.prep.', 'topic.os.', 'deadline.', 'plainly.'],
  /** The update, where a card or a sale was told of as well. */
  updateInstead: [
    'topic.update.',
    'topic.os.',
    'topic.app.',
    'topic.prep.',
    'putOff.',
    'dialog.',
    'running.',
    'flow.update-terminal.',
    'flow.stillBattery',
    'flow.restart-terminal.',
    'choose',
  ],
} as const;

export function isSaidOf(what: keyof typeof SAID_OF, message: string): boolean {
  return SAID_OF[what].some((name) =>
    name.endsWith('.') ? message.startsWith(name) : message === name,
  );
}

/** Whether the last reply held one of these texts. */
export function hasSaid(said: ConversationState['said'], names: ReadonlySet<string>): boolean {
  return said?.messages.some((one) => names.has(one)) ?? false;
}

/** 会計じゃなくて更新の話 was heard. */
export const TOLD_NONE: ReadonlySet<string> = new Set([
  'payment.noneThen',
  'payment.noneNoted',
  'payment.noneThenTicket',
]);
