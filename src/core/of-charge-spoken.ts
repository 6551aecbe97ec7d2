import { isFreeTalk } from './doubt.ts';
import type { ReadEvent } from './event.ts';
import type { Hint } from './hint.ts';
import { isMoneyTopic } from './money-flow.ts';
import type { Reading } from './reading.ts';
import { hasSaid } from './said-of.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { tellsPlugged } from './step-told-of.ts';
import type { World } from './world.ts';

/** 挿した, 減ってきた, このままでいい?, where the charge is named or was spoken of last, and no payment ever was: of the charge, however a payment sounds in it. */
export function withChargeMeant(
  state: ConversationState,
  event: ReadEvent,
  world: World,
): ReadEvent {
  const { reading } = event;
  if (!isFreeTalk(state, world) || namesElse(reading)) return event;
  if (!isOfCharge(state) && !reading.hints.includes('ofBattery')) return event;
  const onIt = asksOnIt(state, reading);
  if (onIt !== null) return ofCharge(event, [...reading.signs, onIt], reading.suggested);
  const isPlugged = tellsPlugged(reading) && !reading.signs.includes('asks');
  if (!isPlugged && !runsDown(reading)) return event;
  const kept = reading.signs.filter((sign) => !SOUNDS_PAID.has(sign));
  return ofCharge(event, isPlugged ? [...kept, 'hasPlugged'] : kept, []);
}

/** A card is put in, too, and a balance runs down. */
const SOUNDS_PAID: ReadonlySet<Sign> = new Set(['tellsPaid', 'mayHaveBegun']);

function ofCharge(
  event: ReadEvent,
  signs: readonly Sign[],
  suggested: readonly string[],
): ReadEvent {
  return { ...event, reading: { ...event.reading, topics: ['prep.charge'], suggested, signs } };
}

/** このままでいい?, もういい?, told to keep it on the charger: that it may stay there, or whether it will do by now. */
function asksOnIt({ said }: ConversationState, { hints, signs }: Reading): Sign | null {
  if (!hasSaid(said, ON_IT) || !signs.includes('asks') || hints.includes('ofUpdate')) return null;
  if (hints.includes('isThatAll')) return 'asksOwnCharge';
  // このまま始めていい? asks for more than that.
  const isLeft = hints.includes('hangs') && signs.includes('asksNext');
  return isLeft || hints.includes('asksIfSettled') ? 'asksKeepPlugged' : null;
}

const ON_IT: ReadonlySet<string> = new Set(['charge.plugged', 'charge.keep']);

/** The examples hear a balance in it, and next to that the charge; no word is of a sale. */
function runsDown({ signs, hints, topics, suggested, battery }: Reading): boolean {
  const isOf = signs.includes('tellsPaid') && hints.includes('unspoken') && battery === null;
  return isOf && topics.every(isMoneyTopic) && suggested.includes('prep.charge');
}

function isOfCharge({ topics, said }: ConversationState): boolean {
  return topics.at(-1) === 'prep.charge' || hasSaid(said, OF_CHARGE) || hasSaid(said, ON_IT);
}

const OF_CHARGE: ReadonlySet<string> = new Set([
  'flow.update-terminal.earlyReady',
  'flow.update-terminal.earlyCharge',
  'flow.check-battery.readEnough',
  'topic.prep.charge',
]);

/** A card can be put in, too; 挿した、あとさっきの4800円は通ったのかな asks of a sale. */
function namesElse({ signs, hints, customerWaiting }: Reading): boolean {
  if (customerWaiting || OF_A_SALE.some((hint) => hints.includes(hint))) return true;
  return OF_SALE.some((sign) => signs.includes(sign));
}

const OF_A_SALE: readonly Hint[] = ['ofSale', 'tellsMethod', 'tellsAmount', 'asksIfWorked'];
const OF_SALE: readonly Sign[] = ['ofPayment', 'ofCustomer', 'mayBeOfPayment', 'wantsPayment'];
