import { DateTime } from 'luxon';
import type { Say } from '../../src/core/effect.ts';
import { stepOf, type Flow } from '../../src/core/flow.ts';
import type { LookUp } from '../../src/core/look-up.ts';
import { isoOf } from '../../src/core/moment.ts';
import { REMOTE_OUTCOMES } from '../../src/core/remote.ts';
import type { ConversationState } from '../../src/core/state.ts';
import { readingOf, Talk, type Heard } from './a-talk.ts';
import { content } from './the-content.ts';
import { clockFor, type Facts, type PathShop } from './path-shop.ts';
import { whenOver, withReminders, wordsFor } from './path-time.ts';
import type { Way } from './path-ways.ts';
import { notice } from './the-shop.ts';

/** A talk somewhere on a path. */
export interface Here {
  readonly state: ConversationState;
  /** null: nothing was said yet. */
  readonly now: DateTime | null;
  readonly phase: string;
  readonly turn: number;
  readonly says: readonly Say[];
  /** What the merchant answered on the path: question → button. */
  readonly answered: Readonly<Record<string, string>>;
  /** What happened so far, for the message of a failure. */
  readonly path: readonly string[];
}

const PHASES = ['early', 'open', 'blocked'];

/** The turn as it can happen: one entry for each of the buttons and results that lead this way. */
export function variantsOf(way: Way, here: Here): readonly Variant[] {
  const found = possibleIn(way, here);
  const choices = way.via.kind === 'tap' ? way.via.choices : [];
  const count = Math.max(1, choices.length, ...[...found.values()].map(({ length }) => length));
  if ([...found.values()].some(({ length }) => length === 0)) return [];
  const variants = Array.from({ length: count }, (_, at) => ({
    choice: choices[at % Math.max(1, choices.length)] ?? null,
    facts: Object.fromEntries([...found].map(([lookUp, all]) => [lookUp, all[at % all.length]])),
  }));
  return variants.filter((variant) => canBe(way, variant, here));
}

/** What the look-ups of a turn can find, after what has happened on the path. */
function possibleIn(way: Way, here: Here): Map<LookUp, readonly string[]> {
  const found = new Map(way.found);
  const phases = found.get('phase');
  // Time does not go back.
  if (phases)
    found.set(
      'phase',
      phases.filter((phase) => isReachable(phase, here)),
    );
  // What the merchant read on the screen beats what the fleet knows.
  const read = readingIn(way, here);
  const batteries = found.get('battery');
  if (batteries && read !== undefined)
    found.set(
      'battery',
      batteries.filter((battery) => battery === read),
    );
  // Where the merchant read "failed", a fleet that says otherwise leaves doubt.
  const payments = found.get('payment');
  if (payments && !isByFleet(here))
    found.set(
      'payment',
      payments.filter((payment) => payment !== 'captured'),
    );
  // What was looked at is asked about once.
  if (here.state.checkedPayments?.length) withoutDoubt(found);
  // From afar a walk restarts it once.
  if (found.has('mayReboot') && here.state.remote !== null) found.set('mayReboot', ['no']);
  return found;
}

function withoutDoubt(found: Map<LookUp, readonly string[]>): void {
  const money = found.get('money')?.filter((one) => one !== 'unresolved');
  if (money) found.set('money', money);
}

/** A reading counts for the turn in which it is made; any other answer sends the look-ups to the fleet again. */
function readingIn({ via }: Way, here: Here): string | undefined {
  if (via.kind !== 'tap') return here.state.position?.answers['batteryRead'];
  const [only, another] = via.choices;
  return another === undefined && (only === 'enough' || only === 'low') ? only : undefined;
}

/** The fleet's word on the attempt that was recognised stands alone. */
function isByFleet({ state: { position } }: Here): boolean {
  const { which, history } = position?.answers ?? {};
  return which === 'thisOne' && history === undefined;
}

/** A button must be on offer; a time must be one that this clock can give, or that can pass while the question is open. */
function canBe({ via }: Way, { choice, facts }: Variant, here: Here): boolean {
  if (choice !== null && buttonFor(choice, here) === null) return false;
  if (facts.timeLeft === 'no' && whenOver(here, choice) === null) return false;
  const { time = 'none' } = facts;
  const isSaid = via.kind === 'start' && time !== 'none';
  return !isSaid || wordsFor(time, facts.phase ?? here.phase) !== null;
}

/** The button that gives this answer; one of a list names which. */
function buttonFor(choice: string, { state: { offer } }: Pick<Here, 'state'>): string | null {
  const ids = (offer?.choices ?? []).map(({ id }) => id);
  return ids.find((id) => id === `step:${choice}` || id.startsWith(`step:${choice}:`)) ?? null;
}

export interface Variant {
  readonly choice: string | null;
  readonly facts: Facts;
}

function isReachable(phase: string, { phase: before, now }: Here): boolean {
  return now === null || PHASES.indexOf(phase) >= PHASES.indexOf(before);
}

