import { answeredWith } from './answered-with.ts';
import { countAsked } from './entries-counted.ts';
import type { Effect } from './effect.ts';
import { questionAt, type Ask, type Flow } from './flow.ts';
import { handOver } from './hand-off.ts';
import { withDoubtAnswered } from './in-doubt.ts';
import { saidPast } from './running-since.ts';
import { withSaleAnswered } from './sale-open.ts';
import { AS_LOOKED_AGAIN, isFailureStale, isLookedAgain } from './stale-failure.ts';
import { withStallAnswered } from './stall-open.ts';
import { goesOnWithUpdate } from './stall-update.ts';
import type { ConversationState, Position } from './state.ts';
import { withWordOfEnd } from './told-over.ts';
import { asksWhatCame, withToldAnswered } from './told-doubt.ts';
import { withSaleChosen } from './taken-twice.ts';
import { saidFirst, type Decision, type World } from './world.ts';
import { goTo, startFlow } from './walk.ts';

/** Answers the present question; null when it has no such choice. */
export function choose(
  state: ConversationState,
  flow: Flow,
  choice: string,
  world: World,
): Decision | null {
  const { position } = state;
  if (position === null) return null;
  const step = questionAt(flow, position.step);
  const out = step?.choices[choice];
  if (step === null || out === undefined) return null;
  const counted = countAsked(state, choice, world);
  if (counted !== null) return counted;
  if (isFailureStale(position, choice, world)) return lookAgain(state, position, flow, world);
  const answered = answeredWith(state, position, { step, choice }, world);
  const sale = withStallAnswered(withSaleAnswered(state, choice, world), choice, world);
  const update = goesOnWithUpdate(sale, choice, world);
  if (update !== null) return update;
  const chosen = withSaleChosen(sale, { flow: flow.id, choice }, world);
  const { told, next } = ofDoubt(chosen, step, choice, world);
  const went = goTo({ ...told, position: answered }, flow, next, world);
  const gone = { ...went, state: withWordOfEnd(state, went.state, choice, world) };
  const moved = choice === STILL_RUNS ? { ...gone, effects: withPast(gone, world) } : gone;
  return step.watch ? { ...moved, effects: withoutWatch(moved.effects) } : moved;
}

const STILL_RUNS = 'running';

/** まだ終わらん, when it was asked whether it is over: what to do where it moves no more. */
function withPast({ state, effects }: Decision, world: World): readonly Effect[] {
  const at = effects.findIndex(({ type }) => type === 'say');
  const [past] = saidPast(state, world);
  const asked = effects[at];
  if (past === undefined || asked?.type !== 'say') return effects;
  // Of several terminals only the question says which one is in hand.
  const isAlone = asked.terminal === undefined && asked.choices !== undefined;
  return isAlone
    ? effects.toSpliced(at, 1, { ...past, choices: asked.choices })
    : effects.toSpliced(at, 0, past);
}

function ofDoubt(state: ConversationState, { choices }: Ask, choice: string, world: World) {
  const told = withToldAnswered(withDoubtAnswered(state, choice), choice, world);
  const chosen = asksWhatCame(state, choice, world) ? 'unsure' : choice;
  return { told, next: choices[chosen]?.next ?? '' };
}

function lookAgain(
  state: ConversationState,
  position: Position,
  flow: Flow,
  world: World,
): Decision {
  if (isLookedAgain(position)) return handOver(state, 'paymentUnknown', world);
  const begun = startFlow(state, flow, world, { answers: AS_LOOKED_AGAIN });
  return saidFirst({ type: 'say', message: 'payment.lookAgain' }, begun);
}

function withoutWatch(effects: readonly Effect[]): readonly Effect[] {
  const isSetAgain = effects.some((one) => one.type === 'setTimer' && one.timer === 'watch');
  return isSetAgain ? effects : [...effects, { type: 'cancelTimer', timer: 'watch' }];
}
