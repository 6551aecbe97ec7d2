import { askedAt } from './asked-at.ts';
import { UPDATE_FLOW } from './aside.ts';
import { choose } from './choose.ts';
import { isTerminalDone } from './diagnose.ts';
import { isInDoubtOrOpen } from './doubt.ts';
import type { Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import type { Hint } from './hint.ts';
import { asksToUse } from './known-over.ts';
import { stillCounts } from './moment.ts';
import { terminalsNamed } from './naming.ts';
import { askSay } from './question.ts';
import type { Reading } from './reading.ts';
import { runsAlready } from './runs-already.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { isUpdated } from './terminal.ts';
import { isOverByWord, isToldSince, tellsEndBeside } from './told-over.ts';
import {
  mustAskFleet,
  terminalInTalk,
  terminalsNow,
  terminalsTold,
  terminalValues,
  understood,
  type Decision,
  type RuleSince,
  type World,
} from './world.ts';

/** 終わりました。両方もう使えますか?, where the walk waits for the end and the fleet sees the shop: the end is taken, and it tells what may be used. */
export const endsAndUses: RuleSince = (_before, state, event, world) => {
  const { reading } = event;
  const asked = askedAt(state, world);
  if (asked === null || !waitsSeen(state, world) || reading.customerWaiting) return null;
  if (!tellsOrShows(reading) || !asksToUse(reading)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (isOfOthers(state, event, world)) return null;
  if (isToldOver(state, world)) return saying(state, { type: 'say', message: MAY_USE }, world);
  const ended = choose(state, asked.flow, 'done', world);
  return ended && understood(ended);
};

function tellsOrShows(reading: Reading): boolean {
  return tellsEndBeside(reading) || showsEnd(reading);
}

/** Of another one that is not over, as far as anybody knows. */
function isOfOthers(state: ConversationState, event: ReadEvent, world: World): boolean {
  return !isOfInHand(state, event, world) && !areOthersOver(state, world);
}

const MAY_USE = 'finished.mayUse';

/** 完了って画面に出てるんだから明日使えるよな? shows it, and is no question of the end; 完了って出たら and 出てない show nothing. */
function showsEnd({ hints, signs }: Reading): boolean {
  if (NOT_SHOWN.some((sign) => signs.includes(sign)) || hints.includes('ofSale')) return false;
  return SHOWN.every((hint) => hints.includes(hint)) && !hints.includes('asksIfOver');
}

const SHOWN: readonly Hint[] = ['isOver', 'hasCome', 'mayBeCharged'];
const NOT_SHOWN: readonly Sign[] = ['denied', 'ofPayment', 'brokenDown'];

/** レジ2もう使っていい?, of the one in hand: no other is named, nor pointed at. */
export function isOfInHand(
  state: ConversationState,
  { text, reading: { pointing } }: Pick<ReadEvent, 'text'> & { readonly reading: Pointed },
  world: World,
): boolean {
  const inHand = state.position?.terminalId ?? null;
  const among = { terminals: terminalsTold(world), inHand, listed: [] };
  const named = terminalsNamed(text, pointing, among);
  if (named.kind !== 'these') return pointing === null;
  return named.terminals.every(({ id }) => id === inHand);
}

type Pointed = Pick<Reading, 'pointing'>;

/** In the walk of a shop that the fleet sees, and beside nothing that comes first. */
export function waitsSeen(state: ConversationState, world: World): boolean {
  if (world.facts.merchant === null || isElse(state, world)) return false;
  return state.position?.flow === UPDATE_FLOW && runsAlready(state, world);
}

/** Of all the others it is seen, or was told. */
function areOthersOver(state: ConversationState, world: World): boolean {
  const inHand = state.position?.terminalId ?? null;
  return terminalsNow(world).every(
    (one) =>
      one.terminal.id === inHand || isTerminalDone(one.situation) || isToldSince(state, one, world),
  );
}

/** 終わったって言ってるじゃないですか, of one that was told to be over and is not seen to be yet: their screen counts. */
export const endsAgain: RuleSince = (before, state, { reading }, world) => {
  const isMeant = protests(reading) || seesNothing(reading);
  if (!isToldOver(before, world) || !isMeant || isElse(state, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const found = terminalInTalk(state, world);
  if (found.kind !== 'one' || isUpdated(found.terminal)) return null;
  if (found.terminal.connectivity.lastSeenAt === null) return null;
  const values = terminalValues(found.terminal);
  return saying(state, { type: 'say', message: 'finished.unseenShown', values }, world);
};

/** 画面は普通です。案内もエラーも出てません, asked how their screen is: it speaks for the end. */
function seesNothing({ hints, signs, customerWaiting }: Reading): boolean {
  const isOther = signs.includes('asks') || signs.includes('ofPayment') || customerWaiting;
  return hints.includes('noErrorShown') && !isOther;
}

function protests({ hints, signs }: Reading): boolean {
  if (!hints.includes('saidBefore') || !hints.includes('isOver')) return false;
  return !hints.includes('ofSale') && !signs.includes('ofPayment');
}

/** じゃあ開けまーす, そのまま使いますね, behind the end that was told: nothing is asked, and nothing more is to be done. */
export const usesOnceOver: RuleSince = (before, state, { reading }, world) => {
  if (!reading.hints.includes('goesToUse') || !isToldOver(before, world)) return null;
  if (isElse(state, world) || reading.customerWaiting) return null;
  return saying(state, { type: 'say', message: 'finished.goOn' }, world);
};

/** Told just now, and the walk, if there is one, waits for nothing but to see it. */
function isToldOver({ updatedAt, position }: ConversationState, world: World): boolean {
  if (!stillCounts(updatedAt, world.now)) return false;
  return position === null || isOverByWord({ updatedAt }, position, world);
}

/** With staff, or beside a payment in doubt, it is for others to answer. */
export function isElse(state: ConversationState, world: World): boolean {
  return state.handOff !== null || isInDoubtOrOpen(state, world);
}

/** The walk goes on looking, and its question is not put again. */
function saying(state: ConversationState, say: Say, world: World): Decision {
  const asked = askedAt(state, world);
  const choices = asked === null ? [] : askSay(state, asked.flow, asked.step, world).choices;
  return understood({ state, effects: [{ ...say, ...(choices ? { choices } : {}) }] });
}
