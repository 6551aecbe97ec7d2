import { choiceOf } from './choice-of.ts';
import type { ReadEvent } from './event.ts';
import type { Reading } from './reading.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { isUpdating } from './counter.ts';
import type { Say, Values } from './effect.ts';
import { hotlineValues } from './notice.ts';
import { tellsPlugged } from './step-told-of.ts';
import { isAllFlat, isFlat, toTell } from './to-tell.ts';
import { isOfMoney } from './doubt.ts';
import { wishesPayment } from './money-flow.ts';
import { withWayBack } from './way-back.ts';
import {
  askedNow,
  mustAskFleet,
  terminalValues,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';

/** 端末がつかない, 電池切れってこと?: to the charger first; nobody is led to switch off, or to update, what shows nothing. A payment in doubt comes first, and what runs stays on. null: neither is told. */
export const noPower: Rule = (state, event, world) => {
  const { reading } = event;
  const isTold = isDead(state, reading) || isDeadAtStep(state, event, world);
  if (!isTold || isElse(state, reading)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const isDark = !reading.signs.includes('noPower');
  if (isUpdating(state, world) || (isDark && !isAllFlat(world))) return null;
  return said(state, isPlugged(reading), world);
};

/** The same, for whoever was told so already. */
export function saidToPlugIn(state: ConversationState, reading: Reading, world: World): Decision {
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  return said(state, isPlugged(reading), world);
}

function said(state: ConversationState, isIn: boolean, world: World): Decision {
  const plugged = isIn ? 'yes' : 'no';
  const values = { ...hotlineValues(world), ...seen(world), plugged };
  const say: Say = { type: 'say', message: 'noPower', values, call: 'hotline' };
  const terminalId = silentOne(world) ?? state.terminalId;
  return withWayBack(
    understood({ state: { ...state, terminalId, topics: ['prep.charge'] }, effects: [say] }),
  );
}

/** 片っぽがうんともすんとも言わん: of several it is the only one that is not heard of. */
function silentOne(world: World): string | null {
  const [one, another] = toTell(world).filter(({ situation }) => situation.fresh !== 'FRESH');
  return one !== undefined && another === undefined ? one.terminal.id : null;
}

/** A dark screen alone may be of a restart, or of an update: of those that are seen to be flat it is of the charge. */
function isDead(state: ConversationState, { signs }: Reading): boolean {
  const isToldDead = signs.includes('noPower') || signs.includes('darkScreen');
  return isToldDead && state.position === null;
}

/** 電源切ったらつかなくなった, where it is to be switched off and on, and no answer of that step. */
function isDeadAtStep(state: ConversationState, event: ReadEvent, world: World): boolean {
  const asked = askedNow(state, world);
  if (asked === null || !event.reading.signs.includes('noPower')) return false;
  const isOfPower = asked.since !== undefined || asked.picture === 'power';
  return isOfPower && choiceOf(asked, event) === null;
}

/** 充電器に挿しても赤いまま: it is on the charger already. */
export function isPlugged(reading: Reading): boolean {
  const isInVain = reading.hints.includes('ofBattery') && reading.hints.includes('wonders');
  return isInVain || tellsPlugged(reading);
}

function isElse(state: ConversationState, { signs, topics, customerWaiting }: Reading) {
  const isOfPayment = isOfMoney(state) || wishesPayment(topics);
  const isToPerson = state.handOff !== null || topics.includes('handoff') || customerWaiting;
  return isOfPayment || isToPerson || OF_ELSE.some((sign) => signs.includes(sign));
}

const OF_ELSE: readonly Sign[] = [
  'ofPayment',
  'mayBeOfPayment',
  'updating',
  'powerLost',
  'powerIfLost',
];

/** The terminal whose charge was all but gone when it was heard of last. */
function seen(world: World): Values {
  const flat = toTell(world).find(({ terminal }) => isFlat(terminal, world));
  return flat ? { ...terminalValues(flat.terminal), flat: 'yes' } : { flat: 'no' };
}
