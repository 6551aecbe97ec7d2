import { askedAt, chosenAt, isToDo } from './asked-at.ts';
import type { ReadEvent } from './event.ts';
import { setsAboutIt } from './sets-about-it.ts';
import { connectedTold } from './connected-told.ts';
import { dueOf } from './due-asked.ts';
import { isInDoubt, mayBeOpen } from './doubt.ts';
import { PLAINLY } from './plainly.ts';
import type { Reading } from './reading.ts';
import { REMINDER_FLOW } from './reminders.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { noted, offeredFlows } from './noted.ts';
import type { ConversationState } from './state.ts';
import { pause } from './steer.ts';
import { answerTopics } from './topic-answer.ts';
import { isOut, standing, understood, type Decision, type World, type Rule } from './world.ts';

/** 承知しました、院長に報告します; ちょっと待ってみるわ; よろしくお願いします: nothing is asked, so nothing is guessed at. A payment in doubt and a ticket have words of their own. */
export const takesNote: Rule = (state, event, world) => {
  const { signs, topics, customerWaiting } = event.reading;
  if (customerWaiting) return null;
  const isNote = isAnnounced(state, event.reading, world) && !asksMore(event.reading);
  if (hasOwnWords(state))
    return isNote && isForLater(state) ? noted(state, offeredFlows(state)) : null;
  if (signs.includes('closes') || isThanked(state, topics)) return closed(state, world);
  if (isConnected(state, event.reading)) return connectedTold(state, world);
  return isNote ? notedInTalk(state, event, world) : null;
};

function isAnnounced(
  state: ConversationState,
  { signs, hints, time }: Reading,
  world: World,
): boolean {
  if (isTooEarly(state, { hints, time }, world)) return false;
  if (signs.includes('takesNote') || hints.includes('willCall')) return true;
  return hints.includes('byOwnStaff') && !isInDoubt(state, world);
}

/** 7時に入れ直すように言っとく, of a day on which that is no use yet: it is told so. */
function isTooEarly(
  state: ConversationState,
  { hints, time }: Pick<Reading, 'hints' | 'time'>,
  world: World,
): boolean {
  if (isOut(world) || !hints.includes('namesRestart')) return false;
  const due = dueOf(time, state, world);
  return due !== null && 'at' in due && due.at < world.facts.notice.updateOpens;
}

/** スタッフにやらせます: what they need for it. */
function mayBegin(state: ConversationState, world: World): boolean {
  return isOut(world) && !mayBeOpen(state, world);
}

const HOW = 'update.how';

function notedInTalk(state: ConversationState, event: ReadEvent, world: World): Decision {
  if (state.position !== null) return inWalk(state, event, world);
  const { hints } = event.reading;
  const isOwn = hints.includes('byOwnStaff') && mayBegin(state, world);
  return isOwn ? answerTopics(state, [HOW], world, {}) : noted(state, offeredFlows(state));
}

/** わかった、やってみる takes up what is asked for; 院長に報告します leaves it for now. */
function inWalk(state: ConversationState, event: ReadEvent, world: World): Decision {
  const asked = event.reading.hints.includes('setsAbout') ? askedAt(state, world) : null;
  const taken = asked && isToDo(asked.step) ? setsAboutIt(asked, event, world) : null;
  return taken ?? understood(pause(state, world));
}

/** 終わったらまた連絡する names no time, and wishes for no reminder. */
function asksMore({ topics, time, confidence, hints }: Reading): boolean {
  const isReminder = time !== null && topics.includes('reminder') && !hints.includes('willCall');
  return isReminder || (confidence >= PLAINLY && topics.some((topic) => IS_MORE.test(topic)));
}

/** じゃあやってみます may begin something. */
const IS_MORE = /^(?:flow|payment|app\.payment|unsafe)/u;

/** 終わったらまた連絡する, while a person is waited for. */
function isForLater({ position, handOff }: ConversationState): boolean {
  return position === null && handOff !== null && handOff.reason !== 'paymentUnknown';
}

function hasOwnWords({ position, handOff }: ConversationState): boolean {
  return handOff !== null || position?.flow === MONEY_FLOW;
}

/** ありがとう, to a time that is said back, agrees to it. */
function isThanked({ position }: ConversationState, topics: readonly string[]): boolean {
  return position?.flow === REMINDER_FLOW && topics.length === 1 && topics[0] === 'thanks';
}

/** To はい or いいえ about a reminder it is はい; with nothing said before it is a greeting. */
function closed(state: ConversationState, world: World): Decision | null {
  const at = standing(state, world);
  if (at === null) return state.topics.length > 0 ? noted(state, offeredFlows(state)) : null;
  return at.flow.id === REMINDER_FLOW ? chosenAt({ ...at, state }, 'yes', world) : null;
}

/** Wi-Fiはつながってます, of which nothing was asked. */
function isConnected({ position }: ConversationState, { signs, topics }: Reading): boolean {
  const isFine = signs.includes('networkFine') && !signs.includes('asks');
  return isFine && position === null && topics.every((topic) => topic === 'prep.network');
}
