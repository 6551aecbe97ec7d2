import { UPDATE_FLOW } from './aside.ts';
import { flowChoice } from './choices.ts';
import { isUpdating } from './counter.ts';
import { isInDoubtOrOpen, isOfMoney, mayBeOpen } from './doubt.ts';
import type { Say } from './effect.ts';
import { stillCounts } from './moment.ts';
import { isPastDeadline } from './notice.ts';
import { wishesPayment } from './money-flow.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { withWayBack } from './way-back.ts';
import {
  isAllUpdated,
  isOut,
  mustAskFleet,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';

/** 電源切ったら今やってる会計どうなる?, in a walk: not amid a sale; outside of walks `payment-supposed.ts` says the same. null: one may have stopped, and its history comes first. */
export const offMidSale: Rule = (state, { reading }, world) => {
  if (!reading.hints.includes('asksOffMidSale') || reading.customerWaiting) return null;
  if (state.position === null || isInDoubtOrOpen(state, world) || isOfMoney(state)) return null;
  return said(state, { type: 'say', message: 'payment.offMidSale' });
};

/** 充電器外してもいい?: charged first, and what becomes of an update without it no notice tells (fact `prepare by`). */
export const mayUnplug: Rule = (state, { reading }, world) => {
  const { hints, topics } = reading;
  if (!hints.includes('asksToUnplug') || isElsewhere(state, topics)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const message = isUpdating(state, world) ? 'running.plugged' : unplug(state, world);
  return said({ ...state, topics: ['prep.charge'] }, { type: 'say', message });
};

/** Once it is seen, or was told, to be over, nothing is left to be charged for. */
function unplug({ updatedAt }: ConversationState, world: World): string {
  const isOver =
    world.facts.merchant === null ? stillCounts(updatedAt, world.now) : isAllUpdated(world);
  return isOver ? 'charge.unplugDone' : 'charge.unplug';
}

/** 電源入れ直したら更新出てきた: what was waited for is there, and can be begun. */
export const shownSinceCycle: Rule = (state, { reading }, world) => {
  const { hints, topics, signs, customerWaiting } = reading;
  const isShown = hints.includes('shownSinceCycle') || isShownNow(state, reading, world);
  if (!isShown || signs.includes('asks') || customerWaiting) return null;
  if (state.position !== null || isElsewhere(state, topics) || !isOut(world)) return null;
  if (isOpen(state, world) || isUpdating(state, world)) return null;
  const choices = [flowChoice(UPDATE_FLOW)];
  const say: Say = { type: 'say', message: 'powered.shown', choices };
  return said({ ...state, topics: ['update.how'] }, say);
};

/** 更新の画面出ました！, of one that was switched off and on for it. */
function isShownNow({ cycledAt }: ConversationState, { hints }: Reading, world: World): boolean {
  const isIt = hints.includes('appearedNow') && hints.includes('updateShown');
  return isIt && stillCounts(cycledAt, world.now);
}

/** Past the deadline who cannot pay was told to update at once. */
function isOpen(state: ConversationState, world: World): boolean {
  if (!isPastDeadline(world)) return mayBeOpen(state, world);
  return isInDoubtOrOpen(state, world);
}

function isElsewhere(state: ConversationState, topics: readonly string[]): boolean {
  if (state.handOff !== null || isOfMoney(state)) return true;
  return topics.includes('handoff') || wishesPayment(topics);
}

function said(state: ConversationState, say: Say): Decision {
  return withWayBack(understood({ state, effects: [say] }));
}
