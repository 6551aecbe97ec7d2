import { newestOutcome } from '../../src/core/money.ts';
import { factValues } from '../../src/core/words.ts';
import type { Talk, Turned } from './a-talk.ts';
import type { PaymentOutcome } from '../../src/core/terminal.ts';
import type { Book, Moved, Walk } from './random-talk.ts';
import { content } from './the-content.ts';

const TAKE_AGAIN = 'payment.takeAgain';
const ITS_WORDS = Object.values(content.locales).map((locale) =>
  locale.say(TAKE_AGAIN, factValues(content.notice), 'open'),
);
const DANGEROUS = /もう一度(?:決済|会計|お支払)|もう一回かざ|再決済して|決済し直して|取り直して/;
const NOT_UNDERSTOOD = /^(?:notUnderstood\.|maybe$)/;
const WAYS_TO_A_PERSON = new Set(['person', 'withdraw']);

/**
 * "Take it again" only where, in this very walk, the history said failed, the customer's side unpaid, nothing was taken in
 * another way, and the fleet said nothing else; and where no other walk within the hour said paid or taken.
 */
export function moneyIsSafe(talk: Talk, { turned, book, paidAt }: Moved): void {
  const { said, texts } = turned;
  notWhenPaid(talk, said, paidAt);
  const isSaid = said.includes(TAKE_AGAIN);
  const newest = newestOutcome(talk.fleet?.(talk.now) ?? null);
  const isSeen = hasFailed(book, newest) && isOpen(book);
  if (isSaid && !(isSeen && (newest === null || newest === 'failed'))) {
    throw new Error(`a payment is to be taken again after ${JSON.stringify({ ...book, newest })}`);
  }
  const own = texts.filter(
    (text) => DANGEROUS.test(text) || ITS_WORDS.some((w) => text.includes(w)),
  );
  if (!isSaid && own.length > 0) throw new Error(`to take a payment again: ${own.join()}`);
}

function notWhenPaid({ now }: Talk, said: readonly string[], paidAt: Moved['paidAt']): void {
  const isPaid = paidAt !== null && now.diff(paidAt).as('minutes') < 60;
  if (isPaid && said.includes(TAKE_AGAIN)) throw new Error('paid within the hour, and taken again');
}

const isOpen = ({ customer, otherwise }: Book): boolean =>
  customer === 'unpaid' && otherwise === 'notTaken';

/** Read in the history, or told by the fleet of the very attempt that was recognised. */
function hasFailed({ which, history }: Book, newest: PaymentOutcome | null): boolean {
  if (history !== undefined) return history === 'failed';
  return which?.startsWith('thisOne') === true && newest === 'failed';
}

/** A terminal is restarted from afar only at the step that was consented to, and never beside a payment in doubt. */
export function restartIsSafe(talk: Talk, { turned }: Moved): void {
  const { sent, before } = turned;
  if (!sent.some(({ kind }) => kind === 'reboot')) return;
  const step = before.position?.step ?? 'no step';
  const isInDoubt = before.handOff?.reason === 'paymentUnknown' || hasDoubt(talk);
  if (step !== 'rebooting' || isInDoubt) throw new Error(`restarted from afar at ${step}`);
}

function hasDoubt({ fleet, now }: Talk): boolean {
  const answer = fleet?.(now);
  const payments = answer?.kind === 'known' ? (answer.payments ?? []) : [];
  return payments.some(({ outcome }) => outcome === 'unknown');
}

/** Whoever writes or taps gets a word, but where a person has the talk or is on the way. */
export function nobodyIsLeft({ event, turned }: Moved): void {
  const { handOff, lastTap } = turned.before;
  if (turned.says.length > 0 || handOff?.isClaimed === true) return;
  if (event.type === 'merchantAsked' && handOff?.hasSaidWaiting !== true) {
    throw new Error(`no answer to ${event.text}`);
  }
  if (event.type === 'merchantTapped' && event.data !== lastTap) {
    throw new Error(`no answer to the tap ${event.data}`);
  }
  if (event.type === 'merchantSent') throw new Error(`no answer to a ${event.kind}`);
}

