import { CHARGE_FLOW, UPDATE_FLOW } from './aside.ts';
import type { Say } from './effect.ts';
import { MONEY_FLOW } from './money-flow.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { statusSays } from './status.ts';
import { saidAndAsked } from './steer.ts';
import { answerTopics } from './topic-answer.ts';
import { allComeTo, UNDER_WAY } from './to-tell.ts';
import { wishesPayment } from './wished.ts';
import { withWayBack } from './way-back.ts';
import {
  askedNow,
  mustAskFleet,
  saidFirst,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';

/** 何分で25になる?, 25になったら教えて, つないだまま始めていい?: of the charge, with what is seen of it. null: nothing of the kind; a person, a customer and a payment come first. */
export const chargeAsked: Rule = (state, { reading }, world) => {
  const { signs, topics, customerWaiting } = reading;
  const asked = ASKED.find(([sign]) => signs.includes(sign));
  if (asked === undefined || customerWaiting || topics.includes('handoff')) return null;
  if (state.position?.flow === MONEY_FLOW || wishesPayment(topics, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const [sign, message] = asked;
  if (sign === 'asksToTellCharge') return byTheClock(state, message, world);
  return state.position === null ? told(state, message, world) : inTalk(state, message, world);
};

/** Nobody watches the charge: a time is asked for instead. */
function byTheClock(state: ConversationState, message: string, world: World): Decision {
  return saidFirst({ type: 'say', message }, answerTopics(state, ['reminder'], world, {}));
}

const ASKED: readonly (readonly [sign: Sign, message: string])[] = [
  ['asksToTellCharge', 'charge.cannotWatch'],
  ['asksPlugged', 'worry.plugged'],
  ['asksChargeTime', 'charge.howLong'],
  ['asksWhenCharged', 'charge.whenCharged'],
  ['asksKeepPlugged', 'charge.keep'],
];

/** Of an update that runs, or is over, what is seen is the answer. */
function told(state: ConversationState, message: string, world: World): Decision {
  const own = world.facts.merchant === null ? [] : statusSays(world);
  const first: Say = { type: 'say', message };
  const effects = allComeTo(UNDER_WAY, world) ? own : [first, ...own];
  return understood({ state: { ...state, topics: ['prep.charge'] }, effects });
}

/** At the charger the question that stands names what is seen; elsewhere the way back to it comes last. */
function inTalk(state: ConversationState, message: string, world: World): Decision {
  const flow = state.position?.flow;
  const isOfCharge = flow === CHARGE_FLOW || flow === UPDATE_FLOW;
  return isOfCharge && askedNow(state, world)?.picture === 'charging'
    ? saidAndAsked(message, state, world)
    : withWayBack(understood({ state, effects: [{ type: 'say', message }] }));
}
