import { RESTART_FLOW } from './aside.ts';
import { flowChoice, topicChoice } from './choices.ts';
import type { Choice, Say } from './effect.ts';
import type { NotInNotice } from './not-in-notice-reading.ts';

export interface Said {
  readonly message: string;
  readonly offers: readonly Choice[];
  readonly topic?: string;
  /** Whom to call for it, the hotline unless it says otherwise; null: nobody. */
  readonly call?: Say['call'] | null;
}

type OfShown = Extract<
  NotInNotice,
  'broken' | 'sound' | 'heat' | 'signIn' | 'foreign' | 'restarted'
>;

/** What is said of a screen, a sound, heat or a restart, where no notice tells what it means. */
export const OF_SHOWN: Readonly<Record<OfShown, Said>> = {
  broken: {
    message: 'notInNotice.broken',
    offers: [topicChoice('update.error'), flowChoice(RESTART_FLOW)],
    topic: 'update.error',
  },
  sound: {
    message: 'notInNotice.sound',
    offers: [topicChoice('payment.check_history'), topicChoice('update.error')],
    topic: 'update.error',
    call: null,
  },
  heat: {
    message: 'notInNotice.heat',
    offers: [topicChoice('update.error')],
    topic: 'update.error',
  },
  signIn: {
    message: 'notInNotice.signIn',
    offers: [topicChoice('payment.check_history')],
    topic: 'update.error',
  },
  foreign: {
    message: 'notInNotice.foreign',
    offers: [topicChoice('update.error')],
    topic: 'update.error',
    call: null,
  },
  restarted: {
    message: 'notInNotice.restarted',
    offers: [topicChoice('app.auto_update'), topicChoice('payment.check_history')],
    topic: 'app.auto_update',
    call: null,
  },
};
