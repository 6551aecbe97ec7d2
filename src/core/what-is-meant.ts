import { chosenAt, type AskedAt } from './asked-at.ts';
import { toldIn } from './told-in.ts';
import type { ReadEvent } from './event.ts';
import type { Ask } from './flow.ts';
import { isLed } from './loosely-told.ts';
import { isOfRestart } from './of-update.ts';
import { isOfMoney } from './doubt.ts';
import { isMoneyTopic, wishesPayment } from './money-flow.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { saidAndAsked } from './steer.ts';
import { answerTopics } from './topic-answer.ts';
import { saidFirst, understood, type Decision, type Rule, type World } from './world.ts';

/** わいふぁいというのは白い箱ですか, of a word that a step uses: what it means, and the step once more. null: nothing of the kind. */
export function whatIsMeant(asked: AskedAt, event: ReadEvent, world: World): Decision | null {
  const { hints, topics } = event.reading;
  const isWord = namesWord(hints) || asksWay(asked.step, event.reading);
  const isAll = asked.step.since !== undefined && hints.includes('onlyAsksWord');
  const isElse = !isAll && topics.some((topic) => topic === 'handoff' || isMoneyTopic(topic));
  if (!(isAll || isWord) || isElse || !isLed(asked) || hints.includes('echoesUs')) return null;
  const message = meaningAt(asked.step);
  return message === null ? null : saidOf(asked, message, event, world);
}

/** 再起動ってどうやるの?まだやってない answers as well. */
function saidOf(asked: AskedAt, message: string, event: ReadEvent, world: World): Decision {
  const told = toldIn(asked, event);
  const moved = told === 'no' ? chosenAt(asked, told, world) : null;
  return moved === null
    ? saidAndAsked(message, asked.state, world)
    : saidFirst({ type: 'say', message }, moved);
}

/** あしたの朝でもいいってこと？ asks of no word. */
function namesWord(hints: Reading['hints']): boolean {
  if (hints.includes('asksIfMay') && !hints.includes('namesElse')) return false;
  return hints.includes('asksWord');
}

/** 再起動ってどうやるの, 电源怎么重启, 電源ボタン長押し?: that it is switched off and on is told, though not how. */
function asksWay({ since, picture }: Ask, reading: Reading): boolean {
  const { hints, signs, topics, notInNotice, told } = reading;
  // 今入れ直しました、もう9時40分だけど間に合う?
  if (since === undefined || told?.hints.includes('toldCycled')) return false;
  if (hints.includes('asksHold') && topics.every(isOfWay)) return true;
  if (!hints.includes('namesRestart')) return hints.includes('asksHold');
  const isAsked = signs.includes('asks') || hints.includes('asksAbroad');
  const isOfIt = isNamedThere(picture, topics, notInNotice);
  return signs.includes('asksWhere') || (isAsked && isOfIt);
}

/** 電源ってどうやって切るの, どうやって入れ直すんですか: none of the update's steps is asked for. */
function isOfWay(topic: string): boolean {
  return isOfRestart(topic) || topic === 'update.how';
}

/** At the step itself nothing else can be meant by it. */
function isNamedThere(
  picture: Ask['picture'],
  topics: Reading['topics'],
  notInNotice: Reading['notInNotice'],
): boolean {
  const isNamed = topics.length > 0 || picture === 'power' || notInNotice === 'power';
  return isNamed && topics.every((topic) => topic === 'flow.restart');
}

function meaningAt({ picture, since, reads }: Ask): string | null {
  if (picture === 'wifi') return 'flow.means.wifi';
  if (since !== undefined) return 'flow.means.restart';
  return reads === 'battery' ? 'flow.means.charge' : null;
}

/** 再起動って電源切るやつ?, Wi-Fiってどれ, アプリってどれのこと, outside of walks: what is meant by the word, and nothing begins. */
export const wordMeant: Rule = (state, { reading }, world) => {
  if (!reading.hints.includes('asksWhichWord') || isBusy(state, reading)) return null;
  const near = reading.topics[0] ?? reading.suggested[0] ?? '';
  if (near === APP && reading.topics.length === 0) return answerTopics(state, [APP], world, {});
  const topic = ofWord(near, reading);
  const message = topic === null ? undefined : MEANT[topic];
  if (topic === null || message === undefined) return null;
  return understood({ state: { ...state, topics: [topic] }, effects: [{ type: 'say', message }] });
};

function ofWord(near: string, { topics, hints }: Reading): string | null {
  if (hints.includes('namesRestart') && topics.every(isOfRestart)) return CYCLE;
  return near === NETWORK && topics.length < 2 ? NETWORK : null;
}

const APP = 'app.auto_update';
const NETWORK = 'prep.network';
const CYCLE = 'prep.powercycle';
const MEANT: Readonly<Record<string, string>> = {
  [NETWORK]: 'flow.means.wifi',
  [CYCLE]: 'flow.means.restart',
};

function isBusy(state: ConversationState, { topics, customerWaiting }: Reading): boolean {
  const isHeld = state.position !== null || state.handOff !== null || customerWaiting;
  return isHeld || isOfMoney(state) || wishesPayment(topics);
}
