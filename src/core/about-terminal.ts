import { actOn } from './act.ts';
import { plannedFor } from './begins-then.ts';
import type { ReadEvent } from './event.ts';
import { amongOf } from './nameable-now.ts';
import { terminalsNamed, type Nameable } from './naming.ts';
import { inWalk, type Rest, type Spoken } from './named-in-walk.ts';
import { ofOther } from './other-done.ts';
import { overThere } from './over-there.ts';
import { walkAnew } from './other-terminal.ts';
import { ofAnother } from './leaves-running.ts';
import { isOfSaleThere } from './sale-there.ts';
import { isPlainlyOfPayment } from './plainly.ts';
import { REMINDER_FLOW } from './reminders.ts';
import type { ConversationState } from './state.ts';
import { nameOf, type Terminal } from './terminal.ts';
import {
  asApp,
  asStatus,
  asWish,
  isAsking,
  isOfApp,
  isSurelyOthers,
  isUnread,
  mayBeNamed,
  namesNone,
  ofOnlyOne,
  withoutNumber,
} from './read-of-terminal.ts';
import { isToldOf, meantOf } from './spoken-of.ts';
import { tellsOfIt } from './step-told-of.ts';
import { mayBeFailedUpdate } from './fails-unnamed.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { asUnseen, takenUp, walkToldOf } from './named-walk.ts';
import { offeredFor, whichTerminal } from './which-terminal.ts';
import { aboutTerminal, mustAskFleet, saidFirst, type Decision, type World } from './world.ts';

/** レジ2の方は?, もう1台は?, 違う、レジ2の方です: a question is answered about that terminal, a walk goes on with it. */
export function ofTerminal(
  state: ConversationState,
  sent: ReadEvent,
  world: World,
  rest: Rest,
): Decision {
  const { fleet } = world.facts;
  const event = asWish(state, sent);
  if (isElsewhere(state, event)) return rest(event, world);
  const spoken = { state, event, world, rest };
  if (fleet?.kind === 'known') return ofKnown(spoken);
  const { pointing, hints } = event.reading;
  const isOther = hints.includes('asksOfOther') || correctsTerminal(state, event);
  const isPointed = pointing !== null || isOther;
  return isPointed ? ofUnknown(spoken) : rest(event, world);
}

/** The fleet alone knows the names: it is asked where one of several was spoken of, or the words point at one. */
export function mustLookFor(state: ConversationState, event: ReadEvent, world: World): boolean {
  const { position, terminalId, handOff } = state;
  // Who waits for a person is answered where they ask.
  const isToldStaff = handOff !== null && !isAsking(event);
  if (!mustAskFleet(world) || isToldStaff || isElsewhere(state, event)) return false;
  const isOfOne = mayBeNamed(event) || (position?.terminalId ?? terminalId) !== null;
  return isOfOne || mayBeFailedUpdate(state, event);
}

/** About those of the shop's terminals that the message names, as far as the fleet has told of them. */
export function aboutNamed(state: ConversationState, event: ReadEvent, world: World): World {
  const { fleet } = world.facts;
  if (fleet?.kind !== 'known' || isElsewhere(state, event)) return world;
  const among = amongOf(state, world);
  const { pointing } = event.reading;
  const named = terminalsNamed(event.text, pointing?.kind === 'all' ? null : pointing, among);
  if (named.kind === 'none') return aboutToldLast(state, event, world);
  if (named.kind !== 'these') return world;
  return { ...world, about: meantOf(named.terminals, state, event, among) };
}

/** えっ19しかないの?充電しながらでもいける?, where one terminal alone was just told of. */
function aboutToldLast(state: ConversationState, { reading }: ReadEvent, world: World): World {
  const { position, said, terminalId } = state;
  const told = said?.messages.filter((message) => TELLS_OF_ONE.has(message)) ?? [];
  const isOfIt = reading.topics.length > 0 && reading.topics.every((topic) => OF_ONE.has(topic));
  return position === null && told.length === 1 && isOfIt
    ? aboutTerminal(world, terminalId)
    : world;
}

const TELLS_OF_ONE: ReadonlySet<string> = new Set(['fleet.terminal', 'charge.plugged']);

const OF_ONE: ReadonlySet<string> = new Set([
  'prep.charge',
  'prep.network',
  'prep.powercycle',
  'update.error',
  'update.timing',
]);

