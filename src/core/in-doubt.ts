import type { Values } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { questionAt } from './flow.ts';
import { MONEY_FLOW, RECOGNISED } from './money-flow.ts';
import { isPartTold } from './money.ts';
import { matchOffer } from './offer.ts';
import { attemptTold } from './payment-attempts.ts';
import type { ConversationState, Position } from './state.ts';
import type { FleetAnswer, PaymentAttempt } from './terminal.ts';
import type { World } from './world.ts';

/** The question, ahead of an update and of switching off, whether a payment in doubt was looked at. */
export const IN_DOUBT = 'inDoubt';

/** The choice of who has looked at it. */
const CHOSEN = 'checked';

export function asksOfDoubt({ position }: ConversationState): boolean {
  return position?.step === IN_DOUBT;
}

/** The button on offer that is typed; もう確認した?, asked of the very payment, presses none. */
export function pressedAt(state: ConversationState, { text, reading }: ReadEvent): string | null {
  const isAsked = asksOfDoubt(state) && reading.signs.includes('asks');
  return isAsked ? null : matchOffer(state.offer, text);
}

/** Money comes first: an attempt whose outcome nobody knows is asked about before any restart or update, once. */
export function moneyResult(fleet: FleetAnswer | null, checked: readonly string[]): string {
  if (fleet?.kind !== 'known' || fleet.payments === null) return 'unknown';
  if (openIn(fleet, checked).length > 0) return 'unresolved';
  return isPartTold(fleet) ? 'unknown' : 'clear';
}

/** The fleet shows a payment of which nobody knows what came of it, and that was not looked at yet. */
export function isUnresolved(state: ConversationState, { facts }: World): boolean {
  return moneyResult(facts.fleet, checkedIn(state)) === 'unresolved';
}

/** The terminals of those payments. */
export function unresolvedOn(state: ConversationState, { facts }: World): readonly string[] {
  return openIn(facts.fleet, checkedIn(state)).map(({ terminalId }) => terminalId);
}

/** The payments in doubt that were looked at; none, while a person looks into one. */
export function checkedIn({ checkedPayments, handOff }: ConversationState): readonly string[] {
  return handOff?.reason === 'paymentUnknown' ? [] : (checkedPayments ?? []);
}

function openIn(fleet: FleetAnswer | null, checked: readonly string[]): readonly PaymentAttempt[] {
  return unknownIn(fleet).filter(({ id }) => !checked.includes(id));
}

/** The newest first. */
function unknownIn(fleet: FleetAnswer | null): readonly PaymentAttempt[] {
  const payments = fleet?.kind === 'known' ? (fleet.payments ?? []) : [];
  return payments
    .filter(({ outcome }) => outcome === 'unknown')
    .toSorted((a, b) => b.at.toMillis() - a.at.toMillis());
}

/** Where the answers of a walk keep of which payments it asks: one id a line. */
const ASKED = 'asked:inDoubt';

function askedIn({ answers }: Position): readonly string[] {
  return (answers[ASKED] ?? '').split('\n').filter((id) => id !== '');
}

/** Nobody is asked of any that was not looked at. */
export function isAskedOver(state: ConversationState): boolean {
  const checked = checkedIn(state);
  return state.position !== null && askedIn(state.position).every((id) => checked.includes(id));
}

function asking(position: Position, ids: readonly string[]): Position {
  return { ...position, answers: { ...position.answers, [ASKED]: ids.join('\n') } };
}

/** Standing at the question: of which payments it is, so that one that comes later is asked about as well. */
export function withDoubtAsked(state: ConversationState, { facts }: World): ConversationState {
  const { position } = state;
  if (position?.step !== IN_DOUBT) return state;
  const ids = openIn(facts.fleet, checkedIn(state)).map(({ id }) => id);
  return { ...state, position: asking(position, ids) };
}

/** What its text may say: the newest of those that it asks about, and whether there are others. */
export function doubtValues(position: Position | null, { facts: { fleet } }: World): Values {
  if (position?.step !== IN_DOUBT || fleet?.kind !== 'known') return {};
  const asked = askedIn(position);
  const [newest, another] = unknownIn(fleet).filter(({ id }) => asked.includes(id));
  if (newest === undefined) return {};
  return {
    ...attemptTold(newest, fleet),
    ...(another === undefined ? {} : { hasOthers: 'yes' }),
  };
}

/** Its answer: they were looked at, or were not after all. */
export function withDoubtAnswered(state: ConversationState, choice: string): ConversationState {
  const { position } = state;
  if (position?.step !== IN_DOUBT) return state;
  const asked = askedIn(position);
  return withChecked(state, asked, choice === CHOSEN ? asked : []);
}

/** The latest; of older ones no fleet tells any more. */
const MOST_KEPT = 20;

function withChecked(
  state: ConversationState,
  asked: readonly string[],
  checked: readonly string[],
): ConversationState {
  const others = (state.checkedPayments ?? []).filter((id) => !asked.includes(id));
  return { ...state, checkedPayments: [...others, ...checked].slice(-MOST_KEPT) };
}

/** The walk that leads to the check waits at the question that led there: whoever leaves the check is asked it again. */
export function waitingForCheck(state: ConversationState): ConversationState {
  const { position } = state;
  const asked = position?.trail.at(-1);
  if (!position || asked === undefined) return state;
  return { ...state, interrupted: { ...position, step: asked } };
}

/** A check that came to a payment being over has answered it, for the one that was recognised there. */
export function withDoubtChecked(state: ConversationState, world: World): ConversationState {
  const { position, interrupted } = state;
  const id = position?.flow === MONEY_FLOW ? settledIn(position) : null;
  if (id === null) return state;
  const checked = withChecked(state, [id], [id]);
  return interrupted === null
    ? checked
    : { ...checked, interrupted: withoutQuestion(interrupted, id, world) };
}

function settledIn({ answers }: Position): string | null {
  const { which, history, otherwise, [RECOGNISED]: id } = answers;
  const isOver = history === 'success' || otherwise === 'taken';
  return which === 'thisOne' && isOver ? (id ?? null) : null;
}

/** Nobody is asked of payments that all were looked at. */
function withoutQuestion(waiting: Position, id: string, { facts }: World): Position {
  const asked = askedIn(waiting);
  if (waiting.step !== IN_DOUBT || !asked.includes(id)) return waiting;
  const left = asked.filter((one) => one !== id);
  const next = questionAt(facts.flows[waiting.flow], IN_DOUBT)?.choices[CHOSEN]?.next;
  const step = left.length > 0 ? waiting.step : (next ?? waiting.step);
  return { ...asking(waiting, left), step };
}
