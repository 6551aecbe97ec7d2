import { CHARGE_FLOW, UPDATE_FLOW } from './aside.ts';
import type { Say } from './effect.ts';
import { enoughOf } from './enough-told.ts';
import { whenDone } from './said-of-step.ts';
import { mayBeOfCharge } from './minutes-of-charge.ts';
import { MONEY_FLOW, wishesPayment } from './money-flow.ts';
import { isLastDay } from './notice.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { statusSays } from './status.ts';
import { timedOf } from './shop-told.ts';
import { saidAndAsked } from './steer.ts';
import { tellsPlugged } from './step-told-of.ts';
import type { AskedOfTime } from './time-reading.ts';
import { answerTopics } from './topic-answer.ts';
import { allComeTo, lowAlone, UNDER_WAY } from './to-tell.ts';
import { withWayBack } from './way-back.ts';
import {
  askedNow,
  mustAskFleet,
  saidFirst,
  standing,
  terminalInTalk,
  terminalValues,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';

/** 何分で25になる?, 25になったら教えて, つないだまま始めていい?: of the charge, with what is seen of it. null: nothing of the kind; a person, a customer and a payment come first. */
export const chargeAsked: Rule = (state, { reading }, world) => {
  const { topics, customerWaiting } = reading;
  const asked = plannedAs(heardIn(state, reading, world), reading, world);
  if (asked === undefined || customerWaiting || topics.includes('handoff')) return null;
  if (state.position?.flow === MONEY_FLOW || wishesPayment(topics)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const [sign, message] = asked;
  const enough = sign === 'asksPlugged' ? enoughOf(state, reading, world) : null;
  return enough === null
    ? answerTo(state, sign, { message, reading }, world)
    : ofEnough(state, enough, world);
};

/** 今晩充電して明日の朝やればいい?: whether that is in time as well; on the last day it is asked of the deadline. */
function plannedAs(
  asked: Heard | undefined,
  { hints, time }: Reading,
  world: World,
): Heard | undefined {
  if (asked?.[0] !== 'asksKeepPlugged' || !hints.includes('chargesFirst')) return asked;
  const isTooLate = isLastDay(world.facts.notice, world.now) && time?.kind === 'at';
  return isTooLate ? undefined : [asked[0], PLANNED];
}

const PLANNED = 'prep.willCharge';

/** At the charger only the charge is waited for; elsewhere it may be the update. */
function heardIn(state: ConversationState, reading: Reading, world: World): Heard | undefined {
  const plain =
    ASKED.find(([sign]) => reading.signs.includes(sign)) ?? leantOn(state, reading, world);
  if (plain !== undefined || !mayBeOfCharge(state, reading, world)) return plain;
  return [CHARGE_TIME, state.position === null ? 'charge.howLongBoth' : HOW_LONG];
}

/** 満たなかったら?, where the charge was spoken of last, or is named. */
function leantOn(state: ConversationState, reading: Reading, world: World): Heard | undefined {
  if (!reading.signs.includes(SHORT[0])) return barsIn(state, reading, world);
  const isNear = state.said?.messages.some((one) => OF_CHARGE.test(one));
  return reading.hints.includes('ofBattery') || isNear ? SHORT : undefined;
}

const OF_CHARGE = /^charge\.|prep\.charge|check-battery|askBattery/u;

/** 三つのうち二つです, where the charge was asked for, or spoken of last. */
function barsIn(state: ConversationState, { hints }: Reading, world: World): Heard | undefined {
  if (!hints.includes('countsBars')) return undefined;
  const isAsked = askedNow(state, world)?.reads === 'battery';
  const isSpokenOf = state.position === null && state.topics.at(-1) === 'prep.charge';
  return isAsked || isSpokenOf ? BARS : undefined;
}

function answerTo(
  state: ConversationState,
  sign: Sign,
  { message, reading }: { readonly message: string; readonly reading: Reading },
  world: World,
): Decision {
  if (sign === 'asksToTellCharge')
    return byTheClock(state, message, timedOf(state, reading), world);
  const isPlugged = isPluggedNow(sign, reading);
  return state.position === null
    ? withNight(told(state, { message, isPlugged }, world), message, reading)
    : inTalk(state, { message, isPlugged }, world);
}

/** 充電は夜しといたら大丈夫? あと電源は切ってええの?: each of the two is answered. */
function withNight(decision: Decision, message: string, { signs }: Reading): Decision {
  if (message !== KEEP || !signs.includes('asksOffTonight')) return decision;
  const night: Say = { type: 'say', message: 'worry.offTonight' };
  return { ...decision, effects: [...decision.effects, night] };
}

function ofEnough(state: ConversationState, enough: Say, world: World): Decision {
  const isLinked = world.facts.merchant !== null;
  const own = isLinked && state.position === null ? statusSays(world) : [];
  const topics = ['prep.charge'];
  return withWayBack(understood({ state: { ...state, topics }, effects: [enough, ...own] }));
}

interface Asked {
  readonly message: string;
  /** It was just put on the charger: nobody is told to. */
  readonly isPlugged: boolean;
}

/** Nobody watches the charge: a time is asked for instead. */
function byTheClock(
  state: ConversationState,
  message: string,
  timed: AskedOfTime,
  world: World,
): Decision {
  return saidFirst({ type: 'say', message }, answerTopics(state, ['reminder'], world, { timed }));
}

const KEEP = 'charge.keep';
const CHARGE_TIME = 'asksChargeTime';
const HOW_LONG = 'charge.howLong';
type Heard = readonly [sign: Sign, message: string];
const BARS: Heard = ['chargeInBars', 'charge.bars'];
const SHORT: Heard = ['asksIfShort', 'charge.ifShort'];
const ASKED: readonly Heard[] = [
  BARS,
  ['asksToTellCharge', 'charge.cannotWatch'],
  ['asksPlugged', 'worry.plugged'],
  [CHARGE_TIME, HOW_LONG],
  ['asksWhenCharged', 'charge.whenCharged'],
  ['asksKeepPlugged', KEEP],
];

/** ケーブルつないだ状態でも25いる? only supposes it. */
function isPluggedNow(sign: Sign, reading: Reading): boolean {
  return sign !== 'asksPlugged' && tellsPlugged(reading);
}

/** Of an update that runs, or is over, what is seen is the answer. */
function told(state: ConversationState, asked: Asked, world: World): Decision {
  const own = ownBeside(asked, ofLow(world));
  const isSeen = allComeTo(UNDER_WAY, world);
  const isWhole = own.length === 0 && world.facts.merchant !== null;
  const choices = isWhole ? { choices: statusSays(world).at(-1)?.choices ?? [] } : {};
  const first: Say = { type: 'say', message: asked.message, ...choices };
  const effects = isSeen ? own : [first, ...own];
  return understood({ state: { ...state, topics: ['prep.charge'] }, effects });
}

/** The one that is too low is meant, and none that runs beside it. */
function ofLow(world: World): World {
  const low = lowAlone(world);
  return low === null ? world : { ...world, about: [low.terminal] };
}

/** To はい、そのまま how it stands adds nothing. */
function ownBeside({ message, isPlugged }: Asked, world: World): readonly Say[] {
  if (world.facts.merchant === null) return [];
  if (message === KEEP && !allComeTo(UNDER_WAY, world)) return [];
  return (isPlugged ? goesOn(world) : null) ?? statusSays(world);
}

/** Of the one that is not seen to charge yet, as little time has passed; a `figure` told with it is newer than what was seen. */
export function goesOn(world: World, figure: number | null = null): readonly Say[] | null {
  const low = lowAlone(world);
  if (low === null) return null;
  if (low.terminal.battery?.charging === 'YES') return null;
  const seen = terminalValues(low.terminal);
  const values = figure === null ? seen : { ...seen, battery: figure, batteryAt: world.now };
  return [{ type: 'say', message: 'charge.plugged', values }];
}

/** At the charger the question that stands names what is seen; elsewhere the way back to it comes last. */
function inTalk(state: ConversationState, { message, isPlugged }: Asked, world: World): Decision {
  const at = standing(state, world);
  const isOfCharge = at?.flow.id === CHARGE_FLOW || at?.flow.id === UPDATE_FLOW;
  const step = askedNow(state, world);
  if (isOfCharge && step?.picture === 'charging') {
    const first: Say = { type: 'say', message };
    const isSeen = seesCharging(state, world);
    return isPlugged && !isSeen
      ? saidFirst(first, whenDone({ ...at, state, step }, world))
      : saidAndAsked(message, state, world);
  }
  return withWayBack(understood({ state, effects: [{ type: 'say', message }] }));
}

function seesCharging(state: ConversationState, world: World): boolean {
  const found = terminalInTalk(state, world);
  return found.kind === 'one' && found.terminal.battery?.charging === 'YES';
}
