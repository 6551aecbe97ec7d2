import { cutMeant, onceOnAgain } from './again-meant.ts';
import { isUpdating } from './counter.ts';
import { isPaymentGuessed } from './doubt.ts';
import { stillCounts } from './moment.ts';
import { isNearUpdate } from './of-update.ts';
import { NOT_PLAIN } from './powered-since.ts';
import type { Hint } from './hint.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import { isOfPowerLast } from './power-said.ts';
import { mayRunStill } from './stall-open.ts';
import type { ConversationState } from './state.ts';
import type { World } from './world.ts';

/** What is told of the power of an update that runs, or has lost it: it is on again, or was cut (もう切っちゃった), and nothing was taken twice. null: neither. */
export function powerMeant(
  state: ConversationState,
  reading: Reading,
  world: World,
): Reading | null {
  if (isPowerBack(state, reading, world)) return onceOnAgain(reading);
  return isCut(state, reading, world) ? cutMeant(reading) : null;
}

/** もう切ってもうた, もう一回挿した, right behind our own words of the power: that, whatever was guessed of a sale before. */
export function cutAsTold(
  state: ConversationState,
  reading: Reading,
  world: World,
): Reading | null {
  if (!isOfPowerLast(state, world)) return null;
  const { signs, hints } = reading;
  const isOfSale = hints.includes('ofSale') || OF_SALE.some((sign) => signs.includes(sign));
  if (!signs.includes('takenAgain') || isOfSale) return null;
  const cut = cutMeant(reading);
  const left = cut.signs.filter((sign) => sign !== 'mayHaveBegun');
  return { ...cut, signs: left.includes('isOff') ? [...left, 'powerLost'] : left };
}

const OF_SALE: readonly Sign[] = ['ofPayment', 'ofCustomer', 'cardPresented', 'paidOtherwise'];

/** That of a card is no power. */
function isCut(state: ConversationState, { signs, hints }: Reading, world: World): boolean {
  const { position, handOff, said } = state;
  if (!signs.includes('isOff') || !signs.includes('takenAgain')) return false;
  if (signs.includes('ofPayment') || hints.includes('onceMore')) return false;
  if (position !== null || handOff !== null || !stillCounts(said?.at, world.now)) return false;
  return isUpdating(state, world) || mayRunStill(state, world);
}

/** 今ついた, 電源つきました, ついたけど最初の画面に戻ってます, right behind the advice for an update that has lost its power: the terminal is on again, as was asked for. */
export function isPowerBack(state: ConversationState, reading: Reading, world: World): boolean {
  const { said, position, handOff } = state;
  if (said === undefined || position !== null || handOff !== null) return false;
  const isNext = said.messages.includes('running.powerLost') && stillCounts(said.at, world.now);
  return isNext && tellsOn(reading) && !isPaymentGuessed(state, world);
}

function tellsOn({ hints, signs, topics, past }: Reading): boolean {
  const isOn = hints.includes('switchedOn') && HAS.some((hint) => hints.includes(hint));
  const isShown = hints.includes('atHome');
  const isElse = past !== null || ELSE.some((sign) => signs.includes(sign));
  return (isOn || isShown) && !isElse && topics.every(isNearUpdate);
}

const HAS: readonly Hint[] = ['hasHappened', 'doneBefore'];
const ELSE: readonly Sign[] = [...NOT_PLAIN, 'otherTerminal'];
