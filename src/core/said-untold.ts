import { RESTART_FLOW, UPDATE_FLOW } from './aside.ts';
import { flowChoice, topicChoice } from './choices.ts';
import type { Choice } from './effect.ts';
import type { NotInNotice } from './not-in-notice-reading.ts';

interface Said {
  readonly message: string;
  readonly offers: readonly Choice[];
  readonly topic?: string;
}

const NETWORK = 'prep.network';
const WIFI_KIND: Said = {
  message: 'notInNotice.wifiKind',
  offers: [topicChoice('update.duration'), flowChoice(UPDATE_FLOW)],
  topic: NETWORK,
};
const WIFI_HOW: Said = {
  message: 'notInNotice.wifiHow',
  offers: [flowChoice(UPDATE_FLOW)],
  topic: NETWORK,
};
const TURN: Said = {
  message: 'notInNotice.turn',
  offers: [topicChoice('os.deadline'), flowChoice(UPDATE_FLOW)],
  topic: 'update.when',
};
const POWER: Said = {
  message: 'notInNotice.power',
  offers: [topicChoice('prep.powercycle')],
  topic: 'prep.powercycle',
};

const COST: Said = {
  message: 'leftOpen.cost',
  offers: [topicChoice('update.required')],
  topic: 'update.required',
};

