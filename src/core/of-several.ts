import { UPDATE_FLOW } from './aside.ts';
import { flowChoice, terminalChoice } from './choices.ts';
import { isTerminalDone, mayBegin } from './diagnose.ts';
import { bareSay, type Say } from './effect.ts';
import { MONEY_FLOW } from './money-flow.ts';
import { isLastDay, phaseAt } from './notice.ts';
import { REMINDER_FLOW } from './reminders.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { statusSays } from './status.ts';
import type { Terminal } from './terminal.ts';
import { isWeak, leftToTell } from './to-tell.ts';
import { withWayBack } from './way-back.ts';
import { isPlain, whatWaits } from './what-waits.ts';
import {
  isOut,
  mustAskFleet,
  terminalsNow,
  terminalValues,
  understood,
  type Decision,
  type Rule,
  type World,
} from './world.ts';

type Told = ReturnType<typeof leftToTell>[number];

/** 2台とも終わってる?, どっちからやればいい?, 残りは閉店後でいい?, of a shop with several terminals that the fleet knows; どっちから also where it knows none. */
export const ofSeveral: Rule = (state, { reading }, world) => {
  const { signs, topics, hints, customerWaiting } = reading;
  const asked = ASKED.find(([sign]) => signs.includes(sign));
  if (asked === undefined) return null;
  // アプリは両方とも新しくなってる? is of the app.
  const isElse = customerWaiting || topics.includes('handoff') || hints.includes('asksOfApp');
  if (isElse || state.position?.flow === MONEY_FLOW) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  if (terminalsNow(world).length < 2) return anyFirst(asked[0], state, world);
  const [, answer] = asked;
  return answer(state, world);
};

/** Nobody can see how they stand: the notice names no order, and what each of them needs is told. */
function anyFirst(sign: Sign, state: ConversationState, world: World): Decision | null {
  const isSeen = world.facts.fleet?.kind === 'known';
  if (sign !== 'asksWhichFirst' || isSeen || state.handOff !== null) return null;
  const choices = state.position === null && isOut(world) ? [flowChoice(UPDATE_FLOW)] : [];
  return withWayBack(
    understood({ state, effects: [{ type: 'say', message: 'terminal.anyFirst', choices }] }),
  );
}

const ASKED: readonly (readonly [
  sign: Sign,
  answer: (state: ConversationState, world: World) => Decision | null,
])[] = [
  ['asksRestLater', restLater],
  ['asksWhichFirst', whichFirst],
  ['asksAllDone', howManyDone],
];

/** That they may wait, and how they have to be prepared; on the last day the hour decides. */
function restLater(state: ConversationState, world: World): Decision | null {
  const { facts, now } = world;
  const left = leftToTell({ ...world, about: [] });
  const isOpen = phaseAt(facts.notice, now) === 'open' && !isLastDay(facts.notice, now);
  if (left.length === 0 || !isOpen) return null;
  const waits = whatWaits({ ...world, about: terminalsOf(left) });
  const choices = state.position === null ? [flowChoice(REMINDER_FLOW)] : [];
  const first: Say = { type: 'say', message: 'terminal.restLater' };
  const says = waits === null ? [first] : [first, waits];
  return said(state, [...says.slice(0, -1), { ...(says.at(-1) ?? first), choices }]);
}

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

/** That which may be begun at once, with what stands in the way of the others; where none may, how each of them stands. */
function whichFirst(state: ConversationState, world: World): Decision {
  const left = leftToTell({ ...world, about: [] });
  if (left.length === 0) return howManyDone(state, world);
  const [ready] = left.filter(isToBegin).toSorted((a, b) => hindranceOf(a) - hindranceOf(b));
  if (ready === undefined) return said(state, statusOf(left, world));
  const { terminal } = ready;
  const values = { ...terminalValues(terminal), ready: hindranceOf(ready) === 0 ? 'yes' : 'no' };
  const first: Say = { type: 'say', message: 'terminal.first', values };
  const says = [first, ...othersOf(ready, left, world)].map(bareSay);
  return said({ ...state, terminalId: terminal.id }, withBegin(says, terminal, world));
}

/** Its own button, once there is something to begin, below what is said last. */
function withBegin(says: readonly Say[], terminal: Terminal, world: World): readonly Say[] {
  const choices = isOut(world) ? [terminalChoice('begin', terminal)] : [];
  return says.map((say, at) => (at === says.length - 1 ? { ...say, choices } : say));
}

function isToBegin({ diagnosis: { action }, situation }: Told): boolean {
  return action === 'ready' || mayBegin(situation);
}

/** A weak Wi-Fi, and power that is still to be switched off and on. */
function hindranceOf({ terminal, situation }: Told): number {
  const { boot } = situation;
  return (isWeak(terminal, situation) ? 2 : 0) + (boot === 'before' || boot === 'appOnly' ? 1 : 0);
}

function othersOf(ready: Told, left: readonly Told[], world: World): readonly Say[] {
  const waits = whatWaits({ ...world, about: terminalsOf(left) });
  if (waits !== null || left.every(isPlain)) return waits === null ? [] : [waits];
  return statusOf(
    left.filter((one) => one !== ready),
    world,
  ).slice(0, 1);
}

function terminalsOf(all: readonly Told[]): readonly Terminal[] {
  return all.map(({ terminal }) => terminal);
}

function statusOf(
  terminals: readonly { readonly terminal: Terminal }[],
  world: World,
): readonly Say[] {
  const about = terminals.map(({ terminal }) => terminal);
  return about.length === 0 ? [] : statusSays({ ...world, about });
}

function said(state: ConversationState, says: readonly Say[]): Decision {
  return withWayBack(understood({ state: { ...state, topics: ['fleet.status'] }, effects: says }));
}
