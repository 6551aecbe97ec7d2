import { terminalsNamed } from './naming.ts';
import type { ReadEvent } from './event.ts';
import { isBegunOpen } from './doubt.ts';
import { tellsBegun } from './payment-begun.ts';
import { RETRY } from './payment-told.ts';
import type { ConversationState } from './state.ts';
import { terminalsTold, type World } from './world.ts';

/** レジ2で決済途中に落ちた: the payment is of that terminal, whichever is asked about later. Of two that are named, nobody knows. */
export function withBegunOn(
  state: ConversationState,
  { text, reading }: ReadEvent,
  world: World,
): ConversationState {
  const [one, another] = world.about;
  if (!one || another || !tellsBegun(reading)) return state;
  const named = namedIn(text, world);
  const isOnly = named.kind !== 'these' || named.terminals.length === 1;
  return isOnly ? { ...state, paymentBegunOn: one.id } : state;
}

/** レジ1で会計していい?, where a payment on レジ2 is open: the check that answers it is of that payment. */
export function asksOfBegun(state: ConversationState, world: World): boolean {
  const isOfIt = state.topics.length > 0 && state.topics.every((topic) => OF_IT.has(topic));
  return isOfIt && isBegunOpen(state, world);
}

const OF_IT: ReadonlySet<string> = new Set([RETRY, 'app.payment_interrupted']);

/** レジ1は成功って出てる, where what レジ2 shows is asked for. */
export function isOfOtherTerminal(
  { position }: ConversationState,
  { text }: ReadEvent,
  world: World,
): boolean {
  const isOfOne = terminalsTold(world).some(({ id }) => id === position?.terminalId);
  const named = namedIn(text, world);
  if (!isOfOne || named.kind !== 'these') return false;
  return named.terminals.every(({ id }) => id !== position?.terminalId);
}

function namedIn(text: string, world: World) {
  return terminalsNamed(text, null, { terminals: terminalsTold(world), inHand: null, listed: [] });
}

/** The terminal of that payment, as far as it was told and the fleet still tells of it. */
export function begunOn({ paymentBegunOn }: ConversationState, world: World): string | null {
  return terminalsTold(world).find(({ id }) => id === paymentBegunOn)?.id ?? null;
}
