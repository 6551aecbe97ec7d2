import { actOn } from './act.ts';
import type { ReadEvent } from './event.ts';
import { terminalsNamed } from './naming.ts';
import { levelOf } from './notice.ts';
import { walkAnew, walkWith } from './other-terminal.ts';
import { isPlainlyOfPayment } from './plainly.ts';
import { REMINDER_FLOW } from './reminders.ts';
import { isNotOurs } from './of-update.ts';
import type { ConversationState } from './state.ts';
import { nameOf, type Terminal } from './terminal.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { takenUp, walkToldOf } from './named-walk.ts';
import { whichTerminal } from './which-terminal.ts';
import { mustAskFleet, saidFirst, terminalsTold, type Decision, type World } from './world.ts';

/** Everything else, decided of the terminals that the message is about. */
type Rest = (event: ReadEvent, world: World, at?: ConversationState) => Decision;

/** レジ2の方は?, もう1台は?, 違う、レジ2の方です: a question is answered about that terminal, a walk goes on with it. */
export function ofTerminal(
  state: ConversationState,
  event: ReadEvent,
  world: World,
  rest: Rest,
): Decision {
  const { fleet } = world.facts;
  if (isElsewhere(state, event)) return rest(event, world);
  const spoken = { state, event, world, rest };
  if (fleet?.kind === 'known') return ofKnown(spoken, fleet.terminals);
  const isPointed = event.reading.pointing !== null || correctsTerminal(state, event);
  return isPointed ? ofUnknown(spoken) : rest(event, world);
}

function ofUnknown({ state, event, world, rest }: Spoken): Decision {
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  // Nobody tells us of terminals: a walk begins anew for another one.
  const isSure = event.reading.pointing?.kind !== 'perhaps' || correctsTerminal(state, event);
  if (isSure && state.position !== null && isOfTheWalk(event, world)) return walkAnew(state, world);
  const isStatus = isSure && state.handOff === null && mayBeStatus(event);
  return rest(isStatus ? asStatus(event) : event, world);
}

/** 両方とも請求された is of two charges, and of no other terminal. */
function isOfTheWalk(event: ReadEvent, world: World): boolean {
  const isOfAll = event.reading.pointing?.kind === 'all';
  return !isOfAll && !isAsking(event) && !isPlainlyOfPayment(event.reading, world);
}

/** Money, a time to be reminded at, a customer at the counter and words that steer are no matter of one terminal. */
function isElsewhere({ position }: ConversationState, { reading }: ReadEvent): boolean {
  const isOther = position !== null && OF_NO_TERMINAL.has(position.flow);
  return isOther || reading.customerWaiting || reading.command !== null;
}

const OF_NO_TERMINAL: ReadonlySet<string> = new Set([MONEY_FLOW, REMINDER_FLOW]);

function correctsTerminal({ position }: ConversationState, event: ReadEvent): boolean {
  const isOther = event.reading.signs.includes('otherTerminal');
  return isOther && position !== null && !isAsking(event);
}

interface Spoken {
  readonly state: ConversationState;
  readonly event: ReadEvent;
  readonly world: World;
  readonly rest: Rest;
}

function ofKnown(spoken: Spoken, terminals: readonly Terminal[]): Decision {
  const { state, event, world, rest } = spoken;
  const named = terminalsNamed(event.text, event.reading.pointing, {
    terminals,
    inHand: state.position?.terminalId ?? state.terminalId,
    listed: listedIn(state),
  });
  switch (named.kind) {
    case 'none':
      return correctsTerminal(state, event) ? walkAnew(state, world) : rest(event, world);
    case 'onlyOne':
      return saidFirst(
        { type: 'say', message: 'terminal.onlyOne', values: { terminal: nameOf(named.terminal) } },
        rest(asStatus(event), { ...world, about: [named.terminal] }),
      );
    case 'unclear':
      return unclear(spoken);
    case 'these':
      return these(named.terminals, spoken);
  }
}

function these(terminals: readonly Terminal[], heard: Spoken): Decision {
  const { state, world, rest } = heard;
  const event = withoutNumber(heard.event, terminals);
  const spoken = { ...heard, event };
  const [one, another] = terminals;
  if (one && !another && !isAsking(event)) {
    const waiting = walkToldOf(one, state, event, world);
    if (waiting !== null) return rest(event, world, waiting);
    if (state.position !== null) return inWalk(one, spoken);
    const offered = takenUp(one, state, event) ?? offeredFor(one, state);
    if (offered !== null) return actOn(state, offered, world);
  }
  const isQuestion = state.handOff === null || isAsking(event);
  return rest(isQuestion ? asStatus(event) : event, { ...world, about: terminals });
}