/** One turn through `decide`, with the fleet that finds these facts. */
export function makeTurn(flow: Flow, shop: PathShop, here: Here, way: Way, variant: Variant): Here {
  const { facts } = variant;
  const minutes = way.via.kind === 'overdue' ? notice.updateMinutes.to : 1;
  const phase = facts.phase ?? here.phase;
  const isOver = facts.timeLeft === 'no' ? whenOver(here, variant.choice) : null;
  const now = isOver ?? clockFor(phase, here.now?.plus({ minutes }) ?? null);
  const { position } = here.state;
  const since = position === null ? now : DateTime.fromISO(position.since);
  const fleet = shop.fleet;
  const talk = new Talk({
    state: withScreen(withReminders(withOutcome(here.state, facts), facts, now), facts, now),
    now,
    facts: { flows: { ...content.flows, [flow.id]: flow } },
    ...(fleet === null ? {} : { fleet: () => fleet(facts, now, since) }),
    remote: () => ({ kind: 'silent' }),
  });
  talk.turn = here.turn + 1;
  const { effects, state } = talk.decided(eventOf(flow, here, way, variant)).decided;
  const says = effects.filter((effect) => effect.type === 'say');
  return {
    state: { ...state, offer: offerOf(says, talk.turn) },
    now,
    phase,
    turn: talk.turn,
    says,
    answered: withAnswer(here, variant.choice),
    path: [...here.path, `${nameOf(way, variant)} → ${way.steps.join(' → ')}`],
  };
}

/** A black screen was told of a moment ago, or never. */
function withScreen(state: ConversationState, { screen }: Facts, now: DateTime): ConversationState {
  return { ...state, darkAt: screen === 'dark' ? isoOf(now) : undefined };
}

/** What is ordered from afar has come to this by now. */
function withOutcome(state: ConversationState, { rebooted }: Facts): ConversationState {
  const { remote } = state;
  const outcome = REMOTE_OUTCOMES.find(
    (one) => one === (rebooted === 'notDone' ? 'failed' : rebooted),
  );
  return remote === null || outcome === undefined
    ? state
    : { ...state, remote: { ...remote, outcome } };
}

function withAnswer({ answered, state }: Here, choice: string | null): Here['answered'] {
  const step = state.position?.step;
  return choice === null || step === undefined ? answered : { ...answered, [step]: choice };
}

function eventOf(
  flow: Flow,
  { turn, state, phase }: Here,
  { via }: Way,
  { choice, facts }: Variant,
): Heard {
  const words = wordsIn(via, facts, facts.phase ?? phase);
  if (words !== null) {
    const reading = readingOf(words, { topics: via.kind === 'told' ? [] : ['reminder'] });
    return { type: 'merchantAsked', text: words, reading };
  }
  if (via.kind === 'start') return { type: 'merchantTapped', data: `t${turn}:flow:${flow.id}` };
  if (via.kind === 'tap')
    return { type: 'merchantTapped', data: `t${turn}:${buttonFor(choice ?? '', { state }) ?? ''}` };
  return ringOf(flow, state, facts);
}

function ringOf({ id }: Flow, { position, remote }: ConversationState, facts: Facts): Heard {
  return facts.rebooted === undefined
    ? { type: 'timeCame', timer: 'watch', about: `${id}/${position?.step ?? ''}` }
    : { type: 'timeCame', timer: 'watchRemote', about: remote?.key ?? '' };
}

/** null: this turn is no message. */
function wordsIn({ kind }: Way['via'], { time }: Facts, phase: string): string | null {
  if (kind === 'told') return wordsFor('clear', phase);
  return kind === 'start' && time !== undefined ? wordsFor(time, phase) : null;
}

function nameOf({ via }: Way, { choice, facts }: Variant): string {
  return `[${choice ?? via.kind}] ${JSON.stringify(facts)}`;
}

function offerOf(says: readonly Say[], turn: number): ConversationState['offer'] {
  const ids = new Set(says.flatMap(({ choices = [] }) => choices.map(({ id }) => id)));
  const choices = Array.from(ids, (id) => ({ id, label: id }));
  return choices.length === 0 ? null : { turn, isNumbered: false, choices };
}

/** Whether the talk is where the way leads; null: it is, else what is wrong. */
export function astray(flow: Flow, { steps, isRing }: Way, { state }: Here): string | null {
  const last = steps.at(-1) ?? '';
  const step = stepOf(flow, last);
  const { position, handOff } = state;
  const place = position === null ? 'nowhere' : `${position.flow}/${position.step}`;
  const isRight =
    'ask' in step
      ? place === `${flow.id}/${last}`
      : 'handOff' in step
        ? handOff?.reason === step.handOff
        : 'end' in step
          ? step.end === 'verifyPayment'
            ? position?.flow === 'verify-payment'
            : position === null
          : isRing;
  return isRight ? null : `is at ${place}`;
}
