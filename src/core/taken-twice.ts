import { type AgainstRetry, minding } from './against.ts';
import type { Effect, Say } from './effect.ts';
import type { Ask, Step } from './flow.ts';
import { handOver } from './hand-off.ts';
import { doubtOf, isTakenBesides, outcomeNow, paymentWords } from './money.ts';
import { stillCounts } from './moment.ts';
import { lookedAt, MONEY_FLOW } from './money-flow.ts';
import { answeredByStatement } from './payment-told.ts';
import { isSeveralTold } from './several-told.ts';
import type { ConversationState } from './state.ts';
import { saidFirst, type Decision, type World } from './world.ts';

/** Nothing more is to be charged. */
export function takenTwice(state: ConversationState, world: World): Decision {
  return toPersonAtOnce(state, 'besides', world);
}

/** もうお客さん現金で払ってもらった, to the staff who look into it: only they can tell whether it was paid twice. */
export function takenOtherwise(state: ConversationState, world: World): Decision {
  return toPersonAtOnce(state, 'otherwise', world);
}

/** By a person, with a word of why; staff need times and amounts, also where a ticket waits already. */
export function toPersonAtOnce(
  state: ConversationState,
  why: keyof typeof WHY,
  world: World,
): Decision {
  const given = handOver({ ...state, allowedRetryAt: null }, 'paymentUnknown', world);
  const { opened, beside, against } = WHY[why];
  const over = { ...minding(given.state, against, world.now), position: null };
  // The words for a payment in doubt warn and ask for the same: they are said of all of it at once.
  if (given.effects.some(isOpened)) {
    const said = given.effects.map((one) => (isOpened(one) ? { ...one, message: opened } : one));
    return { state: over, effects: said };
  }
  const say: Say = { type: 'say', message: beside };
  return saidFirst(say, { state: over, effects: withoutWarning(given.effects) });
}

const WHY = {
  besides: { opened: 'handOff.takenTwice', beside: 'payment.takenTwice', against: 'besides' },
  otherwise: {
    opened: 'handOff.takenTwice',
    beside: 'payment.otherwiseWithStaff',
    against: 'besides',
  },
  several: {
    opened: 'handOff.severalStopped',
    beside: 'payment.severalStopped',
    against: 'unread',
  },
  void: { opened: 'handOff.voidStopped', beside: 'payment.voidStopped', against: 'void' },
} as const;

function isOpened(effect: Effect): effect is Say {
  return effect.type === 'say' && effect.message === 'handOff.payment';
}

/** What is said beside it warns in its own words: not twice in one reply. */
export function withoutWarning(effects: readonly Effect[]): readonly Effect[] {
  return effects.filter((effect) => effect.type !== 'say' || effect.message !== DO_NOT);
}

const DO_NOT = 'payment.doNotTakeAgain';

/**
 * Whatever the history shows, no verdict is told of a payment that was also taken in another way: failed it is paid, gone
 * through it is paid twice.
 */
export function isVerdictOfTwo(step: Step, state: ConversationState, world: World): boolean {
  if (!('say' in step) || step.say !== 'verdict') return false;
  return isTakenBesides(state, world.now) || isOneOfSeveral(state, world);
}

/** 成功でした。もう一件あるんですけど … 成功: that one is over, and of the others nothing is known. */
function isOneOfSeveral(state: ConversationState, world: World): boolean {
  if (!isSeveralTold(state, world)) return false;
  const answers = state.position?.answers ?? {};
  return outcomeNow(answers, world.facts.fleet, doubtOf(state, world.now)) === 'captured';
}

interface PassedOver {
  readonly state: ConversationState;
  readonly next: string;
}

/** Where a question leads that was answered already, or asks in vain; null: it has to be asked. */
export function passedOver(state: ConversationState, step: Ask, world: World): PassedOver | null {
  return answeredByStatement(state, step) ?? askedInVain(state, step, world);
}

/** Whether it was taken in another way is not asked where no answer would allow anything. null: it has to be asked. */
function askedInVain(
  state: ConversationState,
  { choices }: Ask,
  { facts, now }: World,
): PassedOver | null {
  const out = choices[NOT_TAKEN];
  if (out === undefined || state.position === null) return null;
  const best = { ...state.position.answers, [state.position.step]: NOT_TAKEN };
  // What the fleet will tell is not known before it is asked.
  const seen =
    facts.fleet === null && 'which' in best ? { ...best, which: 'other', ...FAILED } : best;
  const doubt = doubtOf(state, now);
  const mayAllow = !isTakenBesides(state, now) && outcomeNow(seen, facts.fleet, doubt) === 'failed';
  return mayAllow ? null : { state, next: out.next };
}

const NOT_TAKEN = 'notTaken';
const FAILED = { history: 'failed' } as const;

/** Paid, or taken in another way: kept for the hour in which another charge would be the second. */
export function withSaleChosen(
  state: ConversationState,
  { flow, choice }: { readonly flow: string; readonly choice: string },
  { now }: World,
): ConversationState {
  const what = flow === MONEY_FLOW ? SPEAKS_AGAINST[choice] : undefined;
  if (what === undefined) return state;
  const minded = minding(state, what, now);
  return choice === TAKEN && isAllTold(state, now) ? { ...minded, ...settledAt(now) } : minded;
}

const TAKEN = 'taken';

/** 失敗, なっていない, 受け取った: what came of the card is told, and nothing is left to find out. */
function isAllTold({ position, severalToldAt }: ConversationState, now: World['now']): boolean {
  const { answers = {} } = position ?? {};
  const isOfOne = !stillCounts(severalToldAt, now);
  return isOfOne && answers['history'] === 'failed' && answers['customer'] === 'unpaid';
}

/** It is paid, in whichever way: nothing of it is in doubt. */
export function settledAt(now: World['now']) {
  return { ...lookedAt(now), paymentBegunAt: undefined };
}

const SPEAKS_AGAINST: Readonly<Record<string, AgainstRetry>> = {
  paid: 'paid',
  taken: 'besides',
  success: 'captured',
};

/** Where a flow calls a person; also where a ticket waits already, and only that is said. */
export function personAt(step: Step, state: ConversationState, world: World): Decision {
  if (!('handOff' in step)) {
    return isTakenBesides(state, world.now) ? takenTwice(state, world) : othersLeft(state, world);
  }
  const over = handOver(state, step.handOff, world);
  return { state: { ...over.state, position: null }, effects: over.effects };
}

function othersLeft(state: ConversationState, world: World): Decision {
  const say: Say = { type: 'say', message: paymentWords('captured') };
  return saidFirst(say, toPersonAtOnce(state, 'several', world));
}
