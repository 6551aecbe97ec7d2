import { MAIN_CHOICES } from './choices.ts';
import type { Choice, Say } from './effect.ts';
import { FOR_STAFF } from './event.ts';
import { overByPicture } from './finished.ts';
import { isoOf } from './moment.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { answerTopics } from './topic-answer.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { askedNow, saidFirst, type Decision, type World } from './world.ts';

/** What cannot be read is acknowledged and led on; of a picture it is asked whether it shows a screen that we know. */
export function onSent(state: ConversationState, kind: string, world: World): Decision {
  const { picture } = world.facts;
  // Staff see what is sent to them: also where the bot keeps still, it is fetched and kept.
  if (kind === 'image' && picture === null) return { state, effects: [{ type: 'askPicture' }] };
  if (state.handOff?.isClaimed) return { state, effects: [] };
  if (kind !== 'image' || picture === null)
    return acknowledged(state, wordsFor(kind, world), world);
  switch (picture.kind) {
    case 'card':
      return onCardSeen(state, world);
    case 'screens':
      return mayBeSuggested(state, world)
        ? suggested(state, picture.screens, world)
        : acknowledged(state, 'sent.image', world);
    case 'nothing':
      return acknowledged(state, 'sent.image', world);
  }
}

/** At once, or behind an answer to something else on the same picture. */
export function onCardSeen(state: ConversationState, world: World): Decision {
  return acknowledged(state, 'seen.card', world);
}

/** Where staff can hear or open it, that is said: nobody shall think that it was lost. */
function wordsFor(kind: string, { facts }: World): string {
  const isForStaff = FOR_STAFF.some((one) => one === kind) && facts.staffSeeSent === true;
  return isForStaff ? `sentForStaff.${kind}` : `sent.${kind}`;
}

function acknowledged(state: ConversationState, message: string, world: World): Decision {
  const say: Say = { type: 'say', message };
  if (state.position !== null) return saidFirst(say, askAgain(state, world));
  return { state, effects: [{ ...say, choices: MAIN_CHOICES }] };
}

/** About a payment nothing is guessed, and where a figure or a time is asked for, no screen answers. */
function mayBeSuggested(state: ConversationState, world: World): boolean {
  return state.position?.flow !== MONEY_FLOW && askedNow(state, world)?.reads === undefined;
}

function suggested(state: ConversationState, screens: readonly string[], world: World): Decision {
  const [first = '', second] = screens;
  const isOne = second === undefined;
  const message = isOne ? 'seen.one' : 'seen.several';
  const values = { screen: { message: `screen.${first}` } };
  const say: Say = { type: 'say', message, ...(isOne ? { values } : {}) };
  // A question of the talk stays in force beside it: what the screen says may well be its answer.
  if (state.position !== null) {
    const beside = { ...say, choices: screens.map(named), numbered: true };
    return saidFirst(beside, askAgain(state, world));
  }
  return {
    state,
    effects: [
      isOne
        ? { ...say, choices: [yes(first), NOT_THIS] }
        : { ...say, choices: [...screens.map(named), NOT_THIS], numbered: true },
    ],
  };
}

const NOT_THIS: Choice = { id: 'screen:none', label: 'choice.notScreen' };

function yes(screen: string): Choice {
  return { id: `screen:${screen}`, label: 'choice.screen' };
}

function named(screen: string): Choice {
  return { id: `screen:${screen}`, label: `screen.${screen}` };
}

/** The merchant says which screen it is, and is answered as if they had asked in words; or that it is none of them. */
export function onScreen(state: ConversationState, screen: string, world: World): Decision {
  const topic = Object.hasOwn(world.facts.screens, screen)
    ? world.facts.screens[screen]?.topic
    : undefined;
  if (topic === undefined) return acknowledged(state, 'seen.other', world);
  if (screen === OVER) {
    const told = overByPicture(state, world);
    if (told !== null) return told;
  }
  const since = screen === RUNS ? { ...state, updatingAt: isoOf(world.now) } : state;
  return answerTopics(since, [topic], world, {});
}

/** The screens that tell that the update is over, and that it runs. */
const OVER = 'completed';
const RUNS = 'updating';

/** はい to "is it this one?", in other words: うん, そうです; ちがう. Of several none is meant so. */
export function screenAt(
  { offer, position }: ConversationState,
  { command }: Reading,
): string | null {
  if (position !== null || offer === null || (command !== 'yes' && command !== 'no')) return null;
  const [first, second] = offer.choices.map(({ id }) => id);
  const isAsked = first?.startsWith('screen:') === true && second === NOT_THIS.id;
  if (!isAsked) return null;
  return command === 'yes' ? first : NOT_THIS.id;
}
