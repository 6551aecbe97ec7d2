import type { ReadEvent } from './event.ts';
import { walkAnew } from './other-terminal.ts';
import { isAsking } from './read-of-terminal.ts';
import type { Reading } from './reading.ts';
import { runsAlready } from './runs-already.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { understood, type Decision, type World } from './world.ts';

/** Nobody tells us of terminals: a walk begins anew for another one, unless nothing is to be done with that one now. */
export function ofAnother(state: ConversationState, event: ReadEvent, world: World): Decision {
  return leavesRunning(state, event, world)
    ? understood(askAgain(state, world))
    : walkAnew(state, world);
}

/**
 * もう一台は普通に使えてます, あとでやります, while the update of this one runs: nothing is to be done with that one now, and this one is
 * waited for.
 */
function leavesRunning(state: ConversationState, event: ReadEvent, world: World): boolean {
  if (!runsAlready(state, world)) return false;
  const { topics, battery, signs } = event.reading;
  const isElse = battery !== null || OF_ELSE.some((sign) => signs.includes(sign));
  if (isElse || isAsking(event)) return false;
  if (isLeft(event.reading)) return true;
  return !isTakenUp(event.reading) && topics.every((topic) => topic === 'thanks');
}

/** もう一台も更新中, あとで更新します, 夜やります. */
function isLeft({ hints, signs, time }: Reading): boolean {
  return (
    time !== null || hints.includes('ofPuttingOff') || RUNS.some((sign) => signs.includes(sign))
  );
}

/** もう一台もやりたい, もう一台も更新します. */
function isTakenUp({ hints }: Reading): boolean {
  return hints.includes('takesUp') || hints.includes('ofUpdate');
}

const RUNS: readonly Sign[] = ['updating', 'hasBegun', 'begun'];

/** That one is meant instead, or does not work. */
const OF_ELSE: readonly Sign[] = [
  'otherTerminal',
  'notThat',
  'corrects',
  'brokenDown',
  'mayBeOfPayment',
  'ofPayment',
  'powerLost',
  'isOff',
  'noPower',
  'darkScreen',
];
