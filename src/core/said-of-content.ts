import { UPDATE_FLOW } from './aside.ts';
import { flowChoice, topicChoice } from './choices.ts';
import type { NotInNotice } from './not-in-notice-reading.ts';
import type { Said } from './said-of-shown.ts';

const UPDATE = flowChoice(UPDATE_FLOW);
const MAIL: Said = {
  message: 'notInNotice.mail',
  offers: [topicChoice('app.auto_update')],
  topic: 'app.email',
};

type OfContent = Extract<
  NotInNotice,
  | 'changes'
  | 'mail'
  | 'mailThen'
  | 'mailIs'
  | 'whyRestart'
  | 'device'
  | 'skipWord'
  | 'threeLayers'
  | 'wifiWord'
  | 'exception'
  | 'calledMeanwhile'
  | 'failsAgain'
  | 'notHere'
>;

/** What is said of what is in the update or its mail, and of one that does not come or fails once more. */
export const OF_CONTENT: Readonly<Record<OfContent, Said>> = {
  changes: {
    message: 'notInNotice.changes',
    offers: [topicChoice('app.email'), topicChoice('update.required')],
    topic: 'update.purpose',
  },
  mail: MAIL,
  mailThen: MAIL,
  mailIs: { ...MAIL, message: 'notInNotice.mailIs', call: null },
  device: {
    message: 'notInNotice.device',
    offers: [topicChoice('update.how'), topicChoice('os.deadline')],
    topic: 'update.scope',
    call: null,
  },
  skipWord: {
    message: 'notInNotice.skipWord',
    offers: [topicChoice('os.dialog'), topicChoice('os.deadline')],
    topic: 'os.skip',
    call: null,
  },
  whyRestart: {
    message: 'notInNotice.whyRestart',
    offers: [topicChoice('prep.powercycle'), topicChoice('app.auto_update')],
    topic: 'prep.powercycle',
    call: null,
  },
  threeLayers: {
    message: 'notInNotice.threeLayers',
    offers: [topicChoice('app.auto_update'), UPDATE],
    topic: 'app.auto_update',
    call: null,
  },
  wifiWord: {
    message: 'notInNotice.wifiWord',
    offers: [UPDATE],
    topic: 'prep.network',
    call: null,
  },
  exception: {
    message: 'notInNotice.exception',
    offers: [topicChoice('os.deadline')],
    topic: 'update.when',
  },
  calledMeanwhile: {
    message: 'notInNotice.calledMeanwhile',
    offers: [topicChoice('update.duration'), UPDATE],
    topic: 'update.timing',
    call: null,
  },
  failsAgain: {
    message: 'notInNotice.failsAgain',
    offers: [topicChoice('update.error'), topicChoice('os.deadline')],
    topic: 'update.error',
  },
  notHere: {
    message: 'notInNotice.notHere',
    offers: [topicChoice('os.deadline'), UPDATE],
    topic: 'update.when',
    call: null,
  },
};
