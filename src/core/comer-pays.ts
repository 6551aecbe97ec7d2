import { cashMeanwhile } from './at-counter.ts';
import { isUpdating } from './counter.ts';
import { isTerminalDone } from './diagnose.ts';
import { bareSay, type Say } from './effect.ts';
import { isPaymentGuessed } from './if-stopped.ts';
import { isoOf } from './moment.ts';
import { isOfNone } from './may-pay-now.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { nameOf } from './terminal.ts';
import { withWayBack } from './way-back.ts';
import { mustAskFleet, terminalsNow, understood, type Rule, type World } from './world.ts';

/**
 * カードで払いたいって, お客さん会計って言ってる, while an update runs: no payment has begun, and how they can pay is told, with what to do
 * with one that stopped. null: one was told of, or nothing runs.
 */
export const comerPays: Rule = (state, { reading }, world) => {
  if (!reading.signs.includes('wouldPay') || state.handOff !== null) return null;
  if (!isOfNone(state, reading, world) || isPaymentGuessed(state, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const waited = { ...runningNow(state, reading, world), counterAt: isoOf(world.now) };
  if (!isUpdating(waited, world)) return null;
  return withWayBack(understood({ state: waited, effects: waysToPay(world) }));
};

/** 更新中に会計来た tells that it runs. */
function runningNow(
  state: ConversationState,
  { signs }: Reading,
  { now }: World,
): ConversationState {
  const isTold = signs.includes('duringUpdate') && !signs.includes('asks');
  return isTold ? { ...state, updatingAt: isoOf(now) } : state;
}

/** On a terminal that is done, if there is one; else in cash. */
function waysToPay(world: World): readonly Say[] {
  const done = terminalsNow(world).find(({ situation }) => isTerminalDone(situation));
  if (done !== undefined) {
    const values = { terminal: nameOf(done.terminal) };
    return [{ type: 'say', message: 'counter.useOther', values }];
  }
  return [{ type: 'say', message: 'counter.updating' }, bareSay(cashMeanwhile())];
}
