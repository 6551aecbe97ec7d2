import { UPDATE_FLOW } from './aside.ts';
import { isResumeOffered, PERSON, RESUME } from './choices.ts';
import type { ReadEvent } from './event.ts';
import { listedAttempt } from './listed-attempt.ts';
import { needsNoCall } from './needs-no-call.ts';
import { screenAt } from './on-sent.ts';
import type { Reading } from './reading.ts';
import { hasSaid } from './said-of.ts';
import type { ConversationState } from './state.ts';
import { meantWhileWaiting } from './while-waiting.ts';
import type { World } from './world.ts';
import { theOnly } from './the-only.ts';

/** A button that the words stand for, though they are not its own. */
export function meantButton(
  state: ConversationState,
  event: ReadEvent,
  world: World,
): string | null {
  return (
    needsNoCall(state, event.reading, world) ??
    meantWhileWaiting(state, event, world) ??
    listedAttempt(state.offer, event.text) ??
    screenAt(state, event.reading) ??
    allOf(state, event.reading) ??
    readyAt(state, event.reading) ??
    startsAt(state, event.reading) ??
    goesOnAt(state, event.reading) ??
    noneAt(state, event.reading)
  );
}

/** 今なら大丈夫, to a reminder that has just come: what it offers first. */
function readyAt({ offer }: ConversationState, { hints }: Reading): string | null {
  const offered = (offer?.choices ?? []).map(({ id }) => id);
  const isDue = offered.includes('snooze') && hints.includes('readyNow');
  return isDue ? (offered[0] ?? null) : null;
}

/** はじめる, スタート, where the update alone is offered to be begun: its button. */
function startsAt({ offer, position }: ConversationState, { hints }: Reading): string | null {
  if (position !== null || !hints.includes('startsIt')) return null;
  const way = theOnly((offer?.choices ?? []).map(({ id }) => id).filter(isWay));
  return way !== null && isOfUpdate(way) ? way : null;
}

function isWay(id: string): boolean {
  return id.startsWith('flow:') || id.startsWith('begin:');
}

function isOfUpdate(id: string): boolean {
  return id === `flow:${UPDATE_FLOW}` || id.startsWith('begin:');
}

/** 続けてもらっていいですか, and nothing else, to "go on?": the button. */
function goesOnAt(
  state: ConversationState,
  { hints, sentences, signs, battery }: Reading,
): string | null {
  // 続けます 100です answers the question behind it, too.
  const isAll = sentences.length === 0 && !signs.includes('ofPayment') && battery === null;
  return isResumeOffered(state) && isAll && hints.includes('goesBackToIt') ? RESUME.id : null;
}

/** どれでもない, typed where a person is offered as that. */
function noneAt({ said, offer }: ConversationState, { hints }: Reading): string | null {
  const isGuessed = hasSaid(said, GUESSES);
  const isOffered = offer?.choices.some(({ id }) => id === PERSON.id) ?? false;
  return isGuessed && isOffered && hints.includes('noneOfThese') ? PERSON.id : null;
}

const GUESSES: ReadonlySet<string> = new Set(['maybe', 'notUnderstood.second']);

/** 両方 to "which first?": the first of them, the others come after it. */
function allOf({ wished: [first, another] }: ConversationState, { signs }: Reading): string | null {
  return first && another && signs.includes('wantsAll') ? `flow:${first}` : null;
}
