import { UPDATE_FLOW } from './aside.ts';
import { flowChoice, topicChoice } from './choices.ts';
import { isUpdating } from './counter.ts';
import { isFreeTalk, isOfNone, mayBeOfMoney } from './doubt.ts';
import type { Say } from './effect.ts';
import { minutesSince } from './moment.ts';
import { hotlineValues } from './notice.ts';
import type { ReadEvent } from './event.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import { hasSaid } from './said-of.ts';
import { statusSays } from './status.ts';
import type { ConversationState } from './state.ts';
import { mustCharge } from './to-tell.ts';
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
import { TOKYO } from './zone.ts';

/**
 * 更新の画面が出た、どうすればいい?: before the shop opens, and with nobody there, it is begun now; else it can be put off (facts `when to do it`, `OS: skip`).
 * Their own terminals are told of where these are seen.
 */
export const dialogCame: Rule = (state, event, world) =>
  shownStill(state, event, world) ?? cameNow(state, event, world);

const cameNow: Rule = (state, { reading }, world) => {
  const { hints, customerWaiting } = reading;
  const isAgain = hints.includes('onlyDialog') && hasSaid(state.said, TOLD);
  if (!(hints.includes('dialogCame') || isAgain) || customerWaiting) return null;
  if (!isFreeTalk(state, world) || !isOfNone(state, reading, world)) return null;
  if (isUpdating(state, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  return told(state, hints.includes('dialogAtSale'), world);
};

/** What it is was just told: 更新しますかって出てます wishes to hear what to do. */
const TOLD: ReadonlySet<string> = new Set(['topic.os.dialog']);

/** 終わってるのに出るのはなんで?, 「端末の更新があります」って, behind the word that the shop is seen to be done: their screen counts more. */
const shownStill: Rule = (state, { reading }, world) => {
  const last = state.said?.messages.at(-1) ?? '';
  const message = NEXT[last];
  if (message === undefined || !isFree(state, reading, world)) return null;
  if (!asksWhy(reading) && (last === GONE || !showsIt(reading))) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (!isAllUpdated(world)) return null;
  const say: Say = { type: 'say', message, values: hotlineValues(world) };
  return withWayBack(understood({ state: { ...state, topics: ['os.dialog'] }, effects: [say] }));
};

const DONE = 'dialog.done';
const GONE = 'dialog.gone';
const SHOWN = 'dialog.shownDone';
/** Behind each of them what is left to say. */
const NEXT: Readonly<Record<string, string>> = {
  [GONE]: DONE,
  [DONE]: SHOWN,
  [SHOWN]: 'worry.doneStillShown',
};

/** No payment may be meant. */
function isFree(state: ConversationState, reading: Reading, world: World): boolean {
  return isFreeTalk(state, world) && isOfNone(state, reading, world);
}

function asksWhy({ signs, hints, topics }: Reading): boolean {
  const isOpen = signs.includes('asks') && hints.includes('asksOpenly') && hints.includes('ofNone');
  return isOpen && topics.every(isOfIt) && !signs.includes('ofPayment');
}

/** What stands on the screen, as it was asked for: of the update, and nothing that is over or has failed. */
function showsIt({ signs, hints, topics, customerWaiting }: Reading): boolean {
  const isOfUpdate = hints.includes('ofUpdate') || hints.includes('ofDialog');
  if (!isOfUpdate || hints.includes('isOver') || customerWaiting) return false;
  return topics.every(isOfIt) && !NOT_SHOWN.some((sign) => signs.includes(sign));
}

const NOT_SHOWN: readonly Sign[] = ['asks', 'ofPayment', 'mayBeOfPayment', 'brokenDown', 'denied'];

function isOfIt(topic: string): boolean {
  return topic === 'os.dialog' || topic === 'flow.update';
}

function told(state: ConversationState, isAtSale: boolean, world: World): Decision {
  const own = world.facts.merchant === null ? [] : statusSays(world);
  const isDone = isAllUpdated(world);
  const values = {
    soon: isShopClosedYet(state, world) && !isAtSale ? 'yes' : 'no',
    low: isOut(world) && mustCharge(world) ? 'yes' : 'no',
    own: own.length > 0 ? 'yes' : 'no',
  };
  const choices = own.length > 0 ? [] : [flowChoice(UPDATE_FLOW), topicChoice('os.deadline')];
  const say: Say = {
    type: 'say',
    message: isDone ? DONE : 'dialog.came',
    values,
    choices,
  };
  return understood({
    state: { ...state, topics: ['os.dialog'] },
    effects: isDone ? [say] : [say, ...own],
  });
}

/** There is time for it until the shop opens; where nobody told when that is, in the morning. */
function isShopClosedYet({ reminders }: ConversationState, { facts, now }: World): boolean {
  const local = now.setZone(TOKYO);
  const { opens } = reminders.hours;
  if (opens === null) return local.hour >= MORNING.from && local.hour < MORNING.to;
  const minutes = minutesSince(local.startOf('day'), local);
  return minutes < opens && opens - minutes >= facts.notice.updateMinutes.to;
}

const MORNING = { from: 4, to: 11 };

/** アプデ出た, which sounds like what fails: it has come, and no error is told. */
export function withCome(state: ConversationState, event: ReadEvent, world: World): ReadEvent {
  const { reading } = event;
  // Beside a payment nothing is told of putting it off.
  if (state.handOff !== null || mayBeOfMoney(state, world)) return event;
  const { hints, signs, topics } = reading;
  const isCome = hints.includes('appearedNow') && hints.includes('ofUpdate');
  if (!isCome || topics.join() !== 'update.error' || OF_TROUBLE.some((one) => signs.includes(one)))
    return event;
  if (hints.includes('showsError') || hints.includes('errorUnnamed')) return event;
  return { ...event, reading: { ...reading, topics: ['os.dialog'] } };
}

const OF_TROUBLE: readonly Sign[] = ['brokenDown', 'mayBeOfPayment', 'ofPayment', 'updating'];
