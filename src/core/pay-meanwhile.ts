import { isRunning, isTerminalDone } from './diagnose.ts';
import { isErrorKept } from './error-kept.ts';
import type { Say } from './effect.ts';
import type { ReadEvent } from './event.ts';
import { isOfNone } from './doubt.ts';
import { terminalsNamed } from './naming.ts';
import type { Reading } from './reading.ts';
import type { ConversationState } from './state.ts';
import { nameOf } from './terminal.ts';
import { withWayBack } from './way-back.ts';
import {
  mustAskFleet,
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
  if (!asksMeanwhile(reading) || !isOfNone(state, reading, world)) return null;
  if (isErrorKept(state, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const about = paidOn(state, event, world);
  return about === null ? null : said(state, sayOf(about));
};

/** Beside a screen that has gone dark it may be of the payment that stood there. */
function asksMeanwhile({ signs, topics }: Reading): boolean {
  const mayBeBegun = signs.includes('mayBeOfPayment') || signs.includes('brokenDown');
  return signs.includes('asksMeanwhile') && !mayBeBegun && !topics.includes('handoff');
}

/** About those that are named last: what is updated meanwhile was named before. null: the shop has no other one. */
function paidOn(
  state: ConversationState,
  { reading, text }: ReadEvent,
  world: World,
): World | null {
  const last = reading.sentences.at(-1) ?? { text, pointing: reading.pointing };
  const inHand = state.position?.terminalId ?? state.terminalId;
  const among = { terminals: terminalsTold(world), inHand, listed: [] };
  const named = terminalsNamed(last.text, last.pointing, among);
  if (named.kind === 'onlyOne') return null;
  return { ...world, about: named.kind === 'these' ? named.terminals : [] };
}

function sayOf(world: World): Say | null {
  const [one, another] = world.about.length > 0 ? terminalsAbout(world) : [];
  if (one === undefined || another !== undefined)
    return { type: 'say', message: 'terminal.mayPayOther' };
  const { terminal, situation } = one;
  if (isRunning(situation)) return { type: 'say', message: 'running.cannotPay' };
  if (situation.error === 'launchedEarly') return null;
  const values = { terminal: nameOf(terminal), done: isTerminalDone(situation) ? 'yes' : 'no' };
  return { type: 'say', message: 'terminal.mayPay', values };
}

function said(state: ConversationState, say: Say | null): Decision | null {
  return say && withWayBack(understood({ state, effects: [say] }));
}
