import { chosenAt, type Answer, type AskedAt } from './asked-at.ts';
import { rewound, withoutWatch } from './correction.ts';
import { questionAt, runsAt } from './flow.ts';
import { asksOfDoubt } from './in-doubt.ts';
import { isLed } from './loosely-told.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import { askAgain } from './steer.ts';
import { understood, type Decision, type World } from './world.ts';

/**
 * やっぱ入れ直してないかも, さっきの、いいえでした, once the next question is asked: the walk goes on from the restart, or from what was answered last.
 * Where an update runs, 電源切ってない is what is asked for.
 */
export const restartTakenBack: Answer = (asked, { reading }, world) => {
  const { hints } = reading;
  const isNo = hints.includes('wasNo');
  if (!(isNo || hints.includes('notCycled')) || isOfElse(asked, reading)) return null;
  const name = isNo ? asked.position.trail.at(-1) : restartIn(asked);
  return name === undefined ? null : answeredNo(name, asked, world);
};

function isOfElse({ state, flow, step, position }: AskedAt, reading: Reading): boolean {
  if (!isLed({ state, flow, step, position }) || asksOfDoubt(state)) return true;
  if (step.since !== undefined || step.of !== undefined || runsAt(flow, position.step)) return true;
  return reading.customerWaiting || OF_ELSE.some((sign) => reading.signs.includes(sign));
}

const OF_ELSE: readonly Sign[] = ['asks', 'ofPayment', 'mayBeOfPayment', 'cardPresented'];

function restartIn({ flow, position }: AskedAt): string | undefined {
  return position.trail.findLast((name) => questionAt(flow, name)?.since !== undefined);
}

function answeredNo(name: string, { state, flow, position }: AskedAt, world: World): Decision {
  const earlier = rewound(state, position, name);
  const moved = chosenAt({ state: earlier, flow }, 'no', world);
  return withoutWatch(moved ?? understood(askAgain(earlier, world)));
}