const TELLS_OF_TICKET: ReadonlySet<string> = new Set(['handOff.waiting', 'handOff.callLate']);

/** A way to a person is on every reply; and whoever asks for one, typed or in the menu, gets one. */
export function personIsNear(walk: Walk, { turned }: Moved): void {
  const { says, buttons, state } = turned;
  const isOwn = says.length > 0 && !says.some(({ staff }) => staff);
  if (isOwn && state.handOff === null && !buttons.some((id) => WAYS_TO_A_PERSON.has(id))) {
    throw new Error(`no way to a person in ${says.map(({ message }) => message).join()}`);
  }
  if (state.handOff?.isClaimed === true || !hasMoved(turned)) return;
  const typed = walk.reads('担当者に相談', state);
  for (const event of [typed, { type: 'merchantTapped', data: 'menu:handoff' } as const]) {
    const { effects } = walk.talk.decided(event).decided;
    const isGiven = effects.some(
      (e) => e.type === 'handOff' || (e.type === 'say' && TELLS_OF_TICKET.has(e.message)),
    );
    if (!isGiven) throw new Error(`no person for ${event.type} at ${walk.talk.place}`);
  }
}

/** Whether the talk stands elsewhere than before. */
function hasMoved({ before, state }: Turned): boolean {
  return (
    state.position !== before.position ||
    state.interrupted !== before.interrupted ||
    state.handOff !== before.handOff
  );
}

/** With these the bot has the talk again. */
const ENDS_HAND_OFF: ReadonlySet<string> = new Set([
  'handOff.returned',
  'handOff.ledOn',
  'handOff.closed',
]);

/** A person has the talk: only their own words go out, and what ends a link, at any time. */
export function stillnessIsKept({ turned: { before, says, said } }: Moved): void {
  if (before.handOff?.isClaimed !== true) return;
  const own = says.filter(
    ({ staff, message }) => staff === undefined && !message.startsWith('link.'),
  );
  if (own.length > 0 && !said.some((message) => ENDS_HAND_OFF.has(message))) {
    throw new Error(`the bot speaks between a person and the merchant: ${said.join()}`);
  }
}

/** Never twice in the same words; gives what was said of it in this reply. */
export function neverTwice({ said }: Turned, before: string | null): string | null {
  if (said.length === 0) return before;
  const now = said.find((message) => NOT_UNDERSTOOD.test(message)) ?? null;
  if (now !== null && now === before) throw new Error(`${now} twice in a row`);
  return now;
}

/** Farther than from any question to the end of its flow. */
const MOST_ANSWERS = 12;

/** From where the talk stands, some answers lead out of the flow, without stopping it or calling a person. */
export function isNoDeadEnd(walk: Walk): void {
  if (walk.talk.state.position === null || walk.talk.state.handOff?.isClaimed === true) return;
  let ways = [walk.talk.fork()];
  const been = new Set<string>();
  for (let answers = 0; answers < MOST_ANSWERS; answers += 1) {
    const next = ways.flatMap((way) => onwards(way));
    if (next.some(({ state }) => state.position === null)) return;
    ways = next.filter(({ place }) => !been.has(place));
    for (const { place } of ways) been.add(place);
  }
  throw new Error(`no answers lead out of ${walk.talk.place}`);
}

/** The talk after each answer that the present question has. */
function onwards(way: Talk): readonly Talk[] {
  const asked = way.fork();
  asked.write('もう一回');
  // What the fleet has told meanwhile may have ended it.
  if (asked.state.position === null) return [asked];
  const choices = asked.state.offer?.choices ?? [];
  return choices
    .filter(({ id }) => /^(?:step|terminal|resume|flow)/.test(id))
    .map(({ id }) => {
      const after = asked.fork();
      after.tap(id);
      return after;
    });
}
