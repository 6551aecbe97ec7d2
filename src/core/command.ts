import { actOn } from './act.ts';
import { withdraw } from './withdraw.ts';
import { CALL_ME } from './call-back.ts';
import { tellKept } from './hand-off.ts';
import { answerToCare } from './after-care.ts';
import { flowChoice, isResumeOffered, RESUME, topicChoice } from './choices.ts';
import { noted } from './noted.ts';
import type { Command, Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import {
  askAgain,
  back,
  cancel,
  explainWhy,
  help,
  isPutOff,
  pause,
  reopen,
  resume,
} from './steer.ts';
import { isTicketKept } from './ticket-kept.ts';
import { answerTopics } from './topic-answer.ts';
import { understood, type Decision, type Rule, type World } from './world.ts';
import { theOnly } from './the-only.ts';

/** After "go on?" or "is it solved?", はい and いいえ answer that, not the flow's own question behind it. */
export function answerToResume(
  state: ConversationState,
  { command, hints }: Reading,
  world: World,
): Decision | null {
  const isAsked = isResumeOffered(state);
  if (!isAsked) return answerToCare(state, command, world);
  // まだ, まだです: of what is asked for there, and no wish to stop.
  if (command === 'no' && hints.includes('stillAtIt')) return resume(state, world);
  return command === 'yes' || command === 'no' ? consent(state, command, world) : null;
}

/** はい続けます。ランプはついとります, to "go on?": what follows answers nothing that was asked. */
export const goesBack: Rule = (state, { reading: { hints } }, world) => {
  const isOffered = isResumeOffered(state);
  const isBack = hints.includes('goesBackToIt') || hints.includes('isBack');
  if (!isOffered || !isBack) return null;
  return understood(resume(state, world));
};

/** Does what a steering word says; null when it steers nothing here. */
export function steer(
  state: ConversationState,
  command: Command | null,
  world: World,
): Decision | null {
  switch (command) {
    case 'cancel':
      return stop(state, world);
    case 'back':
      return back(state, world);
    case 'repeat':
      return askAgain(state, world);
    case 'pause':
      return pause(state, world);
    case 'resume':
      return resume(state, world);
    case 'reopen':
      return reopen(state, world);
    case 'decline':
      return state.position || state.handOff ? null : help(state);
    case 'why':
      return state.position ? explainWhy(state, world) : null;
    case 'skip':
      return state.position ? null : answerTopics(state, ['os.skip'], world, {});
    case 'yes':
    case 'no':
      return consent(state, command, world);
    case 'done':
      if (state.position) return null;
      return world.facts.merchant ? answerTopics(state, ['fleet.status'], world, {}) : help(state);
    case 'unsure':
    case null:
      return null;
  }
}

/** With nothing to stop but a ticket, it is the ticket, unless it is kept. */
function stop(state: ConversationState, world: World): Decision {
  const { handOff, position } = state;
  if (handOff === null && state.interrupted === null && isPutOff(state)) return pause(state, world);
  if (handOff === null || position !== null) return cancel(state, world);
  return isTicketKept(state, world) ? tellKept(state, handOff, world) : withdraw(state, world);
}

/** はい never means these. */
const IS_WAY_OUT: ReadonlySet<string> = new Set(['person', 'cancel', 'wait', 'withdraw', CALL_ME]);

/** はい and いいえ answer what was offered, when it was one thing. */
function consent(state: ConversationState, command: 'yes' | 'no', world: World): Decision | null {
  const offered = (state.offer?.choices ?? []).filter(({ id }) => !IS_WAY_OUT.has(id));
  const isResume = offered.some(({ id }) => id === RESUME.id);
  if (command === 'no') {
    if (isResume) return cancel(state, world);
    return state.position === null ? help(state) : null;
  }
  if (isResume) return resume(state, world);
  const way = theOnly(offered) ?? ledTo(state, offered);
  if (way) return actOn(state, way.id, world);
  return whichOf(state, offered);
}

/** はい, to a list of what may have been meant: which of them; below an answer it was only read. */
function whichOf(
  state: ConversationState,
  offered: readonly { readonly id: string }[],
): Decision | null {
  const choices = offered.flatMap(({ id }) => {
    const [kind, value = ''] = id.split(':');
    if (kind === 'flow') return [flowChoice(value)];
    return kind === 'topic' ? [topicChoice(value)] : [];
  });
  const isList = state.position === null && choices.length > 1;
  if (!isList || choices.length < offered.length) return null;
  if (!state.offer?.isNumbered) return noted(state, choices);
  // Once: a second はい is not understood.
  const misunderstandings = state.misunderstandings + 1;
  if (misunderstandings > 2) return null;
  const say = { type: 'say', message: 'choose', choices, numbered: true } as const;
  return { state: { ...state, misunderstandings }, effects: [say] };
}

/** After a card, はい means the one way through that it offered. */
function ledTo<Offered extends { readonly id: string }>(
  { position }: ConversationState,
  offered: readonly Offered[],
): Offered | null {
  return position === null
    ? theOnly(offered.filter(({ id }) => /^(?:flow|begin):/.test(id)))
    : null;
}
