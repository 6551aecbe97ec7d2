import { isSaidToRun } from './counter.ts';
import { isRunning, isTerminalDone } from './diagnose.ts';
import { isErrorKept } from './error-kept.ts';
import type { Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { isOfNone } from './doubt.ts';
import { STILL_OPEN } from './if-stopped.ts';
import { mayHaveStopped } from './near-payment.ts';
import { terminalsNamed, type Named } from './naming.ts';
import type { Reading } from './reading.ts';
import { runsAlready } from './runs-already.ts';
import { askAgain } from './steer.ts';
import { isBreakOpen } from './stall-open.ts';
import type { ConversationState } from './state.ts';
import { isToldSince } from './told-over.ts';
import { nameOf, type Terminal } from './terminal.ts';
import { withWayBack } from './way-back.ts';
import {
  asksOfPayment,
  mustAskFleet,
  saidFirst,
  terminalsAbout,
  terminalsTold,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';

/** レジ横を更新してる間に2番でカード取れる?: of the one that is paid on, and not of the one whose update runs. null: a payment is in doubt, or an error is told. */
export const payMeanwhile: Rule = (state, event, world) => {
  const { reading } = event;
  const isUse = asksUse(state, reading, world);
  if (!isUse && !asksMeanwhile(reading)) return brokeFirst(state, reading, world);
  if (!isOfNone(state, reading, world) || isErrorKept(state, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  return mayUse(state, event, isUse, world);
};

function mayUse(
  state: ConversationState,
  event: ReadEvent,
  isUse: boolean,
  world: World,
): Decision | null {
  const last = namedLast(state, event, world);
  // レジ2 is ok to use?: read without the name.
  const isElse = isUse && last.kind === 'none' && world.about.length > 0;
  const named: Named = isElse ? { kind: 'these', terminals: world.about } : last;
  if (named.kind === 'onlyOne' || (isUse && !isAnswered(named, event.reading))) return null;
  const about = named.kind === 'these' ? named.terminals : [];
  return said(state, sayOf(state, { ...world, about }));
}

/** Beside a screen that has gone dark it may be of the payment that stood there. */
function asksMeanwhile({ signs, topics }: Reading): boolean {
  const mayBeBegun = signs.includes('mayBeOfPayment') || signs.includes('brokenDown');
  return signs.includes('asksMeanwhile') && !mayBeBegun && !topics.includes('handoff');
}

/** 個室用って触っていい?, カウンターの方で会計していい?: of whichever is named, unless one may have stopped at a sale. */
function asksUse(state: ConversationState, { hints, signs }: Reading, world: World): boolean {
  const isOfUse =
    hints.includes('asksUse') || (hints.includes('asksIfCan') && isSaidToRun(state, world));
  if (!isOfUse || signs.includes('brokenDown')) return false;
  return !mayHaveStopped(state, world);
}

/** 個室用で会計していい?, when the other one has just stopped: who asks may have the customer of that sale before them. */
function brokeFirst(state: ConversationState, { hints }: Reading, world: World): Decision | null {
  const isAsked = asksOfPayment(state, world) && isBreakOpen(state, world);
  return isAsked && (hints.includes('asksUse') || hints.includes('asksIfCan'))
    ? saidFirst(STILL_OPEN, askAgain(state, world))
    : null;
}

/** No other one is meant by これ使っていい?. */
function isAnswered({ kind }: Named, reading: Reading): boolean {
  return kind === 'these' || reading.pointing?.kind === 'other' || asksMeanwhile(reading);
}

/** Those that are named last: what is updated meanwhile was named before. */
function namedLast(state: ConversationState, { reading, text }: ReadEvent, world: World): Named {
  const last = reading.sentences.at(-1) ?? { text, pointing: reading.pointing };
  const among = { terminals: terminalsTold(world), inHand: inHandOf(state), listed: [] };
  return terminalsNamed(last.text, last.pointing, among);
}

function inHandOf({ position, terminalId }: ConversationState): string | null {
  return position?.terminalId ?? terminalId;
}

function sayOf(state: ConversationState, world: World): Say | null {
  const [one, another] = world.about.length > 0 ? terminalsAbout(world) : [];
  if (one === undefined || another !== undefined)
    return { type: 'say', message: 'terminal.mayPayOther' };
  const { terminal, situation } = one;
  if (isToldSince(state, one, world)) return { type: 'say', message: 'finished.mayPay' };
  if (isRunning(situation) || isToldToRun(terminal, state, world))
    return { type: 'say', message: 'running.cannotPay' };
  if (situation.error === 'launchedEarly') return null;
  const values = { terminal: nameOf(terminal), done: isTerminalDone(situation) ? 'yes' : 'no' };
  return { type: 'say', message: 'terminal.mayPay', values };
}

/** The fleet may not have seen yet what was just begun. */
export function isToldToRun({ id }: Terminal, state: ConversationState, world: World): boolean {
  if (inHandOf(state) !== id) return false;
  return runsAlready(state, world) || isSaidToRun(state, world);
}

function said(state: ConversationState, say: Say | null): Decision | null {
  return say && withWayBack(understood({ state, effects: [say] }));
}

/** 更新中はこの3人カードで払えないの?, アプデ中なんだけどカードいける?, and not 更新中に電話出ても平気? */
export function asksOfPaying({ signs, topics, hints, notInNotice }: Reading): boolean {
  const isOfIt = hints.includes('namesPaying') || hints.includes('asksToPayThere');
  const isAsked = signs.includes('asks') && isOfIt;
  return isAsked && topics.length === 0 && notInNotice === null;
}
