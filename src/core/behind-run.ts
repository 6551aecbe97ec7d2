import { topicChoice } from './choices.ts';
import { isUpdating } from './counter.ts';
import { isOfMoney, isPaymentOpen } from './doubt.ts';
import { lost } from './power-lost.ts';
import type { Reading } from './reading.ts';
import { mayRunStill } from './stall-open.ts';
import { withWayBack } from './way-back.ts';
import type { ConversationState } from './state.ts';
import { stillCounts } from './moment.ts';
import { understood, type Rule, type World } from './world.ts';

/** What was said of an update that runs, or may. */
export const OF_RUN: ReadonlySet<string> = new Set([
  'running.keepPower',
  'running.keepPowerPerhaps',
  'running.stuck',
  'running.usual',
  'running.cannotStop',
]);

/**
 * 隣のレジでやればいい?, もう一台ある, クレジットって言ってる, while one runs: on a terminal that does not, and not on this one. Where the fleet sees
 * the others, it is told which.
 */
export const otherMeanwhile: Rule = (state, { reading }, world) => {
  if (state.handOff !== null || isOfMoney(state) || isPaymentOpen(state, world)) return null;
  if (reading.topics.includes('handoff') || reading.signs.includes('cardPresented')) return null;
  const isOn = mayRunStill(state, world) || isUpdating(state, world);
  const message = isOn ? otherwise(state, reading, world) : null;
  if (message === null) return null;
  return withWayBack(understood({ state, effects: [{ type: 'say', message }] }));
};

function otherwise(state: ConversationState, { hints }: Reading, { facts, now }: World) {
  if (hints.includes('usesOther')) return facts.merchant === null ? 'running.useOther' : null;
  const isTheirs = hints.includes('saysMeans') && stillCounts(state.counterAt, now);
  return isTheirs ? 'running.cannotPay' : null;
}

/** もう切っちゃった, 押しちゃった, あとでいい?, behind that: of its power, and of no payment. */
export const behindRun: Rule = (state, { reading }, world) => {
  if (!mayRunStill(state, world) && !isUpdating(state, world)) return null;
  if (isTold(reading) && reading.signs.includes('isOff')) return lost(state, world);
  const message = messageTo(reading);
  if (message === null) return null;
  const choices = message === PERHAPS ? [topicChoice('payment.check_history')] : [];
  return understood({ state, effects: [{ type: 'say', message, choices }] });
};

function isTold({ signs }: Reading): boolean {
  return !signs.includes('asks');
}

function messageTo(reading: Reading): string | null {
  const { signs, hints } = reading;
  if (!isTold(reading)) return hints.includes('ofPuttingOff') ? PERHAPS : null;
  if (hints.includes('pressed') && hints.includes('hasHappened')) return 'running.stuck';
  return signs.includes('networkFine') || hints.includes('allAlong') ? PERHAPS : null;
}

const PERHAPS = 'running.keepPowerPerhaps';
