import type { DateTime } from 'luxon';
import type { Choice, Say } from './effect.ts';
import { isoOf, momentOf } from './moment.ts';
import { isReceptionOnly, staffBackAt } from './notice.ts';
import { queueValues } from './queue.ts';
import type { ConversationState, OpenHandOff } from './state.ts';
import type { Decision, World } from './world.ts';
import { TOKYO } from './zone.ts';

/** Hours after staff are back that suit a shop: before it opens, before noon, and in its quiet hours. */
const AFTER_HOURS = [0.5, 2, 5, 8];
/** Hours after the next half hour of a day on which staff are there. */
const BY_DAY_HOURS = [1, 2, 4];
/** How every choice of a call begins. */
export const CALL = 'call:';
/** What it is to want no call, after all. */
export const NO_CALL: Choice = { id: `${CALL}none`, label: 'choice.noCall' };
const SOON: Choice = { id: `${CALL}soon`, label: 'choice.callSoon' };
/** Asks for the times; what is typed for it is in the locales (`typed.call`). */
export const CALL_ME = `${CALL}when`;

/** While nobody can answer, whoever waits is offered a call by day, listed once; null: somebody can, or they have chosen. */
export function callOffer(
  { callAt }: Pick<OpenHandOff, 'callAt'>,
  world: World,
  numbered = true,
): Say | null {
  return callAt !== undefined || !isNight(world) ? null : { ...timesOffered(world), numbered };
}

/** By day staff answer here: a call is for who asks for it. */
export function callButton(
  ticket: Pick<OpenHandOff, 'callAt' | 'isCallSoon'>,
  world: World,
): readonly Choice[] {
  const isOfUse = ticket.callAt === undefined ? !isNight(world) : lateCall(ticket, world) !== null;
  return isOfUse ? [{ id: CALL_ME, label: 'choice.callMe', isAside: true }] : [];
}

/** The times to choose from, for who has asked for a call. */
export function whenToCall(world: World): Say {
  return { ...timesOffered(world), message: 'handOff.callWhen' };
}

function timesOffered(world: World): Say {
  const soon = isNight(world) ? [] : [SOON];
  const choices = [...soon, ...timesOn(world), NO_CALL];
  return { type: 'say', message: 'handOff.callOffer', choices, numbered: true };
}

function isNight({ facts, now }: World): boolean {
  return isReceptionOnly(facts.notice.hotline, now);
}

function timesOn(world: World): readonly Choice[] {
  return (isNight(world) ? timesOfMorning(world) : timesOfDay(world)).map((at) => ({
    id: `${CALL}${isoOf(at)}`,
    label: 'choice.callAt',
    values: { at },
  }));
}

function timesOfMorning({ facts, now }: World): readonly DateTime[] {
  const back = staffBackAt(facts.notice.hotline, now);
  return AFTER_HOURS.map((hours) => back.plus({ hours }));
}

/** Today as long as staff are there, and tomorrow before the shop opens. */
function timesOfDay(world: World): readonly DateTime[] {
  const { facts, now } = world;
  const { hotline } = facts.notice;
  const hour = now.setZone(TOKYO).startOf('hour');
  const halfHour = hour.plus({ minutes: now.minute < 30 ? 30 : 60 });
  const today = BY_DAY_HOURS.map((hours) => halfHour.plus({ hours }));
  const [tomorrow] = timesOfMorning(world);
  return [
    ...today.filter((at) => !isReceptionOnly(hotline, at)),
    ...(tomorrow === undefined ? [] : [tomorrow]),
  ];
}

/** What was chosen is kept with the ticket, where staff see it, and said again with the time. */
export function chooseCall(
  state: ConversationState,
  handOff: OpenHandOff,
  value: string,
  world: World,
): Decision | null {
  if (value === 'when') return { state, effects: [whenToCall(world)] };
  const told = TOLD.get(value);
  if (told !== undefined) return toldOf(told, state, handOff, world);
  if (value === 'soon') return isNight(world) ? null : callSoon(state, handOff, world);
  const at = value === 'none' ? null : momentOf(value);
  // An offer of last night, tapped by day: its time is over.
  if (at !== null && !(at > world.now)) return null;
  const { number } = handOff;
  return {
    state: {
      ...state,
      isWithoutPhone: at === null ? true : undefined,
      handOff: { ...handOff, callAt: at && isoOf(at), isCallSoon: undefined },
    },
    effects: [{ type: 'wishCall', number, at }, said(at, handOff, world)],
  };
}

