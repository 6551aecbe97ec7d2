import type { Answer, AskedAt } from './asked-at.ts';
import { chosenAt } from './asked-at.ts';
import { choiceOf, namedIn } from './choice-of.ts';
import { choose } from './choose.ts';
import { rewound, withoutWatch } from './correction.ts';
import type { ReadEvent } from './event.ts';
import { questionAt, type Ask } from './flow.ts';
import { asksOfDoubt, IN_DOUBT } from './in-doubt.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import { askAgain } from './steer.ts';
import { answerTopics } from './topic-answer.ts';
import { understood, type Decision, type World } from './world.ts';

/**
 * Asked whether a payment in doubt was looked at: はい?, 見た? and はい… tell nothing of it, and it is asked again; 確認しました、成功でした tells what came
 * of it, and 店長が見た that it was looked at, so what it showed is asked. null: another answer.
 */
export const lookedTold: Answer = (asked, event, world) => {
  const { state, step } = asked;
  if (!asksOfDoubt(state)) return deniesLooked(asked, event, world);
  const { reading } = event;
  const choice = choiceOf(step, event);
  if (choice === LOOKED) return isPlain(reading) ? null : understood(askAgain(state, world));
  const isElse = choice !== null || reading.signs.includes('asks');
  return isElse ? null : inOtherWords(asked, event, world);
};

const LOOKED = 'checked';
const NOT_LOOKED = 'unsure';

function isPlain({ signs, hints }: Reading): boolean {
  return !signs.includes('asks') && !hints.includes('yesTrailing');
}

function inOtherWords(asked: AskedAt, event: ReadEvent, world: World): Decision | null {
  const { command, hints, payment, signs, topics } = event.reading;
  if (topics.length > 0 || hints.includes('namesElse') || hints.includes('ofUpdate')) return null;
  if (payment.shown !== null)
    return understood(answerTopics(asked.state, [HISTORY], world, { payment, signs }));
  const isTold = command === 'yes' || hints.includes('didElse') || denies(asked.step, event);
  return isTold ? chosenAt(asked, NOT_LOOKED, world) : null;
}

const HISTORY = 'payment.check_history';

/** いや確かめてない, at the next question: it is looked at first. */
function deniesLooked(
  { state, flow, position, step }: AskedAt,
  event: ReadEvent,
  world: World,
): Decision | null {
  const { command, signs, hints, topics } = event.reading;
  const asks = questionAt(flow, IN_DOUBT);
  if (asks === null || position.trail.at(-1) !== IN_DOUBT || topics.length > 0) return null;
  // やっぱりまだ確認してない is a correction as any other.
  const isElse = command !== null || NOT_DENIED.some((sign) => signs.includes(sign));
  if (
    isElse ||
    hints.includes('ofBattery') ||
    !denies(asks, event) ||
    choiceOf(step, event) !== null
  )
    return null;
  const moved = choose(rewound(state, position, IN_DOUBT), flow, NOT_LOOKED, world);
  return moved && withoutWatch(moved);
}

const NOT_DENIED: readonly Sign[] = ['asks', 'corrects'];

const denies = (step: Ask, event: ReadEvent): boolean =>
  event.reading.signs.includes('denied') && namedIn(step, event)?.choice === NOT_LOOKED;
