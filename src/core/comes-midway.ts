import { isInDoubt, isOfMoney, isPaymentOpen } from './doubt.ts';
import type { Reading } from './reading.ts';
import { mayRunStill } from './stall-open.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { isUpdating } from './counter.ts';
import { withWayBack } from './way-back.ts';
import { isAllUpdated, mustAskFleet, understood, type Rule, type World } from './world.ts';

/**
 * 途中でお客さん来ちゃったらどうしたらいい?, その間はカードは使えないということですね?: nobody has come, and nothing need run yet. What is so while one runs is told, and
 * nobody is sent to take a payment, nor warned of one that stopped. null: a payment may be open, or nothing is left to update.
 */
export const comesMidway: Rule = (state, { reading }, world) => {
  if (!isAsked(state, reading, world) || state.handOff !== null) return null;
  if (isOfMoney(state) || isInDoubt(state, world) || isPaymentOpen(state, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (isAllUpdated(world)) return null;
  const stop = reading.signs.includes('stopsIt') ? 'yes' : 'no';
  return withWayBack(
    understood({
      state: { ...state, topics: ['update.timing'] },
      effects: [{ type: 'say', message: 'running.ifTheyCome', values: { stop } }],
    }),
  );
};

/** 途中で来たら？ alone, too, where nothing else was heard and nothing runs. */
function isAsked(state: ConversationState, reading: Reading, world: World): boolean {
  const { hints, signs, topics } = reading;
  if (hints.includes('comesMidway')) return true;
  if (isOfItsTime(state, hints) && !RUNS.some((sign) => signs.includes(sign)))
    return !mayRunStill(state, world) && !isUpdating(state, world);
  const isShort = signs.includes('asksIfTheyCome') && hints.includes('ofMidway');
  if (!isShort || state.position !== null || topics.some((one) => one !== 'update.error'))
    return false;
  return !mayRunStill(state, world) && !isUpdating(state, world);
}

/** 動いてます。その間会計できますか: of one that runs now. */
const RUNS: readonly Sign[] = ['updating', 'duringUpdate', 'hasBegun', 'begun'];

/** その間に会計はできますか, after how long an update takes was told. */
export function isOfItsTime({ topics }: ConversationState, hints: Reading['hints']): boolean {
  return hints.includes('paysMeanwhile') && OF_ITS_TIME.has(topics.at(-1) ?? '');
}

const OF_ITS_TIME: ReadonlySet<string> = new Set([
  'update.duration',
  'update.how',
  'update.timing',
  'flow.update',
]);
