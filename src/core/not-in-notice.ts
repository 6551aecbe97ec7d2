import { flowChoice, topicChoice } from './choices.ts';
import { UPDATE_FLOW } from './aside.ts';
import type { Choice, Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { hotlineValues } from './hand-off.ts';
import type { NotInNotice } from './reading.ts';
import type { ConversationState } from './state.ts';
import { MONEY_FLOW } from './walk.ts';
import { withWayBack } from './way-back.ts';
import { understood, type Decision, type World } from './world.ts';

/** What the notice does not tell is said to be unknown, with who may know it; null for anything else. */
export function unknownToNotice(
  state: ConversationState,
  { reading: { notInNotice, topics, customerWaiting } }: ReadEvent,
  world: World,
): Decision | null {
  const { position } = state;
  if (notInNotice === null || customerWaiting || position?.flow === MONEY_FLOW) return null;
  if (topics.includes('handoff') || topics.includes('unsafe')) return null;
  const { message, offers } = SAID[notInNotice];
  const say: Say = {
    type: 'say',
    message,
    values: hotlineValues(world),
    call: 'hotline',
    ...(position === null ? { choices: offers } : {}),
  };
  return withWayBack(understood({ state: { ...state, topics: ['oos'] }, effects: [say] }));
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
};
