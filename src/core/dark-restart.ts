import { choiceOf } from './choice-of.ts';
import type { Hint } from './hint.ts';
import type { Reading } from './reading.ts';
import { saidAndAsked } from './steer.ts';
import { askedNow, asksOfPayment, type Rule } from './world.ts';

/** 画面が真っ暗なまま, where a restart is about to be led through: no list of errors, and whether a payment was under way all the same. */
export const darkAtRestart: Rule = (state, event, world) => {
  const { signs, topics } = event.reading;
  const asked = askedNow(state, world);
  if (asked === null || !asksOfPayment(state, world) || choiceOf(asked, event) !== null)
    return null;
  const isAlone = topics.every((topic) => topic === 'update.error' || topic === 'oos');
  if (isAlone && signs.includes('darkScreen'))
    return saidAndAsked('flow.restart-terminal.dark', state, world);
  return isOfPower(event.reading)
    ? saidAndAsked('flow.restart-terminal.first', state, world)
    : null;
};

/** 電源ボタン押していい?, 押しちゃった, 電源入らない, 充電切れかも: not before that is answered. */
function isOfPower({ signs, hints, topics, customerWaiting }: Reading): boolean {
  if (customerWaiting || !topics.every((topic) => OF_POWER.has(topic))) return false;
  if (signs.includes('ofPayment') || hints.includes('ofUpdate')) return false;
  if (signs.includes('asks')) return hints.includes('namesRestart') && hints.includes('asksIfMay');
  const isPressed = hints.includes('pressed') && hints.includes('hasHappened');
  return isPressed || signs.includes('noPower') || DARK.some((one) => hints.includes(one));
}

const DARK: readonly Hint[] = ['staysDark', 'mayBeFlat'];

const OF_POWER: ReadonlySet<string> = new Set([
  'flow.restart',
  'prep.powercycle',
  'prep.charge',
  'flow.battery',
  'update.error',
]);
