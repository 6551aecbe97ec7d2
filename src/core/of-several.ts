import { isTerminalDone, mayBegin } from './diagnose.ts';
import type { Say } from './effect.ts';
import { MONEY_FLOW } from './money-flow.ts';
import type { ConversationState } from './state.ts';
import { statusSays } from './status.ts';
import { nameOf } from './terminal.ts';
import { withWayBack } from './way-back.ts';
import {
  mustAskFleet,
  terminalsNow,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';

/** 2台とも終わってる?, どっちからやればいい?, of a shop with several terminals that the fleet knows. null: nothing of it. */
export const ofSeveral: Rule = (state, { reading }, world) => {
  const { signs, topics, customerWaiting } = reading;
  const asksFirst = signs.includes('asksWhichFirst');
  if (!asksFirst && !signs.includes('asksAllDone')) return null;
  const isElse = customerWaiting || topics.includes('handoff');
  if (isElse || state.position?.flow === MONEY_FLOW) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (terminalsNow(world).length < 2) return null;
  return asksFirst ? whichFirst(state, world) : howManyDone(state, world);
};

function howManyDone(state: ConversationState, world: World): Decision {
  const all = terminalsNow(world);
  const left = all.filter(({ situation }) => !isTerminalDone(situation));
  const updated = all.length - left.length;
  const values = { all: all.length, updated, hasDone: updated > 0 ? 'yes' : 'no' };
  if (left.length === 0) {
    // Nothing is left to be led through.
    return said({ ...state, position: null }, [
      { type: 'say', message: 'terminal.isAllDone', values },
    ]);
  }
  const first: Say = { type: 'say', message: 'terminal.notAllDone', values };
  return said(state, [first, ...statusOf(left, world)]);
}

/** That which may be begun at once; where none may, how each of them stands. */
function whichFirst(state: ConversationState, world: World): Decision {
  const left = terminalsNow(world).filter(({ situation }) => !isTerminalDone(situation));
  if (left.length === 0) return howManyDone(state, world);
  const ready = left.find(({ situation }) => mayBegin(situation));
  if (ready === undefined) return said(state, statusOf(left, world));
  const values = { terminal: nameOf(ready.terminal) };
  return said({ ...state, terminalId: ready.terminal.id }, [
    { type: 'say', message: 'terminal.first', values },
    ...statusOf([ready], world),
    ...statusOf(
      left.filter((one) => one !== ready),
      world,
    ).slice(0, 1),
  ]);
}

function statusOf(terminals: ReturnType<typeof terminalsNow>, world: World): readonly Say[] {
  const about = terminals.map(({ terminal }) => terminal);
  return about.length === 0 ? [] : statusSays({ ...world, about });
}

function said(state: ConversationState, says: readonly Say[]): Decision {
  return withWayBack(understood({ state: { ...state, topics: ['fleet.status'] }, effects: says }));
}
