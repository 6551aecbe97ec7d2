import { flowChoice, topicChoice } from './choices.ts';
import { UPDATE_FLOW } from './aside.ts';
import type { Choice, Say } from './effect.ts';
import { isOwnWord } from './half-done.ts';
import { hotlineValues, tellWait } from './hand-off.ts';
import type { NotInNotice } from './not-in-notice-reading.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { withWayBack } from './way-back.ts';
import { askedNow, understood, type Rule, type World } from './world.ts';

/** What the notice does not tell is said to be unknown, with who may know it; null for anything else. */
export const unknownToNotice: Rule = (state, { reading, text }, world) => {
  const { position } = state;
  const { customerWaiting } = reading;
  const notInNotice = reading.notInNotice ?? chargeTimeAt(state, reading, world);
  if (notInNotice === null || customerWaiting || isForTheTalk(notInNotice, position)) return null;
  // 充電器がない, where the charge is asked for, is one of its answers.
  if (isOwnWord(state, text, world)) return null;
  if (isOfMore(reading)) return null;
  if (notInNotice === 'reception' && state.handOff) return tellWait(state, state.handOff, world);
  const { message, offers } = SAID[notInNotice];
  const say: Say = {
    type: 'say',
    message,
    values: hotlineValues(world),
    ...callOf(notInNotice),
    ...(position === null ? { choices: offers } : {}),
  };
  return withWayBack(understood({ state: { ...state, topics: ['oos'] }, effects: [say] }));
};

/** どのくらい待つの, where the charge is waited for, is of that. */
function chargeTimeAt(
  state: ConversationState,
  { topics, hints }: Reading,
  world: World,
): NotInNotice | null {
  const isCharging = askedNow(state, world)?.picture === 'charging';
  const isOfTime = topics.length === 1 && topics[0] === 'update.duration';
  return isCharging && isOfTime && !hints.includes('ofUpdate') ? 'chargeTime' : null;
}

/** A wish for a person comes before what is not known. */
function isOfMore({ topics }: Reading): boolean {
  return topics.includes('handoff') || topics.includes('unsafe');
}

function callOf(what: NotInNotice): Pick<Say, 'call'> {
  if (what === 'reception') return {};
  return { call: what === 'register' ? 'otherServices' : 'hotline' };
}

/** A payment in doubt comes first, and what a step is about its own question answers. */
function isForTheTalk(what: NotInNotice, position: ConversationState['position']): boolean {
  if (position === null) return false;
  return position.flow === MONEY_FLOW || ONLY_OUTSIDE.has(what);
}

interface Said {
  readonly message: string;
  readonly offers: readonly Choice[];
}

const SAID: Readonly<Record<NotInNotice, Said>> = {
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
  tongue: { message: 'notInNotice.tongue', offers: [topicChoice('update.how')] },
  penalty: {
    message: 'notInNotice.penalty',
    offers: [topicChoice('os.deadline'), flowChoice(UPDATE_FLOW)],
  },
  charger: { message: 'notInNotice.charger', offers: [topicChoice('os.deadline')] },
  brands: {
    message: 'notInNotice.brands',
    offers: [topicChoice('os.deadline'), flowChoice(UPDATE_FLOW)],
  },
  register: { message: 'notInNotice.register', offers: [topicChoice('update.scope')] },
  home: { message: 'notInNotice.home', offers: [] },
  power: { message: 'notInNotice.power', offers: [topicChoice('prep.powercycle')] },
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
  cost: { message: 'leftOpen.cost', offers: [topicChoice('update.required')] },
  reception: { message: 'notInNotice.reception', offers: [] },
  terms: {
    message: 'notInNotice.terms',
    offers: [topicChoice('update.how'), topicChoice('app.auto_update')],
  },
  undo: { message: 'notInNotice.undo', offers: [topicChoice('update.error')] },
  chargeTime: { message: 'notInNotice.chargeTime', offers: [topicChoice('prep.charge')] },
  size: { message: 'notInNotice.size', offers: [topicChoice('prep.network')] },
};

/** In a guided talk its own step answers. */
const ONLY_OUTSIDE: ReadonlySet<NotInNotice> = new Set(['power', 'register']);
