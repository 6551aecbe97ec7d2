import type { DateTime } from 'luxon';
import type { ConversationEvent } from './event.ts';
import type { Facts } from './facts.ts';
import type { Hint } from './hint.ts';
import { momentOf, stillCounts } from './moment.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import type { SoftwareLayer, Terminal } from './terminal.ts';

/** The fleet's answer with the update offered on the one terminal whose merchant has it on the screen since it was seen: what they read there counts more. */
export function withShownOffered(
  { prepared }: ConversationState,
  event: ConversationEvent,
  facts: Facts,
  now: DateTime,
): Facts {
  const { fleet } = facts;
  if (fleet?.kind !== 'known') return facts;
  const [one, another] = fleet.terminals;
  if (one === undefined || another !== undefined) return facts;
  const isNow = event.type === 'merchantAsked' && tellsShown(event.reading);
  const at = isNow ? now : shownAt(prepared?.shown, now);
  return at === null ? facts : { ...facts, fleet: { ...fleet, terminals: [offered(one, at)] } };
}

/** 更新の画面が出てきた: it is there, whatever is asked beside it. */
export function tellsShown({ hints, signs, past }: Reading): boolean {
  const isShown = hints.includes('hasCome') || hints.includes('appearedNow');
  if (!isShown || !hints.includes('ofUpdate') || past !== null) return false;
  const isIt = ITS.some((hint) => hints.includes(hint));
  return isIt && !hints.includes('notArrived') && !signs.includes('brokenDown');
}

const ITS: readonly Hint[] = ['onlyDialog', 'updateShown', 'appearedNow'];

function shownAt(shown: string | undefined, now: DateTime): DateTime | null {
  return shown !== undefined && stillCounts(shown, now) ? momentOf(shown) : null;
}

function offered(terminal: Terminal, at: DateTime): Terminal {
  const { firmware, os } = terminal;
  return { ...terminal, firmware: arrivedAt(firmware, at), os: arrivedAt(os, at) };
}

function arrivedAt(layer: SoftwareLayer, at: DateTime): SoftwareLayer {
  const isBefore = layer.observedAt === null || layer.observedAt < at;
  return layer.updateState === 'NOT_OFFERED' && isBefore
    ? { ...layer, updateState: 'AVAILABLE' }
    : layer;
}

/** That it was not offered before it is sent out to anyone tells nothing of now. */
export function isUnoffered({ firmware }: Terminal, { updateOpens }: Facts['notice']): boolean {
  const { updateState, observedAt } = firmware;
  return updateState === 'NOT_OFFERED' && observedAt !== null && observedAt < updateOpens;
}
