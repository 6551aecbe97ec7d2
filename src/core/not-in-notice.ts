import { cardsOf } from './cards.ts';
import { choiceOf } from './choice-of.ts';
import { bareSay } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { isOfMoney } from './doubt.ts';
import { isOwnWord } from './half-done.ts';
import { isOfPhone } from './language-wish.ts';
import type { Say } from './effect.ts';
import { stillCounts } from './moment.ts';
import { tellWait } from './hand-off.ts';
import { levelOf } from './notice.ts';
import type { NotInNotice } from './not-in-notice-reading.ts';
import { costBeside, notToldSay, topicNotTold } from './not-told.ts';
import { hasSaid } from './said-of.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { answerTopics } from './topic-answer.ts';
import { withWayBack } from './way-back.ts';
import { askedNow, saidFirst, understood, type Rule, type World } from './world.ts';

/** What the notice does not tell is said to be unknown, with who may know it. */
export const unknownToNotice: Rule = (state, event, world) => {
  const notInNotice = event.reading.notInNotice ?? askedHere(state, event.reading, world);
  if (notInNotice === null || isOther(notInNotice, state, event, world)) return null;
  if (notInNotice === 'reception' && state.handOff) return tellWait(state, state.handOff, world);
  const besides = besidesOf(state, event.reading, world);
  if (besides.length > 0) {
    const answered = answerTopics(state, besides, world, {});
    return saidFirst(bareSay(notToldSay(notInNotice, world)), answered);
  }
  const topics = [topicNotTold(notInNotice)];
  const cost = costBeside(notInNotice, event.reading.signs, world);
  const charge = chargeBeside(state, event.reading, world);
  const effects = [...charge, ...cost, notTold(notInNotice, state, world)];
  return withWayBack(understood({ state: { ...state, topics }, effects }));
};

/** 充電は48と出ております。切るというのはコードを抜くことでしょうか: that it will do is told as well. */
function chargeBeside(state: ConversationState, { battery }: Reading, world: World) {
  const isEnough = battery !== null && levelOf(battery, world.facts.notice) === 'enough';
  return isEnough && state.position === null && !isOfMoney(state) ? [ENOUGH] : [];
}

const ENOUGH: Say = { type: 'say', message: 'flow.check-battery.readEnough' };

function notTold(what: NotInNotice, state: ConversationState, world: World): Say {
  const { choices, ...say } = notToldSay(what, world);
  const told = isAgain(state, say.message, world) ? CHARGER_AGAIN : say;
  return state.position === null ? { ...told, choices } : told;
}

/** What else is asked in it, outside of talks. */
function besidesOf(state: ConversationState, { beside }: Reading, world: World) {
  return state.position === null ? cardsOf(beside ?? [], world) : [];
}

/** Of one charger after the other: the same in short. */
function isAgain({ said }: ConversationState, message: string, { now }: World): boolean {
  if (message !== CHARGER || said === undefined || !stillCounts(said.at, now)) return false;
  return said.messages.includes(CHARGER) || said.messages.includes(CHARGER_AGAIN.message);
}

const CHARGER = 'notInNotice.charger';
const CHARGER_AGAIN: Say = { type: 'say', message: 'notInNotice.chargerAgain' };

function isOther(
  what: NotInNotice,
  state: ConversationState,
  event: ReadEvent,
  world: World,
): boolean {
  const isElse = event.reading.customerWaiting || isForTheTalk(what, state, world);
  if (isElse || !leansOnIt(what, state)) return true;
  return isOfMore(event.reading, what) || answersToo(state, event, world);
}

/** 長押し?, 明日くる?, ソフトバンクのやつで大丈夫?: only after what it is of. */
function leansOnIt(what: NotInNotice, { topics }: ConversationState): boolean {
  return AFTER[what]?.test(topics.at(-1) ?? '') ?? true;
}

const AFTER: Readonly<Partial<Record<NotInNotice, RegExp>>> = {
  wifiMaker: /^prep\.network$/,
  wifiSlow: /^prep\.network$/,
  wifiPassword: /^prep\.network$/,
  wifiSeen: /^prep\.network$/,
  mailThen: /^app\.email$/,
  costThen: /^(?!oos|other_service|statement|handoff|hotline|payment\.|app\.payment_)/,
  undo: /^(?!payment\.|app\.payment_)/,
  turnThen: /^update\.(?:when|scope)$/,
  toldOnceHere: /^(?:update\.(?:when|scope|timing|error)|os\.|prep\.|reminder|fleet\.)/,
  unused: /^(?!payment\.|app\.payment_)/,
  powerHold: /^(?:prep\.powercycle|flow\.restart)$/,
};

