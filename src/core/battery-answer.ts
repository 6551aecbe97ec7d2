import { chargeKept, isChargeKept } from './charge-kept.ts';
import { withAside } from './asked-besides.ts';
import { withChargeJudged } from './charge-told.ts';
import { rewound, withoutWatch } from './correction.ts';
import type { ReadEvent } from './event.ts';
import { asksBattery, readsBattery } from './flow-reads.ts';
import { stillLow } from './still-low.ts';
import { levelOf } from './notice.ts';
import { withReadyKept } from './ready-kept.ts';
import { seenOtherwise } from './seen-otherwise.ts';
import type { ConversationState } from './state.ts';
import { askAgain } from './steer.ts';
import { choose } from './choose.ts';
import { startFlow } from './walk.ts';
import { saidFirst, type Decision, type Standing, type World } from './world.ts';

/** A figure answers the battery question, or corrects the answer that was given to it earlier. */
export function onBattery(
  state: ConversationState,
  at: Standing,
  event: ReadEvent,
  world: World,
): Decision | null {
  const { flow } = at;
  const { battery, topics } = event.reading;
  // A wish for a person is more than a reading.
  if (topics.includes('handoff')) return null;
  const asking = Object.keys(flow.steps).filter((name) => asksBattery(flow, name));
  if (battery === null || asking.length === 0) return null;
  const level = levelOf(battery, world.facts.notice);
  if (level === null) {
    return saidFirst({ type: 'say', message: 'battery.impossible' }, askAgain(state, world));
  }
  return (
    seenOtherwise(state, at, event, level, world) ??
    stillLow(state, at, { event, level }, world) ??
    onLevel(state, at, { event, level, asking }, world)
  );
}

interface Told {
  readonly event: ReadEvent;
  readonly level: 'enough' | 'low';
  /** The steps that ask for it. */
  readonly asking: readonly string[];
}

function onLevel(
  state: ConversationState,
  { flow, position }: Standing,
  told: Told,
  world: World,
): Decision | null {
  const { event, level } = told;
  if (level === 'enough' && isChargeKept(position) && !readsBattery(flow, position.step)) {
    return withAside(withChargeJudged(askAgain(state, world), level, world), event, world);
  }
  return goneOn(state, { flow, position }, told, world);
}

function goneOn(
  state: ConversationState,
  { flow, position }: Pick<Standing, 'flow' | 'position'>,
  { event, level, asking }: Told,
  world: World,
): Decision | null {
  const step = [position.step, ...position.trail.toReversed()].find((name) =>
    asking.includes(name),
  );
  const moved =
    step === undefined
      ? startFlow(state, flow, world, {
          answers: { batteryRead: level, ...chargeKept(level, world) },
        })
      : choose(rewound(state, withReadyKept(position, flow), step), flow, level, world);
  if (moved === null) return null;
  // 26%なら? asks whether it will do; a mere 26 answers us, and beside it something else may be asked.
  const { signs, told } = event.reading;
  const isAsked = signs.includes('asks') && (told === null || signs.includes('asksIfEnough'));
  // 60, told once more where it was enough already.
  const isSame = step !== position.step && moved.state.position?.step === position.step;
  const judged =
    isAsked || isSame ? withChargeJudged(withoutWatch(moved), level, world) : withoutWatch(moved);
  return withAside(judged, event, world);
}
