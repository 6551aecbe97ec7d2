import { amountsIn } from './amount-told.ts';
import { choose } from './choose.ts';
import type { Effect, Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { questionAt } from './flow.ts';
import { timesIn } from './listed-attempt.ts';
import { minutesSince, stillCounts } from './moment.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { isOnOtherTerminal } from './on-other-terminal.ts';
import { attemptsOf, recognising } from './payment-attempts.ts';
import { isPlainlyBegun } from './payment-begun.ts';
import { isSeveralTold } from './several-told.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import type { PaymentAttempt } from './terminal.ts';
import type { Decision, World } from './world.ts';
import { TOKYO } from './zone.ts';

/**
 * さっき3800円の決済してる途中でアプリ落ちました, where a check begins: the one payment of just now that the amount or the time fits is the
 * one, and is told with a way back. Where one was told to have stopped and neither of them was, the only payment of the shop is taken
 * for it, unless it has failed: on a failure a payment may be taken again, and that it is this one is for the merchant to say. The same holds of a failure where it was run anew.
 */
export function withFitTaken(
  before: ConversationState,
  decision: Decision,
  event: ReadEvent,
  world: World,
): Decision {
  const { state, effects } = decision;
  const flow = world.facts.flows[MONEY_FLOW];
  if (!flow || !isNewlyAsked(before, state)) return decision;
  const fits = attemptFitting(state, event, world);
  if (fits === null || isOnOtherTerminal(state, fits.id, world)) return decision;
  // Told to have gone through within the hour: which it is now is for the merchant to say.
  const isBehind = stillCounts(before.toldCapturedAt, world.now);
  if (isBehind && !isAskedNext(before, fits, event)) return decision;
  const taken = choose(recognising(state, fits.id), flow, THIS_ONE, world);
  if (taken === null) return decision;
  const asked = questionAt(flow, WHICH)?.ask ?? WHICH;
  const others = effects.filter((one) => !isQuestion(one, `flow.${MONEY_FLOW}.${asked}.`));
  return { state: taken.state, effects: [...others, ...withOther(taken)] };
}

/** 1500円は?, right behind what is known of another one: of that amount one went through as well, and nothing is told to have stopped. */
function isAskedNext(
  { said }: ConversationState,
  { outcome }: PaymentAttempt,
  { text, reading: { signs } }: ReadEvent,
): boolean {
  const isTold = outcome === 'captured' && said?.messages.includes(ATTEMPT) === true;
  const isBare = amountsIn(text).length === 1 && !STOPPED.some((sign) => signs.includes(sign));
  return isTold && isBare;
}

const STOPPED: readonly Sign[] = [
  'mayBeOfPayment',
  'brokenDown',
  'midSale',
  'mayHaveBegun',
  'cardPresented',
  'otherSale',
  'takenBesides',
  'denied',
];

const WHICH = 'which';
const THIS_ONE = 'thisOne';

/** Its first question; who comes back to it has said that it is another one. */
function isNewlyAsked(before: ConversationState, { position }: ConversationState): boolean {
  if (position?.flow !== MONEY_FLOW || position.step !== WHICH) return false;
  return before.position?.flow !== MONEY_FLOW && position.trail.length === 0;
}

function attemptFitting(
  state: ConversationState,
  { text, reading }: ReadEvent,
  world: World,
): PaymentAttempt | null {
  const { now, facts } = world;
  if (isSeveralTold(state, world) || reading.signs.includes('otherSale')) return null;
  const told: Told = { amounts: amountsIn(text), times: timesIn(text) };
  const isTold = told.amounts.length + told.times.length > 0;
  const all = attemptsOf(facts.fleet);
  const [only, second] = isTold ? all.filter((one) => fitsTold(one, told)) : all;
  if (!only || second || !mayBeMeant(only, told, reading, now)) return null;
  return isTold || isSurelyMeant(only, reading) ? only : null;
}

/** What has stopped, and has not failed; 二回引かれてないか心配してる, of one that went through: what is known of it is told, and nothing is to be taken. */
function isSurelyMeant({ outcome }: PaymentAttempt, reading: ReadEvent['reading']): boolean {
  if (reading.signs.includes('doubtsRetry') && outcome === 'captured') return true;
  return isPlainlyBegun(reading) && outcome !== 'failed';
}

function mayBeMeant(
  one: PaymentAttempt,
  told: Told,
  reading: ReadEvent['reading'],
  now: World['now'],
): boolean {
  return isOfNow(one, told, now) && !mayBeNextRun(one, told, reading, now);
}

interface Told {
  readonly amounts: readonly string[];
  /** In minutes of the day. */
  readonly times: readonly number[];
}

function fitsTold({ at, amountYen }: PaymentAttempt, { amounts, times }: Told): boolean {
  const { hour, minute: past } = at.setZone(TOKYO);
  const minute = hour * 60 + past;
  const isOfTime = times.every((time) => Math.abs(time - minute) <= ABOUT_MINUTES);
  return isOfTime && amounts.every((amount) => amount === String(amountYen));
}

/** One of the same amount may have been taken earlier this day: without its time only one of just now is meant. */
function isOfNow({ at }: PaymentAttempt, { times }: Told, now: World['now']): boolean {
  const minutes = minutesSince(at, now);
  return minutes >= 0 && minutes < (times.length > 0 ? DAY_MINUTES : NOW_MINUTES);
}

/** 失敗したから打ち直したら固まった、3200円: it failed, and what has stopped is the run after it, of the same amount; no fleet has told of that one yet (fact `payment`). */
function mayBeNextRun(
  { outcome, at }: PaymentAttempt,
  { times }: Told,
  { hints }: ReadEvent['reading'],
  now: World['now'],
): boolean {
  if (outcome !== 'failed') return false;
  const isLater = hints.includes('stopsNow') && minutesSince(at, now) > ABOUT_MINUTES;
  return hints.includes('ranAnew') || (isLater && times.length === 0);
}

const ABOUT_MINUTES = 3;
const NOW_MINUTES = 15;
const DAY_MINUTES = 12 * 60;

/** Behind the words that tell which it is. */
function withOther(taken: Decision): readonly Effect[] {
  // The check is over, or goes on.
  const known = taken.state.position === null ? 'yes' : 'no';
  return taken.effects.flatMap((effect) =>
    effect.type === 'say' && effect.message === ATTEMPT
      ? [effect, { type: 'say', message: 'payment.orOther', values: { known } } satisfies Say]
      : [effect],
  );
}

const ATTEMPT = `flow.${MONEY_FLOW}.attempt`;

function isQuestion(effect: Effect, own: string): boolean {
  return effect.type === 'say' && effect.message.startsWith(own);
}
