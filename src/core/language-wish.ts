import { cardsOf } from './cards.ts';
import { stillCounts } from './moment.ts';
import { isOfMoney } from './doubt.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { answerTopics } from './topic-answer.ts';
import { saidFirst, understood, type Decision, type World } from './world.ts';

/** 日本語でお願い: the talk goes on in the language that is wished for, and what was answered last is told in it; null for anything else. */
export function languageWished(
  state: ConversationState,
  { languageWished: language }: Reading,
  world: World,
): Decision | null {
  if (language === null || isOfPhone(state, language)) return null;
  const spoken = { ...state, language };
  const last = toldLast(state, world);
  const again =
    last.length > 0 ? understood(answerTopics(spoken, last, world, {})) : askAgain(spoken, world);
  return saidFirst({ type: 'say', message: 'language.changed' }, again);
}

/** None in a walk, where its question is asked again, nor beside a payment or a ticket. */
function toldLast(state: ConversationState, world: World): readonly string[] {
  const { position, handOff, said, topics } = state;
  const isFree = position === null && handOff === null && !isOfMoney(state);
  return isFree && stillCounts(said?.at, world.now) ? cardsOf(topics, world) : [];
}

/** 한국어 되나요, in Korean, where the hotline's number was told last: of who answers there. */
export function isOfPhone(
  { language, topics }: ConversationState,
  wished: Reading['languageWished'],
): boolean {
  return wished === language && wished !== 'ja' && topics.at(-1) === 'hotline';
}
