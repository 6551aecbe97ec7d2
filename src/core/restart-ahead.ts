import { RESTART_FLOW } from './aside.ts';
import { chosenAt, type AskedAt } from './asked-at.ts';
import { waitedFor } from './begun-alone.ts';
import { choiceOf } from './choice-of.ts';
import type { ReadEvent } from './event.ts';
import { asksIn, type Ask, type Flow } from './flow.ts';
import type { Hint } from './hint.ts';
import { tellsRunInstead } from './runs-already.ts';
import { saidAndAsked } from './steer.ts';
import { isToldAhead, powerSteps, withAhead, type Ahead } from './told-ahead.ts';
import { endsWith } from './typed-answer.ts';
import { goTo } from './walk.ts';
import { wishesPayment } from './money-flow.ts';
import { understood, type Decision, type World } from './world.ts';

/**
 * 切れました, はじめました, つきました 次 while it is still asked whether anybody may switch off: kept for the step that asks for
 * it. A payment in doubt is asked for all the same. null: nothing of it.
 */
export function restartAhead(asked: AskedAt, event: ReadEvent, world: World): Decision | null {
  const { flow, step } = asked;
  if (step.of !== 'payment' && step.of !== 'update') return null;
  const isInstead = tellsRunInstead(event.reading);
  if (!isInstead && (isOfElse(event) || isAnswer(step, event))) return null;
  if (isPressedInstead(asked, event))
    return waitedFor({ ...asked.state, position: null }, event, world);
  const runs = tellsRun(event) ? ifRuns(flow) : null;
  if (runs !== null) return understood(goTo(asked.state, flow, runs, world));
  return isRunningAt(step, event) ? chosenAt(asked, 'yes', world) : keptAhead(asked, event, world);
}

function keptAhead(asked: AskedAt, event: ReadEvent, world: World): Decision | null {
  const ahead = aheadIn(asked.flow, event);
  return ahead === null ? null : taken(asked, ahead, world);
}

/** 更新中, うん更新してた. */
function tellsRun({ reading: { signs, hints } }: ReadEvent): boolean {
  return signs.includes('updating') || hints.includes('wasUpdating');
}

/** 更新押した, in the walk of the restart: what is waited for now is the update. */
function isPressedInstead({ flow }: AskedAt, { reading: { hints } }: ReadEvent): boolean {
  const isPressed = hints.includes('pressed') && hints.includes('updateShown');
  return flow.id === RESTART_FLOW && isPressed;
}

/** 更新中: where it leads that one runs. Nobody is led to switch off, whoever may be paying. */
function ifRuns(flow: Flow): string | null {
  const asked = asksIn(flow).find(([, { of }]) => of === 'update')?.[1];
  return asked?.choices['yes']?.next ?? null;
}

function taken(asked: AskedAt, ahead: Ahead, world: World): Decision | null {
  const { state, position, flow, step } = asked;
  if (isToldAhead(position, flow, ahead)) return null;
  const noted = withAhead(state, position, flow, ahead);
  if (ahead !== 'begun' && step.of === 'update')
    return chosenAt({ ...asked, state: noted }, 'no', world);
  return saidAndAsked(SAYS[ahead], noted, world);
}

const SAYS: Readonly<Record<Ahead, string>> = {
  begun: 'flow.ahead.begun',
  off: 'flow.ahead.off',
  done: 'flow.ahead.done',
};

function isOfElse({ reading: { signs, topics } }: ReadEvent): boolean {
  const isOfPayment = signs.includes('ofPayment') || wishesPayment(topics);
  return isOfPayment || signs.includes('asks') || topics.includes('handoff');
}

/** A bare 切れた answers the question for the payment; 電源切れた and 更新の途中 do not. */
function isAnswer(step: Ask, event: ReadEvent): boolean {
  const { hints } = event.reading;
  return (
    choiceOf(step, event) !== null && !hints.includes('ofPower') && !hints.includes('wasUpdating')
  );
}

/** 更新をはじめました answers whether one runs. */
function isRunningAt(step: Ask, { reading: { signs, hints } }: ReadEvent): boolean {
  return step.of === 'update' && signs.includes('hasBegun') && hints.includes('ofUpdate');
}

function aheadIn(flow: Flow, event: ReadEvent): Ahead | null {
  const { signs, hints } = event.reading;
  if (hints.includes('ofUpdate')) return null;
  if (signs.includes('isOff')) return 'off';
  if (signs.includes('hasBegun')) return 'begun';
  return signs.includes('hasCycled') || isPowered(flow, event) ? 'done' : null;
}

/** つけた, 入れた too: it is on. */
function isPowered(flow: Flow, { text, reading: { signs, hints } }: ReadEvent): boolean {
  if (signs.includes('denied')) return false;
  if (ON_ALREADY.every((hint) => hints.includes(hint))) return true;
  const words = powerSteps(flow).flatMap(([, step]) => step.choices['done']?.words ?? []);
  return endsWith(text, words);
}

const ON_ALREADY: readonly Hint[] = ['switchedOn', 'doneBefore', 'hasHappened'];