/** What is said of each thing that no notice tells, and offered below. */
export const SAID: Readonly<Record<NotInNotice, Said>> = {
  wifiKind: WIFI_KIND,
  wifiMaker: WIFI_KIND,
  wifiSlow: { message: 'topic.prep.network', offers: [flowChoice(UPDATE_FLOW)], topic: NETWORK },
  wifiHow: WIFI_HOW,
  wifiPassword: WIFI_HOW,
  wifiNone: {
    message: 'notInNotice.wifiNone',
    offers: [topicChoice('os.deadline')],
    topic: NETWORK,
  },
  turn: TURN,
  turnThen: TURN,
  arrival: {
    message: 'notInNotice.arrival',
    offers: [topicChoice('os.dialog'), flowChoice(UPDATE_FLOW)],
    topic: 'update.when',
  },
  whereUpdate: {
    message: 'flow.howUnknown',
    offers: [topicChoice('update.when'), flowChoice(UPDATE_FLOW)],
    topic: 'update.how',
  },
  powerHold: POWER,
  genuine: {
    message: 'notInNotice.genuine',
    offers: [topicChoice('update.purpose'), topicChoice('app.email')],
  },
  kept: { message: 'notInNotice.kept', offers: [topicChoice('os.deadline')] },
  layers: {
    message: 'notInNotice.layers',
    offers: [topicChoice('update.how'), topicChoice('app.auto_update')],
  },
  who: {
    message: 'notInNotice.who',
    offers: [topicChoice('os.deadline'), flowChoice(UPDATE_FLOW)],
  },
  place: {
    message: 'notInNotice.place',
    offers: [topicChoice('prep.network'), flowChoice(UPDATE_FLOW)],
  },
  tongueByPhone: { message: 'notInNotice.tongueByPhone', offers: [] },
  tongue: { message: 'notInNotice.tongue', offers: [topicChoice('update.how')] },
  penalty: {
    message: 'notInNotice.penalty',
    offers: [topicChoice('os.deadline'), flowChoice(UPDATE_FLOW)],
  },
  settleDay: { message: 'notInNotice.settleDay', offers: [topicChoice('statement')] },
  blame: { message: 'notInNotice.blame', offers: [] },
  charger: { message: 'notInNotice.charger', offers: [topicChoice('os.deadline')] },
  brands: {
    message: 'notInNotice.brands',
    offers: [topicChoice('os.deadline'), flowChoice(UPDATE_FLOW)],
  },
  register: { message: 'notInNotice.register', offers: [topicChoice('update.scope')] },
  home: { message: 'notInNotice.home', offers: [] },
  power: POWER,
  touch: { message: 'notInNotice.touch', offers: [topicChoice('update.duration')] },
  cutOff: {
    message: 'notInNotice.cutOff',
    offers: [topicChoice('prep.charge'), flowChoice(UPDATE_FLOW)],
  },
  wrongAmount: { message: 'notInNotice.wrongAmount', offers: [] },
  atOnce: { message: 'notInNotice.atOnce', offers: [flowChoice(UPDATE_FLOW)] },
  look: { message: 'notInNotice.look', offers: [topicChoice('update.purpose')] },
  code: { message: 'notInNotice.code', offers: [topicChoice('update.error')] },
  dead: { message: 'notInNotice.dead', offers: [] },
  cost: COST,
  costThen: COST,
  beside: { message: 'notInNotice.beside', offers: [topicChoice('update.how')] },
  yearly: { message: 'notInNotice.yearly', offers: [topicChoice('update.when')] },
  restartAfter: {
    message: 'notInNotice.restartAfter',
    offers: [topicChoice('prep.powercycle'), topicChoice('update.how')],
  },
  harm: {
    message: 'notInNotice.harm',
    offers: [topicChoice('update.purpose'), topicChoice('update.required')],
  },
  version: { message: 'notInNotice.version', offers: [topicChoice('update.purpose')] },
  versionWhere: {
    message: 'notInNotice.versionWhere',
    offers: [topicChoice('fleet.status')],
    topic: 'fleet.status',
  },
  visit: {
    message: 'notInNotice.visit',
    offers: [topicChoice('update.how'), flowChoice(UPDATE_FLOW)],
    topic: 'update.how',
  },
  offMidway: {
    message: 'notInNotice.offMidway',
    offers: [topicChoice('update.duration'), flowChoice(UPDATE_FLOW)],
  },
  broken: {
    message: 'notInNotice.broken',
    offers: [topicChoice('update.error'), flowChoice(RESTART_FLOW)],
    topic: 'update.error',
  },
  sound: {
    message: 'notInNotice.sound',
    offers: [topicChoice('payment.check_history'), topicChoice('update.error')],
    topic: 'update.error',
  },
  whyFloor: {
    message: 'notInNotice.whyFloor',
    offers: [topicChoice('prep.charge'), flowChoice(UPDATE_FLOW)],
    topic: 'prep.charge',
  },
  again: {
    message: 'notInNotice.again',
    offers: [topicChoice('update.how'), topicChoice('os.deadline')],
    topic: 'update.how',
  },
  replace: {
    message: 'notInNotice.replace',
    offers: [topicChoice('update.purpose'), topicChoice('update.required')],
    topic: 'update.purpose',
  },
  rename: { message: 'notInNotice.rename', offers: [topicChoice('fleet.status')] },
  maker: {
    message: 'notInNotice.maker',
    offers: [topicChoice('update.how')],
    topic: 'update.scope',
  },
  shift: {
    message: 'notInNotice.shift',
    offers: [topicChoice('update.how'), topicChoice('os.deadline')],
    topic: 'update.timing',
  },
  unused: {
    message: 'notInNotice.unused',
    offers: [topicChoice('os.deadline')],
    topic: 'update.required',
  },
  toldOnceHere: {
    message: 'notInNotice.toldOnceHere',
    offers: [topicChoice('reminder')],
    topic: 'update.when',
  },
  fire: { message: 'notInNotice.fire', offers: [topicChoice('prep.charge')] },
  fees: { message: 'notInNotice.fees', offers: [topicChoice('update.purpose')] },
  reception: { message: 'notInNotice.reception', offers: [] },
  terms: {
    message: 'notInNotice.terms',
    offers: [topicChoice('update.how'), topicChoice('app.auto_update')],
  },
  undo: { message: 'notInNotice.undo', offers: [topicChoice('update.error')] },
  chargeTime: { message: 'notInNotice.chargeTime', offers: [topicChoice('prep.charge')] },
  size: { message: 'notInNotice.size', offers: [topicChoice('prep.network')] },
};
