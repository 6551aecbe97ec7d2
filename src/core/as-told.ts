import type { DateTime } from 'luxon';
import type { ConversationEvent, ReadEvent } from './event.ts';
import type { Facts } from './facts.ts';
import type { Hint } from './hint.ts';
import { momentOf, stillCounts } from './moment.ts';
import type { Reading } from './reading.ts';
import { terminalsNamed } from './naming.ts';
import { hasSaid } from './said-of.ts';
import type { ConversationState } from './state.ts';
import { isUpdated, type SoftwareLayer, type Terminal } from './terminal.ts';
import { theOnly } from './the-only.ts';

/** The fleet's answer with the update offered on the one terminal whose merchant has it on the screen since it was seen: what they read there counts more. */
export function withShownOffered(
  state: ConversationState,
  event: ConversationEvent,
  facts: Facts,
  now: DateTime,
): Facts {
  const { fleet } = facts;
  if (fleet?.kind !== 'known') return facts;
  const at = shownAt(state, event, now);
  const on = at === null ? null : shownOn(state, event, fleet.terminals, now);
  if (at === null || on === null) return facts;
  const terminals = fleet.terminals.map((one) => (one.id === on ? offered(one, at) : one));
  return { ...facts, fleet: { ...fleet, terminals } };
}

/** Which one shows it: that which is named, or was told of before; else the one in hand, or the only one that is left. null: nobody knows. */
export function shownOn(
  state: ConversationState,
  event: ConversationEvent,
  terminals: readonly Terminal[],
  now: DateTime,
): string | null {
  const [only, second] = terminals;
  if (only === undefined || second === undefined) return only?.id ?? null;
  if (event.type !== 'merchantAsked' || !tellsShown(event.reading, state, now))
    return state.prepared?.shownOn ?? null;
  return newlyOn(state, event, terminals);
}

function newlyOn(
  { position, terminalId }: ConversationState,
  { text, reading: { pointing } }: ReadEvent,
  terminals: readonly Terminal[],
): string | null {
  const inHand = position?.terminalId ?? terminalId;
  const named = terminalsNamed(text, pointing, { terminals, inHand, listed: [] });
  if (named.kind !== 'these') return likelyOf(terminals, inHand);
  return theOnly(named.terminals)?.id ?? null;
}

function likelyOf(terminals: readonly Terminal[], inHand: string | null): string | null {
  const left = terminals.filter((one) => !isUpdated(one));
  return (left.find(({ id }) => id === inHand) ?? theOnly(left))?.id ?? null;
}

/** 更新の画面が出てきた: it is there, whatever is asked beside it; 出てきたよ, where it was told not to have come. */
export function tellsShown(
  { hints, signs, past }: Reading,
  state: ConversationState,
  now: DateTime,
): boolean {
  const isShown = COMES.some((hint) => hints.includes(hint));
  if (!isShown || past !== null) return false;
  if (
    !hints.includes('ofUpdate') &&
    !(APPEARS.some((hint) => hints.includes(hint)) && isAwaited(state, now))
  )
    return false;
  const isIt = ITS.some((hint) => hints.includes(hint));
  return isIt && !hints.includes('notArrived') && !signs.includes('brokenDown');
}

/** 出てきた, あ、あった */
const APPEARS: readonly Hint[] = ['appearedNow', 'foundIt'];
const COMES: readonly Hint[] = ['hasCome', ...APPEARS];
const ITS: readonly Hint[] = ['onlyDialog', 'updateShown', ...APPEARS];

/** It was just told not to have come, or the merchant has told already that it has. */
function isAwaited(state: ConversationState, now: DateTime): boolean {
  const shown = state.prepared?.shown;
  return (shown !== undefined && stillCounts(shown, now)) || isToldMissing(state, now);
}

/** The last reply tells that the update may not have come yet. */
export function isToldMissing({ said }: ConversationState, now: DateTime): boolean {
  return hasSaid(said, NOT_THERE) && stillCounts(said?.at, now);
}

const NOT_THERE: ReadonlySet<string> = new Set([
  'notOffered.notYet',
  'notOffered.cycled',
  'notOffered.unknown',
  'flow.update-terminal.rollout',
  'flow.update-terminal.lastNight',
  'flow.update-terminal.neverOffered',
]);

function shownAt(
  state: ConversationState,
  event: ConversationEvent,
  now: DateTime,
): DateTime | null {
  if (event.type === 'merchantAsked' && tellsShown(event.reading, state, now)) return now;
  const shown = state.prepared?.shown;
  return shown !== undefined && stillCounts(shown, now) ? momentOf(shown) : null;
}

function offered(terminal: Terminal, at: DateTime): Terminal {
  const { firmware, os } = terminal;
  return { ...terminal, firmware: arrivedAt(firmware, at), os: arrivedAt(os, at) };
}

function arrivedAt(layer: SoftwareLayer, at: DateTime): SoftwareLayer {
  const isBefore = layer.observedAt === null || layer.observedAt <= at;
  return layer.updateState === 'NOT_OFFERED' && isBefore
    ? { ...layer, updateState: 'AVAILABLE' }
    : layer;
}

/** That it was not offered before it is sent out to anyone tells nothing of now. */
export function isUnoffered({ firmware }: Terminal, { updateOpens }: Facts['notice']): boolean {
  const { updateState, observedAt } = firmware;
  return updateState === 'NOT_OFFERED' && observedAt !== null && observedAt < updateOpens;
}
