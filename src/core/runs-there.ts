import { UPDATE_FLOW } from './aside.ts';
import { withAside } from './asked-besides.ts';
import { runsAt } from './flow.ts';
import { begunIn } from './half-done.ts';
import { tellsRunning } from './step-told-of.ts';
import { goTo } from './walk.ts';
import { standing, understood, type Rule } from './world.ts';

/** 配達用のほうはもう更新始まってます: of one that is named it is no roll-out that has begun. */
export const runsThere: Rule = (state, event, world) => {
  const at = standing(state, world);
  if (at?.flow.id !== UPDATE_FLOW || runsAt(at.flow, at.position.step)) return null;
  const begun = begunIn(at.flow);
  if (begun === null || !tellsRunning(event)) return null;
  const { reading } = event;
  const asked = { ...reading, topics: reading.topics.filter((topic) => topic !== ROLL_OUT) };
  const moved = understood(goTo(state, at.flow, begun, world));
  return withAside(moved, { ...event, reading: asked }, world);
};

const ROLL_OUT = 'update.when';
