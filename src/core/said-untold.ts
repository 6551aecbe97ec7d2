import { UPDATE_FLOW } from './aside.ts';
import { flowChoice, topicChoice } from './choices.ts';
import type { NotInNotice } from './not-in-notice-reading.ts';
import { OF_CONTENT } from './said-of-content.ts';
import { OF_SHOWN, type Said } from './said-of-shown.ts';

const UPDATE = flowChoice(UPDATE_FLOW);
const NETWORK = 'prep.network';
const WIFI_KIND: Said = {
  message: 'notInNotice.wifiKind',
  offers: [topicChoice('update.duration'), UPDATE],
  topic: NETWORK,
};
const WIFI_HOW: Said = {
  message: 'notInNotice.wifiHow',
  offers: [UPDATE],
  topic: NETWORK,
};
const TURN: Said = {
  message: 'notInNotice.turn',
  offers: [topicChoice('os.deadline'), UPDATE],
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
  ...OF_SHOWN,
  ...OF_CONTENT,
  wifiKind: WIFI_KIND,
  wifiMaker: WIFI_KIND,
  wifiSlow: { message: 'topic.prep.network', offers: [UPDATE], topic: NETWORK, call: null },
  wifiHow: WIFI_HOW,
  wifiPassword: WIFI_HOW,
  wifiSeen: WIFI_HOW,
  paper: {
    message: 'notInNotice.paper',
    offers: [topicChoice('update.how'), UPDATE],
    topic: 'update.how',
  },
  wifiNone: {
    message: 'notInNotice.wifiNone',
    offers: [topicChoice('os.deadline')],
    topic: NETWORK,
  },
  turn: TURN,
  turnThen: TURN,
  others: { ...TURN, message: 'notInNotice.others', call: null },
  arrival: {
    message: 'notInNotice.arrival',
    offers: [topicChoice('os.dialog'), UPDATE],
    topic: 'update.when',
  },
  whereUpdate: {
    message: 'flow.howUnknown',
    offers: [topicChoice('update.when'), UPDATE],
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
  who: { message: 'notInNotice.who', offers: [topicChoice('os.deadline'), UPDATE] },
  moved: { message: 'notInNotice.moved', offers: [topicChoice('prep.network'), UPDATE] },
  place: {
    message: 'notInNotice.place',
    offers: [topicChoice('prep.network'), UPDATE],
    call: null,
  },
  tongueByPhone: { message: 'notInNotice.tongueByPhone', offers: [] },
  tongue: { message: 'notInNotice.tongue', offers: [topicChoice('update.how')] },
  penalty: { message: 'notInNotice.penalty', offers: [topicChoice('os.deadline'), UPDATE] },
  settleDay: { message: 'notInNotice.settleDay', offers: [topicChoice('statement')] },
  blame: { message: 'notInNotice.blame', offers: [] },
  charger: { message: 'notInNotice.charger', offers: [topicChoice('os.deadline')] },
  brands: { message: 'notInNotice.brands', offers: [topicChoice('os.deadline'), UPDATE] },
  register: {
    message: 'notInNotice.register',
    offers: [topicChoice('update.scope')],
    call: 'otherServices',
  },
  home: { message: 'notInNotice.home', offers: [] },
  power: POWER,
  touch: { message: 'notInNotice.touch', offers: [topicChoice('update.duration')] },
  cutOff: { message: 'notInNotice.cutOff', offers: [topicChoice('prep.charge'), UPDATE] },
  wrongAmount: { message: 'notInNotice.wrongAmount', offers: [] },
  atOnce: { message: 'notInNotice.atOnce', offers: [UPDATE], topic: 'update.timing' },
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
  sinceUpdate: { message: 'notInNotice.sinceUpdate', offers: [] },
  version: { message: 'notInNotice.version', offers: [topicChoice('update.purpose')] },
  versionWhere: {
    message: 'notInNotice.versionWhere',
    offers: [topicChoice('fleet.status')],
    topic: 'fleet.status',
  },
  visit: {
    message: 'notInNotice.visit',
    offers: [topicChoice('update.how'), UPDATE],
    topic: 'update.how',
  },
  offMidway: { message: 'notInNotice.offMidway', offers: [topicChoice('update.duration'), UPDATE] },
  whyFloor: {
    message: 'notInNotice.whyFloor',
    offers: [topicChoice('prep.charge'), UPDATE],
    topic: 'prep.charge',
    call: null,
  },
  again: {
    message: 'notInNotice.again',
    offers: [topicChoice('update.how'), topicChoice('os.deadline')],
    topic: 'update.how',
    call: null,
  },
  replace: {
    message: 'notInNotice.replace',
    offers: [topicChoice('update.purpose'), topicChoice('update.required')],
    topic: 'update.purpose',
    call: null,
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
    call: null,
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
    call: null,
  },
  fire: { message: 'notInNotice.fire', offers: [topicChoice('prep.charge')] },
  fees: { message: 'notInNotice.fees', offers: [topicChoice('update.purpose')] },
  reception: { message: 'notInNotice.reception', offers: [], call: null },
  terms: {
    message: 'notInNotice.terms',
    offers: [topicChoice('update.how'), topicChoice('app.auto_update')],
  },
  undo: { message: 'notInNotice.undo', offers: [topicChoice('update.error')] },
  chargeTime: { message: 'notInNotice.chargeTime', offers: [topicChoice('prep.charge')] },
  size: { message: 'notInNotice.size', offers: [topicChoice('prep.network')] },
};