/** One is named in the middle of a walk: the same one is an answer, another one takes its place. */
function inWalk(one: Terminal, { state, event, world, rest }: Spoken): Decision {
  const { battery, topics } = event.reading;
  const { position } = state;
  const wished = topics.map((topic) => world.facts.topics[topic]?.flow ?? null);
  const isOtherWish = wished.some((flow) => flow !== null && flow !== position?.flow);
  const isOnly = terminalsTold(world).length === 1;
  if (isOtherWish || isOnly || one.id === position?.terminalId) {
    return rest(event, isOtherWish ? { ...world, about: [one] } : world);
  }
  const read = battery === null ? null : levelOf(battery, world.facts.notice);
  const { signs } = event.reading;
  const isCorrection = signs.includes('corrects') || signs.includes('notThat');
  return walkWith(state, one, world, { batteryRead: read, isCorrection });
}

/** Asked with buttons, unless the message is about something else. */
function unclear({ state, event, world, rest }: Spoken): Decision {
  const { fleet } = world.facts;
  const isRead = !isUnread(event) || isSurelyOthers(event);
  if (fleet?.kind !== 'known' || isRead || state.handOff !== null) {
    return rest(event, world);
  }
  const kind = state.position !== null && !isAsking(event) ? 'terminal' : 'status';
  const isLost = event.reading.pointing?.kind === 'named';
  const message = isLost ? 'terminal.notFound' : 'terminal.which';
  return { state, effects: [whichTerminal(kind, fleet.terminals, message)] };
}

/** The fleet alone knows the names: it is asked before a short message counts as not understood. */
export function mayName(state: ConversationState, event: ReadEvent, world: World): boolean {
  const isShort = event.text.length <= LONGEST_NAMING && /[\p{L}\p{N}]/u.test(event.text);
  return mustAskFleet(world) && state.handOff === null && isShort && isUnread(event);
}

const LONGEST_NAMING = 24;

/** カードの機械のほうは何ともない, somewhere in a story that nobody could read, asks for no state. */
function mayBeStatus(event: ReadEvent): boolean {
  const isUnreadStory = isUnread(event) && event.text.length > LONGEST_NAMING;
  return !isUnreadStory && !isSurelyOthers(event);
}

/** レジの方は? sounds like another service as long as no terminal is known by that name. */
function isUnread({ reading }: ReadEvent): boolean {
  return reading.topics.every(isNotOurs) && reading.battery === null;
}

/** スクエアの端末が動かない: another company's, however much it looks like a terminal's name. */
function isSurelyOthers({ reading: { topics, confidence } }: ReadEvent): boolean {
  return topics.length > 0 && topics.every(isNotOurs) && confidence >= SURELY;
}

const SURELY = 0.92;

/** What nobody can read otherwise asks how that terminal is. */
function asStatus(event: ReadEvent): ReadEvent {
  const isCounter = event.reading.hints.includes('ofCounter');
  const topics = event.reading.topics.filter(
    (topic) => !isNotOurs(topic) && !(isCounter && topic === 'hotline'),
  );
  const asked = topics.length > 0 ? { topics } : { topics: ['fleet.status'], suggested: [] };
  return { ...event, reading: { ...event.reading, ...asked } };
}

/** The 2 of レジ2 is no battery reading. */
function withoutNumber(event: ReadEvent, terminals: readonly Terminal[]): ReadEvent {
  const { battery, pointing } = event.reading;
  if (battery?.kind !== 'percent') return event;
  const inNames = terminals.flatMap((one) => nameOf(one).normalize('NFKC').match(/\d+/g) ?? []);
  const pointedAt = pointing?.kind === 'number' ? [pointing.number] : [];
  const isNumber = [...inNames.map(Number), ...pointedAt].includes(battery.percent);
  return isNumber ? { ...event, reading: { ...event.reading, battery: null } } : event;
}

function isAsking({ reading: { signs } }: ReadEvent): boolean {
  return signs.includes('asks') || signs.includes('trailsOff');
}

/** The button that answers "which one?" with this terminal. */
function offeredFor({ id }: Terminal, { offer }: ConversationState): string | null {
  const answers = new Set([`terminal:${id}`, `status:${id}`]);
  // Listed, it is one of those to go on with; alone, it is an update that is offered beside an answer.
  if (offer?.isNumbered) answers.add(`begin:${id}`);
  return offer?.choices.find((choice) => answers.has(choice.id))?.id ?? null;
}

function listedIn({ offer }: ConversationState): readonly string[] {
  return (offer?.choices ?? []).flatMap(({ id }) => OF_TERMINAL.exec(id)?.[1] ?? []);
}

const OF_TERMINAL = /^(?:terminal|status|begin):(.+)$/;