const SHOP_NOTED = 'handOff.callShopNoted';
/** What is asked of a call that is booked, and what answers it. */
const TOLD: ReadonlyMap<string, string> = new Map([
  ['length', 'handOff.callLength'],
  ['missed', 'handOff.callMissed'],
  ['shop', SHOP_NOTED],
]);

/** The name of the shop may be told while the times are on offer: they are to be chosen from still. */
function toldOf(
  message: string,
  state: ConversationState,
  handOff: OpenHandOff,
  world: World,
): Decision {
  if (message !== SHOP_NOTED) return { state, effects: [ofBooked(message, handOff, world)] };
  const isOnOffer = state.offer?.choices.some(({ id }) => IS_TIME.test(id)) ?? false;
  const isToChoose = handOff.callAt === undefined && isOnOffer;
  return {
    state: { ...state, handOff: { ...handOff, isShopTold: true } },
    effects: isToChoose
      ? [{ type: 'say', message }, whenToCall(world)]
      : [ofBooked(message, handOff, world)],
  };
}

const IS_TIME = /^call:\d/u;

function ofBooked(message: string, handOff: OpenHandOff, world: World): Say {
  return { type: 'say', message, choices: [...callButton(handOff, world), NO_CALL] };
}

/** Wished for now: the wish is kept with its time, and no time is promised. */
function callSoon(state: ConversationState, handOff: OpenHandOff, world: World): Decision {
  const { facts, now } = world;
  if (facts.queue === null) return { state, effects: [{ type: 'askQueue' }] };
  const linked = facts.merchant === null && !handOff.isShopTold ? 'no' : 'yes';
  const values = { ...queueValues(null, world), linked };
  return {
    state: {
      ...state,
      isWithoutPhone: undefined,
      handOff: { ...handOff, callAt: isoOf(now), isCallSoon: true },
    },
    effects: [
      { type: 'wishCall', number: handOff.number, at: now },
      { type: 'say', message: 'handOff.callSoon', values, choices: [...timesOn(world), NO_CALL] },
    ],
  };
}

function said(at: DateTime | null, { isShopTold }: OpenHandOff, world: World): Say {
  if (at === null) return { type: 'say', message: 'handOff.noCall' };
  const { merchant } = world.facts;
  const choices = [...timesOn(world).filter(({ id }) => id !== `${CALL}${isoOf(at)}`), NO_CALL];
  return merchant === null
    ? {
        type: 'say',
        message: 'handOff.callToShop',
        values: { at, linked: isShopTold ? 'yes' : 'no' },
        choices,
      }
    : {
        type: 'say',
        message: 'handOff.callKept',
        values: { at, store: merchant.storeName },
        choices,
      };
}

/** What is added to a word about the wait: the call that is on its way. */
export function callAhead({ callAt, isCallSoon }: OpenHandOff, { now }: World): readonly Say[] {
  const at = callAt ? momentOf(callAt) : null;
  if (isCallSoon) return [{ type: 'say', message: 'handOff.callSoonAhead' }];
  if (at === null || at <= now) return [];
  return [{ type: 'say', message: 'handOff.callAhead', values: { at } }];
}

/** The time of a call that was to come, and for all that anyone knows has not; null: none is late. */
export function lateCall(
  { callAt, isCallSoon }: Pick<OpenHandOff, 'callAt' | 'isCallSoon'>,
  { now }: World,
): { readonly at: DateTime } | null {
  const at = callAt && !isCallSoon ? momentOf(callAt) : null;
  return at !== null && at <= now ? { at } : null;
}

/** The soonest that staff can call. */
export function soonest(world: World): Choice | undefined {
  return isNight(world) ? timesOn(world)[0] : SOON;
}
