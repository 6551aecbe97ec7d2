import { terminalsNamed } from './naming.ts';
import type { ReadEvent } from './event.ts';
import { isBegunOpen, isHeldOpen } from './doubt.ts';
import { tellsBegun, tellsNewlyBegun } from './payment-begun.ts';
import { INTERRUPTED, MONEY_FLOW } from './money-flow.ts';
import type { Reading } from './reading.ts';
import { RETRY } from './payment-told.ts';
import type { ConversationState } from './state.ts';
import { terminalsTold, type World } from './world.ts';
import { theOnly } from './the-only.ts';

/** Whether the payment that is open was begun on one that was named, and a message tells of none that was begun since. */
export function keepsBegunOn(state: ConversationState, reading: Reading, world: World): boolean {
  const isKnown = state.paymentBegunOn !== undefined && isHeldOpen(state, world);
  return !tellsBegun(reading) || (isKnown && !tellsNewlyBegun(reading));
}

/** レジ2で決済途中に落ちた: the payment is of that terminal, whichever is asked about later. Of two that are named, nobody knows. */
export function withBegunOn(
  state: ConversationState,
  { text, reading }: ReadEvent,
  world: World,
): ConversationState {
  const one = theOnly(world.about);
  if (one === null || keepsBegunOn(state, reading, world)) return state;
  const named = namedIn(text, world);
  const isOnly = named.kind !== 'these' || named.terminals.length === 1;
  return isOnly ? { ...state, paymentBegunOn: one.id } : state;
}

/** レジ2で決済中に落ちた, where the one in doubt is of レジ1. */
export function isOnAnother(
  { paymentBegunOn }: ConversationState,
  { text }: ReadEvent,
  world: World,
): boolean {
  const named = namedIn(text, world);
  const isNamed = named.kind === 'these' && named.terminals.length > 0;
  if (paymentBegunOn === undefined || !isNamed) return false;
  return named.terminals.every(({ id }) => id !== paymentBegunOn);
}

/** レジ1で会計していい?, where a payment on レジ2 is open: the check that answers it is of that payment. */
export function asksOfBegun(state: ConversationState, world: World): boolean {
  const isOfIt = state.topics.length > 0 && state.topics.every((topic) => OF_IT.has(topic));
  return isOfIt && isBegunOpen(state, world);
}

const OF_IT: ReadonlySet<string> = new Set([RETRY, INTERRUPTED]);

/** レジ1は成功って出てる, レジ1は失敗, where the payment in doubt is of レジ2. */
export function isOfOtherTerminal(
  state: ConversationState,
  { text }: ReadEvent,
  world: World,
): boolean {
  const of = checkedOn(state) ?? begunOn(state, world);
  const isOfOne = terminalsTold(world).some(({ id }) => id === of);
  const named = namedIn(text, world);
  if (!isOfOne || named.kind !== 'these') return false;
  return named.terminals.every(({ id }) => id !== of);
}

/** The terminal whose payment is looked at, or was until the check was left. */
export function checkedOn({ position, interrupted, stopped }: ConversationState): string | null {
  const check = [position, interrupted, stopped].find((one) => one?.flow === MONEY_FLOW);
  return check?.terminalId ?? null;
}

/** カウンターもおかしい: the one that is named, where the fleet tells of it. */
export function namedAlone({ text }: ReadEvent, world: World): string | undefined {
  const named = namedIn(text, world);
  return named.kind === 'these' ? theOnly(named.terminals)?.id : undefined;
}

function namedIn(text: string, world: World) {
  return terminalsNamed(text, null, { terminals: terminalsTold(world), inHand: null, listed: [] });
}

/** The terminal of that payment, as far as it was told and the fleet still tells of it. */
export function begunOn({ paymentBegunOn }: ConversationState, world: World): string | null {
  return terminalsTold(world).find(({ id }) => id === paymentBegunOn)?.id ?? null;
}
