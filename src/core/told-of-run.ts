import { UPDATE_FLOW } from './aside.ts';
import { beganBesides } from './began-besides.ts';
import { endsAgain, endsAndUses, usesOnceOver } from './behind-over.ts';
import { otherOnceOver } from './other-once-over.ts';
import { staysOn, waitedFor } from './begun-alone.ts';
import { flowChoice } from './choices.ts';
import { isSaidToRun } from './counter.ts';
import { doneShownBesides } from './done-shown.ts';
import { isInDoubtOrOpen } from './doubt.ts';
import { asksOutside, type Say } from './effect.ts';
import { endsAndAsks, endsBackAgain } from './ends-besides.ts';
import type { ReadEvent } from './event.ts';
import { asksToUse } from './known-over.ts';
import { isoOf, minutesSince, stillCounts } from './moment.ts';
import { isSpokenOf } from './of-update.ts';
import type { Reading } from './reading.ts';
import { withoutNeedless } from './reminders.ts';
import { runsAlready } from './runs-already.ts';
import {
  isTakenBack,
  tellsEndBeside,
  tellsNotBegun,
  toldBeside,
  withToldOver,
} from './told-over.ts';
import type { Sign } from './sign.ts';
import type { ConversationState } from './state.ts';
import { withWayBack } from './way-back.ts';
import {
  firstOf,
  isOut,
  mustAskFleet,
  thenRest,
  understood,
  type Decide,
  type Decision,
  type RuleSince,
  type World,
} from './world.ts';

/** 終わった。明日ふつうに使える?, where nobody sees it: by their word it is over, and so it is answered. */
const overBesides: RuleSince = (before, state, event, world) => {
  const { reading } = event;
  if (!tellsEndBeside(reading) || !asksToUse(reading) || isElse(state, world)) return null;
  if (!isOut(world) || !isOfIt(before, state, reading, world)) return null;
  const ended = {
    ...state,
    position: state.position?.flow === UPDATE_FLOW ? null : state.position,
  };
  const over = withToldOver(ended, state.position?.terminalId ?? null, world);
  return withoutNeedless(withWayBack(saying(over, { type: 'say', message: 'finished.mayUse' })));
};

/** Seen from here, with staff, or beside a payment in doubt, it is for others to answer. */
function isElse(state: ConversationState, world: World): boolean {
  const isHeld = isInDoubtOrOpen(state, world);
  return world.facts.merchant !== null || state.handOff !== null || isHeld;
}

function isOfIt(
  before: ConversationState,
  state: ConversationState,
  reading: Reading,
  world: World,
): boolean {
  if (toldBeside(reading)?.signs.includes('updateOver') || state.updatedAt === isoOf(world.now))
    return true;
  if (runsAlready(before, world)) return true;
  const { position } = before;
  // 終わりました alone may be of what was to be prepared.
  if (position === null)
    return isSpokenOf(before, world.now) && !before.topics.at(-1)?.startsWith('prep.');
  const isSince =
    minutesSince(position.stepSince, world.now) >= world.facts.notice.updateMinutes.from;
  return position.flow === UPDATE_FLOW && isSince && !reading.signs.includes('hasCharged');
}

/** 始めたで。終わらんかったら店開けてもええ?: what is asked is of the time when it may run still. */
const opensMeanwhile: RuleSince = (_before, state, { reading: { signs } }, world) => {
  if (!OPENS.every((sign) => signs.includes(sign)) || isElse(state, world)) return null;
  if (state.position !== null || !isSaidToRun(state, world)) return null;
  const values = { stops: 'no' };
  return saying(state, { type: 'say', message: 'worry.openAnyway', values });
};

const OPENS: readonly Sign[] = ['beganBesides', 'asksOpenAnyway'];

/** あ、まだ終わってなかった, まだバー動いてました。あと何分?, of one that was told to be over: it is waited for again. */
const notOverYet: RuleSince = (before, state, event, world) => {
  const { reading } = event;
  if (!isTakenBack(reading) || !stillCounts(before.updatedAt, world.now)) return null;
  if (state.position !== null || state.saleAhead !== undefined) return null;
  if (state.handOff !== null || isInDoubtOrOpen(state, world)) return null;
  if (mustAskFleet(world)) return { state, effects: [{ type: 'askFleet' }] };
  const isOfTime = reading.topics.includes('update.duration');
  return isOfTime ? waitedFor(state, event, world) : staysOn(state, event, world);
};

function saying(state: ConversationState, say: Say): Decision {
  return understood({ state, effects: [say] });
}

/** まだ始めてないです。明日やる予定です, where the talk took one to run: it does not, and what is told or asked besides is answered so. */
function notBegunYet(
  before: ConversationState,
  state: ConversationState,
  event: ReadEvent,
  world: World,
  decided: Decide,
): Decision | null {
  const { reading } = event;
  if (!tellsNotBegun(reading) || isElse(state, world)) return null;
  const at = standsAt(before, state, world);
  if (at === 'elsewhere') return null;
  if (at === 'nothing') return isPlanOnly(before, reading, world) ? saying(state, NOT_BEGUN) : null;
  const free = { ...state, position: null };
  const noted = saying(free, NOT_BEGUN);
  if (!reading.hints.includes('plansIt') && !reading.signs.includes('asks')) return noted;
  const signs = reading.signs.filter((sign) => sign !== 'notDoneYet');
  const rest = decided(free, { ...event, reading: { ...reading, command: null, signs } }, world);
  if (rest.effects.some(asksOutside)) return rest;
  return rest.state.misunderstandings > 0 ? noted : thenRest({ state: free, effects: [] }, rest);
}

/** Told to be begun at a step of its own, that answer is taken back. */
function standsAt(
  before: ConversationState,
  state: ConversationState,
  world: World,
): 'run' | 'elsewhere' | 'nothing' {
  const { position } = state;
  if (position === null) return isSaidToRun(before, world) ? 'run' : 'nothing';
  const isWalk = position.flow === UPDATE_FLOW && runsAlready(state, world);
  return isWalk && position.trail.length === 0 ? 'run' : 'elsewhere';
}

/** With nothing that runs it is of the update where that was spoken of, and a day is named. */
function isPlanOnly(before: ConversationState, reading: Reading, world: World): boolean {
  const isPlan = reading.hints.includes('plansIt') && reading.time !== null;
  return isPlan && reading.topics.length === 0 && isSpokenOf(before, world.now);
}

const NOT_BEGUN: Say = {
  type: 'say',
  message: 'running.notBegun',
  choices: [flowChoice(UPDATE_FLOW)],
};

/** That it has ended, or has not begun, or has. */
export function toldOfRun(
  before: ConversationState,
  state: ConversationState,
  event: ReadEvent,
  world: World,
  decided: Decide,
): Decision | null {
  return (
    firstOf(OF_RUN, before, state, event, world) ??
    endsAndAsks(state, event, world, decided) ??
    notBegunYet(before, state, event, world, decided) ??
    beganBesides(state, event, world, decided)
  );
}

const OF_RUN: readonly RuleSince[] = [
  overBesides,
  endsAndUses,
  endsAgain,
  endsBackAgain,
  usesOnceOver,
  otherOnceOver,
  (_before, state, event, world) => doneShownBesides(state, event, world),
  notOverYet,
  opensMeanwhile,
];