/** What only the talk tells to be asked. */
function askedHere(state: ConversationState, reading: Reading, world: World): NotInNotice | null {
  const isOfTongue = isOfPhone(state, reading.languageWished);
  if (isOfTongue) return 'tongueByPhone';
  if (isCodeShown(state, reading)) return 'code';
  return chargeTimeAt(state, reading, world) ?? othersThing(state, reading, world);
}

/** E-102って, behind an error, or what was said of one. */
function isCodeShown({ topics, said, position }: ConversationState, reading: Reading): boolean {
  if (position !== null || !reading.hints.includes('showsNumber')) return false;
  return topics.at(-1) === 'update.error' || hasSaid(said, OF_CODE);
}

const OF_CODE: ReadonlySet<string> = new Set(['notInNotice.code']);

/** どのくらい待つの, where the charge is waited for, is of that. */
function chargeTimeAt(
  state: ConversationState,
  { topics, hints }: Reading,
  world: World,
): NotInNotice | null {
  const isCharging = askedNow(state, world)?.picture === 'charging';
  const isOfTime = topics.length === 1 && topics[0] === 'update.duration';
  return isCharging && isOfTime && !hints.includes('ofUpdate') ? 'chargeTime' : null;
}

/** スマホのでいい?, 隣の店の借りてもいい?: of the charger, or of the Wi-Fi, as was spoken of. */
function othersThing(
  state: ConversationState,
  { signs }: Reading,
  world: World,
): NotInNotice | null {
  if (!signs.includes('asksOthersThing')) return null;
  const last = state.position === null ? state.topics.at(-1) : undefined;
  const picture = askedNow(state, world)?.picture;
  const isOfCharger = state.said?.messages.some((one) => one.startsWith(CHARGER)) === true;
  if (last === 'prep.charge' || isOfCharger || picture === 'charging') return 'charger';
  return last === 'prep.network' || picture === 'wifi' ? 'wifiKind' : null;
}

/** 始まりました ふた閉じていい?: the step reads what is told, and what is asked is answered besides. */
function answersToo(state: ConversationState, event: ReadEvent, world: World): boolean {
  // 充電器がない, where the charge is asked for, is one of its answers.
  if (isOwnWord(state, event, world)) return true;
  const { told } = event.reading;
  const asked = askedNow(state, world);
  if (told === null || asked === null) return false;
  if (told.signs.includes('hasBegun')) return true;
  const { text: said, command, signs } = told;
  const reading = { ...event.reading, said, command, signs };
  return choiceOf(asked, { ...event, text: told.text, reading }) !== null;
}

/** A wish for a person comes before what is not known; 誰か来てくれるの? only sounds like one. */
function isOfMore({ topics }: Reading, what: NotInNotice): boolean {
  const isWish = topics.includes('handoff') && what !== 'tongueByPhone' && what !== 'visit';
  return isWish || topics.includes('unsafe');
}

/** A payment in doubt comes first, and what a step is about its own question answers. */
function isForTheTalk(what: NotInNotice, state: ConversationState, world: World): boolean {
  // いつ届くの, of who waits for a person, is of their answer.
  if (OF_TURN.has(what) && state.handOff !== null) return true;
  if (state.position === null) return false;
  if (state.position.flow === MONEY_FLOW || ONLY_OUTSIDE.has(what)) return true;
  const asked = askedNow(state, world);
  if (OF_WIFI.has(what)) return asked?.picture === 'wifi';
  return what === 'whereUpdate' && asked !== null && 'absent' in asked.choices;
}

/** In a guided talk its own step answers. */
const ONLY_OUTSIDE: ReadonlySet<NotInNotice> = new Set([
  'power',
  'register',
  'arrival',
  'restarted',
  'wifiWord',
]);
const OF_TURN: ReadonlySet<NotInNotice> = new Set(['turn', 'turnThen']);
const OF_WIFI: ReadonlySet<NotInNotice> = new Set([
  'wifiHow',
  'wifiPassword',
  'wifiSeen',
  'wifiNone',
]);
