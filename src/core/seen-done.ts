import { UPDATE_FLOW } from './aside.ts';
import { withAside } from './asked-besides.ts';
import type { ReadEvent } from './event.ts';
import { OF_END } from './done-before.ts';
import { beginIn, FINISHED } from './flow.ts';
import { isBegun } from './payment-begun.ts';
import type { Reading } from './reading.ts';
import { runsAlready } from './runs-already.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { isUpdated } from './terminal.ts';
import { answerTopics } from './topic-answer.ts';
import { goTo } from './walk.ts';
import {
  mustAskFleet,
  standing,
  terminalInTalk,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';

/**
 * 更新終わったみたい、ホームに戻りました。もうカード使えます?, where the fleet sees it done: that is the answer, whatever else the words may be of.
 * null: it is not seen, or a payment was told to be begun.
 */
export const seenDone: Rule = (state, event, world) => {
  const { signs } = event.reading;
  if (!isTold(state, event.reading, world) || isElse(state, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (isBegun(state, event.reading, world) || !isSeen(state, world)) return null;
  return inWalk(state, event, world) ?? answerTopics(state, ['fleet.status'], world, { signs });
};

/** 終わったら会計していい? too, of one that is waited for: it is over. */
function isTold(
  state: ConversationState,
  { signs, hints, command }: Reading,
  world: World,
): boolean {
  // 終わったのにまた案内出る is of the dialog.
  if (signs.includes('stillShown')) return false;
  if (signs.includes('updateOver')) return true;
  const isWaited = runsAlready(state, world);
  return isWaited && command === null && hints.includes('isOver') && !signs.includes('denied');
}

function isElse({ position, handOff }: ConversationState, { facts, about }: World): boolean {
  const isOther = position !== null && position.flow !== UPDATE_FLOW;
  return isOther || handOff !== null || facts.merchant === null || about.length > 0;
}

function isSeen(state: ConversationState, world: World): boolean {
  const found = terminalInTalk(state, world);
  return found.kind === 'one' && isUpdated(found.terminal);
}

function inWalk(state: ConversationState, event: ReadEvent, world: World): Decision | null {
  const at = standing(state, world);
  const next = at && beginIn(at.flow)?.choices[FINISHED]?.next;
  if (!at || next === undefined || next === null) return null;
  const moved = understood(goTo(state, at.flow, next, world));
  const { reading } = event;
  // そのまま使えます is said there.
  if (USES.some((sign) => reading.signs.includes(sign))) return moved;
  const topics = reading.topics.filter((topic) => !OF_END.has(topic));
  return withAside(moved, { ...event, reading: { ...reading, topics } }, world);
}

const USES: readonly Sign[] = ['asksToPay', 'asksToPayNow', 'wantsPayment', 'asksToOpen'];