function ofUnknown({ state, event, world, rest }: Spoken): Decision {
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const isSure = event.reading.pointing?.kind !== 'perhaps' || correctsTerminal(state, event);
  if (!isSure) return rest(event, world);
  if (state.position !== null && isOfTheWalk(event)) return ofAnother(state, event, world);
  return ofOther(state, event, world) ?? rest(asUnseen(state, event), world);
}

/** 両方とも請求された is of two charges, and of no other terminal. */
function isOfTheWalk(event: ReadEvent): boolean {
  const isOfAll = event.reading.pointing?.kind === 'all';
  const isOfSale = isPlainlyOfPayment(event.reading) || isOfSaleThere(event.reading);
  return !isOfAll && !isAsking(event) && !isOfSale;
}

/** Money, a time to be reminded at, a customer at the counter and words that steer are no matter of one terminal. */
function isElsewhere({ position }: ConversationState, { reading }: ReadEvent): boolean {
  const isOther = OF_NO_TERMINAL.has(position?.flow ?? '');
  const isWaiting = reading.customerWaiting && !reading.hints.includes('paysThere');
  return isOther || isWaiting || reading.command !== null;
}

const OF_NO_TERMINAL: ReadonlySet<string> = new Set([MONEY_FLOW, REMINDER_FLOW]);

function correctsTerminal({ position }: ConversationState, event: ReadEvent): boolean {
  const isOther = event.reading.signs.includes('otherTerminal');
  return isOther && position !== null && !isAsking(event);
}

function ofKnown(spoken: Spoken): Decision {
  const { state, event, world, rest } = spoken;
  const among = amongOf(state, world);
  if (world.about.length > 0) return these(world.about, among, spoken);
  const named = terminalsNamed(event.text, event.reading.pointing, among);
  switch (named.kind) {
    case 'none':
      if (namesNone(state, event)) return unclear(spoken);
      return correctsTerminal(state, event) ? walkAnew(state, world) : rest(event, world);
    case 'onlyOne':
      return saidFirst(
        { type: 'say', message: 'terminal.onlyOne', values: { terminal: nameOf(named.terminal) } },
        rest(asStatus(event), { ...world, about: [named.terminal] }),
      );
    case 'unclear':
      return unclear(spoken);
    case 'these':
      return these(meantOf(named.terminals, state, event, among), among, spoken);
  }
}

function these(terminals: readonly Terminal[], among: Nameable, spoken: Spoken): Decision {
  const [one, another] = terminals;
  if (another) return askedOf(terminals, spoken);
  if (!one) return spoken.rest(spoken.event, spoken.world);
  const over = overThere(one, among, spoken);
  if (over !== null) return over;
  const event = ofOnlyOne(one, spoken.event, among);
  const tells = !isAsking(event) || (tellsOfIt(event) && isToldOf(one, event, among));
  return ofOneNamed(one, tells, { ...spoken, event });
}

function ofOneNamed(one: Terminal, tells: boolean, spoken: Spoken): Decision {
  const { state, event, world, rest } = spoken;
  const asks = isAsking(event);
  const waiting = asks ? null : walkToldOf(one, state, event, world);
  if (waiting !== null) return rest(event, world, waiting);
  const then = asks ? null : plannedFor(one, state, event, world);
  if (then !== null) return then;
  if (state.position !== null && tells) return inWalk(one, spoken);
  const offered = asks ? null : (takenUp(one, state, event) ?? offeredFor(one, state));
  return offered === null ? askedOf([one], spoken) : actOn(state, offered, world);
}

/** Answered of these terminals. */
function askedOf(terminals: readonly Terminal[], spoken: Spoken): Decision {
  const { state, world, rest } = spoken;
  const event = withoutNumber(spoken.event, terminals);
  const isQuestion = state.handOff === null || isAsking(event);
  const asked = { ...world, about: terminals };
  if (isQuestion && isOfApp(state, event)) return rest(asApp(event), asked);
  return rest(isQuestion ? asStatus(event) : event, asked);
}

/** Asked with buttons, unless the message is about something else. */
function unclear({ state, event, world, rest }: Spoken): Decision {
  const { fleet } = world.facts;
  const isRead = !isUnread(event) || isSurelyOthers(event);
  if (fleet?.kind !== 'known' || isRead || state.handOff !== null) {
    return rest(event, world);
  }
  const kind = state.position !== null && !isAsking(event) ? 'terminal' : 'status';
  const isLost = LOST.some((one) => one === event.reading.pointing?.kind);
  const message = isLost ? 'terminal.notFound' : 'terminal.which';
  return { state, effects: [whichTerminal(kind, fleet.terminals, message)] };
}

const LOST = ['named', 'perhaps'] as const;
