import { UPDATE_FLOW } from './aside.ts';
import { withAside } from './asked-besides.ts';
import type { ReadEvent } from './event.ts';
import { FINISHED, runsAt } from './flow.ts';
import { begunIn } from './half-done.ts';
import type { ConversationState } from './state.ts';
import { tellsRunning } from './step-told-of.ts';
import { goTo } from './walk.ts';
import { askedNow, standing, understood, type Decision, type Rule, type World } from './world.ts';

/** 配達用のほうはもう更新始まってます: of one that is named it is no roll-out that has begun. */
export const runsThere: Rule = (state, event, world) => {
  return tellsRunning(event) ? runs(state, event, world) : null;
};

/** レジ2もついでに始めた, where the update of the other one was to begin or runs: the same has begun there, and nothing of it is switched off. */
export function beganThere(
  before: ConversationState,
  moved: ConversationState,
  event: ReadEvent,
  world: World,
): Decision | null {
  const at = standing(before, world);
  if (at?.flow.id !== UPDATE_FLOW || !event.reading.signs.includes('hasBegun')) return null;
  const asksToBegin = FINISHED in (askedNow(before, world)?.choices ?? {});
  return asksToBegin || runsAt(at.flow, at.position.step) ? runs(moved, event, world) : null;
}

const runs: Rule = (state, event, world) => {
  const at = standing(state, world);
  if (at?.flow.id !== UPDATE_FLOW || runsAt(at.flow, at.position.step)) return null;
  const begun = begunIn(at.flow);
  if (begun === null) return null;
  const { reading } = event;
  const asked = { ...reading, topics: reading.topics.filter((topic) => topic !== ROLL_OUT) };
  const moved = understood(goTo(state, at.flow, begun, world));
  return withAside(moved, { ...event, reading: asked }, world);
};

const ROLL_OUT = 'update.when';
