import type { ReadEvent } from './event.ts';
import type { Nameable } from './naming.ts';
import { isNotOurs } from './of-update.ts';
import { asksToPutOff } from './put-off-asked.ts';
import { chargeOf } from './spoken-of.ts';
import type { ConversationState } from './state.ts';
import { nameOf, type Terminal } from './terminal.ts';

/** More than that is a story. */
export const LONGEST_NAMING = 24;

/** カードの機械のほうは何ともない, somewhere in a story that nobody could read, asks for no state. */
export function mayBeStatus(event: ReadEvent): boolean {
  const isUnreadStory = isUnread(event) && event.text.length > LONGEST_NAMING;
  return !isUnreadStory && !isSurelyOthers(event);
}

/** レジの方は? sounds like another service as long as no terminal is known by that name. */
export function isUnread({ reading }: ReadEvent): boolean {
  const isGreeted = reading.signs.includes('asks');
  const isOpen = (topic: string) => isNotOurs(topic) || (isGreeted && topic === 'greeting');
  return reading.topics.every(isOpen) && reading.battery === null;
}

/** スクエアの端末が動かない: another company's, however much it looks like a terminal's name. */
export function isSurelyOthers({ reading: { topics, confidence } }: ReadEvent): boolean {
  return topics.length > 0 && topics.every(isNotOurs) && confidence >= SURELY;
}

const SURELY = 0.92;
const CLEARLY = 0.8;
/** What 支店の方つながってないの? sounds like, as long as no terminal is known by that name. */
const HALF_HEARD: ReadonlySet<string> = new Set(['update.scope', 'prep.network']);

/** The update of that one is wished. */
export function asUpdateWished(event: ReadEvent): ReadEvent {
  return { ...event, reading: { ...event.reading, topics: ['flow.update'], confidence: 1 } };
}

/** What nobody can read otherwise asks how that terminal is. */
export function asStatus(event: ReadEvent): ReadEvent {
  if (asksToPutOff(event.reading)) return event;
  const isCounter = event.reading.hints.includes('ofCounter');
  const isThisOne = isOnlyNaming(event);
  // 奥も今できる?
  const ifCan = event.reading.hints.includes('asksIfCan');
  // 支店の方つながってないの? is of its state, and not of whom the update is for.
  const { confidence, signs, topics: heard } = event.reading;
  const isOpen = confidence < CLEARLY && heard.length === 1;
  const isHalfHeard = isOpen && !signs.includes('namesOthers');
  const topics = event.reading.topics.filter(
    (topic) =>
      !isNotOurs(topic) &&
      topic !== 'greeting' &&
      !(isHalfHeard && HALF_HEARD.has(topic)) &&
      !(ifCan && topic === 'os.skip') &&
      !(isCounter && topic === 'hotline') &&
      !(isThisOne && topic === 'handoff'),
  );
  // もう始めちゃっていい? is of that one, too.
  const isToBegin = event.reading.timeAsked.leave === 'now';
  const own = event.reading.battery === null ? ownOf(event) : 'prep.charge';
  const unread = { topics: [isToBegin ? 'update.timing' : own], suggested: [] };
  const asked = topics.length > 0 ? { topics } : unread;
  return { ...event, reading: { ...event.reading, ...asked } };
}

/** レジ2は, behind how the app of the other one stands. */
export function isOfApp({ said }: ConversationState, event: ReadEvent): boolean {
  const isTold = said?.messages.every((message) => APP_TOLD.has(message)) ?? false;
  const { text, reading } = event;
  return isTold && isUnread(event) && isAsking(event) && reading.battery === null
    ? text.length <= SHORTEST
    : false;
}

const APP_TOLD: ReadonlySet<string> = new Set(['own.appNew', 'own.appOld']);

export function asApp(event: ReadEvent): ReadEvent {
  return { ...event, reading: { ...event.reading, topics: [APP], suggested: [] } };
}

const APP = 'app.auto_update';

/** ロビーのやつ更新したい, of which nothing else is understood: it is wished, whatever is known by that name. */
export function asWish({ handOff, position }: ConversationState, event: ReadEvent): ReadEvent {
  const { topics, time } = event.reading;
  const isPlain = topics.length === 0 && time === null && position === null && handOff === null;
  if (!isPlain || ownOf(event) !== UPDATE) return event;
  return { ...event, reading: { ...event.reading, topics: [UPDATE], suggested: [] } };
}

/** ロビーのは?, in a talk about how the terminals stand: none of them is called so. */
export function namesNone({ topics }: ConversationState, event: ReadEvent): boolean {
  const { text, reading } = event;
  const isOfTalk = reading.pointing?.kind === 'perhaps' && topics.at(-1) === STATUS;
  const isOfTime = reading.time !== null || reading.past !== null;
  const isBare = reading.topics.length === 0 && reading.hints.includes('unspoken');
  return isOfTalk && isBare && !isOfTime && isAsking(event) && text.length <= SHORTEST;
}

const STATUS = 'fleet.status';
const UPDATE = 'flow.update';
const SHORTEST = 12;

/** レジ2はあとで leaves it; もう一台も更新したい wishes to be led, whether or not anybody sees that one. */
function ownOf(event: ReadEvent): string {
  const { hints } = event.reading;
  const isWish = hints.includes('wishesUpdate') && !isAsking(event);
  if (hints.includes('leftThere')) return 'os.skip';
  return isWish ? UPDATE : STATUS;
}

/** そっちじゃなくて個室: what is wished for besides was only guessed. */
function isOnlyNaming({ text, reading: { signs, confidence } }: ReadEvent): boolean {
  return signs.includes('notThat') && text.length <= LONGEST_NAMING && confidence < SURELY;
}

/** As it is read of this one alone: what is told of another one beside it is not told of this one. */
export function ofOnlyOne(one: Terminal, event: ReadEvent, among: Nameable): ReadEvent {
  const battery = chargeOf(one, event, among);
  return withoutNumber({ ...event, reading: { ...event.reading, battery } }, [one]);
}

/** The 2 of レジ2 is no battery reading. */
export function withoutNumber(event: ReadEvent, terminals: readonly Terminal[]): ReadEvent {
  const { battery, pointing } = event.reading;
  if (battery?.kind !== 'percent') return event;
  const inNames = terminals.flatMap((one) => nameOf(one).normalize('NFKC').match(/\d+/g) ?? []);
  const pointedAt = pointing?.kind === 'number' ? [pointing.number] : [];
  const isNumber = [...inNames.map(Number), ...pointedAt].includes(battery.percent);
  return isNumber ? { ...event, reading: { ...event.reading, battery: null } } : event;
}

export function isAsking({ reading: { signs } }: ReadEvent): boolean {
  return signs.includes('asks') || signs.includes('trailsOff');
}

/** 本店始める, 支店オフライン?: in so few words, of which nothing else is understood, a name may be what they begin with. */
function mayOpenWithName({ text, reading: { topics, suggested, hints } }: ReadEvent): boolean {
  const isShort = text.length <= LONGEST_NAMING && topics.every((one) => HALF_HEARD.has(one));
  return isShort && (hints.includes('takesUp') || suggested.includes('fleet.status'));
}

/** The words point at one, or may begin with its name. */
export function mayBeNamed(event: ReadEvent): boolean {
  const { pointing } = event.reading;
  const isPointed = pointing !== null && pointing.kind !== 'perhaps' && pointing.kind !== 'that';
  return isPointed || mayOpenWithName(event);
}
